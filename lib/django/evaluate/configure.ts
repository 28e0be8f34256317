import { CannotKnow } from '../problem.js'
import { Raised } from '../values/exceptions.js'
import { PyClass } from '../values/values.js'
import { bindName } from './assign.js'
import { configureBy, isConfiguration } from './configurations.js'
import type { Frame } from './machine.js'

/** Where the settings are the attributes of a configuration, gives the module those of the one that is chosen. */
export function configure (frame: Frame): void {
  const { module, machine } = frame
  const classes = [...module.scope.variables].filter((entry): entry is [string, PyClass] => entry[1] instanceof PyClass && isConfiguration(entry[1]))
  if (classes.length === 0) return
  const chosen = machine.environment.variables.get('DJANGO_CONFIGURATION')
  const found = classes.find(([name]) => name === chosen)
  const [name] = found ?? classes[0] as [string, PyClass]
  const place = module.bindings.get(name)?.place ?? { source: module.source, from: 0, to: 0 }
  const context = machine.contextAt(place, frame)
  if (found === undefined) {
    const names = classes.map(([name]) => name)
    throw new CannotKnow({ place, why: `The settings are in the classes ${names.join(', ')}, and DJANGO_CONFIGURATION, which chooses one, is ${chosen === undefined ? 'not set' : 'none of them'}.`, fix: `Set it: --env DJANGO_CONFIGURATION=${names.at(-1) as string} or the option env.` })
  }
  try {
    configureBy(found[1], (setting, value) => bindName(setting, value, frame, place), context)
  } catch (error) {
    // No statement runs now that could tell the place.
    if (error instanceof Raised) error.place ??= place
    throw error
  }
}
