import type { Expression, Parameters } from '../syntax/ast.js'
import type { Frame } from './machine.js'
import { spoilReached } from './spoil.js'
import { children, type AnyNode } from './walk.js'

/**
 * Runs annotations, as Python does where they stand in a module or a class, and before a function. Only their names
 * matter: one that is not there is an error. What a call in one does is not followed.
 */
export function runAnnotation (annotation: Expression, frame: Frame): void {
  checkNames(annotation, frame)
  if (!hasCall(annotation)) return
  const { place } = frame.machine.contextAt(annotation, frame)
  spoilReached(annotation, frame, { place, why: 'Calls in annotations are not followed.', fix: 'Take the call out of the annotation.' })
}

export function runAnnotations ({ list }: Parameters, returns: Expression | undefined, frame: Frame): void {
  if (frame.module.hasLazyAnnotations) return
  for (const annotation of [...list.map(({ annotation }) => annotation), returns]) if (annotation !== undefined) runAnnotation(annotation, frame)
}

function checkNames (node: AnyNode, frame: Frame): void {
  const expression = node as Expression
  if (expression.kind === 'name') {
    if (frame.scope.look(expression.name) === undefined) frame.machine.evaluate(expression, frame)
  } else for (const child of children(node)) checkNames(child, frame)
}

function hasCall (node: AnyNode): boolean {
  if (node.kind === 'call' || node.kind === 'walrus') return true
  for (const child of children(node)) if (hasCall(child)) return true
  return false
}
