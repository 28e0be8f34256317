import type { Reason } from '../problem.js'
import type { Expression, Statement } from '../syntax/ast.js'
import { exceptionClasses, MayBeRaised, type ExceptionState } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { PyInstance, type PyClass } from '../values/values.js'
import { giveUp } from './give-up.js'
import type { Frame, Machine } from './machine.js'

/** Whether a test holds. */
export function holds (test: Expression, frame: Frame): boolean {
  return eitherWay(test, frame, () => truth(frame.machine.evaluate(test, frame), frame.machine.contextAt(test, frame)))
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
 * Goes on behind code that cannot be followed, a test or a statement. Where something would catch an exception of it, that
 * is a way of its own. Whether the test holds in this reading is returned.
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
  if (raises) throw new MayBeRaised(new PyInstance(exceptionClasses.get(isAny ? 'BaseException' : 'ImportError') as PyClass, { args: undefined } satisfies ExceptionState), reason)
  return isTrue
}

/** Whether something catches more than the lack of a library. */
export function isGuarded ({ guards }: Pick<Machine, 'guards'>): boolean {
  return guards.some(({ catches }) => catches === 'anything')
}
