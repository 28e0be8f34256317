import type { AnnotatedAssign, Block, Expression, For, If, Raise, Statement, While } from '../syntax/ast.js'
import { exceptionClasses, raise, Raised, type ExceptionState } from '../values/exceptions.js'
import { iterate, truth } from '../values/iterate.js'
import { PyClass, PyInstance, PyUnknown, refuse, type Value } from '../values/values.js'
import { runAnnotation, runAnnotations } from './annotations.js'
import { assignTarget, augment, bindName, deleteTargets } from './assign.js'
import { annotationOf } from './class-bodies.js'
import { makeClass } from './classes.js'
import { holds } from './conditions.js'
import { makeFunction } from './functions.js'
import { runImport, runImportFrom } from './imports.js'
import type { Completion, Frame } from './machine.js'
import { runMatch } from './match.js'
import { evaluatePart } from './parts.js'
import { Scope } from './scope.js'
import { runTry } from './try.js'
import { runWith } from './with.js'

/** Runs one statement. What cannot be known in it is thrown; run.ts takes care of what it may have changed. */
export function runStatement (node: Statement, frame: Frame): Completion {
  const { machine } = frame
  const evaluate = (expression: Expression): Value => machine.evaluate(expression, frame)
  switch (node.kind) {
    case 'expression': evaluate(node.value); break
    case 'assign': {
      // A value that cannot be known is one all the same: its target alone is lost.
      const value = evaluatePart(node.value, frame)
      for (const target of node.targets) machine.assign(target, value, frame, node.value)
      break
    }
    case 'augmented-assign': augment(node, frame); break
    case 'annotated-assign': annotate(node, frame); break
    case 'delete': deleteTargets(node, frame); break
    case 'break':
    case 'continue': return node.kind
    case 'return': return { value: node.value === undefined ? null : evaluate(node.value) }
    case 'raise': return runRaise(node, frame)
    case 'assert':
      if (!truth(evaluate(node.test), machine.contextAt(node.test, frame))) raise('AssertionError', node.message === undefined ? [] : [evaluate(node.message)])
      break
    case 'import': runImport(node, frame); break
    case 'import-from': runImportFrom(node, frame); break
    case 'if': return runIf(node, frame)
    case 'while': return runWhile(node, frame)
    case 'for': return runFor(node, frame)
    case 'try': return runTry(node, frame)
    case 'with': return runWith(node, frame)
    case 'match': return runMatch(node, frame)
    case 'function':
    case 'class': define(node, frame); break
    case 'type-alias': bindName(node.name, new PyUnknown({ place: machine.contextAt(node, frame).place, why: `${node.name} is a name for a type, which no setting can mean.`, fix: 'Write the value itself.' }), frame, node); break
    // `global` and `nonlocal` were read with the names of the function.
  }
  return undefined
}

function define (node: Extract<Statement, { kind: 'function' | 'class' }>, frame: Frame): void {
  const { machine } = frame
  const decorators = node.decorators.map(decorator => machine.evaluate(decorator, frame))
  const inside = withTypes(node, frame)
  if (node.kind === 'function') runAnnotations(node.parameters, node.returns, inside)
  let made: Value = node.kind === 'class' ? makeClass(node, inside) : makeFunction(node.name, node.parameters, node.body, inside, node.isAsync)
  for (const [index, decorator] of [...decorators.entries()].reverse()) {
    made = machine.contextAt(node.decorators[index] as Expression, frame).call(decorator, [made])
  }
  bindName(node.name, made, frame, node)
}

/** `class A[T]`, `def f[T]()`: what stands in it sees the types, which say nothing about values. */
function withTypes ({ name, typeParameters, from, to }: Extract<Statement, { kind: 'function' | 'class' }>, frame: Frame): Frame {
  if (typeParameters === undefined) return frame
  const { place } = frame.machine.contextAt({ from, to }, frame)
  const types = new Map(typeParameters.map(parameter => [parameter.name, new PyUnknown({ place, why: `${parameter.name} of ${name} stands for a type, which no setting can mean.`, fix: 'Write the value itself.' })]))
  const bound = new Set(types.keys())
  return { ...frame, scope: new Scope('types', frame.scope, { bound, globals: new Set(), nonlocals: new Set(), yields: false, importsAll: false }, types) }
}

function annotate ({ target, annotation, value, isSimple }: AnnotatedAssign, frame: Frame): void {
  if (value !== undefined) assignTarget(target, frame.machine.evaluate(value, frame), frame, value)
  if (frame.scope.kind !== 'function' && !frame.module.hasLazyAnnotations && isSimple) runAnnotation(annotation, frame)
  if (frame.scope.kind === 'class' && isSimple && target.kind === 'name') frame.scope.annotations.set(target.name, annotationOf(annotation, frame))
}

function runRaise ({ exception, ...span }: Raise, frame: Frame): never {
  const { machine } = frame
  const handled = machine.handled.at(-1)
  if (exception === undefined) throw handled ?? new Raised(new PyInstance(exceptionClasses.get('RuntimeError') as PyClass, { args: undefined } satisfies ExceptionState))
  const given = machine.evaluate(exception, frame)
  const context = machine.contextAt(span, frame)
  const made = given instanceof PyClass ? context.call(given, []) : given
  if (!(made instanceof PyInstance) || !made.type.order.includes(exceptionClasses.get('BaseException') as PyClass)) return raise('TypeError')
  // Raised while handling the lack of a variable, it is about that lack.
  throw new Raised(made, handled?.lacksVariable, context.place)
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

function runWhile ({ test, body, otherwise }: While, frame: Frame): Completion {
  const { machine } = frame
  while (truth(machine.evaluate(test, frame), machine.contextAt(test, frame))) {
    const completion = machine.execute(body, frame)
    if (completion === 'break') return undefined
    if (typeof completion === 'object') return completion
  }
  return machine.execute(otherwise, frame)
}

function runFor ({ target, iterable, body, otherwise, isAsync }: For, frame: Frame): Completion {
  const { machine } = frame
  const context = machine.contextAt(iterable, frame)
  if (isAsync) refuse(context, 'Coroutines are not run.')
  const iterator = iterate(machine.evaluate(iterable, frame), context)
  if (iterator.isUnordered) refuse(context, 'This goes through a set, whose order changes from run to run.', 'Sort the set: sorted(…).')
  for (let next = iterator.values.next(); next.done !== true; next = iterator.values.next()) {
    context.spend(1)
    machine.assign(target, next.value, frame)
    const completion = machine.execute(body, frame)
    if (completion === 'break') return undefined
    if (typeof completion === 'object') return completion
  }
  return machine.execute(otherwise, frame)
}
