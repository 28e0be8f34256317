import {
  asIndex, bytearrayClass, bytesClass, boolClass, callSpecial, classMethodClass, classOf, complexClass,
  dictClass, enumerateClass, filterClass, findSpecial, floatClass, frozensetClass, intClass, isCallable, isContainer,
  listClass, mapClass, memoryviewClass, propertyClass, rangeClass, runsCode, setClass, sliceClass, staticMethodClass,
  strClass, tupleClass, typeClass, typeOf, zipClass, type Wrapped
} from './classes.js'
import { native, textArgument } from './define.js'
import { attributeOf, dictMethods, putNamed, update } from './dict-methods.js'
import { putElements } from './entries.js'
import { exceptionClasses, objectClass, raise } from './exceptions.js'
import { drain, iterate, lazily, length, listOf, truth } from './iterate.js'
import { known, membersOf, refuseOrder, unfit } from './known.js'
import { listMethods, sort } from './list-methods.js'
import { isInteger, isNumber, parseFloating, parseInteger, toFloat, truncate } from './numbers.js'
import { binary } from './operators.js'
import { frozensetMethods, setMethods } from './set-methods.js'
import { strMethods } from './str-methods.js'
import { format, repr, str } from './text.js'
import {
  ellipsis, notImplemented, PyClass, PyDict, PyInstance, PyIterator, PyList, PyNative,
  PyRange, PySet, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** The next value, or undefined at the end. */
function advance ({ values }: PyIterator): Value | undefined {
  const next = values.next()
  return next.done === true ? undefined : next.value
}

/** An iteration has an order. */
function ordered (source: Value, context: Context): PyIterator {
  const iterator = iterate(known(source), context)
  return iterator.isUnordered ? refuseOrder(context) : iterator
}

/** Whether any is as true, or as false, as sought. An iterator is left where it was found. */
function hasAny (values: Value, sought: boolean, context: Context): boolean {
  const iterator = values instanceof PyIterator ? ordered(values, context) : iterate(values, context)
  for (let value = advance(iterator); value !== undefined; value = advance(iterator)) {
    if (truth(value, context) === sought) return true
  }
  return false
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
  context.spend(1)
  if (classes instanceof PyTuple) return classes.items.some(type => isAnyOf(type, order, context))
  if (classes instanceof PyInstance || classes instanceof PyNative) {
    refuse(context, 'Only classes and tuples of classes are supported here.')
  }
  return classes instanceof PyClass ? order.includes(classes) : unfit(context, classes)
}

/** Printing changes no setting, but it calls an object's own method. */
function print (values: readonly Value[], file: Value | undefined, context: Context): null {
  if (runsCode(file, true, context) || values.some(value => isContainer(value) && runsCode(value, false, context))) {
    refuse(context, 'To print this is not supported.', 'Print a text.')
  }
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
  native('sum', 'values / start?', ([values, start = 0n], context) => {
    if ([strClass, bytesClass].includes(classOf(start))) raise('TypeError')
    return listOf(values, context).reduce<Value>((total, item) => binary('+', total, item, context), start)
  }),
  extremeFunction('min', false),
  extremeFunction('max', true),
  native('sorted', 'values / * key? reverse?', ([values, key = null, reverse = false], context) =>
    new PyList(sort(drain(values, context), key, reverse, context))),
  native('iter', 'value sentinel! /', ([value], context) => {
    const iterator = value instanceof PyInstance ? callSpecial(value, '__iter__', [], context) : undefined
    if (iterator === undefined) return iterate(value, context)
    const hasNext = iterator instanceof PyInstance && findSpecial(iterator, '__next__', context) !== undefined
    return hasNext || iterator instanceof PyIterator ? iterator : unfit(context, iterator)
  }),
  native('next', 'iterator default? /', ([iterator, otherwise], context) => {
    if (iterator instanceof PyInstance) return refuse(context, 'next() of an object is not supported here.')
    const item = advance(iterator instanceof PyIterator ? ordered(iterator, context) : unfit(context, iterator))
    if (item !== undefined) return known(item)
    return otherwise === undefined ? raise('StopIteration', []) : otherwise
  }),
  native('isinstance', 'value classes /', ([value, classes], context) =>
    isAnyOf(classes, typeOf(known(value), context).order, context)),
  native('issubclass', 'type classes /', ([type, classes], context) =>
    isAnyOf(classes, type instanceof PyClass ? type.order : unfit(context, typeOf(known(type), context)), context)),
  native('getattr', 'value name default? /', ([value, name, otherwise], context) => {
    const text = textArgument(name, context)
    if (otherwise === undefined) return context.attribute(known(value), text)
    const found = attributeOf(value, text, context)
    return found === undefined ? otherwise : found
  }),
  native('hasattr', 'value name /', ([value, name], context) =>
    attributeOf(value, textArgument(name, context), context) !== undefined),
  native('callable', 'value /', ([value], context) => isCallable(known(value), context)),
  native('repr', 'value /', ([value], context) => new PyStr(repr(value, context), context.span)),
  native('format', 'value spec? /', ([value, spec], context) =>
    new PyStr(format(value, spec === undefined ? '' : textArgument(spec, context), context), context.span)),
  native('print', '*values sep? end? file? flush?', ([, , file], context, values) => print(values, file, context)),
  ...['exit', 'quit'].map(name => native(name, 'code?', ([code = null]) => raise('SystemExit', [code])))
]

function fill (source: Value | undefined, isFrozen: boolean, context: Context): PySet {
  const set = new PySet(new Map(), isFrozen)
  if (source !== undefined) putElements(set, drain(source, context), context)
  return set
}

function numberText (value: Value, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (!(value instanceof PyInstance)) return unfit(context, value)
  return refuse(context, `The number of an object of ${value.type.name} is not supported here.`)
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
    if (isNumber(value)) return typeof value === 'number' ? value : toFloat(value)
    return parseFloating(numberText(value, context), context) ?? raise('ValueError')
  })],
  [listClass, native('list', 'items? /', ([source = new PyTuple([])], context) => {
    const term = source instanceof PyIterator ? source.takeTerm() : source instanceof PyList ? source.term : undefined
    if (term !== undefined) return PyList.ofTerm(term, context.span)
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
    name === undefined && membersOf(value) === undefined && !(value instanceof PyDict && value.isOrdered)
      ? typeOf(value, context)
      : refuse(context, 'This use of type() is not supported.'))],
  [propertyClass, native('property', 'fget? fset! fdel! doc!', ([callee = null]) => wrap(propertyClass, { callee }))],
  [classMethodClass, native('classmethod', 'function /', ([callee]) => wrap(classMethodClass, { callee }))],
  [staticMethodClass, native('staticmethod', 'function /', ([callee]) => wrap(staticMethodClass, { callee }))],
  [mapClass, native('map', 'function values / *more', ([callee, values], context, more) => {
    if (more.length > 0) refuse(context, 'map() of several iterables is not supported here.')
    const source = ordered(values, context)
    return lazily('map', () => {
      const value = advance(source)
      return value === undefined ? undefined : context.call(callee, [known(value)])
    }, context)
  })],
  [filterClass, native('filter', 'function values /', ([callee, values], context) => {
    const source = ordered(values, context)
    return lazily('filter', () => {
      for (let value = advance(source); value !== undefined; value = advance(source)) {
        if (truth(callee === null ? value : context.call(callee, [known(value)]), context)) return value
      }
      return undefined
    }, context)
  })],
  [zipClass, native('zip', '*sources strict!', (_given, context, sources) => {
    const iterators = sources.map(source => ordered(source, context))
    return lazily('zip', () => {
      const values: Value[] = []
      for (const iterator of iterators) {
        const value = advance(iterator)
        if (value === undefined) return undefined
        values.push(value)
      }
      return values.length === 0 ? undefined : new PyTuple(values)
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
  [strClass, strMethods], [listClass, listMethods], [dictClass, dictMethods], [setClass, setMethods],
  [frozensetClass, frozensetMethods]
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
  ['It is not supported here.', 'abs', 'aiter', 'anext', 'ascii', 'bin', 'chr', 'delattr', 'divmod', 'hex', 'oct', 'ord',
    'pow', 'reversed', 'round', 'setattr', '__build_class__', 'copyright', 'credits', 'license',
    'BaseExceptionGroup', 'ExceptionGroup']
]

const osError = exceptionClasses.get('OSError') as PyClass

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
