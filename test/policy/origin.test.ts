import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { originKey, splitUrl } from '../../lib/policy/origin.js'
import { root } from '../root.js'

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
