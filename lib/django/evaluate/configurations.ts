import { djangoGlobalSettings } from '../library/django.js'
import { CannotKnow } from '../problem.js'
import { classMethodClass } from '../values/classes.js'
import { native } from '../values/define.js'
import { objectClass } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import type { Wrapped } from '../values/make-decorators.js'
import { PyBound, PyClass, PyFunction, PyInstance, PyModule, PyUnknown, refuse, type Context, type Value } from '../values/values.js'
import { inOrder } from './attributes.js'
import { isConfigurationValue, setUp, valueClasses } from './configuration-values.js'

const setting = /^[A-Z][A-Z0-9_]*$/

/** What tells a configuration from other classes: one that has this among its bases. */
export const configurationClass = new PyClass('Configuration', [objectClass], [objectClass], new Map())

/** django-configurations: settings are the attributes of the class that DJANGO_CONFIGURATION names. */
export function configurations (): PyModule {
  const defaults = [...djangoGlobalSettings().attributes].filter(([name]) => setting.test(name))
  const steps = [preSetup, setup, native('post_setup', 'cls', () => null)].map((step): [string, Value] => [step.name, new PyInstance(classMethodClass, { callee: step } satisfies Wrapped)])
  return new PyModule('configurations', new Map<string, Value>([
    ['Configuration', new PyClass('Configuration', [configurationClass], configurationClass.order, new Map([...defaults, ...steps]))],
    ['values', configurationValues()]
  ]))
}

export function configurationValues (): PyModule {
  return new PyModule('configurations.values', valueClasses())
}

const preSetup = native('pre_setup', 'cls', ([cls], context) => {
  const file = inOrder((cls as PyClass).order, 'DOTENV')
  if (file !== undefined && truth(file, context)) refuse(context, 'The .env file that DOTENV of a configuration names is not read.', 'Set its variables where the file runs, give them by --env-file or the option envFile, and leave DOTENV out.')
  return null
})

/** Puts in place of each value of the class what it reads from the environment. */
const setup = native('setup', 'cls', ([cls], context) => {
  const { attributes, order } = cls as PyClass
  for (const name of settingsIn(order)) {
    const value = order.find(({ attributes }) => attributes.has(name))?.attributes.get(name)
    if (value !== undefined && isConfigurationValue(value)) attributes.set(name, orUnknown(() => setUp(value.native, name, context)))
  }
  return null
})

/** Throws for a class that unknown code may have given others. */
function settingsIn (order: readonly PyClass[]): ReadonlySet<string> {
  for (const { spoiledBy } of order) if (spoiledBy !== undefined) throw new CannotKnow(spoiledBy)
  return new Set(order.flatMap(({ attributes }) => [...attributes.keys()].filter(name => setting.test(name))))
}

function orUnknown (read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof CannotKnow) return new PyUnknown(error.reason)
    throw error
  }
}

/** A configuration has the settings of its bases as its own, as reading them there gives them, those of the first base before the others. */
export function inheritSettings (bases: readonly PyClass[], attributes: Map<string, Value>, context: Context): void {
  for (const base of bases) {
    for (const name of settingsIn(base.order)) if (!attributes.has(name)) attributes.set(name, orUnknown(() => context.attribute(base, name)))
  }
}

/** The settings of an object of the class that is chosen, once it is set up. Those that are methods are called. */
export function settingsOfConfiguration (configuration: PyInstance, context: Context): ReadonlyMap<string, Value> {
  const names = [...settingsIn(configuration.type.order), ...configuration.attributes.keys()]
  // Only those that can matter: another may be a property that nothing can follow.
  return new Map(names.filter(name => /^(?:CORS_|SILENCED_SYSTEM_CHECKS$|MIDDLEWARE$|INSTALLED_APPS$)/.test(name)).map(name => [name, orUnknown(() => {
    const value = context.attribute(configuration, name)
    const called = value instanceof PyBound || value instanceof PyFunction || value instanceof PyClass ? context.call(value, []) : value
    return isConfigurationValue(called) ? setUp(called.native, name, context) : called
  })]))
}
