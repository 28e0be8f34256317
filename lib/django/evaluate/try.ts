import { CannotKnow, type Reason } from '../problem.js'
import type { Handler, Span, Try } from '../syntax/ast.js'
import { exceptionClasses, MayBeRaised, raise, Raised } from '../values/exceptions.js'
import { PyClass, PyTuple, PyUnknown, type Value } from '../values/values.js'
import { bindName } from './assign.js'
import { leavesItself } from './leaves.js'
import type { Completion, Frame, Guard } from './machine.js'

/** `try`, with all its parts. */
export function runTry (node: Try, frame: Frame): Completion {
  const { machine } = frame
  let completion: Completion
  // A `return` or `break` in `finally` ends any exception: what cannot be known may then have raised one.
  const endsExceptions = node.last.some(leavesItself)
  try {
    if (endsExceptions) machine.guards.push({ catches: 'anything' })
    try {
      completion = runHandled(node, frame)
    } finally {
      if (endsExceptions) machine.guards.pop()
    }
  } catch (error) {
    // The rest cannot be known here; what `finally` does is among it. An exception runs it, and goes on.
    if (error instanceof Raised) {
      const last = machine.execute(node.last, frame)
      if (last !== undefined) return last
    }
    throw error
  }
  const last = machine.execute(node.last, frame)
  return last ?? completion
}

function runHandled (node: Try, frame: Frame): Completion {
  const { machine } = frame
  const types = node.handlers.map(handler => ({ handler, catches: guardOf(handler) }))
  const guard = types.find(({ catches }) => catches === 'anything')?.catches ?? types[0]?.catches
  try {
    if (guard !== undefined) machine.guards.push({ catches: guard })
    const completion = attempt()
    if (completion !== undefined) return completion
  } catch (error) {
    if (!(error instanceof Raised)) throw error
    return handle(node, error, frame)
  }
  return machine.execute(node.otherwise, frame)

  function attempt (): Completion {
    try {
      return machine.execute(node.body, frame)
    } finally {
      if (guard !== undefined) machine.guards.pop()
    }
  }
}

/** What a handler catches, as it is written: a library that cannot be run is not thought to raise an ImportError. */
function guardOf ({ type }: Handler): Guard['catches'] {
  const types = type?.kind === 'tuple' ? type.elements : [type]
  return types.every(each => each?.kind === 'name' && /^(?:ImportError|ModuleNotFoundError)$/.test(each.name)) ? 'imports' : 'anything'
}

function handle ({ handlers, isGroup }: Try, raised: Raised, frame: Frame): Completion {
  const { machine } = frame
  for (const handler of handlers) {
    if (handler.type !== undefined && !isCaught(raised, machine.evaluate(handler.type, frame), handler, frame)) continue
    if (handler.name !== undefined) bindName(handler.name, boundOf(raised, isGroup, handler, frame), frame, handler)
    machine.handled.push(raised)
    try {
      return machine.execute(handler.body, frame)
    } catch (error) {
      if (isGroup && error instanceof Raised) throw new CannotKnow(groupReason(handler, frame))
      throw error
    } finally {
      machine.handled.pop()
      if (handler.name !== undefined) frame.scope.binds(handler.name).variables.delete(handler.name)
    }
  }
  throw raised
}

/** What `as name` gives. To a group handler, Python gives a group that holds the exception. */
function boundOf (raised: Raised, isGroup: boolean, handler: Handler, frame: Frame): Value {
  if (isGroup) return new PyUnknown(groupReason(handler, frame))
  return raised instanceof MayBeRaised ? new PyUnknown(raised.reason) : raised.exception
}

function groupReason (handler: Handler, frame: Frame): Reason {
  return { place: frame.machine.contextAt(handler, frame).place, why: 'Exception groups (except*) are not followed here.', fix: 'Use except.' }
}

/** Whether an exception is one of those that something catches. */
export function isCaught (raised: Raised, type: Value, span: Span, frame: Frame): boolean {
  // What cannot be known decides nothing where another of them catches it.
  if (type instanceof PyTuple) return type.items.toSorted((one, other) => Number(one instanceof PyUnknown) - Number(other instanceof PyUnknown)).some(each => isCaught(raised, each, span, frame))
  if (type instanceof PyUnknown) return frame.machine.decide('catches', span, frame, type.reason)
  if (!(type instanceof PyClass) || !type.order.includes(exceptionClasses.get('BaseException') as PyClass)) return raise('TypeError')
  if (raised.exception.type.order.includes(type)) return true
  return raised instanceof MayBeRaised && type.order.includes(raised.exception.type) && frame.machine.decide('catches', span, frame, raised.reason)
}
