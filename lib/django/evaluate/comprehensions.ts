import type { Call, Clause, Comprehension, DictComprehension, Expression } from '../syntax/ast.js'
import { listClass, setClass } from '../values/classes.js'
import { putElements, hashKey } from '../values/entries.js'
import { iterate, truth } from '../values/iterate.js'
import {
  PyClass, PyDict, PyIterator, PyList, PyNative, PySet, refuse, type Context, type HashKey, type Value
} from '../values/values.js'
import { comprehensionNames } from './bound-names.js'
import { generatorSteps } from './generator-steps.js'
import type { Frame } from './machine.js'
import { noteGenerator } from './made.js'
import { evaluatePart } from './parts.js'
import { Scope } from './scope.js'
import { comprehensionOfTerm } from './terms.js'
import { children, type AnyNode } from './walk.js'

export function comprehension (node: Comprehension, frame: Frame): Value {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  // Far more memory than an entry: a generator can be kept, with all that it goes through.
  context.spend(50)
  const run = new Run(node.clauses, [node.element], frame)
  const ofTerm = context.symbols === undefined ? undefined : comprehensionOfTerm(node, run.source, frame)
  if (ofTerm !== undefined) {
    noteGenerator(ofTerm, { node, frame, holds: [run.source] })
    return node.kind === 'generator' ? ofTerm : context.call(node.kind === 'set-comprehension' ? setClass : listClass, [ofTerm])
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

const changing = new Set(['add', 'append', 'clear', 'discard', 'extend', 'insert', 'next', 'pop', 'popitem', 'remove', 'setattr', 'setdefault', 'update'])

/** Refuses what leaves traces in the order of a set: a walrus, a call of the file's own function, a method that changes its object. */
function mustNotChange (node: AnyNode, frame: Frame, context: Context): void {
  if (node.kind === 'walrus') refuseOrder(context)
  if (node.kind === 'call') {
    const { callee } = node as Call
    if (callee.kind === 'attribute' || callee.kind === 'name' ? changing.has(callee.name) : true) refuseOrder(context)
    if (callee.kind === 'name' && !isOfPython(callee, frame)) refuseOrder(context)
  }
  for (const child of children(node)) mustNotChange(child, frame, context)
}

function isOfPython (callee: Expression, frame: Frame): boolean {
  try {
    const called = frame.machine.evaluate(callee, frame)
    return called instanceof PyNative || (called instanceof PyClass && !called.isOfFile)
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
      if (this.isUnordered) for (const part of [...conditions, ...isLast ? this.#made : []]) mustNotChange(part, this.#frame, context)
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
    return truth(this.#frame.machine.evaluate(condition, this.#frame), this.#frame.machine.contextAt(condition, this.#frame))
  }
}
