/** `npm start` without a browser: what it prints, what it answers, how it ends. */
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import t from 'tap'
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

async function send (url: string, { method = 'GET', headers = {} }: { method?: string | undefined, headers?: Record<string, string> } = {}) {
  const request = httpRequest(url, { method, headers, agent: false }).end()
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
  t.match(answers, [{ method: 'OPTIONS', asksMethod: 'PUT', status: 200 }, { method: 'PUT', status: 200, hadCookie: false }], 'its record')
  t.same(JSON.parse((await send(`${demo.api}/api/answers/unknown`, { headers })).body), [])

  for (let i = 0; i < 200; i++) await send(`${demo.api}/api/items?request=${i}`)
  t.same(JSON.parse((await send(`${demo.api}/api/answers/abc`, { headers })).body), [], 'the record does not grow for ever')
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

t.test('signals end it at once, with code 0', async t => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const demo = await startDemo()
    t.teardown(() => stopDemo(demo, 'SIGKILL'))
    // A connection that is kept alive does not hold it up.
    await fetch(`${demo.api}/api/items`)
    const start = performance.now()
    t.equal(await stopDemo(demo, signal), 0, signal)
    t.ok(performance.now() - start < 2000)
    await t.rejects(fetch(demo.page))
    await t.rejects(fetch(demo.api))
  }
})

t.test('a port that it cannot have: one line, and code 1', async t => {
  const { port: taken } = new URL(demo.api)

  const cases = [
    [{ PORT: taken }, `Port ${taken} is taken. Set PORT to another one.\n`],
    [{ PAGE_PORT: taken }, `Port ${taken} is taken. Set PAGE_PORT to another one.\n`],
    [{ PORT: 'http' }, 'PORT must be a port, a whole number from 0 to 65535, and is "http".\n'],
    [{ PORT: '-1' }, 'PORT must be a port, a whole number from 0 to 65535, and is "-1".\n'],
    [{ PAGE_PORT: '65536' }, 'PAGE_PORT must be a port, a whole number from 0 to 65535, and is "65536".\n']
  ] as const
  await Promise.all(cases.map(async ([env, expected]) => {
    const child = spawnDemo({ PORT: '0', PAGE_PORT: '0', ...env })
    const [out, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
    t.same({ out, complaint, code }, { out: '', complaint: expected, code: 1 }, JSON.stringify(env))
  }))
})
