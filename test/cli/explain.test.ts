import { join } from 'node:path'
import t from 'tap'
import { run } from './run.js'

const origin = 'https://app.example'
const files = {
  'settings.py': `CORS_ALLOWED_ORIGINS = ["${origin}"]\nCORS_URLS_REGEX = r"^/api/"\nCORS_ALLOW_HEADERS = ["x-a"]\n`,
  'settings.json': `{ "CORS_ALLOWED_ORIGINS": ["${origin}"] }`,
  'settings.mjs': `export default { CORS_ALLOWED_ORIGINS: ['${origin}'] }\n`,
  'wrong.py': 'CORS_ALLOWED_ORIGINS = ["app.example"]\n',
  'wrong.mjs': "export default { CORS_ALLOWED_ORIGINS: ['app.example'] }\n",
  'unread.py': 'CORS_ALLOWED_ORIGINS = [\n'
}

t.test('what becomes of a request, in words', async t => {
  const cwd = t.testdir(files)
  const readable = await run(['explain', 'settings.py', '--origin', origin, '--url', '/api/x', '--method', 'put', '--header', 'X-A: 1'], { cwd })
  t.strictSame(readable, {
    code: 0,
    err: '',
    out: `PUT /api/x from a page of https://app.example
    CORS_URLS_REGEX, '^/api/', matches '/api/x': the path is covered.
    CORS_ALLOWED_ORIGINS[0], 'https://app.example', allows the origin https://app.example.
    The plugin replies to the preflight itself, with 200 and 5 headers of these settings.
      vary: origin
      access-control-allow-origin: https://app.example
      access-control-allow-headers: x-a
      access-control-allow-methods: DELETE, GET, OPTIONS, PATCH, POST, PUT
      access-control-max-age: 86400
    The response to the actual request carries 2 headers of these settings.
      vary: origin
      access-control-allow-origin: https://app.example

Chromium and Firefox
    The browser sends a preflight first, because of the method PUT and the header x-a. The
    preflight succeeds.
    The actual request is sent, without credentials.
    The page may read the response and these headers: cache-control, content-language,
    content-length, content-type, expires, last-modified, pragma.
`
  })
  const refused = await run(['explain', 'settings.py', '--origin', origin, '--url', '/api/x', '--credentials', '--header', 'user-agent: mine'], { cwd })
  t.equal(refused.code, 1)
  t.equal(refused.out.slice(refused.out.indexOf('Chromium')), `Chromium
    The browser drops the header user-agent: scripts cannot set it.
    No preflight is needed.
    The actual request is sent, with credentials.
    fetch rejects. The response does not allow credentials, and the page requested with
    credentials: 'include'.
    Fix: Set CORS_ALLOW_CREDENTIALS to true, or have the page request without credentials.

Firefox
    The browser sends a preflight first, because of the header user-agent. The preflight fails.
    The actual request is not sent.
    fetch rejects. The preflight response does not allow credentials, and the page requested
    with credentials: 'include'.
    Fix: Set CORS_ALLOW_CREDENTIALS to true, or have the page request without credentials.

Where they differ
    Chromium drops the header user-agent that the script sets, Firefox sends it.
    Chromium needs no preflight, Firefox sends a preflight for the header user-agent.
`)
  const redirected = await run(['explain', 'settings.py', '--origin', origin, '--url', '/api/x', '--redirected-from', 'https://one.example/', '--header', 'authorization: x'], { cwd })
  t.match(redirected.out, /Chromium\n {4}The browser drops the header authorization: a redirect led to another server\.\n {4}No preflight is needed\./)
  t.match(redirected.out, /Chromium needs no preflight, Firefox sends a preflight for the header authorization\./)
  const thrown = await run(['explain', 'settings.py', '--origin', origin, '--url', '/api/x', '--method', 'TRACE'], { cwd })
  t.equal(thrown.code, 1)
  t.match(thrown.out, /\n {4}fetch refuses the method TRACE, and sends nothing\.\n {4}Fix: Use another method\./)
  const twice = await run(['explain', 'settings.py', '--origin', origin, '--url', '/api/x', '--header', 'accept: a', '--header', `accept: ${'b'.repeat(127)}`, '--header', 'constructor: 1'], { cwd })
  t.match(twice.out, /The browser sends a preflight first, because of the header accept and the header\s+constructor\./, 'lines of one header are joined')
  const own = await run(['explain', 'settings.py', '--origin', origin, '--url', `${origin}/x`], { cwd })
  t.match(own.out, /The page may read the response and these headers: all but Set-Cookie\./)
})

t.test('as JSON, of every kind of file', async t => {
  const cwd = t.testdir(files)
  for (const file of ['settings.json', 'settings.mjs', join(cwd, 'settings.py')]) {
    const { code, out, err } = await run(['explain', file, '--origin', origin, '--url', '/api/x', '--format', 'json', '--redirected-from', '/y'], { cwd })
    t.strictSame([code, err], [0, ''], file)
    const { request, steps, readable } = JSON.parse(out)
    t.strictSame(request, { method: 'GET', target: '/api/x', origin, credentials: false }, file)
    t.strictSame(steps[1], { text: `CORS_ALLOWED_ORIGINS[0], '${origin}', allows the origin ${origin}.`, setting: 'CORS_ALLOWED_ORIGINS', path: '/CORS_ALLOWED_ORIGINS/0' }, file)
    t.equal(readable, true, file)
  }
  const { code, out } = await run(['explain', '-', '--origin', origin, '--url', '/api/x', '--format', 'json'], { cwd, stdin: 'CORS_ALLOW_ALL_ORIGINS = True' })
  t.strictSame([code, JSON.parse(out).readable], [0, true], 'standard input')
})

t.test('mistakes are exit code 2', async t => {
  const cwd = t.testdir(files)
  const table: ReadonlyArray<readonly [argv: string[], err: RegExp]> = [
    [['settings.py', '--origin', origin], /^error: required option '--url <url>' not specified/],
    [['settings.py', '--url', '/'], /^error: required option '--origin <origin>' not specified/],
    [['settings.py', '--url', '/', '--origin', `${origin}/`], /^error: --origin must be an origin as browsers send it, .* A browser sends 'https:\/\/app\.example'\.\n$/],
    [['settings.py', '--url', '/', '--origin', origin, '--redirected-from', 'ftp://a.example'], /^error: --redirected-from must be a path such as /],
    [['settings.py', '--url', '/', '--origin', origin, '--header', 'a b: c'], /^error: 'a b' cannot be the name of a header\.\n$/],
    [['settings.py', '--url', '/', '--origin', origin, '--dotenv', '.env'], /^error: .*\.env/],
    [['wrong.py', '--url', '/', '--origin', origin], /E013/],
    [['wrong.mjs', '--url', '/', '--origin', origin], /wrong\.mjs:1:41.*E013/],
    [['unread.py', '--url', '/', '--origin', origin], /unread\.py:1:/],
    [['missing.mjs', '--url', '/', '--origin', origin], /missing\.mjs/]
  ]
  for (const [argv, message] of table) {
    const { code, out, err } = await run(['explain', ...argv], { cwd })
    t.strictSame([code, out], [2, ''], argv.join(' '))
    t.match(err, message, argv.join(' '))
  }
})
