import t from 'tap'
import { CannotKnow } from '../../lib/django/problem.js'
import { Raised } from '../../lib/django/values/exceptions.js'
import { parseFloating, parseInteger } from '../../lib/django/values/numbers.js'
import { ending, methodOf, testContext } from './test-context.js'

t.test('what is not read is refused', t => {
  t.equal(ending(() => methodOf('float', 'hex').run([1.5], new Map(), testContext())), CannotKnow)
  t.equal(ending(() => methodOf('int', '__add__').run([1n, 1n], new Map(), testContext())), CannotKnow)
  t.equal(ending(() => methodOf('int', 'to_bytes').run([1n, 10n ** 12n], new Map(), testContext())), CannotKnow)
  t.equal(ending(() => methodOf('float', 'is_integer').run([1n], new Map(), testContext())), Raised)
  t.end()
})

t.test('long numbers take no longer than they should', t => {
  const start = performance.now()
  t.equal(parseInteger('9'.repeat(10_000_000), 10), undefined)
  t.type(parseInteger('v'.repeat(200_000), 32), 'bigint')
  t.equal(parseInteger(`${'1_'.repeat(1_000_000)}_`, 16), undefined)
  t.equal(parseFloating(`${' '.repeat(1_000_000)}1${'_'.repeat(1_000_000)}`), undefined)
  t.equal(parseFloating(`1e${'9'.repeat(1_000_000)}`), Infinity)
  t.ok(performance.now() - start < 10_000)
  t.end()
})
