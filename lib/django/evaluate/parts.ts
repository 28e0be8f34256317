import { CannotKnow } from '../problem.js'
import type { Place } from '../source.js'
import type { Expression } from '../syntax/ast.js'
import { PyUnknown, type Value } from '../values/values.js'
import { boundNames } from './bound-names.js'
import type { Frame } from './machine.js'
import { spoilReached } from './spoil.js'

/** An entry of a list or of a dict. One that cannot be known leaves the others what they are. */
export function evaluatePart (node: Expression, frame: Frame): Value {
  const { machine } = frame
  try {
    return machine.evaluate(node, frame)
  } catch (error) {
    if (!(error instanceof CannotKnow) || machine.guards.length > 0 || boundNames(node).bound.size > 0) throw error
    // What an object has under a name is another's only if it was unknown before.
    const isLookUp = node.kind === 'call' && node.callee.kind === 'name' && node.callee.name === 'getattr'
    spoilReached(node, frame, error.reason, isLookUp ? 'read' : 'given away')
    machine.premises.trail.unknownIn.push({ place: machine.statement as Place, variable: error.reason.variable })
    return new PyUnknown(error.reason)
  }
}
