import { CannotKnow } from '../problem.js'
import type { Value } from '../values/values.js'
import { PyUnknown } from '../values/values.js'
import { bindName } from './assign.js'
import type { Frame } from './machine.js'
import { namesDict } from './names-dict.js'

/** `globals()`: the names of the module, which change with it. */
export function namesOfModule ({ machine, module }: Frame): Value {
  const { variables } = module.scope
  const complete = (): void => {
    const { mayHaveMore } = module.value
    if (mayHaveMore !== undefined) throw new CannotKnow(mayHaveMore)
  }
  return namesDict({
    read (name) {
      const value = variables.get(name)
      if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
      if (value === undefined) complete()
      return value
    },
    write (name, value, context) {
      bindName(name, value, { machine, module, scope: module.scope }, context.place)
    },
    delete: name => variables.delete(name),
    entries () {
      complete()
      return [...variables]
    },
    frame: { machine, module, scope: module.scope }
  })
}
