/** What docs/recipes.md shows, as it stands there. Recipes with packages of others run in test/peers. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { exchange } from './hostile/raw-client.js'
import { readResponses, type WireResponse } from './hostile/strict-http.js'
import { listen } from './listen.js'
import { buildRecipe, writeRecipe } from './recipes.js'

const origin = 'https://example.com'
const allowed = { vary: 'origin', 'access-control-allow-origin': origin }

/** The header lines that are the plugin's business. */
const corsOf = ({ headers }: Pick<WireResponse, 'headers'>) => Object.fromEntries(headers.filter(([name]) => /^(?:vary|access-control-.*)$/i.test(name)))

const get = (path: string, from = origin, more = ''): string => `GET ${path} HTTP/1.1\r\nHost: a\r\nOrigin: ${from}\r\n${more}Connection: close\r\n\r\n`

/** Recipes whose answer ends: from the origin that is allowed, and from another one. */
const table: ReadonlyArray<readonly [recipe: string, request: (from: string) => string, status: number, body: RegExp]> = [
  ['Responses on reply.raw', from => get('/raw', from), 200, /^written by hand$/],
  ['URLs that cannot be decoded', from => get('/%zz', from), 400, /FST_ERR_BAD_URL/],
  ['URLs that cannot be decoded', from => get(`/items/${'x'.repeat(200)}`, from), 414, /FST_ERR_MAX_PARAM_LENGTH/],
  ['Headers that are too large', from => get('/', from, `X: ${'x'.repeat(20_000)}\r\n`), 431, /^$/],
  ['Headers that are too large', from => `${get('/', from, 'no colon\r\n')}`, 400, /^$/]
]

for (const [recipe, request, status, body] of table) {
  t.test(`${recipe}: ${status}`, async t => {
    for (const [from, headers] of [[origin, allowed], ['https://evil.example', { vary: 'origin' }]] as const) {
      const app = await buildRecipe(recipe)
      const port = await listen(app)
      const [response] = readResponses(await exchange(port, { pieces: [request(from)] }))
      t.match(response, { status, body })
      t.strictSame(response && corsOf(response), headers, from)
      await app.close()
    }
  })
}

t.test('Headers that are too large: a client that does not close keeps no connection open', async t => {
  const app = await buildRecipe('Headers that are too large')
  const socket = createConnection({ port: await listen(app), host: '127.0.0.1', allowHalfOpen: true })
  t.teardown(() => { socket.destroy() })
  socket.write('no HTTP\r\n\r\n')
  t.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 400 /)
  t.equal(await Promise.race([app.close().then(() => 'closed'), sleep(5000, 'still open', { ref: false })]), 'closed')
})

t.test('Server-sent events', async t => {
  const app = await buildRecipe('Server-sent events')
  const socket = createConnection({ port: await listen(app), host: '127.0.0.1' }).setEncoding('latin1')
  socket.write(get('/events'))
  let read = ''
  for await (const chunk of socket) {
    read += String(chunk)
    if (/\r\n\r\n[^]*data: \d+\n\n/.test(read)) break
  }
  const [head = ''] = read.split('\r\n\r\n')
  const headers = head.split('\r\n').slice(1).map(line => line.split(': ') as [string, string])
  t.strictSame(corsOf({ headers }), allowed)
  t.match(head, 'content-type: text/event-stream')
  await app.close()
})

t.test('Tracing', async t => {
  const app = await buildRecipe('Tracing')
  await app.ready()
  const ask = (headers: Record<string, string>) => app.corsHeaders.explain({ url: '/items', origin, headers }).chromium.blocked?.reason
  const [traceparent, tracestate, baggage] = ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'a=b', 'c=d']
  t.equal(ask({ traceparent, tracestate, baggage }), undefined)
  t.equal(ask({ 'sentry-trace': '1' }), 'header-not-allowed')
  await app.close()
})

t.test('The server closes', async t => {
  const app = await buildRecipe('The server closes')
  let release = (): void => undefined
  const released = new Promise<void>(resolve => { release = resolve })
  app.get('/slow', async () => { await released; return 'at last' })
  const closing = new Promise<void>(resolve => { app.addHook('preClose', async () => { resolve() }) })
  const port = await listen(app)

  const socket = createConnection({ port, host: '127.0.0.1' }).setEncoding('latin1')
  const served = new Promise<void>(resolve => app.server.once('request', () => { resolve() }))
  socket.write(get('/slow').replace('Connection: close\r\n', ''))
  await served
  const closed = app.close()
  await closing
  socket.write(get('/'))
  app.server.once('request', release)
  let read = ''
  for await (const chunk of socket) read += String(chunk)
  await closed
  const responses = readResponses(read)
  t.strictSame(responses.map(({ status, body }) => [status, body]), [[200, 'at last'], [200, 'still here']])
  for (const response of responses) t.strictSame(corsOf(response), allowed)
})

/** A recipe that reads settings.py from the folder it runs in, in a process of its own, and what that logs. */
async function startIn (t: Test, folder: string, recipe: string): Promise<{ child: ChildProcess, port: number, logged: (text: string) => Promise<void> }> {
  const child = fork(join(import.meta.dirname, 'run-recipe.js'), [writeRecipe(recipe)], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  t.teardown(async () => { child.kill(); await once(child, 'exit') })
  let log = ''
  child.stdout?.setEncoding('utf8').on('data', chunk => { log += String(chunk) })
  const [port] = await once(child, 'message') as [number]
  const logged = async (text: string): Promise<void> => {
    while (!log.includes(text)) await sleep(10)
    log = ''
  }
  return { child, port, logged }
}

for (const recipe of ['Reload on SIGHUP', 'Reload when settings.py changes']) {
  t.test(recipe, async t => {
    const folder = t.testdir({ 'settings.py': "CORS_ALLOWED_ORIGINS = ['https://example.com']\n" })
    const { child, port, logged } = await startIn(t, folder, recipe)
    const save = (text: string): void => {
      writeFileSync(join(folder, 'settings.py'), text)
      if (recipe === 'Reload on SIGHUP') child.kill('SIGHUP')
    }
    const isAllowed = async (from: string): Promise<boolean> => {
      const [response] = readResponses(await exchange(port, { pieces: [get('/', from)] }))
      return response !== undefined && 'access-control-allow-origin' in corsOf(response)
    }
    t.strictSame([await isAllowed(origin), await isAllowed('https://shop.example')], [true, false])
    save("CORS_ALLOWED_ORIGINS = ['https://shop.example']\n")
    await logged('cors: settings reloaded: 1 origins added and 1 removed')
    t.strictSame([await isAllowed(origin), await isAllowed('https://shop.example')], [false, true])
    for (const [broken, reason] of [["CORS_ALLOWED_ORIGINS = ['example.com']\n", 'CORS_ERR_SETTINGS'], ["CORS_ALLOWED_ORIGINS = ['https://example.com'\n", 'CORS_ERR_DJANGO_SETTINGS']] as const) {
      save(broken)
      await logged(reason)
      t.strictSame([await isAllowed(origin), await isAllowed('https://shop.example')], [false, true], 'a broken save changes nothing')
    }
    save("CORS_ALLOWED_ORIGINS = ['https://example.com']\n")
    await logged('cors: settings reloaded')
    t.ok(await isAllowed(origin))
  })
}

t.test('Reload when settings.py changes: Kubernetes replaces the folder that its files are links to', async t => {
  const folder = t.testdir({ '..1': { 'settings.py': "CORS_ALLOWED_ORIGINS = ['https://example.com']\n" } })
  symlinkSync('..1', join(folder, '..data'))
  symlinkSync('..data/settings.py', join(folder, 'settings.py'))
  const { port, logged } = await startIn(t, folder, 'Reload when settings.py changes')
  mkdirSync(join(folder, '..2'))
  writeFileSync(join(folder, '..2/settings.py'), "CORS_ALLOWED_ORIGINS = ['https://shop.example']\n")
  symlinkSync('..2', join(folder, '..data_tmp'))
  renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
  rmSync(join(folder, '..1'), { recursive: true })
  await logged('cors: settings reloaded: 1 origins added and 1 removed')
  const [response] = readResponses(await exchange(port, { pieces: [get('/', origin)] }))
  t.strictSame(corsOf(response as WireResponse), { vary: 'origin' })
})

t.test('A shared cache: the ETag changes with the settings', async t => {
  const app = await buildRecipe('A shared cache')
  const ask = async (etag = '') => await app.inject({ url: '/chairs', headers: { origin, 'if-none-match': etag } })
  const first = await ask()
  t.equal(first.headers['access-control-allow-origin'], origin)
  const etag = String(first.headers['etag'])
  t.equal((await ask(etag)).statusCode, 304)
  await app.corsHeaders.reload({})
  const later = await ask(etag)
  t.equal(later.statusCode, 200)
  t.notOk('access-control-allow-origin' in later.headers)
  await app.close()
})
