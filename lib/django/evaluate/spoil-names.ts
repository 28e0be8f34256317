import type { Reason } from '../problem.js'
import { PyModule, PyUnknown } from '../values/values.js'
import type { Module } from './machine.js'

/** A module may have been given any name, and all that it has another value. Its imports are left: who overrides `os`? */
export function spoilNames ({ scope: { variables }, value: module }: Module, reason: Reason): void {
  module.mayHaveMore ??= reason
  for (const [name, value] of variables) {
    if (!(value instanceof PyModule) && !name.startsWith('__')) variables.set(name, new PyUnknown(reason, value))
  }
}
