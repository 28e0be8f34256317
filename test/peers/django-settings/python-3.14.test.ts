import t from 'tap'
import { loadPython314 } from '../../django/python-314.js'
import { newRowFile, readRows, rowFiles } from '../../django/rows.js'

const python = await loadPython314()

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
