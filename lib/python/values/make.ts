import type { Term } from '../terms/term.js'
import { asIndex, classMethodClass, classOf, propertyClass, staticMethodClass } from './classes.js'
import { native, positionalMethod } from './define.js'
import { putNamed, update } from './dict-methods.js'
import { putElements } from './entries.js'
import { raise } from './exceptions.js'
import { drain, truth } from './iterate.js'
import { membersOf, unfit } from './known.js'
import { isInteger, parseFloating, parseInteger, toFloat, truncate } from './numbers.js'
import { str } from './text.js'
import {
  PyBytes, PyDict, PyInstance, PyIterator, PyList, PyNative, PyRange, PySet, PyStr, PyTuple, refuse, type Context,
  type Value
} from './values.js'

/** The term of a list, or of an iterator that is used up by it. */
function takeList (source: Value): Term | undefined {
  if (source instanceof PyIterator) return source.termToTake?.()
  return source instanceof PyList ? source.term : undefined
}

export const makeList = native('list', 'items? /', ([source], context) => {
  if (source === undefined) return new PyList([])
  const term = takeList(source)
  if (term !== undefined) return PyList.ofTerm(term, context.span)
  const { items, isUnordered } = drain(source, context)
  return new PyList(items, isUnordered)
})

export const makeTuple = native('tuple', 'items? /', ([source], context) => {
  if (source === undefined) return new PyTuple([])
  if (source instanceof PyTuple) return source
  const { items, isUnordered } = drain(source, context)
  return new PyTuple(items, isUnordered)
})

export const makeDict = native('dict', 'source? / **others', ([source], context, _rest, others) => {
  const dict = new PyDict()
  if (source !== undefined) update(dict, source, context)
  putNamed(dict, others, context)
  return dict
})

export const makeSet = native('set', 'items? /', ([source], context) => fill(source, false, context))

export const makeFrozenset = native('frozenset', 'items? /', ([source], context) =>
  source instanceof PySet && source.isFrozen ? source : fill(source, true, context))

function fill (source: Value | undefined, isFrozen: boolean, context: Context): PySet {
  const set = new PySet(new Map(), isFrozen)
  if (source !== undefined) putElements(set, drain(source, context), context)
  return set
}

export const makeRange = native('range', '/ *given', (_given, context, given) => {
  const numbers = given.map(value => asIndex(value, context))
  const [start = 0n, stop = 0n, step = 1n] = numbers.length === 1 ? [0n, ...numbers] : numbers
  if (numbers.length === 0 || numbers.length > 3) return raise('TypeError')
  return step === 0n ? raise('ValueError') : new PyRange(start, stop, step)
})

export const makeType = native('type', 'value name? bases? /', ([value, name], context) =>
  name === undefined && membersOf(value as Value) === undefined
    ? classOf(value as Value)
    : refuse(context, 'What type() gives here is not followed.'))

export const makeStr = native('str', 'object? encoding! errors!', ([object], context) => {
  if (object instanceof PyStr) return object
  return new PyStr(object === undefined ? '' : str(object, context), context.span)
})

export const makeBool = native('bool', 'value? /', ([value], context) => value !== undefined && truth(value, context))

export const makeInt = native('int', 'value? / base!', ([value], context) => {
  if (value === undefined) return 0n
  if (isInteger(value)) return BigInt(value)
  if (typeof value === 'number') return truncate(value)
  return parseInteger(numberText(value, context), context) ?? raise('ValueError')
})

export const makeFloat = native('float', 'value? /', ([value], context) => {
  if (value === undefined) return 0
  if (typeof value === 'number') return value
  if (isInteger(value)) return toFloat(value)
  return parseFloating(numberText(value, context), context) ?? raise('ValueError')
})

function numberText (value: Value, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (value instanceof PyBytes || value instanceof PyInstance) {
    return refuse(context, `The number of an object of ${classOf(value).name} is not followed here.`)
  }
  return unfit(context, value)
}

/** What an attribute of a class keeps that is no plain value: the attribute's lookup calls `callee`. */
export interface Wrapped { readonly callee: Value, readonly setter?: Value }

export const makeProperty = native('property', 'fget? fset? fdel? doc?', ([getter, setter]) =>
  new PyInstance(propertyClass, { callee: getter ?? null, ...setter !== undefined && { setter } } satisfies Wrapped))

export const makeClassMethod = native('classmethod', 'function /', ([callee]) =>
  new PyInstance(classMethodClass, { callee: callee as Value } satisfies Wrapped))

export const makeStaticMethod = native('staticmethod', 'function /', ([callee]) =>
  new PyInstance(staticMethodClass, { callee: callee as Value } satisfies Wrapped))

function asProperty (value: Value | undefined, context: Context): Wrapped {
  return value instanceof PyInstance && value.type === propertyClass
    ? value.native as Wrapped
    : unfit(context, value as Value)
}

export const propertyMethods: readonly PyNative[] = [
  positionalMethod('getter', 'function', ([self, callee], context) =>
    new PyInstance(propertyClass, { ...asProperty(self, context), callee: callee as Value } satisfies Wrapped)),
  positionalMethod('setter', 'function', ([self, setter], context) =>
    new PyInstance(propertyClass, { ...asProperty(self, context), setter: setter as Value } satisfies Wrapped)),
  positionalMethod('deleter', 'function', ([self], context) => new PyInstance(propertyClass, asProperty(self, context)))
]
