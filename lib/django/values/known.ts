import { CannotKnow } from '../problem.js'
import { raise } from './exceptions.js'
import { membersOf } from './member.js'
import { PyInstance, PyUnknown, refuse, type Context, type Value } from './values.js'

/** How deep values are looked into. Lists that hold themselves have no end. */
const deepest = 200

/** The value, if it is known. */
export function known (value: Value): Value {
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
  return value
}

/** An operation has no meaning for these: a TypeError, unless one of them can do more than is known here. */
export function unfit (context: Context, ...values: readonly Value[]): never {
  for (const value of values) {
    known(value)
    if (membersOf(value) !== undefined) refuse(context, 'What an enum does here is not followed.')
    if (value instanceof PyInstance && isForeign(value)) refuse(context, `What ${value.type.name} does here is not known.`)
  }
  return raise('TypeError')
}

/** An object of a library's class, or of a class made from one of Python's own. */
export function isForeign (instance: PyInstance): boolean {
  return instance.type.order.some(type => type.make !== undefined)
}

export function boundDepth (depth: number, context: Context): void {
  context.spend(1)
  if (depth > deepest) refuse(context, 'The value is nested too deeply.')
}
