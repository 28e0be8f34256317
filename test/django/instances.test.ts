import t, { type Test } from 'tap'
import { CannotKnow } from '../../lib/python/problem.js'
import { builtins } from '../../lib/python/values/builtins.js'
import { strClass } from '../../lib/python/values/classes.js'
import { native } from '../../lib/python/values/define.js'
import { objectClass, PythonException, raise } from '../../lib/python/values/exceptions.js'
import { isEqual } from '../../lib/python/values/compare.js'
import { deleteItem, getItem, hashKey, setItem } from '../../lib/python/values/entries.js'
import { iterate, listOf, truth } from '../../lib/python/values/iterate.js'
import { binary, compare, inPlace, unary } from '../../lib/python/values/operators.js'
import {
  notImplemented, PyClass, PyDict, PyInstance, PyIterator, PyList, PySet, PyStr, PyTuple, UnknownValue, type Context,
  type PyNative, type Value
} from '../../lib/python/values/values.js'
import { testContext } from './test-context.js'

type Methods = Readonly<Record<string, (given: readonly Value[]) => Value>>

/** An object of a class with these methods, which get the object first. */
function make (methods: Methods, base = objectClass): PyInstance {
  const natives = Object.entries(methods).map(([name, body]): [string, PyNative] => [name, native(name, '/ *given', (_given, _context, given) => body(given), true)])
  return new PyInstance(new PyClass('C', [base], base.order, new Map(natives)))
}

function call (name: string, given: readonly Value[], context = testContext()): Value {
  return context.call(builtins.get(name) as Value, given)
}

const refusal = CannotKnow.prototype
const plain = make({})

function raises (t: Test, type: string, run: () => unknown): void {
  try {
    run()
    t.fail(`should raise ${type}`)
  } catch (thrown) {
    t.equal(thrown instanceof PythonException ? thrown.exception.type.name : String(thrown), type)
  }
}

t.test('an object answers by its own methods', async t => {
  const context = testContext()
  const number = make({ __add__: ([, other]) => other === 1n ? true : notImplemented, __radd__: () => 5n, __iadd__: () => 6n, __neg__: () => 7n, __eq__: ([, other]) => other === 1n })
  t.equal(binary('+', number, 1n, context), true)
  t.equal(binary('+', 1n, number, context), 5n)
  t.equal(binary('+', number, make({ __radd__: () => 8n }), context), 8n)
  t.equal(inPlace('+', number, 1n, context), 6n)
  t.equal(inPlace('-', make({ __sub__: () => 3n }), 1n, context), 3n)
  t.equal(unary('-', number, context), 7n)
  t.equal(compare('==', number, 1n, context), true)
  t.equal(compare('==', 1n, number, context), true)
  t.equal(compare('!=', number, 1n, context), false)
  t.equal(compare('!=', number, 2n, context), true)
  t.equal(isEqual(plain, plain, context), true)
  t.equal(isEqual(plain, make({}), context), false)
  raises(t, 'TypeError', () => binary('+', plain, 1n, context))
  raises(t, 'TypeError', () => binary('+', number, number, context))
  t.throws(() => compare('<', plain, 1n, context), refusal)
  t.throws(() => unary('~', plain, context), refusal)
})

t.test('which of an object and one of a class below is asked first is not supported', async t => {
  const context = testContext()
  const above = make({ __add__: () => 1n, __radd__: () => 2n })
  const below = new PyInstance(new PyClass('D', [above.type], above.type.order, new Map([['__radd__', native('__radd__', 'self other /', () => 3n, true)]])))
  t.throws(() => binary('+', above, below, context), refusal)
  t.equal(binary('+', below, above, context), 1n)
})

t.test('an object as a container', async t => {
  const context = testContext()
  const stored: Value[] = []
  const container = make({
    __len__: () => 2n,
    __getitem__: ([, index]) => index === 0n || index === 1n ? index : raise('IndexError'),
    __setitem__: ([, index, value]) => { stored.push(index as Value, value as Value); return null },
    __delitem__: ([, index]) => { stored.push(index as Value); return null }
  })
  t.equal(getItem(container, 1n, context), 1n)
  setItem(container, 1n, 2n, context)
  deleteItem(container, 3n, context)
  t.strictSame(stored, [1n, 2n, 3n])
  t.throws(() => listOf(container, context), refusal)
  t.throws(() => compare('in', 1n, container, context), refusal)
  t.equal(call('len', [container]), 2n)
  t.equal(truth(make({ __len__: () => 0n }), context), false)
  t.equal(truth(make({ __bool__: () => false }), context), false)
  t.equal(truth(plain, context), true)
  t.equal(compare('in', 1n, make({ __contains__: () => true }), context), true)
  raises(t, 'TypeError', () => truth(make({ __bool__: () => 1n }), context))
  raises(t, 'ValueError', () => truth(make({ __len__: () => -1n }), context))
  raises(t, 'TypeError', () => call('len', [make({ __len__: () => 1.5 })]))
  for (const run of [() => iterate(plain, context), () => getItem(plain, 0n, context), () => setItem(plain, 0n, 0n, context), () => deleteItem(plain, 0n, context), () => call('len', [plain])]) raises(t, 'TypeError', run)
})

t.test('an object as an iterator', async t => {
  const context = testContext()
  const iterator: PyInstance = make({ __iter__: ([self]) => self as Value, __next__: () => 1n })
  t.equal(call('iter', [iterator]), iterator)
  t.throws(() => call('next', [iterator]), refusal)
  t.throws(() => listOf(iterator, context), refusal)
  t.throws(() => iterate(make({ __iter__: () => 1n }), context), refusal)
  t.strictSame(listOf(make({ __iter__: () => iterate(new PyList([1n]), context) }), context), [1n])
})

t.test('an object as a number', async t => {
  const context = testContext()
  const number = make({ __index__: () => 2n, __int__: () => 3n, __float__: () => 1.5 })
  t.equal(getItem(new PyList([1n, 2n, 3n]), number, context), 3n)
  for (const name of ['int', 'float', 'abs', 'round', 'bytes']) t.throws(() => call(name, [number]), refusal)
})

t.test('what an object is, is asked of its class', async t => {
  t.equal(call('callable', [plain]), false)
  t.equal(call('callable', [make({ __call__: () => null })]), true)
  t.equal(call('hasattr', [plain, new PyStr('__nope__')]), false)
  t.throws(() => call('isinstance', [1n, make({ __instancecheck__: () => true })]), refusal)
  t.throws(() => call('isinstance', [1n, plain]), refusal)
  t.equal(call('print', [make({ __str__: () => new PyStr('a') }), 1n]), null)
  t.equal(typeof hashKey(plain, testContext()), 'object')
  t.throws(() => hashKey(make({ __eq__: () => true }), testContext()), refusal)
})

t.test('what is not known is refused', async t => {
  const context = testContext()
  const reason = { span: context.span, why: 'Because.', fix: 'None.' }
  const unknown = new UnknownValue(reason)
  const list = new PyList([unknown, 1n])
  t.equal(call('len', [list]), 2n)
  t.strictSame((binary('+', list, list, context) as PyList).items.length, 4)
  const uses: ReadonlyArray<() => unknown> = [
    () => binary('+', unknown, 1n, context), () => compare('==', unknown, unknown, context), () => compare('<', 1n, unknown, context), () => compare('is', unknown, unknown, context), () => compare('in', unknown, list, context), () => compare('in', 1n, unknown, context),
    () => compare('==', list, list, context), () => getItem(list, 0n, context), () => getItem(unknown, 0n, context), () => hashKey(unknown, context), () => iterate(unknown, context), () => truth(unknown, context), () => unary('-', unknown, context),
    () => call('sorted', [list]), () => call('len', [unknown]), () => call('int', [unknown]), () => call('list', [call('map', [builtins.get('abs') as Value, list])]), () => call('sum', [list]), () => call('next', [iterate(list, context)]), () => call('type', [unknown]), () => call('str', [unknown])
  ]
  for (const use of uses) t.throws(use, refusal, use.toString())
  const tainted = new PyClass('S', [objectClass], [objectClass], new Map())
  tainted.taint(reason)
  t.throws(() => truth(new PyInstance(tainted), context), refusal)
})

t.test('objects of classes made from Python\'s own, or of libraries, are refused where they could have an answer', async t => {
  const context = testContext()
  const text = make({}, strClass)
  for (const run of [() => binary('+', text, new PyStr('a'), context), () => truth(text, context), () => compare('==', text, new PyStr('a'), context), () => hashKey(text, context), () => call('len', [text])]) t.throws(run, refusal)
  const foreign = new PyInstance(new PyClass('L', [objectClass], [objectClass], new Map(), () => null))
  t.throws(() => compare('==', foreign, 1n, context), refusal)
  t.equal(compare('==', foreign, foreign, context), true)
  t.throws(() => binary('+', foreign, 1n, context), refusal)
  const odd = new PyInstance(new PyClass('O', [objectClass], [objectClass], new Map<string, Value>([['__len__', 1n], ['__hash__', null], ['__iter__', null]])))
  t.throws(() => call('len', [odd]), refusal)
  raises(t, 'TypeError', () => iterate(odd, context))
})

t.test('what would grow too large is refused', async t => {
  const big: ReadonlyArray<(context: Context) => unknown> = [
    context => binary('**', 10n, 10n ** 10n, context), context => binary('<<', 1n, 10n ** 9n, context), context => binary('<<', 1n, 10n ** 400n, context), context => binary('*', new PyStr('a'), 10n ** 10n, context), context => binary('*', new PyList([0n]), 10n ** 9n, context),
    context => call('list', [call('range', [10n ** 12n], context)], context), context => call('bytes', [10n ** 10n], context), context => call('sum', [call('range', [10n ** 12n], context)], context), context => compare('in', -1n, call('map', [builtins.get('abs') as Value, call('range', [10n ** 9n], context)], context), context), context => call('round', [1n, -(10n ** 9n)], context),
    context => { let value: Value = new PyStr('ab'); for (;;) value = binary('+', value, value, context) },
    context => { let value: Value = 3n; for (;;) value = binary('*', value, value, context) },
    context => { let value: Value = new PyTuple([1n]); for (let depth = 0; depth < 60; depth++) value = new PyTuple([value, value]); return hashKey(value, context) },
    context => call('sorted', [call('range', [10n ** 12n], context)], context)
  ]
  for (const run of big) t.throws(() => run(testContext()), refusal, run.toString())
})

t.test('what holds itself, or is nested deeply, is refused', async t => {
  const nest = (): Value => {
    let value: Value = new PyTuple([])
    for (let depth = 0; depth < 10_000; depth++) value = new PyTuple([value])
    return value
  }
  const endless = (): PyList => {
    const list = new PyList([])
    list.items.push(list)
    return list
  }
  const context = testContext()
  for (const run of [() => hashKey(nest(), context), () => isEqual(nest(), nest(), context), () => compare('<', nest(), nest(), context), () => isEqual(endless(), endless(), context), () => call('sorted', [new PyList([endless(), endless()])])]) t.throws(run, refusal)
})

t.test('an iterator that a set is behind is not known in order', async t => {
  const context = testContext()
  const set = new PySet(new Map([1n, 2n].map(value => [hashKey(value, context), value])))
  t.equal(iterate(set, context).isUnordered, true)
  t.throws(() => listOf(set, context), refusal)
  t.throws(() => call('next', [new PyIterator('generator', [1n, 2n].values(), true)]), refusal)
  const dict = new PyDict()
  t.throws(() => inPlace('|', dict, set, context), refusal)
})
