import { CannotKnow, type Reason } from '../problem.js'
import type { SourceSpan } from '../../text/source.js'
import type { Expression, Statement } from '../syntax/ast.js'
import { MayBeRaised } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { UnknownValue, type Value } from '../values/values.js'
import { noteBinding } from './assign.js'
import { boundNames } from './code.js'
import type { Frame, Machine } from './machine.js'
import { taintNames, taintReached } from './taint.js'

/**
 * A statement could not be followed to its end: what it binds, and what it could have changed, cannot be known from
 * here on. Its exceptions are left aside: where the program is used, it gets through.
 */
function giveUp (node: Statement | Expression, frame: Frame, reason: Reason): void {
  // First, while the names still say what was changed.
  taintReached(node, frame, reason)
  const { bound, globals, nonlocals, importsAll } = boundNames(node)
  const writesNoNames = node.kind === 'class' && frame.module.value.mayHaveMore === undefined &&
    !boundNames(node.body).bound.has('__init_subclass__')
  for (const name of [...bound, ...globals, ...nonlocals]) {
    const { variables, kind } = frame.scope.binds(name)
    variables.set(name, new UnknownValue(reason, variables.get(name), writesNoNames))
    if (kind === 'module') noteBinding(name, frame, node)
  }
  if (importsAll) taintNames(frame, reason)
}

/** An entry of a list or of a dict. One that cannot be known leaves the others what they are. */
export function evaluatePart (node: Expression, frame: Frame): Value {
  const { machine } = frame
  try {
    return machine.evaluate(node, frame)
  } catch (error) {
    if (!(error instanceof CannotKnow) || machine.guards.length > 0 || boundNames(node).bound.size > 0) throw error
    // The value that an object has under a name is another's only if it was unknown before.
    const isLookUp = node.kind === 'call' && node.callee.kind === 'name' && node.callee.name === 'getattr'
    taintReached(node, frame, error.reason, isLookUp ? 'read' : 'given away')
    machine.premises.trail.unknownIn.push({ span: machine.statement as SourceSpan, variable: error.reason.variable })
    return new UnknownValue(error.reason)
  }
}

/** Whether a test holds. Where that cannot be known, each way has a reading of its own. */
export function holds (test: Expression, frame: Frame): boolean {
  return eitherWay(test, frame, () => isTrue(test, frame))
}

/** Whether a condition is true. Python asks each value in it once. */
export function isTrue (test: Expression, frame: Frame): boolean {
  if (test.kind === 'logical') {
    const isOr = test.operator === 'or'
    return test.values.some(each => isTrue(each, frame) === isOr) === isOr
  }
  if (test.kind === 'conditional') return isTrue(holds(test.test, frame) ? test.then : test.otherwise, frame)
  return test.kind === 'unary' && test.operator === 'not'
    ? eitherWay(test, frame, () => !isTrue(test.operand, frame))
    : truth(frame.machine.evaluate(test, frame), frame.machine.contextAt(test, frame))
}

/** An expression that is true or false: where that cannot be known, each way has a reading of its own. */
export function eitherWay (node: Expression, frame: Frame, ask: () => boolean): boolean {
  try {
    return ask()
  } catch (error) {
    const reason = frame.machine.reasonFor(error, node, frame)
    if (reason === undefined) throw error
    return leaveOut(node, frame, reason, true)
  }
}

/**
 * Goes on behind code that cannot be followed, a test or a statement. Where something would catch an exception of it,
 * that is a way of its own. Whether the test holds in this reading is returned.
 */
export function leaveOut (node: Statement | Expression, frame: Frame, reason: Reason, isTest = false): boolean {
  const { machine } = frame
  const isAny = isGuarded(machine)
  const isImport = node.kind === 'import' || node.kind === 'import-from'
  const mayBeCaught = isAny || (isImport && machine.guards.length > 0)
  const raises = mayBeCaught && machine.decide('raises', node, frame, reason)
  // First of all: what is given up for good must know on what it depends.
  const isTrue = isTest && !raises && machine.decide('is true', node, frame, reason)
  giveUp(node, frame, reason)
  if (raises) throw new MayBeRaised(isAny ? 'BaseException' : 'ImportError', reason)
  return isTrue
}

/** Whether something catches more than the lack of a library. */
export function isGuarded ({ guards }: Pick<Machine, 'guards'>): boolean { return guards.includes('anything') }
