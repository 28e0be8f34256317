import t from 'tap'
import { CannotKnow } from '../../lib/python/problem.js'
import { objectClass } from '../../lib/python/values/exceptions.js'
import { percentFormat } from '../../lib/python/values/text.js'
import { PyClass, PyFunction, PyInstance, PySet, PyStr, PyTuple, type Value } from '../../lib/python/values/values.js'
import { ending, testContext } from './test-context.js'

t.test('what cannot be known is refused', t => {
  const object = new PyInstance(new PyClass('C', [objectClass], objectClass.order, new Map()))
  const refused: Array<[string, Value]> = [
    ['%d', object], ['a', object], ['%s', object], ['%c', 0xd800n], ['%s', new PyTuple([1n, 2n], true)], ['%s', new PySet(new Map([['1', 1n], ['2', 2n]]))],
    ['%1000000000d', 1n], ['%.1000000000d', 1n], ['%.1000000000f', 1], ['%01000000000d', 1n]
  ]
  for (const [template, value] of refused) t.equal(ending(() => percentFormat(new PyStr(template), value, testContext())), CannotKnow, template)
  t.end()
})

t.test('an object is written by its method', t => {
  const type = new PyClass('C', [objectClass], objectClass.order, new Map([['__str__', new PyFunction('__str__', () => new PyStr('text'))]]))
  t.equal(percentFormat(new PyStr('<%s>'), new PyInstance(type), testContext()).text, '<text>')
  t.end()
})
