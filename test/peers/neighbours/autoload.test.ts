/** Apps whose plugins and routes are the files of two folders, and that fastify-cli starts: the nearest settings decide. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FastifyPluginAsync } from 'fastify'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { root } from '../../root.js'
import { optionsHeaders } from '../../plugin/app.js'
import { ask, corsLines, type Lines } from './ask.js'

const folder = join(root, 'build/neighbours/autoload')
const { default: app, cascading } = await import(join(folder, 'app.js')) as Record<string, FastifyPluginAsync>

type Owner = 'root' | 'folder' | 'tenant' | 'route'
const owners: readonly Owner[] = ['root', 'folder', 'tenant', 'route']

/** Whose a URL is: each owner allows an origin of its own. */
const whose: ReadonlyArray<readonly [url: string, owner: Owner | undefined]> = [
  ['/', 'root'], ['/api', 'folder'], ['/api/items/5', 'root'], ['/tenants/7', 'tenant'], ['/own', 'route'], ['/own/closed', undefined]
]

async function check (t: Test, port: number, prefix: string, urls: typeof whose): Promise<void> {
  for (const [url, owner] of urls) {
    for (const from of owners) {
      const path = prefix + url
      const origin = `https://${from}.example`
      const seen = ({ lines }: { readonly lines: Lines }) => Object.fromEntries(lines.filter(([name]) => name === 'vary' || name.startsWith('access-control-')))
      const actual = await ask(port, { path, method: 'PUT', headers: { Origin: origin } }, /$^x/)
      const vary = owner === undefined ? {} : { vary: 'origin' }
      t.equal(actual.status, 200, `${path} from ${from}`)
      t.strictSame(seen(actual), from === owner ? { ...vary, 'access-control-allow-origin': origin } : vary, `${path} from ${from}`)
      t.equal(corsLines(actual.lines).length, from === owner ? 1 : 0, `${path} from ${from}: each once`)
      const preflight = await ask(port, { path, method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' } }, /$^x/)
      t.equal(preflight.status, owner === undefined ? 404 : 200, `preflight for ${path} from ${from}`)
      t.strictSame(seen(preflight), from === owner ? optionsHeaders(origin) : vary, `preflight for ${path} from ${from}`)
    }
  }
}

/** Starts an app as its package.json would have it, until the test ends, and gives the port. */
async function start (t: Test, options: readonly string[]): Promise<number> {
  const cli = join(root, 'build/neighbours/node_modules/fastify-cli/cli.js')
  const child = spawn(process.execPath, [cli, 'start', '--address', '127.0.0.1', '--port', '0', '--log-level', 'info', ...options, 'app.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(async () => {
    const ended = new Promise(resolve => { child.once('exit', resolve) })
    child.kill()
    await ended
  })
  for await (const line of createInterface(child.stdout)) {
    const [, port] = /listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? []
    if (port !== undefined) return Number(port)
  }
  throw new Error('fastify-cli ended before it listened')
}

t.test('started by fastify-cli', async t => { await check(t, await start(t, []), '', whose) })

t.test('started by fastify-cli, below a prefix', async t => { await check(t, await start(t, ['--prefix', '/v1']), '/v1', whose.slice(1)) })

for (const [name, plugin, items] of [['app', app, 'root'], ['cascading', cascading, 'folder']] as const) {
  t.test(`registered on an app: ${name}`, async t => {
    const fastify = Fastify()
    t.teardown(() => fastify.close())
    await fastify.register(plugin!)
    const { port } = new URL(await fastify.listen({ host: '127.0.0.1', port: 0 }))
    await check(t, Number(port), '', whose.map(([url, owner]) => [url, url.startsWith('/api/items') ? items : owner]))
  })
}
