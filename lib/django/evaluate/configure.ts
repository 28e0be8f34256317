import { CannotKnow, literalOrPython } from '../problem.js'
import type { Place } from '../source.js'
import { listOf } from '../values/iterate.js'
import { raise, Raised } from '../values/exceptions.js'
import { PyStr, PyUnknown } from '../values/values.js'
import { bindName } from './assign.js'
import { attributeOfFile } from './attributes.js'
import { configureBy, isConfiguration, isOfConfigurations } from './configurations.js'
import type { Frame } from './machine.js'

/** What becomes of the settings once their module has run: a configuration gives its own, and `__dir__` says which there are. */
export function finish (frame: Frame, configuration: string | undefined): void {
  configure(frame, configuration)
  list(frame)
}

function placeOf (name: string, { module: { bindings, source } }: Frame): Place {
  return bindings.get(name)?.place ?? { source, from: 0, to: 0 }
}

/** Where the settings are the attributes of a configuration, gives the module those of the one that is chosen. */
function configure (frame: Frame, chosen = ''): void {
  const { machine, module } = frame
  const place = placeOf(chosen, frame)
  const context = machine.contextAt(place, frame)
  const found = module.value.attributes.get(chosen) ?? (chosen === '' ? undefined : attributeOfFile(module.value, chosen, context))
  if (found instanceof PyUnknown) {
    throw new CannotKnow({ ...found.reason, why: `${found.reason.why} ${chosen}, the class that DJANGO_CONFIGURATION chooses, depends on it.` })
  }
  if (isConfiguration(found)) return told(place, () => { configureBy(found, (setting, value) => bindName(setting, value, frame, place), context) })
  const classes = [...module.scope.variables].filter(([, value]) => isOfConfigurations(value))
  if (classes.length === 0 || module.value.mayHaveMore !== undefined) return
  const names = classes.filter(([, value]) => isConfiguration(value)).map(([name]) => name)
  throw new CannotKnow({
    place: placeOf(names[0] ?? String(classes[0]?.[0]), frame),
    why: names.length === 0
      ? 'The file imports Configuration of django-configurations, and has no class made of it that could be followed.'
      : `The settings are in the classes ${names.join(', ')}, and DJANGO_CONFIGURATION, which chooses one, is ${chosen === '' ? 'not set' : 'none of them'}.`,
    fix: names.length === 0 ? literalOrPython : `Set it: --env DJANGO_CONFIGURATION=${names.at(-1) as string} on the command line, or the option env.`
  })
}

/** No statement runs now that could tell the place of an exception. */
function told (place: Place, run: () => void): void {
  try {
    run()
  } catch (error) {
    if (error instanceof Raised) error.place ??= place
    throw error
  }
}

/** Django takes the settings that `dir(module)` names. */
function list (frame: Frame): void {
  const { machine, module: { value: module, scope: { variables } } } = frame
  const lister = variables.get('__dir__')
  if (lister === undefined || module.mayHaveMore !== undefined) return
  const place = placeOf('__dir__', frame)
  const context = machine.contextAt(place, frame)
  if (lister instanceof PyUnknown) throw new CannotKnow({ ...lister.reason, why: `${lister.reason.why} Which settings there are depends on it, by the __dir__ of the file.` })
  told(place, () => {
    const names = new Set(listOf(context.call(lister, []), context).map(name => name instanceof PyStr ? name.text : raise('AttributeError')))
    for (const name of names) if (/^(?:CORS_|SILENCED_)/.test(name) && !variables.has(name)) bindName(name, context.attribute(module, name), frame, place)
    for (const name of variables.keys()) if (!names.has(name)) variables.delete(name)
  })
}
