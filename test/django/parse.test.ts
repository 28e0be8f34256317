import t from 'tap'
import { readFileSync } from 'node:fs'
import { PythonSyntaxError } from '../../lib/python/problem.js'
import { Source } from '../../lib/text/source.js'
import type { Block } from '../../lib/python/syntax/ast.js'
import { checkEncoding, decodePython } from '../../lib/python/syntax/encoding.js'
import { parsePython } from '../../lib/python/syntax/parse.js'
import { canonicalTree, readTrees } from './canonical-tree.js'
import { precedences } from './precedence.js'

// What CPython 3.14 makes of each source, which test/peers/django-settings/python-3.14.test.ts asks.
const refused = JSON.parse(readFileSync(new URL('../../../test/django/ast-refused.json', import.meta.url), 'utf8')) as readonly string[]

const parse = (text: string): Block => parsePython(new Source('settings.py', decodePython(Buffer.from(text), 'settings.py')))

function refusal (text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error
    const { span: { from, to, source } } = error
    if (from < 0 || from > to || from > source.text.length) return `a wrong place: ${error.message}`
    return error.message
  }
  return ''
}

t.test('what CPython accepts has its tree', t => {
  const trees = readTrees()
  t.strictSame(trees.map(({ source }) => ({ source, tree: canonicalTree(parse(source)) })), trees)
  t.end()
})

t.test('which of two operators binds more tightly', t => {
  const shape = (source: string): string => canonicalTree(parse(source)).replaceAll(/@\d+-?\d*/g, '')
  for (const { source, grouped } of precedences) {
    if (grouped !== undefined) t.equal(shape(source), shape(grouped), source)
    else t.match(shape(source), /^\[(?:logical\(operator="(?:or|and)" values=\[a b c\]|compare\(left=a rest=\[\(operator="[^"]+" right=b\) \(operator="[^"]+" right=c\)\])\)\]$/, source)
  }
  t.equal(precedences.filter(({ grouped }) => grouped === undefined).length, 38)
  t.end()
})

t.test('what CPython’s parser refuses is refused, and what would leave a block that it cannot', t => {
  t.strictSame(refused.filter(source => /^$|^a wrong place/.test(refusal(source))), [])
  t.end()
})

t.test('some things that CPython accepts are refused and said so', t => {
  for (const [source, why] of [
    ["'\\N{BULLET}'", /characters by name/],
    ["f'\\N{BULLET}'", /characters by name/],
    ["f'\\ud800'", /surrogates/],
    ["f'{a:{b}{{c}}}'", /doubled braces in a format/],
    ["'\\ud800' f''", /surrogates/],
    ['1j', /complex numbers/],
    ['𝐚 = 1', /letters that are not supported/],
    ['ｄef = 1', /letters that are not supported/],
    ["f'{a # b\n=}'", /a comment in a replacement that shows its own text/],
    ['if a:\n  \\\n  b', /begins with a backslash/],
    ['if a:\n  b\n\tc', /tabs and spaces are mixed/],
    ['match a:\n case [1 as b, c]: pass', /"\]" is expected here/],
    ['# coding: shift_jis\na', /says that it is in shift_jis, which is not supported/],
    ['# coding: iso-885915', /in iso-885915, which is not supported/]
  ] as ReadonlyArray<[string, RegExp]>) t.match(refusal(source), why, source)
  t.end()
})

t.test('encodings', t => {
  for (const encoding of ['utf-8', 'UTF_8', 'utf8', 'utf-8-sig', 'us-ascii', 'latin-1', 'latin1', 'cp1252', 'windows-1250']) t.equal(refusal(`# coding: ${encoding}\na = 1`), '', encoding)
  const decoded = (head: string, ...bytes: number[]): string => {
    try {
      return decodePython(Buffer.concat([Buffer.from(head), Buffer.from(bytes)]), 'x').slice(head.length)
    } catch (error) {
      return (error as Error).message
    }
  }
  t.equal(decoded('#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\n', 0x80, 0xE9, 0xA4), '\u0080é¤')
  t.equal(decoded('', 0xE9), 'the file is not in UTF-8, and none of its first two lines says in which encoding it is')
  t.equal(decoded('a\n# coding: latin-1\n', 0xE9), 'the file is not in UTF-8, and none of its first two lines says in which encoding it is')
  t.equal(decoded('# coding: utf-8\n', 0xE9), 'the file says that it is in utf-8, and it is not')
  t.equal(decoded('# coding: ascii\n', 0xE9), 'the file says that it is in ascii, which is not supported: save it in UTF-8')
  t.equal(decoded('# coding: cp037\n'), 'the file says that it is in cp037, which is not supported: save it in UTF-8')
  t.equal(decoded('\uFEFF# coding: latin-1\n'), 'the file begins as UTF-8 does, and says that it is in latin-1')
  t.equal(decoded('\uFEFF# coding: utf-8\n', 0xC3, 0xA9), 'é')
  t.throws(() => parsePython(new Source('x', '\uD800')), /no Python file can have/)
  t.throws(() => checkEncoding(new Source('x', '# coding: latin-1\n"é"')), /the text says that its file is in latin-1: give the path of the file instead/)
  for (const text of ['# coding: latin-1\n"e"', '# coding: UTF_8\n"é"', '"é"']) t.doesNotThrow(() => { checkEncoding(new Source('x', text)) })
  t.end()
})

t.test('an error says where it is', t => {
  try {
    parse('a = 1\nb = (2 3)\n')
    t.fail()
  } catch (error) {
    const { span } = error as PythonSyntaxError
    t.strictSame([span.source.file, span.from, span.to], ['settings.py', 13, 14])
  }
  t.end()
})

t.test('long numbers', t => {
  t.equal(refusal('9'.repeat(4300)), '')
  t.match(refusal('9'.repeat(4301)), /more than 4300 digits/)
  t.equal(refusal(`0x${'f'.repeat(500_000)}`), '')
  t.equal(refusal(`1.${'1'.repeat(500_000)}`), '')
  t.end()
})

t.test('hostile texts are refused in time', t => {
  // No more than the scanner takes; so many quotes leave one open.
  const long = (text: string): string => text.repeat(Math.floor(160_000 / text.length))
  for (const text of [
    ' '.repeat(1_000_001), long('('), long('['), long('{'), long('-'), long('not '), long('lambda:'), long('1 if 1 else '), long('"'), long('f"{'), long(':='), long('if x:\n'),
    `x = ${long('1+')}1`, `x = ${'1+'.repeat(2000)}1`, `x = ${long('1**')}1`, `a${long('.a')}`, `a${'.a'.repeat(2000)}`, `@a${'.a'.repeat(2000)}\ndef f(): pass`, `a${long('()')}`, `a${long('[0]')}`, `if a: b\n${'elif a: b\n'.repeat(2000)}`,
    'a,'.repeat(100_001), 'a;'.repeat(100_001), `x = ${'await '.repeat(2000)}1`, `match x:\n case ${long('A(')}`, `match x:\n case ${long('[')}`, `[${'a for a in '.repeat(2000)}`,
    Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}if x:\n`).join(''), '-'.repeat(10_000), '('.repeat(10_000), `${'('.repeat(201)}${')'.repeat(201)}`
  ]) {
    const start = performance.now()
    t.not(refusal(text), '', text.slice(0, 20))
    t.ok(performance.now() - start < 2000, `${text.slice(0, 20)} in time`)
  }
  t.end()
})

t.test('chains may be long', t => {
  for (const text of [`x = ${'1+'.repeat(900)}1`, `a${'.a'.repeat(900)}`, `if a: b\n${'elif a: b\n'.repeat(400)}`, `x = ${'a and '.repeat(10_000)}a`, `x = ${'a < '.repeat(10_000)}a`]) t.equal(refusal(text), '')
  t.end()
})
