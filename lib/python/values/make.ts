import type { Term } from '../terms/term.js'
import { decode, encode } from './bytes-methods.js'
import { asIndex, callSpecial, classMethodClass, classOf, propertyClass, staticMethodClass } from './classes.js'
import { native, positionalMethod } from './define.js'
import { putNamed, update } from './dict-methods.js'
import { putElements } from './entries.js'
import { raise } from './exceptions.js'
import { drain, listOf } from './iterate.js'
import { known, membersOf, unfit } from './known.js'
import { makeRange } from './range.js'
import { str } from './text.js'
import {
  PyBytes, PyDict, PyInstance, PyIterator, PyList, PyNative, PySet, PySlice, PyStr, PyTuple, refuse, type Context,
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

export const makeRangeObject = native('range', '/ *given', (_given, context, numbers) => makeRange(numbers, context))

export const makeSlice = native('slice', '/ *given', (_given, _context, [first, second, third, ...others]) => {
  if (first === undefined || others.length > 0) return raise('TypeError')
  return second === undefined ? new PySlice(null, first, null) : new PySlice(first, second, third ?? null)
})

export const makeType = native('type', 'value name? bases? /', ([value, name], context) =>
  name === undefined && membersOf(value as Value) === undefined
    ? classOf(value as Value)
    : refuse(context, 'What type() gives here is not followed.'))

export const makeStr = native('str', 'object? encoding? errors?', ([object, encoding, errors], context) => {
  if (object !== undefined && (encoding !== undefined || errors !== undefined)) {
    return object instanceof PyBytes ? decode(object, encoding, errors, context) : unfit(context, object)
  }
  if (object instanceof PyStr) return object
  return new PyStr(object === undefined ? '' : str(object, context), context.span)
})

export const makeBytes = native('bytes', 'source? encoding? errors?', ([source, encoding, errors], context) => {
  if (source instanceof PyStr) {
    return encoding === undefined ? raise('TypeError') : new PyBytes(encode(source.text, encoding, errors, context))
  }
  if (encoding !== undefined || errors !== undefined) return raise('TypeError')
  if (source === undefined) return new PyBytes(new Uint8Array(0))
  if (source instanceof PyBytes) return source
  if (typeof source === 'bigint' || typeof source === 'boolean') return zeros(BigInt(source), context)
  const own = source instanceof PyInstance ? callSpecial(source, '__bytes__', [], context) : undefined
  return own ?? new PyBytes(Uint8Array.from(listOf(source, context), item => byteOf(known(item), context)))
})

function zeros (length: bigint, context: Context): PyBytes {
  if (length < 0n) raise('ValueError')
  context.spend(Number(length))
  return new PyBytes(new Uint8Array(Number(length)))
}

function byteOf (item: Value, context: Context): number {
  const byte = asIndex(item, context)
  return byte >= 0n && byte <= 255n ? Number(byte) : raise('ValueError')
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
