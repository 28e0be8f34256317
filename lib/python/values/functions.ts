import { asIndex, callSpecial, classOf, findSpecial, isTraceless } from './classes.js'
import { native } from './define.js'
import { isPythonException, raise } from './exceptions.js'
import { drain, iterate, lazily, length, listOf, truth } from './iterate.js'
import { isForeign, known, refuseOrder, unfit } from './known.js'
import { sort } from './list-methods.js'
import { fixedText, isInteger, truncate } from './numbers.js'
import { binary } from './operators.js'
import { format, repr } from './text.js'
import {
  PyBound, PyBytes, PyClass, PyFunction, PyInstance, PyIterator, PyList, PyNative, PyStr, PyTuple, refuse, type Context,
  type Value
} from './values.js'

/** Whether any is as true, or as false, as sought. An iterator is left where it was found. */
function hasAny (values: Value, sought: boolean, context: Context): boolean {
  const iterator = iterate(values, context)
  if (iterator.isUnordered) return drain(iterator, context).items.map(item => truth(item, context)).includes(sought)
  for (let value = advance(iterator); value !== undefined; value = advance(iterator)) {
    if (truth(value, context) === sought) return true
  }
  return false
}

function sum (values: Value, start: Value, context: Context): Value {
  if (start instanceof PyStr || start instanceof PyBytes) raise('TypeError')
  const { items, isUnordered } = drain(values, context)
  if (isUnordered && ![start, ...items].every(isInteger)) refuseOrder(context)
  const total = items.reduce<Value>((total, item) => binary('+', total, item, context), start)
  if (typeof total === 'number') refuse(context, 'The last digits of this sum depend on the version of Python.')
  return total
}

function extremeFunction (name: string, isReversed: boolean): PyNative {
  return native(name, '/ *values key? default?', ([key = null, otherwise], context, values) => {
    const [first, ...others] = values
    if (first === undefined || (others.length > 0 && otherwise !== undefined)) return raise('TypeError')
    const drained = others.length > 0 ? { items: [...values], isUnordered: false } : drain(known(first), context)
    const [found] = sort(drained, key, isReversed, context)
    return found === undefined ? otherwise === undefined ? raise('ValueError') : otherwise : found
  })
}

function next (iterator: Value, otherwise: Value | undefined, context: Context): Value {
  if (iterator instanceof PyInstance) return refuse(context, 'next() of an object is not followed here.')
  if (!(iterator instanceof PyIterator)) return unfit(context, iterator)
  if (iterator.isUnordered) refuseOrder(context)
  const item = advance(iterator)
  if (item !== undefined) return known(item)
  return otherwise === undefined ? raise('StopIteration', []) : otherwise
}

/** The next value, or undefined at the end. */
function advance ({ values }: PyIterator): Value | undefined {
  const next = values.next()
  return next.done === true ? undefined : next.value
}

/** Whether one of the classes, which may be tuples of classes, is one that is sought. */
function isAnyOf (
  classes: Value, isSought: (type: PyClass) => boolean, asked: Value, special: string, context: Context
): boolean {
  if (classes instanceof PyTuple) return classes.items.some(type => isAnyOf(type, isSought, asked, special, context))
  if (classes instanceof PyClass) return isSought(classes)
  const answer = classes instanceof PyInstance ? callSpecial(classes, special, [asked], context) : undefined
  return typeof answer === 'boolean' ? answer : unfit(context, classes)
}

function textOf (name: Value | undefined, context: Context): string {
  return name instanceof PyStr ? name.text : unfit(context, name as Value)
}

/** `value.name`, or undefined where there is none. */
function attributeOf (value: Value, name: string, context: Context): Value | undefined {
  try {
    return context.attribute(known(value), name)
  } catch (thrown) {
    if (!isPythonException(thrown, 'AttributeError')) throw thrown
    // Python's own values have more of these than are kept here.
    if (/^__\w+__$/.test(name) && !(value instanceof PyInstance && !isForeign(value))) {
      refuse(context, `Whether it has ${name} is not known.`)
    }
    return undefined
  }
}

function setAttribute (target: Value, name: string, value: Value, context: Context): null {
  if (target instanceof PyFunction) target.attributes.set(name, value)
  else if (
    target instanceof PyInstance && !isForeign(target) &&
    findSpecial(target, '__setattr__', context) === undefined && findSpecial(target, name, context) === undefined
  ) {
    target.attributes.set(name, value)
  } else refuse(context, 'What setattr() does here is not known.')
  return null
}

function isCallable (value: Value, context: Context): boolean {
  if (value instanceof PyInstance) return findSpecial(value, '__call__', context) !== undefined
  return known(value) instanceof PyFunction || value instanceof PyNative || value instanceof PyBound ||
    value instanceof PyClass
}

/** What is printed is nobody's business, but an object's own method for it is called. */
function print (values: readonly Value[], context: Context): null {
  for (const value of values) {
    if (!(known(value) instanceof PyInstance)) continue
    const instance = value as PyInstance
    if (callSpecial(instance, '__str__', [], context) === undefined) callSpecial(instance, '__repr__', [], context)
  }
  return null
}

function absolute (value: Value, context: Context): Value {
  if (typeof value === 'number') return Math.abs(value)
  const number = isInteger(value) ? BigInt(value) : unfit(context, value)
  return number < 0n ? -number : number
}

function round (value: Value, digits: Value, context: Context): Value {
  if (!isInteger(value) && typeof value !== 'number') return unfit(context, value)
  const count = digits === null ? 0n : asIndex(digits, context)
  if (count < 0n) refuse(context, 'Rounding to tens, hundreds and so on is not read.')
  if (typeof value !== 'number') return BigInt(value)
  if (digits === null) return roundToInteger(value)
  return Number.isFinite(value) ? Number(fixedText(value, Number(count), context)) : value
}

/** Halves go to the even neighbour. */
function roundToInteger (value: number): bigint {
  const down = truncate(Math.floor(value))
  const rest = value - Math.floor(value)
  return rest > 0.5 || (rest === 0.5 && down % 2n !== 0n) ? down + 1n : down
}

/** Python's functions, but for those that are refused. */
export const functions: readonly PyNative[] = [
  native('abs', 'value /', ([value], context) => absolute(value as Value, context)),
  native('round', 'number ndigits?', ([value, digits], context) => round(value as Value, digits ?? null, context)),
  native('len', 'value /', ([value], context) => length(value as Value, context)),
  native('any', 'values /', ([values], context) => hasAny(values as Value, true, context)),
  native('all', 'values /', ([values], context) => !hasAny(values as Value, false, context)),
  native('sum', 'values / start?', ([values, start], context) =>
    sum(values as Value, start === undefined ? 0n : start, context)),
  extremeFunction('min', false),
  extremeFunction('max', true),
  native('sorted', 'values / * key? reverse?', ([values, key, reverse], context) =>
    new PyList(sort(drain(values as Value, context), key ?? null, truth(reverse ?? false, context), context))),
  native('iter', 'value sentinel! /', ([value], context) => {
    const own = value instanceof PyInstance ? callSpecial(value, '__iter__', [], context) : undefined
    return own === undefined ? iterate(value as Value, context) : own
  }),
  native('next', 'iterator default? /', ([value, otherwise], context) => next(value as Value, otherwise, context)),
  native('isinstance', 'value classes /', ([value, classes], context) => {
    const { order } = classOf(value as Value)
    return isAnyOf(classes as Value, sought => order.includes(sought), value as Value, '__instancecheck__', context)
  }),
  native('issubclass', 'type classes /', ([type, classes], context) => {
    const { order } = type instanceof PyClass ? type : unfit(context, type as Value)
    return isAnyOf(classes as Value, sought => order.includes(sought), type as Value, '__subclasscheck__', context)
  }),
  native('getattr', 'value name default? /', ([value, name, otherwise], context) => {
    const text = textOf(name, context)
    if (otherwise === undefined) return context.attribute(known(value as Value), text)
    const found = attributeOf(value as Value, text, context)
    return found === undefined ? otherwise : found
  }),
  native('hasattr', 'value name /', ([value, name], context) =>
    attributeOf(value as Value, textOf(name, context), context) !== undefined),
  native('setattr', 'target name value /', ([target, name, value], context) =>
    setAttribute(known(target as Value), textOf(name, context), value as Value, context)),
  native('callable', 'value /', ([value], context) => isCallable(value as Value, context)),
  native('repr', 'value /', ([value], context) => new PyStr(repr(value as Value, context), context.span)),
  native('format', 'value spec? /', ([value, spec], context) =>
    new PyStr(format(value as Value, spec === undefined ? '' : textOf(spec, context), context), context.span)),
  native('print', '*values sep? end? file? flush?', (_given, context, values) => print(values, context)),
  ...['exit', 'quit'].map(name => native(name, 'code?', ([code]) => raise('SystemExit', [code ?? null])))
]

/** Several iterators beside each other: none may be unordered, lest their partners be. */
function besides (sources: readonly Value[], context: Context): [iterators: readonly PyIterator[], unordered: boolean] {
  const iterators = sources.map(source => iterate(known(source), context))
  const isUnordered = iterators.some(iterator => iterator.isUnordered)
  return [iterators, isUnordered && iterators.length > 1 ? refuseOrder(context) : isUnordered]
}

/** One of each, or undefined as soon as one has no more. */
function advanceAll (iterators: readonly PyIterator[]): Value[] | undefined {
  const values: Value[] = []
  for (const iterator of iterators) {
    const value = advance(iterator)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

export const makeMap = native('map', 'function / *sources', ([callee], context, sources) => {
  if (sources.length === 0) raise('TypeError')
  const [iterators, isUnordered] = besides(sources, context)
  if (isUnordered && !isTraceless(callee as Value)) refuseOrder(context)
  return lazily('map', () => {
    const given = advanceAll(iterators)
    return given === undefined ? undefined : context.call(callee as Value, given.map(known))
  }, context, isUnordered)
})

export const makeFilter = native('filter', 'function values /', ([callee, values], context) => {
  const source = iterate(values as Value, context)
  if (source.isUnordered && callee !== null && !isTraceless(callee as Value)) refuseOrder(context)
  return lazily('filter', () => {
    for (let value = advance(source); value !== undefined; value = advance(source)) {
      if (truth(callee === null ? value : context.call(callee as Value, [known(value)]), context)) return value
    }
    return undefined
  }, context, source.isUnordered)
})

export const makeReversed = native('reversed', 'sequence /', ([sequence], context) => {
  const isSequence = sequence instanceof PyList || sequence instanceof PyTuple || sequence instanceof PyStr
  if (!isSequence) return refuse(context, 'Only lists, tuples and texts are followed in reversed().')
  const items = listOf(sequence, context).reverse().values()
  return lazily(sequence instanceof PyList ? 'list_reverseiterator' : 'reversed', () => items.next().value, context)
})

export const makeZip = native('zip', '*sources strict!', (_given, context, sources) => {
  const [iterators, isUnordered] = besides(sources, context)
  return lazily('zip', () => {
    const values = iterators.length === 0 ? undefined : advanceAll(iterators)
    return values === undefined ? undefined : new PyTuple(values)
  }, context, isUnordered)
})

export const makeEnumerate = native('enumerate', 'iterable start?', ([values, start], context) => {
  const source = iterate(values as Value, context)
  if (source.isUnordered) refuseOrder(context)
  let count = start === undefined ? 0n : asIndex(start, context)
  return lazily('enumerate', () => {
    const value = advance(source)
    return value === undefined ? undefined : new PyTuple([count++, value])
  }, context)
})
