/** docs/examples/fleet, as docs/fleet.md says to run it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { root } from '../../root.js'
import { startDaemon } from '../caches/daemon.js'

const origin = 'https://shop.example'

/** A port that is free, for a Redis that has to have one. */
async function freePort (): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function allows (address: string): Promise<boolean> {
  const response = await fetch(`${address}/api/hello`, { headers: { origin } })
  t.match(await response.text(), /^hello from process \d+$/)
  return response.headers.get('access-control-allow-origin') === origin
}

t.test('an origin that one process adds is allowed by the other, until it is removed', async t => {
  const [folder, port] = [await mkdtemp(join(tmpdir(), 'fleet-')), await freePort()]
  const answers = async (): Promise<void> => {
    const { createClient } = await import('redis')
    const client = createClient({ socket: { port, host: '127.0.0.1', reconnectStrategy: false } }).on('error', () => undefined)
    await client.connect()
    client.destroy()
  }
  const redis = await startDaemon('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--logfile', join(folder, 'log')], answers)
  t.teardown(async () => { await redis.end(); await rm(folder, { recursive: true }) })

  const env = { PATH: process.env['PATH'], REDIS_URL: `redis://127.0.0.1:${port}`, PORT: '0', OTHER_PORT: '0' }
  const example = spawn(process.execPath, [join(root, 'build/docs/examples/fleet/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => { example.kill() })
  let printed = ''
  for await (const chunk of example.stdout.setEncoding('utf8')) {
    printed += String(chunk)
    if (printed.includes('Ctrl-C')) break
  }
  const [first = '', second = ''] = [...printed.matchAll(/:\s+(http:\/\/localhost:\d+)/g)].map(([, address]) => address)

  const agree = async (verdict: boolean): Promise<void> => {
    while ((await allows(first)) !== verdict || (await allows(second)) !== verdict);
  }
  t.strictSame([await allows(first), await allows(second)], [false, false])
  const change = async (method: string) => await fetch(`${first}/origins/${encodeURIComponent(origin)}`, { method })
  t.equal((await change('PUT')).status, 200)
  await agree(true)
  t.strictSame(await (await fetch(`${second}/origins`)).json(), [origin])
  t.equal((await change('DELETE')).status, 200)
  await agree(false)
  t.match(await (await fetch(first)).text(), /<script type="module" src="\/page\.js">/)
  t.equal((await fetch(`${first}/page.js`)).status, 200)

  const exited = once(example, 'exit')
  example.kill('SIGINT')
  t.strictSame(await exited, [0, null])
})
