import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { requestPath } from '../../lib/policy/path.js'
import { root } from '../root.js'

// What Django 3.2 makes of each request target: the path_info that CORS_URLS_REGEX sees.
const rows = JSON.parse(readFileSync(`${root}test/policy/paths.json`, 'utf8')) as Array<[target: string, path: string]>

t.test('decodes paths as Django does', t => {
  for (const [target, path] of rows) {
    t.equal(requestPath(target), path, JSON.stringify(target))
  }
  t.end()
})

t.test('an absolute-form target has its path judged, as the router has it', t => {
  for (const [target, path] of [['http://h/api/x?y', '/api/x'], ['HTTPS://h:80/%61', '/a'], ['http://h', '/'], ['http://h?x', '/'], ['ftp://h/x', 'ftp://h/x'], ['/http://h/x', '/http://h/x'], ['http://h/x/', '/x/'], ['x:http://h/y', 'x:http://h/y'], ['\xff', '%FF'], ['*', '*']] as const) {
    t.equal(requestPath(target), path, target)
  }
  t.end()
})

t.test('decodes the first and the last character of each kind of UTF-8 sequence', t => {
  for (const code of [0x80, 0x7ff, 0x800, 0xfff, 0x1000, 0xcfff, 0xd000, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x3ffff, 0x40000, 0xfffff, 0x100000, 0x10ffff]) {
    const character = String.fromCodePoint(code)
    t.equal(requestPath(`/${encodeURIComponent(character)}`), `/${character}`, code.toString(16))
  }
  t.end()
})

t.test('reads back what encodeURIComponent wrote', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => requestPath(`/${encodeURIComponent(text)}?${text}`) === `/${text}`))
  })
  t.end()
})

t.test('never throws, and leaves no stray byte', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 255 })), bytes =>
      requestPath(bytes.map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')).isWellFormed()))
  })
  t.end()
})
