/** `npm start` without a browser: what it prints, what it answers, how it ends. */
import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { httpOrigin } from '../docs/examples/demo/listen.js'
import { portFrom } from '../docs/examples/demo/port.js'
import { root } from './root.js'
import { spawnDemo, startDemo, stopDemo } from './peers/start-demo.js'

const demo = await startDemo()
t.teardown(() => stopDemo(demo, 'SIGKILL'))

/** Sends what a curl line says. */
async function curl (line: string) {
  const words = Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '')
  const rest = words.slice(['curl', '-i'].length)
  const method = rest[0] === '-X' ? rest.splice(0, 2)[1] : 'GET'
  const [url = '', ...options] = rest
  const headers = options
    .filter(word => word !== '-H')
    .map(header => header.split(/: (.*)/s, 2) as [string, string])
  return send(url, { method, headers: Object.fromEntries(headers) })
}

async function send (url: string, { method = 'GET', headers = {}, agent = false }: { method?: string | undefined, headers?: Record<string, string>, agent?: Agent | false } = {}) {
  const request = httpRequest(url, { method, headers, agent }).end()
  const [response] = await once(request, 'response')
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

t.test('what it prints works', async t => {
  const lines = demo.printed.split('\n').map(line => line.trim()).filter(line => line.startsWith('curl -i '))
  t.equal(lines.length, 3)
  const [preflight, allowed, refused] = await Promise.all(lines.map(curl))

  t.match(preflight, {
    status: 200,
    body: '',
    headers: {
      'access-control-allow-origin': demo.page,
      'access-control-allow-methods': /\bPUT\b/,
      'access-control-allow-headers': /\bx-api-key\b/,
      'access-control-allow-credentials': 'true'
    }
  })
  t.match(allowed, { status: 200, body: '["apple","pear"]', headers: { 'access-control-allow-origin': demo.page, 'access-control-expose-headers': 'x-total-count' } })
  t.match(refused, { status: 200, body: '["apple","pear"]', headers: { vary: 'origin' } })
  t.notOk(refused?.headers['access-control-allow-origin'])
})

t.test('the API', async t => {
  const headers = { origin: demo.page }

  const outside = await send(`${demo.api}/internal/health`, { headers })
  t.match(outside, { status: 200, body: '{"healthy":true}' }, 'a path that is not covered')
  t.notOk(outside.headers.vary ?? outside.headers['access-control-allow-origin'])

  t.match(await send(`${demo.api}/api/me`, { headers }), { status: 401, headers: { 'access-control-allow-origin': demo.page } })
  const login = await send(`${demo.api}/api/login`, { method: 'POST', headers })
  const cookie = String(login.headers['set-cookie']).split(';')[0] ?? ''
  t.match(await send(`${demo.api}/api/me`, { headers: { ...headers, cookie } }), { status: 200, body: '{"visitor":"Ada"}' })

  t.match(await send(`${demo.api}/api/broken`, { headers }), { status: 500, headers: { 'access-control-allow-origin': demo.page } })
  t.match(await send(`${demo.api}/api/items`, { method: 'PURGE' }), { status: 200, body: '{"purged":true}' }, 'who needs no leave may purge')

  await send(`${demo.api}/api/items/1?request=abc`, { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'PUT' } })
  await send(`${demo.api}/api/items/1?request=abc`, { method: 'PUT', headers })
  const answers = JSON.parse((await send(`${demo.api}/api/answers/abc`, { headers })).body)
  t.match(answers, [{ method: 'OPTIONS', asksMethod: 'PUT', status: '200 OK' }, { method: 'PUT', status: '200 OK', hadCookie: false }], 'its record')
  t.same(JSON.parse((await send(`${demo.api}/api/answers/unknown`, { headers })).body), [])

  const agent = new Agent({ keepAlive: true })
  for (let i = 0; i < 200; i++) await send(`${demo.api}/api/items?request=${i}`, { agent })
  agent.destroy()
  t.same(JSON.parse((await send(`${demo.api}/api/answers/abc`, { headers })).body), [], 'the record does not grow for ever')
})

t.test('answers that no hook sees: readable, and on record', async t => {
  const long = 'x'.repeat(20_000)
  const cases = [
    ['GET', '/api/%zz', {}, '400 Bad Request'],
    ['DELETE', `/api/items/${long.slice(0, 200)}`, {}, '414 URI Too Long'],
    ['GET', '/api/items', { 'x-api-key': long }, '431 Request Header Fields Too Large'],
    ['PUT', `/api/items/${long}`, {}, '431 Request Header Fields Too Large']
  ] as const
  for (const [i, [method, path, headers, status]] of cases.entries()) {
    const answer = await send(`${demo.api}${path}?request=early-${i}`, { method, headers: { origin: demo.page, ...headers } })
    t.match(answer, { status: Number(status.slice(0, 3)), headers: { 'access-control-allow-origin': demo.page } }, status)
    const recorded = JSON.parse((await send(`${demo.api}/api/answers/early-${i}`)).body)
    t.match(recorded, [{ method, status, headers: { 'access-control-allow-origin': demo.page } }], 'its record')
    t.equal(recorded.length, 1)
  }

  const asked = { origin: demo.page, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-api-key' }
  await send(`${demo.api}/api/items/${long}?request=preflight`, { method: 'OPTIONS', headers: asked })
  const [preflight] = JSON.parse((await send(`${demo.api}/api/answers/preflight`)).body)
  t.match(preflight, { method: 'OPTIONS', asksMethod: 'PUT', asksHeaders: 'x-api-key', status: /^431 / }, 'a preflight')
})

t.test('the lines of one header are joined in the record', async t => {
  await send(`${demo.api}/api/items?request=lines`)
  t.match(JSON.parse((await send(`${demo.api}/api/answers/lines`)).body), [{ headers: { 'x-served-by': 'demo, fastify' } }])
})

t.test('an origin with the default port has none', async t => {
  t.same([80, 443, 8080].map(port => httpOrigin('localhost', port)), ['http://localhost', 'http://localhost:443', 'http://localhost:8080'])
})

t.test('wrong input is told as that, part by part', async t => {
  const { send } = await import(`${root}docs/examples/demo/page/send.js`)
  const { explain } = await import(`${root}docs/examples/demo/page/explain.js`)
  const cases = [
    [{ method: 'TRACE' }, /^The method “TRACE”: ./],
    [{ method: 'connect' }, /^The method “connect”: ./],
    [{ method: 'Track' }, /^The method “Track”: ./],
    [{ method: 'GET', body: 'text' }, /^The body, with the method “GET”: ./],
    [{ method: 'HEAD', body: 'text' }, /^The body, with the method “HEAD”: ./],
    [{ headers: [['bad name', '1']] }, /^The header “bad name”: ./],
    [{ headers: [['x-key', '€']] }, /^The header “x-key”: ./],
    [{ headers: [['x-key']] }, /^The header “x-key”: a line is a name, a colon and a value$/],
    [{ path: '//[' }, /^The path “\/\/\[”: ./],
    [{ path: 'ftp://elsewhere.example' }, /^The path .* it leads to .*, not to the API$/],
    [{ path: 'http://elsewhere.example' }, /^The path .* it leads to http:\/\/elsewhere\.example, not to the API$/],
    [{ path: `http://user:password@${new URL(demo.api).host}/api` }, /^The path .* it names a user or a password$/]
  ] as const
  for (const [input, error] of cases) {
    const request = { method: 'PUT', path: '/api/items/1', ...input }
    const result = await send(demo.api, request, 'wrong')
    t.match(result, { outcome: 'unsent', error }, JSON.stringify(input))
    t.match(explain({ request, origin: demo.page, result, answers: [] }), /^The input is wrong/)
  }
  t.same(JSON.parse((await curl(`curl -i ${demo.api}/api/answers/wrong`)).body), [], 'nothing was sent')
})

t.test('the page asks what explain says', async t => {
  const { pageRequest } = await import(`${root}docs/examples/demo/page/explain.js`)
  const request = pageRequest(demo.api, demo.page, { method: 'PUT', path: '/api/items/1', headers: [['x-api-key', 'a'], ['x-api-key', 'b']] })
  t.strictSame(request, { url: `${demo.api}/api/items/1`, origin: demo.page, method: 'PUT', headers: { 'x-api-key': 'a, b' }, credentials: false })
  const response = await fetch(`${demo.page}/explain`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) })
  t.match(await response.json(), { readable: true, chromium: { preflight: { because: ['the method PUT', 'the header x-api-key'] } } })
})

t.test('the page', async t => {
  const page = await send(demo.page)
  t.match(page, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })

  t.match(JSON.parse((await send(`${demo.page}/demo.json`)).body), {
    page: demo.page,
    otherPage: demo.page.replace('localhost', '127.0.0.1'),
    api: demo.api,
    settings: { CORS_URLS_REGEX: '^/api/.*$', CORS_ALLOWED_ORIGINS: ['https://example.com', 'http://localhost:5173', demo.page] }
  })

  // What the page and its modules ask for is there.
  const wanted = new Set<string>(['/'])
  for (const path of wanted) {
    const { status, body } = await send(new URL(path, demo.page).href)
    t.equal(status, 200, path)
    for (const [, reference] of body.matchAll(/(?:src|href|from)(?:=| )["']([^"':]+\.\w+)["']/g)) wanted.add(new URL(reference ?? '', demo.page).pathname)
  }
  t.ok(wanted.size >= 8)
  t.match(await send(`${demo.page}/../package.json`), { status: 404 })
})

t.test('a port that it cannot have: one line, and code 1', async t => {
  const { port: taken } = new URL(demo.api)

  const cases = [
    [{ PORT: taken }, `Port ${taken} is in use. Set PORT to another one.\n`],
    [{ PAGE_PORT: taken }, `Port ${taken} is in use. Set PAGE_PORT to another one.\n`],
    [{ PORT: 'http' }, 'PORT must be a port, a whole number from 0 to 65535, and is "http".\n'],
    [{ PAGE_PORT: '65536' }, 'PAGE_PORT must be a port, a whole number from 0 to 65535, and is "65536".\n']
  ] as const
  await Promise.all(cases.map(async ([env, expected]) => {
    const child = spawnDemo({ PORT: '0', PAGE_PORT: '0', ...env })
    const [out, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
    t.same({ out, complaint, code }, { out: '', complaint: expected, code: 1 }, JSON.stringify(env))
  }))
  process.env['MADE_UP_PORT'] = '-1'
  t.throws(() => portFrom('MADE_UP_PORT', 0), { message: 'MADE_UP_PORT must be a port, a whole number from 0 to 65535, and is "-1".' })
  delete process.env['MADE_UP_PORT']
})

// The last, as it ends the demo.
t.test('signals end it at once, with code 0', async t => {
  const other = await startDemo()
  t.teardown(() => stopDemo(other, 'SIGKILL'))
  for (const [signal, running] of [['SIGINT', other], ['SIGTERM', demo]] as const) {
    // A connection that is kept alive does not hold it up.
    await fetch(`${running.api}/api/items`)
    const alive = await fetch(`${running.page}/alive`)
    const start = performance.now()
    t.equal(await stopDemo(running, signal), 0, signal)
    t.ok(performance.now() - start < 2000)
    await t.rejects(alive.text(), 'which the page is told')
    await t.rejects(fetch(running.page))
    await t.rejects(fetch(running.api))
  }
})
