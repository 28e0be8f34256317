import type { Reason } from '../problem.js'
import type { Expression, Span, Statement } from '../syntax/ast.js'
import { PyUnknown } from '../values/values.js'
import { boundNames } from './bound-names.js'
import type { Frame } from './machine.js'
import { spoilReached } from './spoil.js'
import { spoilNames } from './spoil-names.js'

/**
 * A statement could not be followed to its end: what it binds, and what it could have changed, cannot be known from
 * here on. Its exceptions are left aside: where the program is used, it gets through.
 */
export function giveUp (node: Statement | Expression, frame: Frame, reason: Reason): void {
  // First, while the names still say what was changed.
  spoilReached(node, frame, reason)
  const { bound, globals, nonlocals, importsAll } = boundNames(node)
  const writesNoNames = node.kind === 'class' && frame.module.value.mayHaveMore === undefined && !boundNames(node.body).bound.has('__init_subclass__')
  for (const name of [...bound, ...globals, ...nonlocals]) {
    const { variables, kind } = frame.scope.binds(name)
    variables.set(name, new PyUnknown(reason, variables.get(name), writesNoNames))
    if (kind === 'module') noteBinding(name, frame, node)
  }
  if (importsAll) spoilNames(frame, reason)
}

function noteBinding (name: string, { module }: Frame, { from, to }: Span): void {
  const count = (module.bindings.get(name)?.count ?? 0) + 1
  module.bindings.set(name, { place: { source: module.source, from, to }, module, count })
}
