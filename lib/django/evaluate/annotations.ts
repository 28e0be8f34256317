import { CannotKnow } from '../problem.js'
import type { Expression, Parameters } from '../syntax/ast.js'
import { Raised } from '../values/exceptions.js'
import { refuse } from '../values/values.js'
import type { Frame } from './machine.js'
import { spoilReached } from './spoil.js'
import { children, type AnyNode } from './walk.js'

/**
 * Annotations of a module, a class or a function: Python up to 3.13 evaluates them where they stand, and 3.14 does not.
 * So what a call in one does is not known, nor how a `try` goes on around one that raises. Elsewhere, an exception only
 * says that the project runs on 3.14.
 */
export function runAnnotation (annotation: Expression, frame: Frame): void {
  const context = frame.machine.contextAt(annotation, frame)
  if (hasCall(annotation)) return spoilReached(annotation, frame, { place: context.place, why: 'Calls in annotations are not followed.', fix: 'Take the call out of the annotation.' })
  if (!frame.machine.guards.some(({ catches }) => catches === 'anything')) return
  try {
    frame.machine.evaluate(annotation, frame)
  } catch (error) {
    if (error instanceof Raised) refuse(context, `This annotation raises ${error.exception.type.name} before Python 3.14, which does not evaluate it: how the try around it goes on depends on the version.`, 'Take the annotation out of the try, or write it as a text.')
    if (!(error instanceof CannotKnow)) throw error
  }
}

export function runAnnotations ({ list }: Parameters, returns: Expression | undefined, frame: Frame): void {
  if (frame.module.hasLazyAnnotations) return
  for (const annotation of [...list.map(({ annotation }) => annotation), returns]) if (annotation !== undefined) runAnnotation(annotation, frame)
}

function hasCall (node: AnyNode): boolean {
  if (node.kind === 'call') return true
  for (const child of children(node)) if (hasCall(child)) return true
  return false
}
