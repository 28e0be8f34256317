import { CannotKnow } from '../problem.js'
import type { Call, Clause, Comprehension, DictComprehension, For, Name } from '../syntax/ast.js'
import { cannotSay, termOf, ts, type Term } from '../terms.js'
import { filterClass, isContainer, listClass, mapClass, setClass } from '../values/classes.js'
import { putElements, putEntry } from '../values/entries.js'
import { isPythonException, MayBeRaised, PythonException, raiseSaying } from '../values/exceptions.js'
import { iterate, truth } from '../values/iterate.js'
import { strMethods } from '../values/str-methods.js'
import { decide, textTerm } from '../values/terms.js'
import {
  PyDict, PyIterator, PyList, PyNative, PySet, PyStr, refuse, type Context, type Value
} from '../values/values.js'
import { assignTarget } from './assign.js'
import { children, comprehensionNames, type AnyNode } from './code.js'
import { evaluatePart, isTrue } from './give-up.js'
import { Scope, type Frame } from './machine.js'
import { madeOf, reachableFrom } from './provenance.js'

export function comprehension (node: Comprehension | DictComprehension, frame: Frame): Value {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  // Far more memory than an entry: a generator can be kept, with all that it goes through.
  context.spend(50)
  const source = machine.evaluate((node.clauses[0] as Clause).iterable, frame)
  if (node.kind === 'dict-comprehension') {
    const made = new PyDict(new Map())
    const pairs = rounds(node.clauses, source, frame, (inner): [key: Value, value: Value] =>
      [machine.evaluate(node.key, inner), evaluatePart(node.value, inner)])
    for (const [key, value] of pairs) putEntry(made, key, value, context)
    return made
  }
  const ofTerm = context.symbols === undefined ? undefined : comprehensionOfTerm(node, source, frame)
  const isLazy = node.kind === 'generator'
  const values = ofTerm ?? rounds(node.clauses, source, frame, inner =>
    isLazy ? machine.evaluate(node.element, inner) : evaluatePart(node.element, inner))
  if (isLazy) {
    const made = ofTerm ?? generator(values as Iterator<Value, undefined>, node, frame)
    madeOf.set(made, { body: node, parameters: [], defaults: new Map([['', source]]), frame, runsLater: true })
    return made
  }
  if (ofTerm !== undefined) return context.call(node.kind === 'set-comprehension' ? setClass : listClass, [ofTerm])
  const items = [...values as Iterable<Value>]
  if (node.kind === 'list-comprehension') return new PyList(items)
  const set = new PySet(new Map())
  putElements(set, { items, isUnordered: false }, context)
  return set
}

/** The first iterable is evaluated outside, and taken at once; all else runs inside. */
function rounds<T> (
  clauses: readonly Clause[], source: Value, frame: Frame, make: (inner: Frame) => T
): Generator<T, undefined> {
  const { machine } = frame
  const [first] = clauses as [Clause]
  const inner = { ...frame, scope: new Scope('function', frame.scope, comprehensionNames(clauses)) }
  return round(0, ordered(source, first, frame))

  function * round (depth: number, { values }: PyIterator): Generator<T, undefined> {
    const { target, conditions, iterable } = clauses[depth] as Clause
    const context = machine.contextAt(iterable, inner)
    const next = clauses[depth + 1]
    // Not `for of`: it would close an iterator that is still wanted.
    for (let each = values.next(); each.done !== true; each = values.next()) {
      context.spend(1)
      assignTarget(target, each.value, inner)
      if (!conditions.every(each => isTrue(each, inner))) continue
      if (next === undefined) yield make(inner)
      else yield * round(depth + 1, ordered(machine.evaluate(next.iterable, inner), next, inner))
    }
  }
}

export function ordered (source: Value, { iterable, isAsync }: Clause | For, frame: Frame): PyIterator {
  const context = frame.machine.contextAt(iterable, frame)
  if (isAsync) refuse(context, 'Coroutines are not supported.')
  const iterator = iterate(source, context)
  if (iterator.isUnordered) {
    refuse(context, 'This iterates over a set, whose order changes from run to run.', 'Sort the set: sorted(…).')
  }
  return iterator
}

/** The values of a generator, one by one. Where one of them could not be known, none that follows is. */
function generator (values: Iterator<Value, undefined>, node: Comprehension, frame: Frame): PyIterator {
  const { machine } = frame
  let isRunning = false
  const made: PyIterator = new PyIterator('generator', {
    next () {
      if (made.taintedBy !== undefined) throw new CannotKnow(made.taintedBy)
      if (isRunning) refuse(machine.contextAt(node, frame), 'A generator that iterates over itself is not supported.')
      isRunning = true
      try {
        return values.next()
      } catch (error) {
        // A StopIteration does not leave a generator as what it is.
        if (isPythonException(error, 'StopIteration')) raiseSaying('RuntimeError', 'generator raised StopIteration')
        const reason = error instanceof MayBeRaised ? error.reason : machine.reasonFor(error, node, frame)
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

/** The methods of a text that only the environment knows, each with how many texts it takes, which are known. */
const termMethods: Readonly<Record<string, readonly [
  count: number, make: (text: Term, given: readonly [string, string], context: Context) => Value
]>> = {
  strip: [0, (text, _given, { span }) => new PyStr(ts`strip(${text})`, span)],
  lower: [0, (text, _given, { span }) => new PyStr({ ...ts`${text}.toLowerCase()`, isFolded: true }, span)],
  upper: [0, (text, _given, { span }) => new PyStr({ ...ts`${text}.toUpperCase()`, isFolded: true }, span)],
  split: [1, (text, [separator], { span }) => PyList.ofTerm(ts`${text}.split(${separator})`, span)],
  replace: [2, (text, [old, by], { span }) => {
    // A $ and what stands behind it may mean something to JavaScript.
    if (/\$[$&`'<]/.test(by)) throw cannotSay(text, span)
    return new PyStr(ts`${text}.replaceAll(${old}, ${by})`, span)
  }],
  startswith: [1, (text, [part], context) => decide(ts`${text}.startsWith(${part})`, context)],
  endswith: [1, (text, [part], context) => decide(ts`${text}.endsWith(${part})`, context)]
}

const entry = termOf('entry', [], { isOfEntry: true })

const termMethodOf = new Map(strMethods.map(method => [method, termMethods[method.name]]))

/** Of texts and lists that only the environment knows; undefined if TypeScript cannot say it. */
export function callWithTerms (
  callee: Value, [first, ...given]: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context
): Value | undefined {
  if (keywords.size > 0 || first === undefined) return undefined
  if (first instanceof PyStr && first.term !== undefined && callee instanceof PyNative) {
    const [count, make] = termMethodOf.get(callee) ?? [-1]
    const texts = given.flatMap(value => value instanceof PyStr && value.term === undefined ? [value.text] : [])
    const isSaid = count === 0 ? given.every(value => value === null) : texts[0] !== '' && !first.term.isFolded
    return isSaid && texts.length === count && (count === 0 || given.length === count)
      ? make?.(first.term, texts as unknown as [string, string], context)
      : undefined
  }
  const isFilter = callee === filterClass && first === null
  const isMap = callee === mapClass && first instanceof PyNative && termMethodOf.get(first) !== undefined
  if (given.length !== 1 || !(isFilter || isMap)) return undefined
  const each = new PyStr(entry, context.span)
  return iteratorOf(isFilter ? 'filter' : 'map', given[0] as Value, context, () => {
    if (!isFilter) return context.call(first, [each])
    return truth(each, context) ? each : undefined
  })
}

/** An iterator over a list that only the environment knows. What it gives is worked out when it is asked for. */
function iteratorOf (
  type: string, source: Value, { symbols, span }: Context, make: () => Value | undefined
): PyIterator | undefined {
  const list = source instanceof PyList ? source.term : source instanceof PyIterator ? source.takeTerm() : undefined
  if (symbols === undefined || list === undefined) return undefined
  const unknown = { next: (): never => { throw cannotSay(list, span) } }
  return new PyIterator(type, unknown, false, () => symbols.eachEntry(list, span, () => {
    const made = make()
    const term = made === undefined ? undefined : textTerm(made)
    if (made !== undefined && term === undefined) throw cannotSay(list, span)
    return term
  }))
}

/** A comprehension over a list that only the environment knows, whose parts change nothing. */
function comprehensionOfTerm (node: Comprehension, source: Value, frame: Frame): PyIterator | undefined {
  const { machine } = frame
  const context = machine.contextAt(node, frame)
  const { clauses: [clause, ...more], element } = node
  const { target, conditions, isAsync } = clause as Clause
  if (context.symbols === undefined || more.length > 0 || isAsync || target.kind !== 'name') return undefined
  const inner = { ...frame, scope: new Scope('function', frame.scope, comprehensionNames(node.clauses)) }
  inner.scope.set(target.name, new PyStr(entry, context.span))
  if (![element, ...conditions].every(part => isPure(part, inner))) return undefined
  return iteratorOf('generator', source, context, () =>
    conditions.every(each => isTrue(each, inner)) ? machine.evaluate(element, inner) : undefined)
}

/** Whether an expression does nothing but ask texts. */
function isPure (node: AnyNode, frame: Frame): boolean {
  const { kind = 'argument' } = node
  const { name = '', callee } = node as Partial<Pick<Name, 'name'> & Pick<Call, 'callee'>>
  if (kind === 'name') return isPlain(frame.scope.peek(name), frame)
  if (callee !== undefined && !(callee.kind === 'attribute' && callee.name in termMethods)) return false
  return /^(?:argument|string|constant|attribute|call|compare|logical|unary|binary|conditional|format|list|tuple|set)$/
    .test(kind) && children(node).every(child => isPure(child, frame))
}

/** A text, a number and the like, or a list, a tuple or a set of them. */
function isPlain (value: Value | undefined, { machine }: Frame): boolean {
  const items = isContainer(value) && !(value instanceof PyDict) ? reachableFrom(value, machine) : [value]
  return items.every(item => item instanceof PyStr || (item !== undefined && typeof item !== 'object') || item === null)
}
