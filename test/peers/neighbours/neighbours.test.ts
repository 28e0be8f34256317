/** Beside real packages, whoever writes the answer: the settings decide what a browser is told. */
import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { corsHeaders, type CorsSettings } from '../../../lib/index.js'
import { root } from '../../root.js'
import type { App } from './app.js'
import { ask, corsLines, namesIn, othersIn, type Lines } from './ask.js'

const origin = 'https://app.example'
const plain: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin] }
const full: CorsSettings = { ...plain, CORS_ALLOW_CREDENTIALS: true, CORS_EXPOSE_HEADERS: ['x-total-count'] }

/** The headers of the settings, by who asks. */
function decided (settings: CorsSettings, from: string | undefined, isPreflight: boolean): Lines {
  if (from !== origin) return []
  return [
    ['access-control-allow-origin', origin],
    ...(settings === full ? [['access-control-allow-credentials', 'true'], ['access-control-expose-headers', 'x-total-count']] as const : []),
    ...(isPreflight
      ? [
          ['access-control-allow-headers', 'accept, accept-encoding, authorization, content-type, dnt, origin, user-agent, x-csrftoken, x-requested-with'],
          ['access-control-allow-methods', 'DELETE, GET, OPTIONS, PATCH, POST, PUT'],
          ['access-control-max-age', '86400']
        ] as const
      : [])
  ]
}

type Build = App['build']

/** Builds an app, has it listen until the test ends, and gives its port. */
async function serve (t: Test, build: Build, register: Parameters<Build>[0]): Promise<number> {
  const app = await build(register)
  t.teardown(() => app.close())
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

/** Where install.sh puts the apps and their packages. */
const folder = join(root, 'build/neighbours')
const files = readdirSync(folder).filter(file => file.endsWith('.mjs')).sort()

for (const file of files) {
  const { requests, build } = await import(join(folder, file)) as App
  for (const [kind, settings] of Object.entries({ plain, full })) {
    await t.test(`${file.replace('.mjs', '')}, ${kind}`, async t => {
      const port = await serve(t, build, async app => { await app.register(corsHeaders, settings) })
      const portWithout = await serve(t, build, async () => undefined)
      const cells: string[] = []
      for (const [name, request] of Object.entries(requests)) {
        for (const [who, from] of [['allowed', origin], ['refused', 'https://evil.example'], ['no Origin', undefined]] as const) {
          const headers = from === undefined ? {} : { Origin: from }

          const asks = { ...request, headers: { ...request.headers, ...headers } }
          const actual = await ask(port, asks, request.answers)
          const without = await ask(portWithout, asks, request.answers)
          t.strictSame(othersIn(actual), othersIn(without), `${name}, ${who}: all else as without the plugin`)
          t.equal(actual.status, request.status ?? 200, `${name}, ${who}: status`)
          t.match(actual.body, request.answers, `${name}, ${who}: the neighbour's own answer`)
          t.strictSame(corsLines(actual.lines), [...decided(settings, from, false)].sort(), `${name}, ${who}: the settings' headers and no others`)
          const varies = actual.lines.filter(([name]) => name === 'vary').map(([, value]) => namesIn(value))
          t.strictSame(varies, [namesIn(['origin', request.vary ?? []].flat().join())], `${name}, ${who}: one Vary`)
          const cookies = actual.lines.filter(([name]) => name === 'set-cookie').map(([, value]) => value)
          t.strictSame(cookies, request.cookies ?? [], `${name}, ${who}: its cookies`)

          const asked = { 'Access-Control-Request-Method': request.method ?? 'GET', ...headers }
          const preflight = await ask(port, { path: request.path, method: 'OPTIONS', headers: asked }, /$^x/)
          t.match(preflight, { status: 200, body: '' }, `${name}, ${who}: preflight`)
          t.strictSame(corsLines(preflight.lines), [...decided(settings, from, true)].sort(), `${name}, ${who}: headers of the preflight`)
          const framing = preflight.lines.filter(([name]) => name === 'vary' || name === 'content-length')
          const expected = [['content-length', '0'], ['vary', 'origin']]
          t.strictSame(framing.toSorted(), expected, `${name}, ${who}: Vary of the preflight, and no body`)
          cells.push(`${name} ${who}`)
        }
      }
      t.ok(cells.length >= 3)
      t.comment(`${cells.join(', ')}: ok, actual request and preflight`)
    })
  }
}
