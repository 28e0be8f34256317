import { CannotKnow } from '../problem.js'
import { PyUnknown, type PyInstance } from '../values/values.js'
import { bindName } from './assign.js'
import type { Frame } from './machine.js'
import { namesDict } from './names-dict.js'

/** `globals()`: the names of the module, which change with it. */
export function namesOfModule ({ machine, module }: Frame): PyInstance {
  return namesOfScope({ machine, module, scope: module.scope })
}

/** `locals()` in a module or in the body of a class. */
export function namesOfScope (frame: Frame): PyInstance {
  const { module, scope } = frame
  const { variables } = scope
  const complete = (): void => {
    const reason = scope === module.scope ? module.value.mayHaveMore : scope.spoiledBy
    if (reason !== undefined) throw new CannotKnow(reason)
  }
  return namesDict({
    read (name) {
      const value = variables.get(name)
      if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
      if (value === undefined) complete()
      return value
    },
    write (name, value, context) {
      if (scope === module.scope) bindName(name, value, frame, context.place)
      else variables.set(name, value)
    },
    delete: name => variables.delete(name),
    entries () {
      complete()
      return [...variables]
    },
    frame
  })
}
