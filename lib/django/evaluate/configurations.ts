import { objectClass } from '../values/exceptions.js'
import { PyBound, PyClass, PyFunction, PyInstance, PyModule, PyUnknown, refuse, type Context, type Value } from '../values/values.js'
import { inOrder } from './attributes.js'
import type { FrameContext } from './machine.js'
import { madeOf } from './made.js'
import { isConfigurationValue, setUp, valueClasses } from './configuration-values.js'

const setting = /^[A-Z][A-Z0-9_]*$/

/** django-configurations: settings are the attributes of the class that DJANGO_CONFIGURATION names. */
export const configurationClass = new PyClass('Configuration', [objectClass], [objectClass], new Map())

export function configurations (): PyModule {
  return new PyModule('configurations', new Map<string, Value>([
    ['Configuration', configurationClass],
    ['values', configurationValues()]
  ]))
}

export function configurationValues (): PyModule {
  return new PyModule('configurations.values', valueClasses())
}

/** A configuration has the settings of its bases as its own, those of the first base before the others. */
export function inheritSettings (bases: readonly PyClass[], attributes: Map<string, Value>): void {
  for (const base of bases) {
    for (const { attributes: inherited } of base.order) {
      for (const [name, value] of inherited) if (setting.test(name) && !attributes.has(name)) attributes.set(name, value)
    }
  }
}

/** The settings of the class that is chosen, as the importer of django-configurations makes them. */
export function configuredSettings (chosen: PyClass, context: Context): ReadonlyMap<string, Value> {
  for (const name of ['pre_setup', 'setup', '__init__', 'DOTENV']) {
    if ((inOrder(chosen.order, name) ?? null) !== null) refuse(context, `A configuration with a ${name} of its own is not followed.`)
  }
  // It runs when the settings are made, and can only change what is in them.
  if (chosen.order.some(({ attributes }) => mentionsCors(attributes.get('post_setup')))) refuse(context, 'A configuration whose post_setup changes CORS settings is not followed.')
  const { attributes } = chosen
  for (const [name, value] of attributes) if (isConfigurationValue(value)) attributes.set(name, orUnknown(() => setUp(value.native, name, context), context))
  const configuration = new PyInstance(chosen)
  const settings = new Map<string, Value>()
  for (const name of attributes.keys()) {
    // Only those that can matter: another may be a property that nothing can follow.
    if (!/^(?:CORS_|SILENCED_SYSTEM_CHECKS$|MIDDLEWARE$|INSTALLED_APPS$)/.test(name)) continue
    const written = attributes.get(name)
    const value = written instanceof PyUnknown ? written : context.attribute(configuration, name)
    const called = value instanceof PyBound || value instanceof PyFunction || value instanceof PyClass ? context.call(value, []) : value
    settings.set(name, isConfigurationValue(called) ? orUnknown(() => setUp(called.native, name, context), context) : called)
  }
  return settings
}

/** A value whose variable is not set is unknown, and the others are what they are. */
function orUnknown (read: () => Value, context: Context): Value {
  const { place, frame } = context as FrameContext
  try {
    return read()
  } catch (error) {
    const reason = frame.machine.premises.strictEnv ? undefined : frame.machine.reasonFor(error, place, frame)
    if (reason === undefined) throw error
    return new PyUnknown(reason)
  }
}

function mentionsCors (value: Value | undefined): boolean {
  const native = value instanceof PyInstance ? value.native : undefined
  const callee: unknown = typeof native === 'object' && native !== null && 'callee' in native ? native.callee : value
  if (!(callee instanceof PyFunction)) return callee !== undefined
  const { body, frame: { module: { source } } } = madeOf(callee)
  return [body].flat().some(({ from, to }) => source.text.slice(from, to).includes('CORS_'))
}
