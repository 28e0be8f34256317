import t from 'tap'
import { CannotKnow } from '../../lib/python/problem.js'
import { objectClass } from '../../lib/python/values/exceptions.js'
import { format } from '../../lib/python/values/text.js'
import { PyClass, PyFunction, PyInstance, PyStr, UnknownValue, type Value } from '../../lib/python/values/values.js'
import { ending, methodOf, testContext } from './test-context.js'

t.test('what cannot be known is refused', t => {
  const object = new PyInstance(new PyClass('C', [objectClass], objectClass.order, new Map()))
  const unknown = new UnknownValue({ span: testContext().span, why: 'Nobody knows.', fix: 'Ask.' })
  const refused: Array<[Value, string]> = [[1n, 'n'], [1.5, 'n'], [0xd800n, 'c'], [object, ''], [1n, '1000000000'], [1n, '01000000000,'], [1.5, '.1000000000f'], [unknown, ''], [unknown, 's']]
  for (const [value, spec] of refused) t.equal(ending(() => format(value, spec, testContext())), CannotKnow, spec)
  t.equal(ending(() => format(object, 's', testContext())), CannotKnow)
  t.end()
})

t.test('an object is written by its methods', t => {
  const attributes = new Map<string, Value>([['__format__', new PyFunction('__format__', ([, spec]) => new PyStr(`<${(spec as PyStr).text}>`))]])
  t.equal(format(new PyInstance(new PyClass('C', [objectClass], objectClass.order, attributes)), 'x', testContext()), '<x>')
  t.equal(ending(() => methodOf('str', 'format').run([new PyStr('{0.a}'), null], new Map(), testContext())), CannotKnow)
  t.end()
})

t.test('templates that make much of little are refused', t => {
  const field = new PyStr('{0:1000000}'.repeat(100))
  t.equal(ending(() => methodOf('str', 'format').run([field, 1n], new Map(), testContext())), CannotKnow)
  t.end()
})
