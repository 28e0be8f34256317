import { classOf } from './classes.js'
import { native } from './define.js'
import { putNamed, update } from './dict-methods.js'
import { putElements } from './entries.js'
import { raise } from './exceptions.js'
import { drain } from './iterate.js'
import { membersOf } from './member.js'
import { makeRange } from './range.js'
import type { Term } from '../terms/term.js'
import { PyDict, PyIterator, PyList, PySet, PySlice, PyTuple, refuse, type Context, type Value } from './values.js'

/** The term of a list, or of an iterator that is used up by it. */
function takeList (source: Value): Term | undefined {
  if (source instanceof PyIterator) return source.termToTake?.()
  return source instanceof PyList ? source.term : undefined
}

export const makeList = native('list', 'items? /', ([source], context) => {
  if (source === undefined) return new PyList([])
  const term = takeList(source)
  if (term !== undefined) return PyList.ofTerm(term, context.place)
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
  name === undefined && membersOf(value as Value) === undefined ? classOf(value as Value) : refuse(context, 'What type() gives here is not followed.'))
