import fc from 'fast-check'
import t from 'tap'
import { decide, refusePending, isPreflight, type Facts } from '../../lib/policy/decide.js'
import { compilePolicy } from '../../lib/policy/policy.js'
import { effective } from '../effective.js'
import { runs } from '../runs.js'

const compile = (settings: object) => compilePolicy(effective(settings))

const host = fc.constantFrom('example.com', 'a.example.com', 'EXAMPLE.com', 'example.com.', 'evil.example', 'localhost', '[::1]', '127.0.0.1')
const origin = fc.tuple(fc.constantFrom('https', 'http', 'HTTPS', 'ftp'), host, fc.constantFrom('', ':443', ':8080', '/', '?x', ':')).map(([scheme, host, rest]) => `${scheme}://${host}${rest}`)
const facts: fc.Arbitrary<Facts> = fc.record({
  method: fc.constantFrom('GET', 'OPTIONS', 'PUT'),
  url: fc.constantFrom('/', '/api/x', '/api/%2e', '/admin'),
  headers: fc.record({
    origin: fc.oneof(origin, fc.constantFrom('', 'null', 'file://', 'example.com', 'https://a]', 'https://\xe9.a')),
    'access-control-request-method': fc.constantFrom('', 'PUT'),
    'access-control-request-private-network': fc.constantFrom('true', 'false')
  }, { requiredKeys: [] })
})
const settings = fc.record({
  CORS_ALLOWED_ORIGINS: fc.array(origin),
  CORS_ALLOWED_ORIGIN_REGEXES: fc.subarray([String.raw`^https://\w+\.example\.com$`, '^http://localhost']),
  CORS_ALLOW_ALL_ORIGINS: fc.boolean(),
  CORS_URLS_REGEX: fc.constantFrom('^.*$', '^/api/', '^/(?!admin)'),
  CORS_ALLOW_CREDENTIALS: fc.boolean(),
  CORS_ALLOW_PRIVATE_NETWORK: fc.boolean(),
  CORS_PREFLIGHT_MAX_AGE: fc.constantFrom(0, 600)
}, { requiredKeys: [] })
const handlerSays = fc.constantFrom(true, false, undefined)

const holds = (property: Parameters<typeof fc.assert>[0]) => () => { fc.assert(property, { numRuns: runs(100) }) }

t.test('nobody is told what the settings do not allow', t => {
  t.doesNotThrow(holds(fc.property(settings, facts, (given, facts) => {
    const { allowOrigin, lines } = decide(compile(given), facts, false)
    if (allowOrigin === undefined) return lines.length === 0
    const { origin = '' } = facts.headers
    const [scheme = '', authority = ''] = origin.split(/[/?]/)[2] === undefined ? [] : [origin.split(':')[0]?.toLowerCase(), origin.split(/[/?]/)[2]]
    const isListed = given.CORS_ALLOWED_ORIGINS?.some(entry => entry.split(':')[0]?.toLowerCase() === scheme && entry.split(/[/?]/)[2] === authority)
    const isMatched = given.CORS_ALLOWED_ORIGIN_REGEXES?.some(regex => new RegExp(regex).test(origin))
    return given.CORS_ALLOW_ALL_ORIGINS === true || isListed === true || isMatched === true
  })))
  t.end()
})

t.test('a page with credentials is never answered with *', t => {
  t.doesNotThrow(holds(fc.property(settings, facts, handlerSays, (given, facts, says) => {
    const decision = decide(compile({ ...given, CORS_ALLOW_CREDENTIALS: true }), facts, says)
    return decision.allowOrigin === undefined || decision.allowOrigin === facts.headers.origin
  })))
  t.end()
})

t.test('a handler can only open, and is not needed where it could change nothing', t => {
  t.doesNotThrow(holds(fc.property(settings, facts, (given, facts) => {
    const policy = compile(given)
    const [no, yes, unasked] = [decide(policy, facts, false), decide(policy, facts, true), decide(policy, facts, undefined)]
    if (no.allowOrigin !== undefined && yes.allowOrigin !== no.allowOrigin) return false
    if (no.covered && !yes.covered) return false
    return unasked.reason === 'handler-pending' ? no.reason !== yes.reason && unasked.allowOrigin === undefined && unasked.covered === no.covered : JSON.stringify([unasked, unasked]) === JSON.stringify([no, yes])
  })))
  t.end()
})

t.test('what does not vary is not told: nothing but a covered request gets a header', t => {
  t.doesNotThrow(holds(fc.property(settings, facts, (given, facts) => {
    const { covered, allowOrigin, lines } = decide(compile(given), facts, false)
    return covered || (allowOrigin === undefined && lines.length === 0)
  })))
  t.end()
})

t.test('max age, methods and headers go to OPTIONS alone', t => {
  t.doesNotThrow(holds(fc.property(settings, facts, (given, facts) => {
    const names = decide(compile(given), facts, true).lines.map(([name]) => name)
    return facts.method === 'OPTIONS' || !names.some(name => /-(?:max-age|allow-methods|allow-headers)$/.test(name))
  })))
  t.end()
})

t.test('tells why', t => {
  const policy = compile({ CORS_URLS_REGEX: '^/api/', CORS_ALLOWED_ORIGINS: ['https://a.example'], CORS_ALLOWED_ORIGIN_REGEXES: ['^https://b'] })
  const table: Array<[url: string, origin: string | undefined, handlerSays: boolean, reason: string]> = [
    ['/', 'https://a.example', false, 'not-covered'],
    ['/api/', undefined, true, 'no-origin'],
    ['/api/', '', true, 'no-origin'],
    ['/api/', 'https://a.example', false, 'allowed-list'],
    ['/api/', 'https://b.example', false, 'allowed-pattern'],
    ['/api/', 'https://c.example', false, 'not-in-list'],
    ['/api/', 'https://c.example', true, 'allowed-handler'],
    ['/api/', 'https://a]', true, 'origin-malformed'],
    ['/api/', 'https://b\xfccher.example', true, 'origin-malformed'],
    ['/', 'https://b\xfccher.example', true, 'origin-malformed'],
    ['/api/', `https://${'c'.repeat(1000)}`, false, 'origin-too-long']
  ]
  for (const [url, origin, handlerSays, reason] of table) t.equal(decide(policy, { method: 'GET', url, headers: { origin } }, handlerSays).reason, reason)
  t.end()
})

t.test('a path that is too long for CORS_URLS_REGEX is covered, and lets nobody in', t => {
  const origin = 'https://a.example'
  const long = `/${'/'.repeat(12_000)}a.json`
  // A regex that goes on anywhere, one that leaves a path out, and one that RE2 does not run.
  const table: Array<[regex: string, url: string, reason: string]> = [
    [String.raw`^/.*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx)$`, '/a.json', 'allowed-list'],
    [String.raw`^/.*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx)$`, '/a.html', 'not-covered'],
    [String.raw`^/.*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx)$`, long, 'path-too-long'],
    [String.raw`^/(?!admin).*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx)$`, long, 'path-too-long'],
    // Of 40 steps for each character, 10,000 characters are the most.
    [String.raw`^/.*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx|x)$`, `${'/'.repeat(9994)}a.json`, 'allowed-list'],
    [String.raw`^/.*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx|x)$`, '/'.repeat(10_000), 'not-covered'],
    [String.raw`^/.*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx|x)$`, '/'.repeat(10_001), 'path-too-long'],
    ['^/api/', long, 'not-covered'],
    ['^/[a-z]{1,99}/[0-9]{1,99}$', long, 'not-covered'],
    ['^/.*$', long, 'allowed-list']
  ]
  for (const [regex, url, reason] of table) {
    const policy = compile({ CORS_URLS_REGEX: regex, CORS_ALLOWED_ORIGINS: [origin] })
    const of = (headers: Facts['headers'], handlerSays: boolean | undefined) => decide(policy, { method: 'OPTIONS', url, headers }, handlerSays)
    t.equal(of({ origin }, false).reason, reason, regex)
    if (reason !== 'path-too-long') continue
    for (const handlerSays of [true, false, undefined]) {
      t.match(of({ origin }, handlerSays), { reason, covered: true, allowOrigin: undefined, lines: [] })
      t.match(of({}, handlerSays), { reason: 'no-origin', covered: true, allowOrigin: undefined, lines: [] })
    }
  }
  t.end()
})

t.test('a failed handler leaves no more than the cover', t => {
  const policy = compile({ CORS_URLS_REGEX: '^/api/' })
  for (const [url, covered] of [['/api/', true], ['/', false]] as const) {
    const pending = decide(policy, { method: 'GET', url, headers: { origin: 'https://a.example' } }, undefined)
    t.match(pending, { reason: 'handler-pending', covered, allowOrigin: undefined, lines: [] })
    t.match(refusePending(pending), { reason: 'handler-failed', covered, allowOrigin: undefined, lines: [] })
  }
  t.end()
})

t.test('tells a preflight by its method and header', t => {
  t.equal(isPreflight({ method: 'OPTIONS', headers: { 'access-control-request-method': '' } }), true)
  t.equal(isPreflight({ method: 'OPTIONS', headers: {} }), false)
  t.equal(isPreflight({ method: 'GET', headers: { 'access-control-request-method': 'PUT' } }), false)
  t.end()
})

t.test('a request that asks for a protocol upgrade is no preflight', t => {
  const table: Array<[connection: string | undefined, upgrade: string | undefined, asks: boolean]> = [
    ['upgrade', 'websocket', true],
    ['Upgrade', 'h2c', true],
    ['keep-alive, UPGRADE', 'websocket', true],
    ['\tupgrade ,keep-alive', 'websocket', true],
    [',upgrade,', '', true],
    // RFC 9110, section 7.8: without the connection option an intermediary may have sent the header on.
    [undefined, 'websocket', false],
    ['', 'websocket', false],
    ['keep-alive', 'websocket', false],
    ['upgrades, x-upgrade, up grade', 'websocket', false],
    ['upgrade', undefined, false]
  ]
  for (const [connection, upgrade, asks] of table) {
    const headers = { 'access-control-request-method': 'PUT', connection, upgrade }
    t.equal(isPreflight({ method: 'OPTIONS', headers }), !asks, JSON.stringify([connection, upgrade]))
    t.equal(isPreflight({ method: 'GET', headers }), false)
  }
  t.end()
})
