import { CannotKnow, literalOrPython, takeOutOrPython } from '../../python/problem.js'
import { bindName } from '../../python/run/assign.js'
import { checkComplete, inOrder } from '../../python/run/attributes.js'
import type { Frame } from '../../python/run/machine.js'
import { wrapped } from '../../python/run/provenance.js'
import { openEnvironment } from '../../python/stdlib/environment.js'
import { because } from '../../python/stdlib/module.js'
import { builtins } from '../../python/values/builtins.js'
import { classMethodClass, type Wrapped } from '../../python/values/classes.js'
import { native, type Body } from '../../python/values/define.js'
import { objectClass, PythonException } from '../../python/values/exceptions.js'
import { truth } from '../../python/values/iterate.js'
import {
  Names, PyBound, PyClass, PyInstance, PyModule, UnknownData, UnknownValue, type Context, type Value
} from '../../python/values/values.js'
import type { SourceSpan } from '../../text/source.js'
import { ConfigurationValue, known, setUp, valueClasses } from './configuration-values.js'
import { djangoGlobalSettings } from './django.js'

/** The class Configuration, of each reading its own: Django's lists are among its settings, which a file can change. */
const roots = new WeakSet<PyClass>()

/** django-configurations: settings are the attributes of the class that DJANGO_CONFIGURATION names. */
export function configurations (): PyModule {
  const classMethod = (name: string, body: Body): [string, Value] =>
    [name, new PyInstance(classMethodClass, { callee: native(name, 'cls /', body) } satisfies Wrapped)]
  const root = new PyClass('Configuration', [objectClass], [objectClass], new DjangoSettings([
    ...djangoGlobalSettings().attributes,
    classMethod('pre_setup', preSetup), classMethod('setup', setUpAll), classMethod('post_setup', () => null)
  ]))
  roots.add(root)
  root.onSubclass = inheritSettings
  return new PyModule('configurations', new Map<string, Value>([
    ['Configuration', root],
    ['base', new PyModule('configurations.base', new Map([['Configuration', root]]))],
    ['values', new PyModule('configurations.values', valueClasses())]
  ]))
}

/** Which other settings Django has, and their values, are a matter of its version: any name may be one. */
class DjangoSettings extends Names {
  override get (name: string): Value | undefined {
    const found = super.get(name)
    if (found !== undefined || !isSetting(name) || name.startsWith('CORS_')) return found
    const { reason } = because(`The value of django.conf.global_settings.${name} depends on the version of Django.`)
    return new UnknownData(reason)
  }

  override has (name: string): boolean { return this.get(name) !== undefined }
}

/** The class Configuration, or one that is made of it. */
function isOfConfigurations (value: Value | undefined): value is PyClass {
  return value instanceof PyClass && value.order.some(base => roots.has(base))
}

function isSetting (name: string): boolean { return name === name.toUpperCase() && !name.startsWith('_') }

/** A configuration has the settings of its bases, and Django's, as its own: those of the first base come first. */
function inheritSettings (bases: readonly PyClass[], attributes: Names, context: Context): void {
  for (const base of bases) {
    for (const name of namesOf(base).filter(name => !attributes.has(name))) {
      attributes.set(name, known(() => context.attribute(base, name), context))
    }
  }
}

function namesOf ({ order }: PyClass): string[] {
  return [...new Set(order.flatMap(({ attributes }) => [...attributes.keys()]))].filter(isSetting).sort()
}

/** Makes the settings of the class that is chosen, as the importer of django-configurations does. */
function configureBy (chosen: PyClass, set: (name: string, value: Value) => void, context: Context): void {
  callMethod(chosen, 'pre_setup', context)
  callMethod(chosen, 'setup', context)
  const configuration = context.call(chosen, []) as PyInstance
  const names = new Set([...configuration.attributes.keys(), ...namesOf(chosen)].filter(isSetting).sort())
  // All of them are read before any is called, in the order of their names: what makes one may change another.
  const read = [...names].map(name => [name, attributeOf(configuration, name, context)] as const)
  for (const [name, value] of read) set(name, settingOf(value, name, context))
  callMethod(chosen, 'post_setup', context)
}

function callMethod (type: PyClass, name: string, context: Context): void {
  const method = context.attribute(type, name)
  known(() => context.call(method, []), context, method)
}

function attributeOf (configuration: PyInstance, name: string, context: Context): Value {
  const written = configuration.attributes.get(name) ?? configuration.type.attributes.get(name)
  if (written instanceof UnknownValue) return written
  const getter = wrapped(written)
  const bound = getter === undefined ? null : new PyBound(configuration, getter)
  return known(() => context.attribute(configuration, name), context, bound)
}

function settingOf (value: Value, name: string, context: Context): Value {
  if (value instanceof UnknownValue) return value
  return known(() => {
    if (!truth(context.call(builtins.get('callable') as Value, [value]), context)) return value
    const called = context.call(value, [])
    return isConfigurationValue(called) ? setUp(called.native, name, context) : called
  }, context, value)
}

function isConfigurationValue (
  value: Value | undefined
): value is PyInstance & { readonly native: ConfigurationValue } {
  return value instanceof PyInstance && value.native instanceof ConfigurationValue
}

/** A file that DOTENV names is not read into the environment: what it may set is not known. */
const preSetup: Body = ([type], context) => {
  const named = inOrder((type as PyClass).order, 'DOTENV') ?? null
  if (!truth(named, context)) return null
  const why = 'The file that DOTENV names is not read.'
  openEnvironment(context.environment, { why, fix: literalOrPython }, false)
  return null
}

/** Each value takes the place of what reads it from the environment. */
const setUpAll: Body = ([type], context) => {
  const { attributes } = type as PyClass
  const names = namesOf(type as PyClass)
  for (const name of names) {
    const value = attributes.get(name)
    if (!isConfigurationValue(value)) continue
    const found = setUp(value.native, name, context)
    // An EmailURLValue sets EMAIL_HOST and others, too.
    const others = value.type.name === 'EmailURLValue' ? names.filter(each => /^(?!CORS_).*EMAIL/.test(each)) : []
    for (const each of [name, ...others]) attributes.set(each, found)
  }
  return null
}

/** Runs after the settings module: a configuration provides its settings, which `__dir__` names. */
export function finish (frame: Frame, configuration: string | undefined): void {
  configure(frame, configuration)
  checkNames(frame)
}

function spanOf (name: string, { module: { bindings, source } }: Frame): SourceSpan {
  return bindings.get(name)?.span ?? { source, from: 0, to: 0 }
}

/** Where the settings are the attributes of a configuration, gives the module those of the one that is chosen. */
function configure (frame: Frame, chosen = ''): void {
  const { machine, module } = frame
  const span = spanOf(chosen, frame)
  const context = machine.contextAt(span, frame)
  const found = module.value.attributes.get(chosen)
  if (found === undefined && chosen !== '') checkComplete(module.value, context)
  if (found instanceof UnknownValue) {
    const why = `${found.reason.why} ${chosen}, the class that DJANGO_CONFIGURATION chooses, depends on it.`
    throw new CannotKnow({ ...found.reason, why })
  }
  if (isOfConfigurations(found) && !roots.has(found)) {
    try {
      return configureBy(found, (setting, value) => bindName(setting, value, frame, span), context)
    } catch (error) {
      // No statement runs now that could tell the place of an exception.
      if (error instanceof PythonException) error.span ??= span
      throw error
    }
  }
  const why = `${chosen}, which DJANGO_CONFIGURATION names, is not a subclass of a Configuration that is known here.`
  if (found instanceof PyClass && !roots.has(found)) throw new CannotKnow({ span, why, fix: literalOrPython })
  const classes = [...module.scope.variables].filter(([, value]) => isOfConfigurations(value))
  if (classes.length === 0 || module.value.mayHaveMore !== undefined) return
  const names = classes.filter(([, value]) => !roots.has(value as PyClass)).map(([name]) => name)
  const last = names.at(-1)
  throw new CannotKnow({
    span: spanOf(names[0] ?? String(classes[0]?.[0]), frame),
    why: last === undefined
      ? 'The file imports Configuration of django-configurations, but has no subclass of it that could be read.'
      : `The settings are in the classes ${names.join(', ')}, and DJANGO_CONFIGURATION, which chooses one, ` +
        `is ${chosen === '' ? 'not set' : 'none of them'}.`,
    fix: last === undefined
      ? literalOrPython
      : `Set it: --env DJANGO_CONFIGURATION=${last} on the command line, or the option env.`
  })
}

/** Django takes the settings that `dir(module)` names. */
function checkNames (frame: Frame): void {
  const { value: module, scope: { variables } } = frame.module
  if (!variables.has('__dir__') || module.mayHaveMore !== undefined) return
  const why = 'Which settings there are depends on the __dir__ of the file, which is not supported.'
  throw new CannotKnow({ span: spanOf('__dir__', frame), why, fix: takeOutOrPython })
}
