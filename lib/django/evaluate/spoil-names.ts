import type { Reason } from '../problem.js'
import { PyModule, PyUnknown } from '../values/values.js'
import type { Module } from './machine.js'

/** Everything a module has may have been given another value. Its imports are left: who overrides `os`? */
export function spoilNames ({ scope: { variables } }: Module, reason: Reason): void {
  for (const [name, value] of variables) {
    if (!(value instanceof PyModule) && !name.startsWith('__')) variables.set(name, new PyUnknown(reason))
  }
}
