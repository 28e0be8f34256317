import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { isSame, outcomeOf, type Group } from '../../django/expression-rows.js'
import { root } from '../../root.js'
import { seed } from '../../seed.js'

const count = 20_000

function python (script: string, ...options: readonly string[]): string {
  return execFileSync('/usr/bin/python3', ['-W', 'ignore', join(root, 'test/peers/django-settings', script), ...options], { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })
}

t.test('test/django/expressions-*.json is what CPython says', async t => {
  t.doesNotThrow(() => python('expressions.py', '--check'))
})

t.test('test/django/attributes.json is what CPython says', async t => {
  t.doesNotThrow(() => python('attributes.py', '--check'))
})

t.test(`random calls are as CPython has them, or refused (SEED=${seed})`, async t => {
  const [{ rows }] = JSON.parse(python('expressions.py', '--random', String(seed), String(count))) as [Group]
  let refused = 0
  const wrong = rows.flatMap(([source, expected]) => {
    const ours = outcomeOf(source)
    if ('refused' in ours) refused++
    if ('refused' in ours || isSame(expected, source)) return []
    return [{ source, python: expected, ours: 'value' in ours ? ours.tagged : ours }]
  })
  t.comment(`${rows.length} calls, ${refused} of them refused`)
  t.strictSame(wrong.slice(0, 20), [])
  t.ok(refused < count * 0.6)
})
