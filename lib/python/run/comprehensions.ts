import { CannotKnow, lackOf, type Reason } from '../problem.js'
import type { Clause, Comprehension, DictComprehension } from '../syntax/ast.js'
import { walk } from '../syntax/walk.js'
import { cannotSay, termOf, ts, type Term } from '../terms.js'
import { filterClass, listClass, mapClass, setClass } from '../values/classes.js'
import { putElements, hashKey } from '../values/entries.js'
import { isPythonException, MayBeRaised, PythonException, raiseSaying } from '../values/exceptions.js'
import { iterate, truth } from '../values/iterate.js'
import { strMethods } from '../values/str-methods.js'
import { decide, textTerm } from '../values/terms.js'
import {
  PyDict, PyIterator, PyList, PyNative, PySet, PyStr, PyTuple, refuse, type Context, type HashKey, type Value
} from '../values/values.js'
import { comprehensionNames } from './code.js'
import { evaluatePart } from './give-up.js'
import type { Frame } from './machine.js'
import { noteGenerator } from './provenance.js'
import { Scope } from './scope.js'

export function comprehension (node: Comprehension, frame: Frame): Value {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  // Far more memory than an entry: a generator can be kept, with all that it goes through.
  context.spend(50)
  const source = machine.evaluate((node.clauses[0] as Clause).iterable, frame)
  const ofTerm = context.symbols === undefined ? undefined : comprehensionOfTerm(node, source, frame)
  const isLazy = node.kind === 'generator'
  const values = ofTerm ?? rounds(node.clauses, source, frame, inner =>
    isLazy ? machine.evaluate(node.element, inner) : evaluatePart(node.element, inner))
  if (isLazy) {
    const made = ofTerm ?? generator(values as Iterator<Value, undefined>, context)
    noteGenerator(made, { node, frame, holds: [source] })
    return made
  }
  if (ofTerm !== undefined) return context.call(node.kind === 'set-comprehension' ? setClass : listClass, [ofTerm])
  const items = [...values as Iterable<Value>]
  if (node.kind === 'list-comprehension') return new PyList(items)
  const set = new PySet(new Map())
  putElements(set, { items, isUnordered: false }, context)
  return set
}

export function dictComprehension (node: DictComprehension, frame: Frame): Value {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  const source = machine.evaluate((node.clauses[0] as Clause).iterable, frame)
  const entries = new Map<HashKey, readonly [Value, Value]>()
  const pairs = rounds(node.clauses, source, frame, (inner): [key: Value, value: Value] =>
    [machine.evaluate(node.key, inner), evaluatePart(node.value, inner)])
  for (const [key, value] of pairs) {
    const hash = hashKey(key, context)
    entries.set(hash, [entries.get(hash)?.[0] ?? key, value])
  }
  return new PyDict(entries)
}

/**
 * What is made in each round. The first iterable was evaluated outside, and is taken at once; all else runs in a scope
 * of its own.
 */
function rounds<T> (
  clauses: readonly Clause[], source: Value, frame: Frame, make: (inner: Frame) => T
): Generator<T, undefined> {
  const { machine } = frame
  const [first] = clauses as [Clause]
  const inner = { ...frame, scope: new Scope('function', frame.scope, comprehensionNames(clauses)) }
  return round(0, ordered(source, first, frame))

  function * round (depth: number, { values }: PyIterator): Generator<T, undefined> {
    const { target, conditions, iterable, isAsync } = clauses[depth] as Clause
    const context = machine.contextAt(iterable, inner)
    if (isAsync) refuse(context, 'Coroutines are not run.')
    const next = clauses[depth + 1]
    // Not `for of`: it would close an iterator that is still wanted.
    for (let each = values.next(); each.done !== true; each = values.next()) {
      context.spend(1)
      machine.assign(target, each.value, inner)
      if (!conditions.every(each => truth(machine.evaluate(each, inner), machine.contextAt(each, inner)))) continue
      if (next === undefined) yield make(inner)
      else yield * round(depth + 1, ordered(machine.evaluate(next.iterable, inner), next, inner))
    }
  }
}

function ordered (source: Value, { iterable }: Clause, frame: Frame): PyIterator {
  const context = frame.machine.contextAt(iterable, frame)
  const iterator = iterate(source, context)
  if (iterator.isUnordered) {
    refuse(context, 'This goes through a set, whose order changes from run to run.', 'Sort the set: sorted(…).')
  }
  return iterator
}

/** The values of a generator, one by one. Where one of them could not be known, none that follows is. */
function generator (values: Iterator<Value, undefined>, context: Context): PyIterator {
  let isRunning = false
  const made: PyIterator = new PyIterator('generator', {
    next () {
      if (made.taintedBy !== undefined) throw new CannotKnow(made.taintedBy)
      if (isRunning) refuse(context, 'A generator that asks itself for a value is not followed.')
      isRunning = true
      try {
        return values.next()
      } catch (error) {
        // A StopIteration does not leave a generator as what it is.
        if (isPythonException(error, 'StopIteration')) raiseSaying('RuntimeError', 'generator raised StopIteration')
        const reason = reasonOf(error, context)
        if (reason === undefined) throw error
        made.taint(reason)
        throw error instanceof PythonException ? error : new CannotKnow(reason)
      } finally {
        isRunning = false
      }
    }
  })
  return made
}

/** Why it is not known how far a generator ran, and what it would give from here on. */
function reasonOf (error: unknown, { span }: Context): Reason | undefined {
  if (error instanceof CannotKnow || error instanceof MayBeRaised) return error.reason
  if (error instanceof RangeError) {
    return { span, why: 'This is nested deeper than is followed here.', fix: 'Write the value itself.' }
  }
  const lacked = error instanceof PythonException ? error.lacksVariable : undefined
  return lacked === undefined ? undefined : { span, ...lackOf(lacked) }
}

/** The methods of a text that only the environment knows: undefined for what TypeScript cannot say. */
const termMethods: Readonly<
  Record<string, (text: Term, given: readonly Value[], context: Context) => Value | undefined>
> = {
  strip: (text, given, { span }) =>
    given.every(value => value === null) ? new PyStr(ts`strip(${text})`, span) : undefined,
  lower: (text, _given, { span }) => new PyStr({ ...ts`${text}.toLowerCase()`, isFolded: true }, span),
  upper: (text, _given, { span }) => new PyStr({ ...ts`${text}.toUpperCase()`, isFolded: true }, span),
  split: (text, given, { span }) => onTexts(text, given, 1, separator =>
    separator === '' ? undefined : PyList.ofTerm(ts`${text}.split(${separator})`, span)),
  // A $ and what stands behind it may mean something to JavaScript.
  replace: (text, given, { span }) => onTexts(text, given, 2, (old, by) =>
    old === '' || /\$[$&`'<]/.test(by) ? undefined : new PyStr(ts`${text}.replaceAll(${old}, ${by})`, span)),
  startswith: (text, given, context) =>
    onTexts(text, given, 1, part => decide(ts`${text}.startsWith(${part})`, context)),
  endswith: (text, given, context) => onTexts(text, given, 1, part => decide(ts`${text}.endsWith(${part})`, context))
}

const termMethodOf = new Map(strMethods.map(method => [method, termMethods[method.name]]))

/** Where as many texts are given, and all is known of them. */
function onTexts (
  text: Term, given: readonly Value[], count: number, make: (...texts: [string, string]) => Value | undefined
): Value | undefined {
  const texts = given.map(value => value instanceof PyStr && value.term === undefined ? value.text : undefined)
  return text.isFolded || texts.length !== count || texts.includes(undefined)
    ? undefined
    : make(...texts as [string, string])
}

/** What Python makes of texts and lists that only the environment knows; undefined if that is not known. */
export function callWithTerms (
  callee: Value, [first, ...given]: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Value | undefined {
  if (keywords.size > 0 || first === undefined) return undefined
  if (first instanceof PyStr && first.term !== undefined && callee instanceof PyNative) {
    return termMethodOf.get(callee)?.(first.term, given, context)
  }
  const isFilter = callee === filterClass && first === null
  if (
    given.length === 1 &&
    (isFilter || (callee === mapClass && first instanceof PyNative && termMethodOf.has(first)))
  ) {
    return eachOf(isFilter, first, given[0] as Value, context)
  }
  return undefined
}

const entry = termOf('entry', [], { isOfEntry: true })

/** `map(str.strip, list)` and `filter(None, list)`. */
function eachOf (isFilter: boolean, callee: Value, source: Value, context: Context): PyIterator | undefined {
  const each = new PyStr(entry, context.span)
  return iteratorOf(isFilter ? 'filter' : 'map', source, context, list => {
    if (isFilter) return truth(each, context) ? entry : undefined
    return textTerm(context.call(callee, [each])) ?? refuseEntry(list, context)
  })
}

function refuseEntry (list: Term, { span }: Context): never {
  throw cannotSay(list, span)
}

/** An iterator over a list that only the environment knows. What it gives is worked out when it is asked for. */
function iteratorOf (
  type: string, source: Value, context: Context, body: (list: Term) => Term | undefined
): PyIterator | undefined {
  const { symbols, span } = context
  const list =
    source instanceof PyList && source.term !== undefined
      ? () => source.term as Term
      : source instanceof PyIterator
        ? source.termToTake
        : undefined
  if (symbols === undefined || list === undefined) return undefined
  const term = (): Term => {
    const entries = list()
    return symbols.eachEntry(entries, span, () => body(entries))
  }
  const unknown = { next: (): never => { throw cannotSay(list(), span) } }
  return new PyIterator(type, unknown, false, term)
}

/** A comprehension over a list that only the environment knows, whose parts change nothing. */
function comprehensionOfTerm (node: Comprehension, source: Value, frame: Frame): PyIterator | undefined {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  const { clauses: [clause, ...more], element } = node
  if (
    context.symbols === undefined || clause === undefined || more.length > 0 || clause.isAsync ||
    clause.target.kind !== 'name'
  ) {
    return undefined
  }
  const { name } = clause.target
  if (![element, ...clause.conditions].every(part => isPure(part, name, frame))) return undefined
  return iteratorOf('generator', source, context, list => {
    const inner = { ...frame, scope: new Scope('function', frame.scope, comprehensionNames(node.clauses)) }
    inner.scope.set(name, new PyStr(entry, context.span))
    if (
      !clause.conditions.every(condition =>
        truth(machine.evaluate(condition, inner), machine.contextAt(condition, inner))
      )
    ) {
      return undefined
    }
    return textTerm(machine.evaluate(element, inner)) ?? refuseEntry(list, context)
  })
}

const pureKinds = new Set([
  'name', 'string', 'constant', 'attribute', 'call', 'compare', 'logical', 'unary', 'binary', 'conditional', 'format',
  'list', 'tuple', 'set'
])

/** Whether it does nothing but ask texts. */
function isPure (part: Comprehension['element'], variable: string, { scope }: Frame): boolean {
  let isPure = true
  walk(part, node => {
    if (!('kind' in node)) return
    if (!pureKinds.has(node.kind)) isPure = false
    if (node.kind === 'call') isPure &&= node.callee.kind === 'attribute' && termMethods[node.callee.name] !== undefined
    if (node.kind === 'name' && node.name !== variable) {
      const value = scope.peek(node.name)
      const items =
        value instanceof PyTuple || (value instanceof PyList && value.term === undefined)
          ? value.items
          : value instanceof PySet
            ? [...value.entries.values()]
            : [value ?? null]
      isPure &&=
        value !== undefined && items.every(item => item instanceof PyStr || typeof item !== 'object' || item === null)
    }
  })
  return isPure
}
