import { basename } from 'node:path'
import t from 'tap'
import { newRowFile, questionOf, readRows, rowFiles, writeRows, type Case, type Row } from '../../django/rows.js'
import { startOracle, type Outcome } from './oracle.js'

/*
 * ROWS=write keeps what Python says now in test/django/programs/*.py: for rows that are new.
 */
const writes = process.env['ROWS'] === 'write'

// Two, so that what depends on the order of a set is seen to. What both have said once is asked of one, by turns.
const oracles = [await startOracle('1'), await startOracle('2')] as const
t.teardown(() => Promise.all(oracles.map(oracle => oracle.close())))

/** What is kept of an outcome. Of a file that is refused: only what every run has in common. */
async function kept (row: Row, each: Case): Promise<Case> {
  const isKnown = !writes && (each.values !== undefined || each.raises !== undefined)
  const asked = isKnown ? [oracles[seen.cases % 2]!] : oracles
  const outcomes = await Promise.all(asked.map(oracle => oracle.run(questionOf(row, each))))
  const isUnordered = (row.unordered ?? []).length > 0
  const [first, second = first] = outcomes.map(outcome => JSON.stringify(outcome, (_key, value) => isUnordered && Array.isArray(value) ? sorted(value) : value))
  const { values: _values, raises: _raises, ...rest } = each
  const outcome = JSON.parse(first as string) as Outcome
  if (first !== second) return rest
  if ('values' in outcome) return each.expect === 'refused' ? rest : { ...rest, values: outcome.values }
  return { ...rest, raises: 'raises' in outcome ? outcome.raises : 'syntax' in outcome ? 'SyntaxError' : outcome.ended }
}

function sorted (list: readonly unknown[]): readonly unknown[] {
  return list.toSorted((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
}

const seen = { rows: 0, cases: 0, values: 0, refused: 0, either: 0, raising: 0, documented: 0 }

for (const file of rowFiles.filter(file => file !== newRowFile)) {
  t.test(basename(file, '.py'), async t => {
    const rows = readRows(file)
    const fresh: Row[] = []
    for (const row of rows) {
      const cases: Case[] = []
      for (const each of row.cases) {
        seen.cases++
        seen[each.expect]++
        if (each.documented === true) seen.documented++
        const now = each.documented === true ? each : await kept(row, each)
        if (now.raises !== undefined) seen.raising++
        cases.push(now)
        if (!writes) t.strictSame(now, each, row.title)
        // A file that Python refuses has no values.
        if (each.expect !== 'refused') t.ok(now.values, `${row.title}: Python has values, always the same`, { now })
      }
      seen.rows++
      fresh.push({ ...row, cases })
    }
    if (writes) writeRows(file, fresh)
  })
}

t.test('there are enough of them, each of its own', async t => {
  const titles = rowFiles.flatMap(file => readRows(file).map(({ title }) => title))
  t.strictSame(titles.filter((title, index) => titles.indexOf(title) !== index), [])
  t.comment(`CPython ${oracles[0].version}: ${JSON.stringify(seen)}`)
  t.ok(seen.rows >= 320)
  t.ok(seen.refused >= 60)
})
