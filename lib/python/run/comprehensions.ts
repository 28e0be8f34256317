import { eachEntry } from '../terms/symbols.js'
import { CannotKnow, lackOf, type Reason } from '../problem.js'
import type { Call, Clause, Comprehension, DictComprehension, Expression, Name } from '../syntax/ast.js'
import { walk } from '../syntax/walk.js'
import { cannotSay, type Term } from '../terms/term.js'
import { asks, entry, lower, replaceAll, split, strip, upper } from '../terms/texts.js'
import { filterClass, listClass, mapClass, setClass } from '../values/classes.js'
import { putElements, hashKey } from '../values/entries.js'
import { isPythonException, MayBeRaised, PythonException, raiseSaying } from '../values/exceptions.js'
import { iterate, truth } from '../values/iterate.js'
import { strMethods } from '../values/str-methods.js'
import { decide, textTerm } from '../values/terms.js'
import {
  PyBound, PyClass, PyDict, PyFunction, PyIterator, PyList, PyNative, PySet, PyStr, PyTuple, refuse, type Context,
  type HashKey, type Value
} from '../values/values.js'
import { children, comprehensionNames, type AnyNode } from './code.js'
import { evaluatePart } from './give-up.js'
import type { Frame, Machine } from './machine.js'
import { noteGenerator } from './provenance.js'
import { Scope } from './scope.js'

export function comprehension (node: Comprehension, frame: Frame): Value {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  // Far more memory than an entry: a generator can be kept, with all that it goes through.
  context.spend(50)
  const run = new Run(node.clauses, [node.element], frame)
  const ofTerm = context.symbols === undefined ? undefined : comprehensionOfTerm(node, run.source, frame)
  if (ofTerm !== undefined) {
    noteGenerator(ofTerm, { node, frame, holds: [run.source] })
    return node.kind === 'generator'
      ? ofTerm
      : context.call(node.kind === 'set-comprehension' ? setClass : listClass, [ofTerm])
  }
  const values = function * (): Generator<Value, undefined> {
    for (const inner of run.rounds()) {
      context.spend(1)
      yield node.kind === 'generator' ? machine.evaluate(node.element, inner) : evaluatePart(node.element, inner)
    }
  }
  if (node.kind === 'generator') {
    const { isUnordered } = run
    const all = values()
    const step = (): IteratorResult<Value, undefined> => {
      const next = all.next()
      // What a later clause says of its order comes too late.
      if (run.isUnordered !== isUnordered) refuseOrder(context)
      return next
    }
    const made: PyIterator = new PyIterator('generator', generatorSteps(step, () => made, machine, context), isUnordered)
    noteGenerator(made, { node, frame, holds: [run.source] })
    return made
  }
  const items = [...values()]
  if (node.kind === 'list-comprehension') return new PyList(items, run.isUnordered && items.length > 1)
  const set = new PySet(new Map())
  putElements(set, { items, isUnordered: run.isUnordered }, context)
  return set
}

export function dictComprehension (node: DictComprehension, frame: Frame): Value {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  const run = new Run(node.clauses, [node.key, node.value], frame)
  const entries = new Map<HashKey, readonly [Value, Value]>()
  for (const inner of run.rounds()) {
    context.spend(1)
    const key = machine.evaluate(node.key, inner)
    const value = evaluatePart(node.value, inner)
    const hash = hashKey(key, context)
    entries.set(hash, [entries.get(hash)?.[0] ?? key, value])
  }
  if (run.isUnordered && entries.size > 1) refuseOrder(context)
  return new PyDict(entries)
}

function refuseOrder (context: Context): never {
  return refuse(context, 'The order comes from a set, whose order changes from run to run.', 'Sort the set: sorted(…).')
}

const changing = new Set([
  'add', 'append', 'clear', 'discard', 'extend', 'insert', 'next', 'pop', 'popitem', 'remove', 'setattr', 'setdefault', 'update'
])

/**
 * Refuses what may leave traces in the order of a set: a walrus, a function of the file, a method that changes its
 * object.
 */
function mustNotChange (node: AnyNode, frame: Frame, context: Context): void {
  for (const child of children(node)) mustNotChange(child, frame, context)
  if (node.kind === 'walrus') refuseOrder(context)
  if (node.kind === 'name' && frame.scope.peek((node as Name).name) instanceof PyFunction) refuseOrder(context)
  if (node.kind === 'call' && !onlyAsks((node as Call).callee, frame)) refuseOrder(context)
}

/** Whether it calls what is Python's own and changes nothing. */
function onlyAsks (callee: Expression, frame: Frame): boolean {
  try {
    const value = frame.machine.evaluate(callee, frame)
    const called: Value = value instanceof PyBound ? value.callee : value
    return (called instanceof PyNative && !changing.has(called.name)) || (called instanceof PyClass && !called.isOfFile)
  } catch {
    return false // a name that is not bound may never be called
  }
}

/** The rounds of a comprehension. The first iterable is evaluated at once, outside; all else in a scope of its own. */
class Run {
  readonly #clauses: readonly Clause[]
  /** What each round makes. */
  readonly #made: readonly Expression[]
  readonly #frame: Frame
  readonly source: Value
  readonly first: PyIterator
  isUnordered: boolean

  constructor (clauses: readonly Clause[], made: readonly Expression[], frame: Frame) {
    const [first] = clauses as [Clause, ...Clause[]]
    this.#clauses = clauses
    this.#made = made
    this.source = frame.machine.evaluate(first.iterable, frame)
    this.first = iterate(this.source, frame.machine.contextAt(first.iterable, frame))
    this.#frame = { ...frame, scope: new Scope('function', frame.scope, comprehensionNames(clauses)) }
    this.isUnordered = this.first.isUnordered
  }

  rounds (): Iterable<Frame> {
    return this.#round(0, this.first)
  }

  * #round (depth: number, iterator: PyIterator): Iterable<Frame> {
    const { machine } = this.#frame
    const { target, conditions, isAsync, iterable } = this.#clauses[depth] as Clause
    const context = machine.contextAt(iterable, this.#frame)
    if (isAsync) refuse(context, 'Coroutines are not run.')
    // Not `for of`: it would close an iterator that is still wanted.
    for (let next = iterator.values.next(); next.done !== true; next = iterator.values.next()) {
      context.spend(1)
      machine.assign(target, next.value, this.#frame)
      const isLast = depth === this.#clauses.length - 1
      if (this.isUnordered) {
        for (const part of [...conditions, ...isLast ? this.#made : []]) mustNotChange(part, this.#frame, context)
      }
      if (!conditions.every(condition => this.#holds(condition))) continue
      if (isLast) yield this.#frame
      else yield * this.#round(depth + 1, this.#inner(depth + 1))
    }
  }

  #inner (depth: number): PyIterator {
    const { machine } = this.#frame
    const { iterable } = this.#clauses[depth] as Clause
    const inner = iterate(machine.evaluate(iterable, this.#frame), machine.contextAt(iterable, this.#frame))
    this.isUnordered ||= inner.isUnordered
    return inner
  }

  #holds (condition: Expression): boolean {
    return truth(
      this.#frame.machine.evaluate(condition, this.#frame), this.#frame.machine.contextAt(condition, this.#frame)
    )
  }
}

/** How deep generators may ask each other for values. */
const deepest = 100

const depths = new WeakMap<Machine, number>()

/** The values of a generator, one by one. Where one of them could not be known, none that follows is. */
function generatorSteps (
  step: () => IteratorResult<Value, undefined>, generator: () => PyIterator, machine: Machine, context: Context
): PyIterator['values'] {
  let isRunning = false
  return { next: advance }

  function advance (): IteratorResult<Value, undefined> {
    const { taintedBy } = generator()
    if (taintedBy !== undefined) throw new CannotKnow(taintedBy)
    if (isRunning) raiseSaying('ValueError', 'generator already executing')
    isRunning = true
    try {
      return counted(machine, context, step)
    } catch (error) {
      const reason = reasonOf(error, context)
      // A StopIteration does not leave a generator as what it is.
      if (isPythonException(error, 'StopIteration')) raiseSaying('RuntimeError', 'generator raised StopIteration')
      if (reason === undefined) throw error
      generator().taint(reason)
      throw error instanceof PythonException ? error : new CannotKnow(reason)
    } finally {
      isRunning = false
    }
  }
}

function counted<T> (machine: Machine, context: Context, step: () => T): T {
  const depth = depths.get(machine) ?? 0
  if (depth >= deepest) refuse(context, 'Generators ask each other for values, deeper than is followed here.')
  depths.set(machine, depth + 1)
  try {
    return step()
  } finally {
    depths.set(machine, depth)
  }
}

/** Why it is not known how far a generator ran, and what it would give from here on. */
function reasonOf (error: unknown, { span }: Context): Reason | undefined {
  if (error instanceof CannotKnow || error instanceof MayBeRaised) return error.reason
  if (error instanceof RangeError) {
    return { span, why: 'This is nested deeper than is followed here.', fix: 'Write the value itself.' }
  }
  if (!(error instanceof PythonException) || error.lacksVariable === undefined) return undefined
  return { span, ...lackOf(error.lacksVariable) }
}

/** The termMethods of a text that only the environment knows: undefined for what TypeScript cannot say. */
const termMethods: Readonly<Record<string, (text: Term, given: readonly Value[], context: Context) => Value | undefined>> = {
  strip: (text, given, { span }) => given.every(value => value === null) ? new PyStr(strip(text), span) : undefined,
  lower: (text, _given, { span }) => new PyStr(lower(text), span),
  upper: (text, _given, { span }) => new PyStr(upper(text), span),
  split: (text, given, { span }) => onTexts(text, given, 1, separator => separator === '' ? undefined : PyList.ofTerm(split(text, separator), span)),
  replace: (text, given, { span }) => onTexts(text, given, 2, (old, by) => old === '' ? undefined : new PyStr(replaceAll(text, old, by), span)),
  startswith: (text, given, context) => onTexts(text, given, 1, part => decide(asks(text, 'startsWith', part), context)),
  endswith: (text, given, context) => onTexts(text, given, 1, part => decide(asks(text, 'endsWith', part), context))
}

const termMethodOf = new Map(strMethods.map(method => [method, termMethods[method.name]]))

/** Where as many texts are given, and all is termMethodOf of them. */
function onTexts (
  text: Term, given: readonly Value[], count: number, make: (...texts: [string, string]) => Value | undefined
): Value | undefined {
  const texts = given.map(value => value instanceof PyStr && value.term === undefined ? value.text : undefined)
  return text.isFolded || texts.length !== count || texts.includes(undefined)
    ? undefined
    : make(...texts as [string, string])
}

/** What Python makes of texts and lists that only the environment knows; undefined if that is not termMethodOf. */
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

/** An iteratorOf over a list that only the environment knows. What it gives is worked out when it is asked for. */
function iteratorOf (
  type: string, source: Value, context: Context, body: (list: Term) => Term | undefined
): PyIterator | undefined {
  const { symbols, span } = context
  const list = source instanceof PyList && source.term !== undefined ? () => source.term as Term : source instanceof PyIterator ? source.termToTake : undefined
  if (symbols === undefined || list === undefined) return undefined
  const term = (): Term => {
    const entries = list()
    return symbols.hasEntry ? refuseEntry(entries, context) : eachEntry(entries, symbols, () => body(entries))
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
    if (!clause.conditions.every(condition => truth(machine.evaluate(condition, inner), machine.contextAt(condition, inner)))) {
      return undefined
    }
    return textTerm(machine.evaluate(element, inner)) ?? refuseEntry(list, context)
  })
}

const pureKinds = new Set(['name', 'string', 'constant', 'attribute', 'call', 'compare', 'logical', 'unary', 'binary', 'conditional', 'format', 'list', 'tuple', 'set'])

/** Whether it does nothing but ask texts. */
function isPure (part: Comprehension['element'], variable: string, { scope }: Frame): boolean {
  let isPure = true
  walk(part, node => {
    if (!('kind' in node)) return
    if (!pureKinds.has(node.kind)) isPure = false
    if (node.kind === 'call') isPure &&= node.callee.kind === 'attribute' && termMethods[node.callee.name] !== undefined
    if (node.kind === 'name' && node.name !== variable) {
      const value = scope.peek(node.name)
      const items = value instanceof PyTuple || (value instanceof PyList && value.term === undefined) ? value.items : value instanceof PySet ? [...value.entries.values()] : [value ?? null]
      isPure &&= value !== undefined && items.every(item => item instanceof PyStr || typeof item !== 'object' || item === null)
    }
  })
  return isPure
}
