import type { Reason } from '../problem.js'
import { PyModule, PyUnknown, type Value } from '../values/values.js'
import type { Frame } from './machine.js'

/**
 * A module may have been given any name, and all that it has another value; so may the class whose body is running.
 * Imports are left: who overrides `os`?
 */
export function spoilNames ({ module, scope }: Pick<Frame, 'module' | 'scope'>, reason: Reason): void {
  module.value.mayHaveMore ??= reason
  if (scope.kind === 'class') scope.spoiledBy ??= reason
  for (const { variables } of scope.kind === 'class' ? [scope, module.scope] : [module.scope]) {
    for (const [name, value] of variables) {
      if (!(value instanceof PyModule) && !name.startsWith('__') && !isUnknown(value)) variables.set(name, new PyUnknown(reason, value))
    }
  }
}

/** Whether anything may be there already: the first reason is the one to tell. */
export function isUnknown (value: Value | undefined): boolean {
  return value instanceof PyUnknown && !value.writesNoNames
}
