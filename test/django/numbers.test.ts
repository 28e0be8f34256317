import t from 'tap'
import { CannotKnow } from '../../lib/python/problem.js'
import { parseFloating, parseInteger } from '../../lib/python/values/numbers.js'
import { ending, testContext } from './test-context.js'

t.test('what is not read is refused', t => {
  for (const text of ['\u0661', '\uff11', '1\u00a0']) t.equal(ending(() => parseInteger(text, testContext())), CannotKnow)
  t.end()
})

t.test('long texts are read as numbers, or as none', t => {
  const context = testContext(100_000_000)
  t.equal(parseInteger('9'.repeat(10_000_000), context), undefined)
  t.equal(parseInteger(`${'1_'.repeat(1_000_000)}_`, context), undefined)
  t.equal(parseFloating(`${' '.repeat(1_000_000)}1${' '.repeat(1_000_000)}x`, context), undefined)
  t.equal(parseFloating(`1e${'9'.repeat(1_000_000)}`, context), Infinity)
  t.end()
})
