import { basename } from 'node:path'
import t from 'tap'
import { isSame, outcomeOf, readTable, tables } from './expression-rows.js'

for (const file of tables) {
  t.test(basename(file, '.py'), async t => {
    for (const { rows, ...group } of readTable(file)) {
      const wrong = rows.filter(([source, python]) => !isSame(python, source, group)).map(([source, python]) => {
        const ours = outcomeOf(source, group)
        return { source: source.slice(0, 500), python, ours: 'value' in ours ? ours.tagged : ours }
      })
      t.strictSame(wrong, [], `${rows.length} expressions`)
      for (const [source, python] of rows) {
        if (typeof python !== 'object' || python === null || !('refused' in python)) continue
        t.notMatch(outcomeOf(source, group), { refused: /(?<!\.)undefined|\[object|(?<!or )Infinity|NaN(?! or)/ }, `${source}: reads well`)
      }
    }
  })
}
