import { readFileSync } from 'node:fs'
import t from 'tap'
import { root } from '../root.js'
import { outcomeOf, readTagged, type Tagged, type Tree } from './calculate.js'

/** An expression and what CPython makes of it. `refused`: it is known to CPython, but not to us. */
interface Row {
  readonly setup?: string
  readonly expression: string
  readonly tree: readonly Tree[]
  readonly result?: Tagged
  readonly raises?: string
  readonly refused?: true
}

/** Tests all rows of a file that test/peers/django-settings/expressions.py wrote. */
export function testRows (name: string): void {
  const rows = JSON.parse(readFileSync(`${root}test/django/${name}.json`, 'utf8')) as readonly Row[]
  t.test(name, async t => {
    for (const row of rows) {
      const outcome = outcomeOf(row.tree)
      const title = [row.setup, row.expression].filter(part => part !== undefined).join('\n')
      if (row.refused === true) t.equal(outcome, 'refused', title)
      else if (typeof outcome === 'object' && 't' in outcome && outcome.t === 'unordered') t.equal(row.result?.t, 'list', title)
      else t.strictSame(outcome, row.raises === undefined ? readTagged(row.result as Tagged) : { raises: row.raises }, title)
    }
  })
}
