import { basename } from 'node:path'
import t from 'tap'
import { isSame, outcomeOf, readTable, tables } from './expression-rows.js'

for (const file of tables) {
  t.test(basename(file, '.py'), async t => {
    for (const { rows, ...group } of readTable(file)) {
      const wrong = rows.flatMap(([source, python]) => {
        const ours = outcomeOf(source, group)
        const readsWell = !('refused' in ours && /(?<!\.)undefined|\[object|(?<!or )Infinity|NaN(?! or)/.test(ours.refused))
        return isSame(python, ours) && readsWell ? [] : [{ source: source.slice(0, 500), python, ours: 'value' in ours ? ours.tagged : ours, readsWell }]
      })
      t.strictSame(wrong, [], `${rows.length} expressions`)
    }
  })
}
