import type {
  AnnotatedAssign, Block, Expression, For, If, Match, Raise, Statement, TextRange, Try, While, With
} from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { exceptionClasses, MayBeRaised, raise, PythonException } from '../values/exceptions.js'
import { isEqual } from '../values/compare.js'
import { known } from '../values/known.js'
import { PyClass, PyInstance, PyNative, PyTuple, UnknownValue, refuse, type Context, type Value } from '../values/values.js'
import { assignTarget, augment, bindName, deleteTargets } from './assign.js'
import { makeClass } from './classes.js'
import { children, leavesItself, onlyBound, type AnyNode } from './code.js'
import { ordered } from './comprehensions.js'
import { makeFunction } from './expressions.js'
import { evaluatePart, holds, isGuarded, isTrue } from './give-up.js'
import { runImport, runImportFrom } from './imports.js'
import { Scope, type Completion, type Frame, type Guard, type Machine } from './machine.js'
import { taintReached } from './taint.js'

/** Runs one statement. What cannot be known in it is thrown; run.ts takes care of what it may have changed. */
export function runStatement (node: Statement, frame: Frame): Completion {
  const { machine } = frame
  const evaluate = (expression: Expression): Value => machine.evaluate(expression, frame)
  switch (node.kind) {
    case 'expression': evaluate(node.value); break
    case 'assign': {
      // An unknown value can still be assigned: only its target becomes unknown.
      const value = evaluatePart(node.value, frame)
      for (const target of node.targets) assignTarget(target, value, frame, node.value)
      break
    }
    case 'augmented-assign': augment(node, frame); break
    case 'annotated-assign': annotate(node, frame); break
    case 'delete': deleteTargets(node, frame); break
    case 'break':
    case 'continue': return node.kind
    case 'return':
      return { value: node.value === undefined ? null : evaluate(node.value) }
    case 'raise': return runRaise(node, frame)
    case 'assert':
      if (!isTrue(node.test, frame)) raise('AssertionError', node.message === undefined ? [] : [evaluate(node.message)])
      break
    case 'import': runImport(node, frame); break
    case 'import-from': runImportFrom(node, frame); break
    case 'if': return runIf(node, frame)
    case 'while': return runLoop(node, frame, () => isTrue(node.test, frame))
    case 'for': return runFor(node, frame)
    case 'try': return runTry(node, frame)
    case 'with': return runWith(node, frame)
    case 'match': return runMatch(node, frame)
    case 'function':
    case 'class': define(node, frame); break
    case 'type-alias':
      bindName(node.name, typeValue(`${node.name} is the name of a type`, node, frame), frame, node)
      break
    // `global` and `nonlocal` were read with the names of the function.
  }
  return undefined
}

function define (node: Extract<Statement, { kind: 'function' | 'class' }>, frame: Frame): void {
  const { machine } = frame
  const decorators = node.decorators.map(decorator => machine.evaluate(decorator, frame))
  const inside = withTypes(node, frame)
  if (node.kind === 'function') {
    runAnnotations([...node.parameters.list.map(({ annotation }) => annotation), node.returns], inside)
  }
  let made: Value = node.kind === 'class'
    ? makeClass(node, inside)
    : makeFunction(node.name, node.parameters, node.body, inside, node.isAsync)
  for (const [index, decorator] of [...decorators.entries()].reverse()) {
    made = machine.contextAt(node.decorators[index] as Expression, frame).call(decorator, [made])
  }
  bindName(node.name, made, frame, node)
}

/** `class A[T]`, `def f[T]()`: what stands in it sees the types, which say nothing about values. */
function withTypes (
  { name, typeParameters, from, to }: Extract<Statement, { kind: 'function' | 'class' }>, frame: Frame
): Frame {
  if (typeParameters === undefined) return frame
  const types = new Map(typeParameters.map(type =>
    [type, typeValue(`${type} of ${name} stands for a type`, { from, to }, frame)]))
  return { ...frame, scope: new Scope('types', frame.scope, onlyBound(types.keys()), types) }
}

function typeValue (what: string, range: TextRange, frame: Frame): UnknownValue {
  const { span } = frame.machine.contextAt(range, frame)
  return new UnknownValue({ span, why: `${what}, which no setting can be.`, fix: 'Write the value itself.' })
}

function annotate ({ target, annotation, value, isSimple }: AnnotatedAssign, frame: Frame): void {
  if (value !== undefined) assignTarget(target, frame.machine.evaluate(value, frame), frame, value)
  if (frame.scope.kind !== 'function' && isSimple) runAnnotations([annotation], frame)
  if (frame.scope.kind === 'class' && isSimple && target.kind === 'name') {
    frame.scope.annotations.set(target.name, annotation)
  }
}

function runRaise ({ exception, cause, ...range }: Raise, frame: Frame): never {
  const { machine } = frame
  const handled = machine.handled.at(-1)
  if (exception === undefined) throw handled ?? raise('RuntimeError')
  const given = known(machine.evaluate(exception, frame))
  // A name whose value is not known is taken for the exception that is handled.
  const isUnknown = cause?.kind === 'name' && frame.scope.peek(cause.name) instanceof UnknownValue
  const from = cause === undefined || isUnknown ? null : machine.evaluate(cause, frame)
  const context = machine.contextAt(range, frame)
  const made = exceptionOf(given, context)
  if (from !== null) exceptionOf(from, context)
  // Raised while handling the lack of a variable, it is about that lack.
  throw new PythonException(made, handled?.lacksVariable, context.span)
}

function exceptionOf (given: Value, context: Context): PyInstance {
  const made = given instanceof PyClass ? context.call(given, []) : given
  return made instanceof PyInstance && isException(made.type) ? made : raise('TypeError')
}

function runIf (node: If, frame: Frame): Completion {
  const { machine } = frame
  // An elif is an If alone in the else of another: a long chain must not nest.
  for (let next = node; ;) {
    if (holds(next.test, frame)) return machine.execute(next.body, frame)
    const [only, ...more]: Block = next.otherwise
    if (only?.kind !== 'if' || more.length > 0) return machine.execute(next.otherwise, frame)
    next = only
  }
}

function runFor (node: For, frame: Frame): Completion {
  const { machine } = frame
  const { target, iterable } = node
  const context = machine.contextAt(iterable, frame)
  const { values } = ordered(machine.evaluate(iterable, frame), node, frame)
  return runLoop(node, frame, () => {
    const next = values.next()
    if (next.done === true) return false
    context.spend(1)
    assignTarget(target, next.value, frame)
    return true
  })
}

function runLoop ({ body, otherwise }: For | While, frame: Frame, isEntered: () => boolean): Completion {
  while (isEntered()) {
    const completion = frame.machine.execute(body, frame)
    if (completion === 'break') return undefined
    if (typeof completion === 'object') return completion
  }
  return frame.machine.execute(otherwise, frame)
}

/**
 * Annotations of a module, a class or a function: Python up to 3.13 evaluates them where they stand, and 3.14 does not.
 * So what a call in one does is not known, nor how a `try` goes on around one that raises. Elsewhere, an exception only
 * says that the project runs on 3.14.
 */
function runAnnotations (annotations: ReadonlyArray<Expression | undefined>, frame: Frame): void {
  const { machine } = frame
  for (const annotation of annotations) {
    if (annotation === undefined) continue
    const context = machine.contextAt(annotation, frame)
    const isHarmless = annotation.kind === 'string' || (annotation.kind === 'name' && builtins.has(annotation.name))
    if (hasCall(annotation)) {
      const fix = 'Take the call out of the annotation.'
      taintReached(annotation, frame, { span: context.span, why: 'Calls in annotations are not supported.', fix })
    } else if (isGuarded(machine) && !isHarmless) {
      refuse(context, 'Before Python 3.14, which does not evaluate it, this annotation may raise an exception.',
        'Take the annotation out of the try, or write it as a text.')
    }
  }
}

function hasCall (node: AnyNode): boolean { return node.kind === 'call' || children(node).some(hasCall) }

/** `match`. Names that a pattern captures are bound even if its guard then fails, as in Python. */
function runMatch ({ subject: written, cases }: Match, frame: Frame): Completion {
  const { machine } = frame
  const subject = machine.evaluate(written, frame)
  for (const { pattern: { value, as }, guard, body } of cases) {
    if (!matches(value, subject, frame)) continue
    const captured = value.kind === 'name' ? value.name : '_'
    for (const name of [captured, as ?? '_']) if (name !== '_') bindName(name, subject, frame, value)
    if (guard === undefined || holds(guard, frame)) return machine.execute(body, frame)
  }
  return undefined
}

function matches (pattern: Expression, subject: Value, frame: Frame): boolean {
  const context = frame.machine.contextAt(pattern, frame)
  switch (pattern.kind) {
    case 'name': return true
    case 'binary':
      if (pattern.operator === '|') return [pattern.left, pattern.right].some(each => matches(each, subject, frame))
      break
    case 'constant':
    case 'string':
    case 'bytes':
    case 'attribute':
    case 'unary': {
      const value = frame.machine.evaluate(pattern, frame)
      return value === null || typeof value === 'boolean' ? subject === value : isEqual(subject, value, context)
    }
    case 'call': {
      const type = frame.machine.evaluate(pattern.callee, frame)
      if (pattern.arguments.length > 0 || !(type instanceof PyClass)) break
      return context.call(builtins.get('isinstance') as Value, [subject, type]) === true
    }
  }
  return refuse(context, 'Patterns of sequences, mappings and parts of objects are not supported.', 'Compare values.')
}

/** `try`, with all its parts. */
function runTry (node: Try, frame: Frame): Completion {
  const { machine } = frame
  let completion: Completion
  // A `return` or `break` in `finally` ends any exception: what cannot be known may then have raised one.
  const endsExceptions = node.last.some(leavesItself)
  try {
    completion = guarded(endsExceptions ? 'anything' : undefined, machine, () => runHandled(node, frame))
  } catch (error) {
    // The rest cannot be known here; what `finally` does is among it. An exception runs it, and goes on.
    const last = error instanceof PythonException ? machine.execute(node.last, frame) : undefined
    if (last !== undefined) return last
    throw error
  }
  return machine.execute(node.last, frame) ?? completion
}

/** Runs what something is around that catches exceptions. */
function guarded<Result> (catches: Guard | undefined, { guards }: Machine, run: () => Result): Result {
  if (catches === undefined) return run()
  guards.push(catches)
  try {
    return run()
  } finally {
    guards.pop()
  }
}

function runHandled (node: Try, frame: Frame): Completion {
  const { machine } = frame
  const catches = node.handlers.map(({ type }) => {
    const types = type?.kind === 'tuple' ? type.elements : [type]
    return guardFor(types.map(each => each?.kind === 'name' ? each.name : ''))
  })
  const most = catches.includes('anything') ? 'anything' : catches[0]
  let completion: Completion
  try {
    completion = guarded(most, machine, () => machine.execute(node.body, frame))
  } catch (error) {
    if (!(error instanceof PythonException)) throw error
    return handle(node, error, frame)
  }
  return completion ?? machine.execute(node.otherwise, frame)
}

/** A library that cannot be run is not thought to raise an ImportError. */
function guardFor (exceptions: readonly string[]): Guard {
  return exceptions.every(name => /^(?:ImportError|ModuleNotFoundError)$/.test(name)) ? 'imports' : 'anything'
}

function handle ({ handlers, isGroup }: Try, raised: PythonException, frame: Frame): Completion {
  const { machine } = frame
  for (const handler of handlers) {
    if (isGroup) {
      refuse(machine.contextAt(handler, frame), 'Exception groups (except*) are not supported here.', 'Use except.')
    }
    if (handler.type !== undefined && !isCaught(raised, machine.evaluate(handler.type, frame), handler, frame)) continue
    if (handler.name !== undefined) {
      const bound = raised instanceof MayBeRaised ? new UnknownValue(raised.reason) : raised.exception
      bindName(handler.name, bound, frame, handler)
    }
    machine.handled.push(raised)
    try {
      return machine.execute(handler.body, frame)
    } finally {
      machine.handled.pop()
      if (handler.name !== undefined) frame.scope.binds(handler.name).variables.delete(handler.name)
    }
  }
  throw raised
}

function isException (type: Value): type is PyClass {
  return type instanceof PyClass && type.order.includes(exceptionClasses.get('BaseException') as PyClass)
}

/** Whether an exception is one of those that something catches. */
function isCaught (raised: PythonException, type: Value, range: TextRange, frame: Frame): boolean {
  // A class that is not known decides nothing where another of them catches it.
  if (type instanceof PyTuple) {
    if (type.items.some(each => !(each instanceof UnknownValue || each instanceof PyNative || isException(each)))) {
      raise('TypeError')
    }
    return type.items
      .toSorted((one, other) => Number(one instanceof UnknownValue) - Number(other instanceof UnknownValue))
      .some(each => isCaught(raised, each, range, frame))
  }
  if (type instanceof UnknownValue) return frame.machine.decide('catches', range, frame, type.reason)
  if (type instanceof PyNative) refuse(frame.machine.contextAt(range, frame), 'Exception groups are not supported here.')
  if (!isException(type)) return raise('TypeError')
  if (raised.exception.type.order.includes(type)) return true
  return raised instanceof MayBeRaised && type.order.includes(raised.exception.type) &&
    frame.machine.decide('catches', range, frame, raised.reason)
}

/** A context manager of a library, as `env.prefixed(…)`, or what contextlib.suppress gives. */
interface Manager {
  readonly enter?: () => Value
  readonly leave?: () => void
  readonly suppresses?: readonly PyClass[]
}

/** `with`. All contexts of other kinds are files, locks and the like. */
function runWith ({ items: [first, ...others], body, isAsync, ...range }: With, frame: Frame): Completion {
  const { machine } = frame
  if (first === undefined) return machine.execute(body, frame)
  const context = machine.evaluate(first.context, frame)
  const native = context instanceof PyInstance ? context.native : undefined
  const isKnown = typeof native === 'object' && native !== null && ('enter' in native || 'suppresses' in native)
  if (isAsync || !isKnown) {
    return refuse(machine.contextAt(first.context, frame), 'The effect of this context manager is not known.')
  }
  const { enter, leave, suppresses = [] } = native as Manager
  const entered = enter?.() ?? null
  const catches = suppresses.length === 0 ? undefined : guardFor(suppresses.map(({ name }) => name))
  try {
    return guarded(catches, machine, () => {
      if (first.target !== undefined) assignTarget(first.target, entered, frame)
      return runWith({ items: others, body, isAsync, ...range }, frame)
    })
  } catch (error) {
    if (error instanceof PythonException && suppresses.some(type => isCaught(error, type, first.context, frame))) {
      return undefined
    }
    throw error
  } finally {
    leave?.()
  }
}
