import t from 'tap'
import { CannotKnow } from '../../lib/python/problem.js'
import { PythonException, exceptionClasses, objectClass } from '../../lib/python/values/exceptions.js'
import { repr, str } from '../../lib/python/values/text.js'
import {
  PyClass, PyDict, PyFunction, PyInstance, PyList, PyModule, PySet, PySlice, PyStr, PyTuple, UnknownValue, notImplemented, type Value
} from '../../lib/python/values/values.js'
import { ending, testContext } from './test-context.js'

const classOf = (name: string, attributes: ReadonlyArray<[string, Value]> = [], base: PyClass = objectClass): PyClass => new PyClass(name, [base], base.order, new Map(attributes))
const saying = (text: string): Value => new PyFunction('f', () => new PyStr(text))
const error = (name: string, args: readonly Value[] | undefined): PyInstance => new PyInstance(exceptionClasses.get(name) as PyClass, { args })

t.test('objects, by their methods', t => {
  const both = new PyInstance(classOf('C', [['__str__', saying('as text')], ['__repr__', saying('C()')]]))
  t.equal(str(both, testContext()), 'as text')
  t.equal(repr(new PyList([both]), testContext()), '[C()]')
  t.equal(str(new PyInstance(classOf('C', [['__repr__', saying('C()')]])), testContext()), 'C()')
  t.equal(str(new PyInstance(classOf('D', [], both.type)), testContext()), 'as text')
  t.end()
})

t.test('exceptions', t => {
  const mine = new PyInstance(classOf('Mine', [['__str__', saying('mine')]], exceptionClasses.get('ValueError')), { args: [] })
  t.equal(str(mine, testContext()), 'mine')
  for (const show of [str, repr]) t.equal(ending(() => show(error('ValueError', [new PyStr('k')]), testContext())), CannotKnow)
  t.end()
})

t.test('what holds itself is refused', t => {
  const list = new PyList([1n])
  list.items.push(list)
  t.equal(ending(() => repr(list, testContext())), CannotKnow)
  const dict = new PyDict()
  dict.entries.set('s:k', [new PyStr('k'), dict])
  t.equal(ending(() => repr(dict, testContext())), CannotKnow)
  t.end()
})

t.test('slices and other values', t => {
  t.equal(ending(() => repr(new PySlice(1n, null, null), testContext())), CannotKnow)
  t.equal(repr(notImplemented, testContext()), 'NotImplemented')
  t.end()
})

t.test('what cannot be known is refused', t => {
  const span = testContext().span
  const reason = { span, why: 'Nobody knows.', fix: 'Ask.' }
  const unknown = new UnknownValue(reason)
  let deep: Value = null
  for (let depth = 0; depth < 1000; depth++) deep = new PyList([deep])
  const tainted = classOf('C', [['__str__', saying('x')]])
  tainted.taint(reason)
  const refused: Value[] = [
    new PySet(new Map([['1', 1n], ['2', 2n]])), new PyList([1n, 2n], true), new PyTuple([1n, 2n], true), new PyFunction('f', () => null), objectClass, new PyModule('m', new Map()),
    new PyInstance(classOf('C')), unknown, new PyList([unknown]), deep, new PyInstance(tainted), new PyInstance(classOf('C', [['__str__', unknown]])), new PyInstance(classOf('C', [['__str__', objectClass]])),
    new PyInstance(classOf('C', [['__str__', new PyFunction('f', () => unknown)]])), new PyInstance(classOf('C', [['__str__', new PyFunction('f', () => new PyInstance(classOf('D')))]])),
    new PyStr('x'.repeat(2_000_000))
  ]
  for (const value of refused) t.equal(ending(() => repr(new PyTuple([value]), testContext())), CannotKnow)
  for (const value of refused.slice(0, -1)) t.equal(ending(() => str(value, testContext())), CannotKnow)
  const raising: Value[] = [new PyInstance(classOf('C', [['__str__', null]])), new PyInstance(classOf('C', [['__str__', new PyFunction('f', () => 1n)]]))]
  for (const value of raising) t.equal(ending(() => str(value, testContext())), PythonException)
  t.equal(repr(new PyList([1n], true), testContext()), '[1]', 'one has but one order')
  t.end()
})
