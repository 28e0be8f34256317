import { readFileSync } from 'node:fs'
import t from 'tap'
import { decodePython } from '../../../lib/python/syntax/encoding.js'
import { sortedJson } from '../../django/canonical-tree.js'
import { loadPython314 } from './python-314.js'
import { newRowFile, readRows, rowFiles, writeRows, type Case, type Row } from '../../django/rows.js'

/* ROWS=write keeps its values of the rows that are its own. */
const python = await loadPython314()
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../../test/django/${name}`, import.meta.url), 'utf8'))

t.match(python.version, /^3\.14\./)

t.test('the trees', t => {
  for (const { source, tree } of read('ast.json') as ReadonlyArray<{ source: string, tree: unknown }>) {
    if (sortedJson(python.tree(source)) !== sortedJson(tree)) t.fail('3.14 has another tree', { source })
  }
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
  for (const encoding of [
    'latin-1', 'latin1', 'iso-8859-1', 'ISO_8859-1', 'iso8859-2', 'iso-8859-4', 'iso-8859-5', 'iso8859_7', 'iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'iso-8859-15',
    'cp1250', 'cp1251', 'windows-1252', 'cp1252', 'windows-1254', 'cp1255', 'cp1256', 'cp1257', 'cp1258', 'koi8-r', 'KOI8-U', 'utf-8'
  ]) {
    const head = Buffer.from(`# coding: ${encoding}\n`)
    const ours = Array.from({ length: 256 }, (_, byte) => {
      try {
        return decodePython(Buffer.concat([head, Buffer.of(byte)]), 'x').slice(head.length)
      } catch {
        return null
      }
    })
    const theirs = python.characters(encoding)
    // Of most of them, what is not ASCII is refused.
    t.strictSame(/8859-1$|latin|utf/.test(encoding) ? ours : ours.map((character, byte) => character ?? theirs[byte]), theirs, encoding)
    t.notOk(ours.slice(0, 128).includes(null) && !theirs.slice(0, 128).includes(null), encoding)
  }
  t.end()
})

// docs/django.md names what is different there: an exception of namedtuple, and suffixes that are only a dot.
const different: ReadonlySet<string> = new Set(['libraries: collections', 'libraries: pathlib'])

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
