import { readFileSync } from 'node:fs'
import t from 'tap'
import { decodePython } from '../../../lib/python/syntax/encoding.js'
import { Source } from '../../../lib/text/source.js'
import { parsePython } from '../../../lib/python/syntax/parse.js'
import { canonicalTree, readTrees, treeText } from '../../django/canonical-tree.js'
import { precedences } from '../../django/precedence.js'
import { loadPython314 } from './python-314.js'
import { newRowFile, readRows, rowFiles, writeRows, type Case, type Row } from '../../django/rows.js'

/* ROWS=write keeps its values of the rows that are its own. */
const python = await loadPython314()
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../../test/django/${name}`, import.meta.url), 'utf8'))

t.match(python.version, /^3\.14\./)

t.test('the trees', t => {
  for (const { source, tree } of readTrees()) {
    if (treeText(python.tree(source)) !== tree) t.fail('3.14 has another tree', { source })
  }
  for (const { source } of precedences) t.equal(canonicalTree(parsePython(new Source('x', source))), treeText(python.tree(source)), source)
  for (const source of read('ast-refused.json') as readonly string[]) t.equal(python.tree(source), null, JSON.stringify(source))
  t.end()
})

t.test('the rows of its own', t => {
  const now = readRows(newRowFile).map((row): Row => ({ ...row, cases: row.cases.map(each => asked(row, each)) }))
  if (process.env['ROWS'] === 'write') writeRows(newRowFile, now)
  for (const [index, row] of readRows(newRowFile).entries()) t.strictSame(now[index], row, row.title)
  for (const { title, cases } of now) for (const each of cases) t.ok(each.expect === 'refused' || each.values, `${title}: it has values`)
  t.end()
})

function asked (row: Row, each: Case): Case {
  const said = python.run(row, each)
  const { values: _values, raises: _raises, ...rest } = each
  return 'raises' in said ? { ...rest, raises: said.raises } : each.expect === 'refused' ? rest : { ...rest, values: said.values }
}

t.test('the characters of the encodings', t => {
  const whole = ['latin-1', 'latin1', 'iso-8859-1', 'ISO_8859-1', 'utf-8']
  // Of these, what Latin-1 has in the same place is read, and nothing else.
  const inPart = ['iso8859-2', 'iso-8859-15', 'iso8859_7', 'cp1250', 'windows-1252', 'cp1252', 'cp1258', 'koi8-r', 'KOI8-U', 'us-ascii']
  for (const encoding of [...whole, ...inPart]) {
    const head = Buffer.from(`# coding: ${encoding}\n`)
    const ours = Array.from({ length: 256 }, (_, byte) => {
      try {
        return decodePython(Buffer.concat([head, Buffer.of(byte)]), 'x').slice(head.length)
      } catch {
        return null
      }
    })
    const theirs = python.characters(encoding)
    const isRefused = (byte: number): boolean => inPart.includes(encoding) && byte > 0x7f && ours[byte] === null
    t.strictSame(ours, theirs.map((character, byte) => isRefused(byte) ? null : character), encoding)
  }
  t.end()
})

// docs/django.md names what is different there: an exception of namedtuple, and suffixes that are only a dot.
const different: ReadonlySet<string> = new Set(['collections: more', 'pathlib'])

t.test('it reads the settings that 3.11 reads as 3.11 does', t => {
  let count = 0
  const rows = rowFiles.filter(file => file !== newRowFile).flatMap(readRows)
  for (const row of rows.filter(({ title, unordered }) => unordered === undefined && !different.has(title))) {
    for (const each of row.cases.filter(({ expect, values, documented }) => expect !== 'refused' && values !== undefined && documented !== true)) {
      const said = python.run(row, each)
      // Packages are not installed in it.
      if ('raises' in said && said.raises === 'ModuleNotFoundError') continue
      count++
      t.strictSame(said, { values: each.values }, row.title)
    }
  }
  t.comment(`${count} cases`)
  t.ok(count > 200)
  t.end()
})
