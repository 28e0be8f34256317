import {
  asIndex, bytearrayClass, bytesClass, boolClass, callSpecial, classMethodClass, classOf, complexClass, dataClasses,
  dictClass, enumerateClass, filterClass, findSpecial, floatClass, frozensetClass, intClass, listClass, mapClass,
  memoryviewClass, propertyClass, rangeClass, setClass, sliceClass, staticMethodClass, strClass,
  tupleClass, typeClass, zipClass, type Wrapped
} from './classes.js'
import { native, textArgument } from './define.js'
import { dictMethods, putNamed, update } from './dict-methods.js'
import { putElements } from './entries.js'
import { exceptionClasses, isPythonException, objectClass, raise } from './exceptions.js'
import { drain, iterate, lazily, length, truth } from './iterate.js'
import { isForeign, known, membersOf, refuseOrder, unfit } from './known.js'
import { listMethods, sort } from './list-methods.js'
import { isInteger, parseFloating, parseInteger, toFloat, truncate } from './numbers.js'
import { binary } from './operators.js'
import { frozensetMethods, setMethods } from './set-methods.js'
import { bytesMethods, strMethods } from './str-methods.js'
import { format, repr, str } from './text.js'
import {
  ellipsis, notImplemented, PyBound, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyNative,
  PyRange, PySet, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** The next value, or undefined at the end. */
function advance ({ values }: PyIterator): Value | undefined {
  const next = values.next()
  return next.done === true ? undefined : next.value
}

/** What is gone through one by one has an order, unless what is called for each leaves no trace. */
function ordered (source: Value, context: Context, callee?: Value): PyIterator {
  const isTraceless = callee === null || (callee instanceof PyNative && callee.isMethod) ||
    (callee instanceof PyClass && dataClasses.has(callee))
  const iterator = iterate(known(source), context)
  return iterator.isUnordered && !isTraceless ? refuseOrder(context) : iterator
}

/** Whether any is as true, or as false, as sought. An iterator is left where it was found. */
function hasAny (values: Value, sought: boolean, context: Context): boolean {
  const iterator = values instanceof PyIterator ? ordered(values, context) : iterate(values, context)
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

/** Whether one of the classes, which may be tuples of classes, is among the classes of an object. */
function isAnyOf (classes: Value, order: readonly PyClass[], context: Context): boolean {
  if (classes instanceof PyTuple) return classes.items.some(type => isAnyOf(type, order, context))
  if (classes instanceof PyInstance) refuse(context, 'Only classes and tuples of classes are followed here.')
  return classes instanceof PyClass ? order.includes(classes) : unfit(context, classes)
}

/** `value.name`, or undefined where there is none. */
function attributeOf (value: Value, name: string, context: Context): Value | undefined {
  try {
    return context.attribute(known(value), name)
  } catch (thrown) {
    if (!isPythonException(thrown, 'AttributeError')) throw thrown
    return undefined
  }
}

function setAttribute (target: Value, name: string, value: Value, context: Context): null {
  const isPlain = target instanceof PyFunction || (
    target instanceof PyInstance && !isForeign(target) &&
    findSpecial(target, '__setattr__', context) === undefined && findSpecial(target, name, context) === undefined
  )
  if (!isPlain) return refuse(context, 'What setattr() does here is not known.')
  target.attributes.set(name, value)
  return null
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

/** Python's functions, but for those that are refused. */
const functions: readonly PyNative[] = [
  native('len', 'value /', ([value], context) => length(value, context)),
  native('any', 'values /', ([values], context) => hasAny(values, true, context)),
  native('all', 'values /', ([values], context) => !hasAny(values, false, context)),
  native('sum', 'values / start?', ([values, start = 0n], context) => sum(values, start, context)),
  extremeFunction('min', false),
  extremeFunction('max', true),
  native('sorted', 'values / * key? reverse?', ([values, key = null, reverse = false], context) =>
    new PyList(sort(drain(values, context), key, truth(reverse, context), context))),
  native('iter', 'value sentinel! /', ([value], context) =>
    (value instanceof PyInstance ? callSpecial(value, '__iter__', [], context) : undefined) ?? iterate(value, context)),
  native('next', 'iterator default? /', ([iterator, otherwise], context) => {
    if (iterator instanceof PyInstance) return refuse(context, 'next() of an object is not followed here.')
    const item = advance(iterator instanceof PyIterator ? ordered(iterator, context) : unfit(context, iterator))
    if (item !== undefined) return known(item)
    return otherwise === undefined ? raise('StopIteration', []) : otherwise
  }),
  native('isinstance', 'value classes /', ([value, classes], context) =>
    isAnyOf(classes, classOf(value).order, context)),
  native('issubclass', 'type classes /', ([type, classes], context) =>
    isAnyOf(classes, type instanceof PyClass ? type.order : unfit(context, type), context)),
  native('getattr', 'value name default? /', ([value, name, otherwise], context) => {
    const text = textArgument(name, context)
    if (otherwise === undefined) return context.attribute(known(value), text)
    const found = attributeOf(value, text, context)
    return found === undefined ? otherwise : found
  }),
  native('hasattr', 'value name /', ([value, name], context) =>
    attributeOf(value, textArgument(name, context), context) !== undefined),
  native('setattr', 'target name value /', ([target, name, value], context) =>
    setAttribute(known(target), textArgument(name, context), value, context)),
  native('callable', 'value /', ([value], context) => value instanceof PyInstance
    ? findSpecial(value, '__call__', context) !== undefined
    : [PyFunction, PyNative, PyBound, PyClass].some(kind => known(value) instanceof kind)),
  native('repr', 'value /', ([value], context) => new PyStr(repr(value, context), context.span)),
  native('format', 'value spec? /', ([value, spec], context) =>
    new PyStr(format(value, spec === undefined ? '' : textArgument(spec, context), context), context.span)),
  native('print', '*values sep? end? file? flush?', (_given, context, values) => print(values, context)),
  ...['exit', 'quit'].map(name => native(name, 'code?', ([code = null]) => raise('SystemExit', [code])))
]

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

function fill (source: Value | undefined, isFrozen: boolean, context: Context): PySet {
  const set = new PySet(new Map(), isFrozen)
  if (source !== undefined) putElements(set, drain(source, context), context)
  return set
}

function numberText (value: Value, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (!(value instanceof PyBytes || value instanceof PyInstance)) return unfit(context, value)
  return refuse(context, `The number of an object of ${classOf(value).name} is not followed here.`)
}

/** A term of a list, or of an iterator that is used up by it. */
function listOfTerm (source: Value, context: Context): PyList | undefined {
  const term = source instanceof PyIterator
    ? source.termToTake?.()
    : source instanceof PyList ? source.term : undefined
  return term === undefined ? undefined : PyList.ofTerm(term, context.span)
}

const wrap = (type: PyClass, wrapped: Wrapped): PyInstance => new PyInstance(type, wrapped)

/** How objects of Python's own classes are made. */
const makers = new Map<PyClass, PyNative>([
  [strClass, native('str', 'object? encoding! errors!', ([object], context) => object instanceof PyStr
    ? object
    : new PyStr(object === undefined ? '' : str(object, context), context.span))],
  [boolClass, native('bool', 'value? /', ([value = false], context) => truth(value, context))],
  [intClass, native('int', 'value? / base!', ([value = 0n], context) => {
    if (isInteger(value)) return BigInt(value)
    if (typeof value === 'number') return truncate(value)
    return parseInteger(numberText(value, context), context) ?? raise('ValueError')
  })],
  [floatClass, native('float', 'value? /', ([value = 0], context) => {
    if (typeof value === 'number') return value
    if (isInteger(value)) return toFloat(value)
    return parseFloating(numberText(value, context), context) ?? raise('ValueError')
  })],
  [listClass, native('list', 'items? /', ([source = new PyTuple([])], context) => {
    const ofTerm = listOfTerm(source, context)
    if (ofTerm !== undefined) return ofTerm
    const { items, isUnordered } = drain(source, context)
    return new PyList(items, isUnordered)
  })],
  [tupleClass, native('tuple', 'items? /', ([source = new PyTuple([])], context) => {
    if (source instanceof PyTuple) return source
    const { items, isUnordered } = drain(source, context)
    return new PyTuple(items, isUnordered)
  })],
  [dictClass, native('dict', 'source? / **others', ([source], context, _rest, others) => {
    const dict = new PyDict()
    if (source !== undefined) update(dict, source, context)
    putNamed(dict, others, context)
    return dict
  })],
  [setClass, native('set', 'items? /', ([source], context) => fill(source, false, context))],
  [frozensetClass, native('frozenset', 'items? /', ([source], context) =>
    source instanceof PySet && source.isFrozen ? source : fill(source, true, context))],
  [rangeClass, native('range', '/ *given', (_given, context, given) => {
    const numbers = given.map(value => asIndex(value, context))
    const [start = 0n, stop = 0n, step = 1n] = numbers.length === 1 ? [0n, ...numbers] : numbers
    if (numbers.length === 0 || numbers.length > 3) return raise('TypeError')
    return step === 0n ? raise('ValueError') : new PyRange(start, stop, step)
  })],
  [typeClass, native('type', 'value name? bases? /', ([value, name], context) =>
    name === undefined && membersOf(value) === undefined
      ? classOf(value)
      : refuse(context, 'What type() gives here is not followed.'))],
  [propertyClass, native('property', 'fget? fset? fdel? doc?', ([callee = null, setter], context) =>
    setter === undefined ? wrap(propertyClass, { callee }) : refuse(context, 'Setters are not followed.'))],
  [classMethodClass, native('classmethod', 'function /', ([callee]) => wrap(classMethodClass, { callee }))],
  [staticMethodClass, native('staticmethod', 'function /', ([callee]) => wrap(staticMethodClass, { callee }))],
  [mapClass, native('map', 'function / *sources', ([callee], context, sources) => {
    if (sources.length === 0) raise('TypeError')
    const iterators = sources.map(source => ordered(source, context, sources.length === 1 ? callee : undefined))
    return lazily('map', () => {
      const given = advanceAll(iterators)
      return given === undefined ? undefined : context.call(callee, given.map(known))
    }, context, iterators[0]?.isUnordered)
  })],
  [filterClass, native('filter', 'function values /', ([callee, values], context) => {
    const source = ordered(values, context, callee)
    return lazily('filter', () => {
      for (let value = advance(source); value !== undefined; value = advance(source)) {
        if (truth(callee === null ? value : context.call(callee, [known(value)]), context)) return value
      }
      return undefined
    }, context, source.isUnordered)
  })],
  [zipClass, native('zip', '*sources strict!', (_given, context, sources) => {
    const iterators = sources.map(source => ordered(source, context))
    return lazily('zip', () => {
      const values = iterators.length === 0 ? undefined : advanceAll(iterators)
      return values === undefined ? undefined : new PyTuple(values)
    }, context)
  })],
  [enumerateClass, native('enumerate', 'iterable start?', ([values, start = 0n], context) => {
    const source = ordered(values, context)
    let count = asIndex(start, context)
    return lazily('enumerate', () => {
      const value = advance(source)
      return value === undefined ? undefined : new PyTuple([count++, value])
    }, context)
  })]
])

const methods: ReadonlyArray<readonly [type: PyClass, methods: readonly PyNative[]]> = [
  [strClass, strMethods], [bytesClass, bytesMethods], [listClass, listMethods],
  [dictClass, dictMethods], [setClass, setMethods], [frozensetClass, frozensetMethods]
]

for (const [type, { run }] of makers) type.make = run
for (const [type, natives] of methods) for (const method of natives) type.attributes.set(method.name, method)

/** Functions whose results are not known, and why. */
const refused: ReadonlyArray<readonly [why: string, ...names: readonly string[]]> = [
  ['It runs code from a text.', 'eval'],
  ['It reads what is outside of this file.', 'input', 'breakpoint', 'help'],
  ['It is an address in memory.', 'id'],
  ['It changes from run to run.', 'hash'],
  ['What it lists is not known.', 'vars', 'globals', 'locals', 'super'],
  ['It is not followed here.', 'abs', 'aiter', 'anext', 'ascii', 'bin', 'chr', 'delattr', 'divmod', 'hex', 'oct',
    'ord', 'pow', 'reversed', 'round', '__build_class__', 'copyright', 'credits', 'license', 'BaseExceptionGroup',
    'ExceptionGroup', 'TabError']
]

const osError = exceptionClasses.get('OSError') as PyClass

/** What Python has without an import: functions, classes, exceptions. */
export const builtins: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...functions.map(native => [native.name, native] as const),
  ...refused.flatMap(([why, ...names]) => names.map(name =>
    [name, native(name, '/ *given **named', (_given, context) => refuse(context, why))] as const)),
  ...[...makers.keys(), bytearrayClass, bytesClass, complexClass, memoryviewClass, objectClass, sliceClass]
    .map(type => [type.name, type] as const),
  ...exceptionClasses,
  ['EnvironmentError', osError],
  ['IOError', osError],
  ['Ellipsis', ellipsis],
  ['NotImplemented', notImplemented],
  ['__debug__', true]
])
