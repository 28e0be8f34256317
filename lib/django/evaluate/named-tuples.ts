import { namedTuple } from '../library/collections.js'
import { raise } from '../values/exceptions.js'
import type { PyClass, Value } from '../values/values.js'
import type { Scope } from './scope.js'

/** The class of `class Name(NamedTuple):`. Its fields are what has an annotation. */
export function namedTupleOf (name: string, { annotations, variables }: Scope): PyClass {
  const fields = [...annotations.keys()]
  if (fields.some(field => field.startsWith('_'))) raise('ValueError')
  const defaults = fields.map(field => variables.get(field)).filter((value): value is Value => value !== undefined)
  if (fields.slice(fields.length - defaults.length).some(field => !variables.has(field))) raise('TypeError')
  const { type } = namedTuple(name, fields, [], undefined, defaults)
  for (const [attribute, value] of variables) if (!annotations.has(attribute)) type.attributes.set(attribute, value)
  type.isOfFile = true
  return type
}
