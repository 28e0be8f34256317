/** Which headers need leave, and which a page may read: the Fetch standard's words, a row each. Real browsers are asked in test/peers. */
import t from 'tap'
import { simulateFetch } from '../../lib/explain/fetch.js'
import { chromium, firefox, type Traits } from '../../lib/explain/browsers.js'
import { readPageRequest, type PageRequest } from '../../lib/explain/page-request.js'

const origin = 'https://app.example'

function outcome (request: Partial<PageRequest>, answer: Record<string, string> = {}, traits: Traits = firefox) {
  const headers = { 'access-control-allow-origin': origin, ...answer }
  const fetch = readPageRequest({ url: '/', origin, ...request })
  return simulateFetch(fetch, traits, { preflight: () => headers, actual: () => headers }, () => ({ reason: 'cannot-be-sent', message: '', hint: '' }))
}

t.test('headers that need leave', t => {
  const long = 'a'.repeat(128)
  const table: ReadonlyArray<readonly [headers: Record<string, string>, names: readonly string[]]> = [
    [{ accept: 'a/b' }, []],
    [{ accept: long }, []],
    [{ accept: `${long}a` }, ['accept']],
    [{ accept: 'a"b' }, ['accept']],
    [{ accept: 'a\tb\xe9' }, []],
    [{ 'accept-language': 'de, en;q=0.5' }, []],
    [{ 'accept-language': 'de_AT' }, ['accept-language']],
    [{ 'content-language': 'a@b' }, ['content-language']],
    [{ 'content-type': 'text/plain' }, []],
    [{ 'content-type': 'Text/PLAIN ;charset=utf-8' }, []],
    [{ 'content-type': 'multipart/form-data; boundary=a' }, []],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, []],
    [{ 'content-type': 'application/json' }, ['content-type']],
    [{ 'content-type': 'text/plain; a="b"' }, ['content-type']],
    [{ 'content-type': '' }, ['content-type']],
    [{ range: 'bytes=0-9' }, []],
    [{ range: 'bytes=9-' }, []],
    [{ range: 'bytes=-9' }, ['range']],
    [{ range: 'bytes=9-0' }, ['range']],
    [{ range: 'bytes=0-1,4-5' }, ['range']],
    [{ range: 'Bytes=0-9' }, ['range']],
    [{ 'X-B': '', 'x-a': '' }, ['x-a', 'x-b']],
    [{ authorization: 'x' }, ['authorization']],
    [{ constructor: 'x', toString: 'x', 'has-own': '' } as unknown as Record<string, string>, ['constructor', 'has-own', 'tostring']],
    [{ dnt: '1', host: 'a', 'sec-x': '1', 'proxy-x': '1', 'x-http-method-override': 'GET, trace' }, []],
    [{ 'x-http-method-override': 'PUT' }, ['x-http-method-override']],
    [Object.fromEntries(['accept', 'accept-language', 'content-language'].map(name => [name, long])), []]
  ]
  for (const [headers, names] of table) t.strictSame(outcome({ headers }).preflight?.headers ?? [], names, JSON.stringify(headers))
  t.end()
})

t.test('headers that need no leave in Chromium', t => {
  const table: ReadonlyArray<readonly [name: string, safe: readonly string[], unsafe: readonly string[]]> = [
    ['save-data', ['on'], ['off', '']],
    ['device-memory', ['4', '0.5'], ['.5', '', 'x']],
    ['dpr', ['2', '1.5'], ['-1', '1e3']],
    ['downlink', ['10', '1.5'], ['.5', '-1']],
    ['rtt', ['50'], ['1.5', '-1']],
    ['ect', ['slow-2g', '4g'], ['4G', '5g']],
    ['width', ['100', '007'], ['1.5', 'x']],
    ['viewport-width', ['100'], ['1.5']]
  ]
  for (const [name, safe, unsafe] of table) {
    for (const value of safe) t.equal(outcome({ headers: { [name]: value } }, {}, chromium).preflight, undefined, `${name}: ${value}`)
    for (const value of unsafe) t.strictSame(outcome({ headers: { [name]: value } }, {}, chromium).preflight?.headers, [name], `${name}: ${value}`)
    t.strictSame(outcome({ headers: { [name]: safe[0]! } }).preflight?.headers, [name], `${name} in Firefox`)
  }
  t.end()
})

t.test('more than 1,024 bytes in all need leave', t => {
  const long = 'a'.repeat(128)
  const headers = { accept: long, 'accept-language': long, 'content-language': long, 'x-a': '1' }
  t.strictSame(outcome({ headers }, {}, chromium).preflight?.headers, ['x-a'])
  const numbers = Object.fromEntries(['device-memory', 'dpr', 'downlink', 'rtt', 'width', 'viewport-width'].map(name => [name, '1'.repeat(128)]))
  t.strictSame(outcome({ headers: { ...headers, ...numbers } }, {}, chromium).preflight?.headers, [...Object.keys(headers), ...Object.keys(numbers)].sort())
  t.end()
})

t.test('Authorization does not go on to another server, but Firefox sends a preflight because of it', t => {
  const request = { url: 'https://two.example/', redirectedFrom: 'https://one.example/', headers: { Authorization: 'x', authorization: 'y' } }
  const answer = { 'access-control-allow-origin': '*' }
  for (const traits of [chromium, firefox]) {
    t.strictSame(outcome(request, answer, traits).drops, ['authorization'], traits.name)
    t.equal(outcome(request, answer, traits).readable, true, traits.name)
    t.strictSame(outcome({ ...request, redirectedFrom: request.url }, {}, traits).drops, [], traits.name)
  }
  t.equal(outcome(request, answer, chromium).preflight, undefined)
  t.strictSame(outcome(request, answer).preflight, { because: ['the header authorization'], method: 'GET', headers: [], passes: true })
  const more = { ...request, headers: { ...request.headers, 'x-a': '1' } }
  t.strictSame(outcome(more, answer).preflight, { because: ['the header authorization', 'the header x-a'], method: 'GET', headers: ['x-a'], passes: false })
  t.end()
})

t.test('headers that the browser leaves out', t => {
  const headers = { dnt: '1', 'X-Method-Override': 'CONNECT', 'x-a': '1', 'user-agent': 'mine' }
  t.strictSame(outcome({ headers }).drops, ['dnt', 'x-method-override'])
  t.strictSame(outcome({ headers }, {}, chromium).drops, ['dnt', 'x-method-override', 'user-agent'])
  t.end()
})

t.test('response headers that a page may read', t => {
  const always = ['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma']
  const expose = (list: string) => ({ 'access-control-expose-headers': list, 'access-control-allow-credentials': 'true' })
  t.strictSame(outcome({}).readableHeaders, always)
  t.strictSame(outcome({}, expose('ETag, x-a, Set-Cookie, pragma')).readableHeaders, [...always, 'etag', 'x-a'])
  t.strictSame(outcome({}, expose('*')).readableHeaders, [...always, '*'])
  t.strictSame(outcome({ credentials: true }, expose('*, x-a')).readableHeaders, [...always, 'x-a'], 'with credentials * is a mere name')
  t.strictSame(outcome({ url: `${origin}/x` }).readableHeaders, [...always, '*'], 'of the page’s own server')
  t.end()
})

t.test('after a redirect to another server, Firefox names the page in the preflight', t => {
  const request = { url: 'https://two.example/', redirectedFrom: 'https://one.example/', method: 'PUT' }
  const seen = (traits: Traits) => {
    const origins: string[] = []
    const answer = { 'access-control-allow-origin': '*', 'access-control-allow-methods': '*' }
    simulateFetch(readPageRequest({ origin, ...request }), traits, {
      preflight: origin => { origins.push(origin); return answer },
      actual: origin => { origins.push(origin); return answer }
    }, () => ({ reason: 'cannot-be-sent', message: '', hint: '' }))
    return origins
  }
  t.strictSame(seen(chromium), ['null', 'null'])
  t.strictSame(seen(firefox), [origin, 'null'])
  t.end()
})
