import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { isSound } from '../../lib/checks/origin-faults.js'
import { isCanonicalOrigin, originKey, splitUrl } from '../../lib/policy/origin.js'
import { root } from '../root.js'
import { runs } from '../runs.js'

type Row = [url: string, parts: [scheme: string, authority: string, path: string, query: string, fragment: string] | null]

// What CPython 3.11’s urllib.parse.urlsplit makes of each. null: it raises ValueError.
const rows = JSON.parse(readFileSync(`${root}test/policy/urlsplit.json`, 'utf8')) as Row[]

t.test('cuts URLs where Python does', t => {
  for (const [url, parts] of rows) {
    const split = splitUrl(url)
    t.strictSame(split && [split.scheme, split.authority, split.path, split.query, split.fragment], parts ?? undefined, JSON.stringify(url))
  }
  t.end()
})

t.test('the key is scheme and authority, as Django compares them', t => {
  const table: Array<[url: string, key: string]> = [
    ['https://a.example', 'https://a.example'],
    ['HTTPS://A.example:443/x?y#z', 'https://A.example:443'],
    ['file://', 'file://'],
    ['//a.example', '//a.example'],
    ['null', '//'],
    ['', '//']
  ]
  for (const [url, key] of table) t.equal(originKey(splitUrl(url)!), key)
  t.end()
})

t.test('the key of a key is that key', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(...rows.map(([url]) => url))), url => {
      const split = splitUrl(url)
      const key = split && originKey(split)
      const again = key === undefined ? undefined : splitUrl(key)
      return (again && originKey(again)) === key
    }))
  })
  t.end()
})

t.test('the key of a URL is what WHATWG calls its origin, where both have one', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
      const { protocol, host } = new URL(url)
      const split = splitUrl(url.replace(/\/\/[^/?#]*/, `//${host}`))
      return split !== undefined && originKey(split) === `${protocol}//${host}`
    }))
  })
  t.end()
})

t.test('what is told at one look is what a closer one tells: its own key, and nothing wrong with it', t => {
  for (const origin of ['https://a.example', 'http://localhost:3000', 'app+x.y-z://a_b.c-d', 'https://xn--nxasmq6b.example', 'https://127.0.0.1:8080', 'https://a.:0']) {
    t.ok(isCanonicalOrigin(origin), origin)
  }
  for (const origin of ['', 'null', '//a.example', 'https://', 'https://a:', 'https://a:65536', 'https://A.example', 'HTTPS://a', 'https://a/', 'https://a?', 'https://u@a', 'https://[::1]', 'https://a\n', '1a://b', 'https://é', 'https:/a']) {
    t.notOk(isCanonicalOrigin(origin), origin)
  }
  const nearly = fc.string({ unit: fc.constantFrom(...'aA0.-_+:/@?#[]\n\té ', '://'), maxLength: 12 })
  t.doesNotThrow(() => fc.assert(fc.property(fc.tuple(fc.constantFrom('', 'https://', 'a'), nearly), ([start, rest]) => {
    const origin = start + rest
    return !isCanonicalOrigin(origin) || (originKey(splitUrl(origin)!) === origin && isSound(origin))
  }), { numRuns: runs(500) }))
  t.end()
})
