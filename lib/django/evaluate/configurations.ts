import { djangoGlobalSettings, djangoSettings } from '../library/django.js'
import { envLines, openEnvironment, orOpen, presetVariable } from '../library/environment.js'
import { absolute, pathOf } from '../library/paths.js'
import { splitLines } from '../characters.js'
import { unmodelled } from '../library/module.js'
import { CannotKnow } from '../problem.js'
import { builtins } from '../values/builtins.js'
import { classMethodClass, staticMethodClass } from '../values/classes.js'
import { native } from '../values/define.js'
import { objectClass, Raised } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import type { Wrapped } from '../values/make.js'
import {
  PyBound, PyClass, PyFunction, PyInstance, PyModule, PyNative, PyStr, PyUnknown, type Context, type Value
} from '../values/values.js'
import { inOrder } from './attributes.js'
import { isConfigurationValue, setUp, valueClasses } from './configuration-values.js'
import { wrapped } from './held.js'
import type { FrameContext } from './machine.js'
import { spoilCalled } from './spoil.js'

/** The class Configuration, of each reading its own: Django's lists are among its settings, and a file can change them. */
const roots = new WeakSet<PyClass>()

/** django-configurations: settings are the attributes of the class that DJANGO_CONFIGURATION names. */
export function configurations (): PyModule {
  const known = djangoGlobalSettings().attributes
  const settings = djangoSettings.filter(isSetting).map((name): [string, Value] => [name, known.get(name) ?? unmodelled('django.conf.global_settings', name)])
  const methods = [native('load_dotenv', 'cls /', loadDotenv), native('pre_setup', 'cls /', preSetup), native('setup', 'cls /', setup), native('post_setup', 'cls /', () => null)]
  const root = new PyClass('Configuration', [objectClass], [objectClass], new Map<string, Value>([
    ...settings,
    ...methods.map((method): [string, Value] => [method.name, classMethod(method)]),
    ['DOTENV_LOADED', null]
  ]))
  roots.add(root)
  return new PyModule('configurations', new Map<string, Value>([
    ['Configuration', root],
    ['pristinemethod', native('pristinemethod', 'func', ([callee], context) => {
      context.call(builtins.get('setattr') as Value, [callee as Value, new PyStr('pristine'), true])
      return new PyInstance(staticMethodClass, { callee: callee as Value } satisfies Wrapped)
    })],
    ['base', new PyModule('configurations.base', new Map([['Configuration', root]]))],
    ['values', new PyModule('configurations.values', valueClasses())]
  ]))
}

function classMethod (callee: PyNative): PyInstance {
  return new PyInstance(classMethodClass, { callee } satisfies Wrapped)
}

/** The class Configuration, or one that is made of it. */
export function isOfConfigurations (value: Value | undefined): value is PyClass {
  return value instanceof PyClass && value.order.some(base => roots.has(base))
}

export function isConfiguration (value: Value | undefined): value is PyClass {
  return isOfConfigurations(value) && !roots.has(value)
}

function isSetting (name: string): boolean {
  return name === name.toUpperCase() && !name.startsWith('_')
}

/** A configuration has the settings of its bases, and Django's own, as its own: those of the first base before the others. */
export function inheritSettings (bases: readonly PyClass[], order: readonly PyClass[], attributes: Map<string, Value>, context: Context): void {
  if (!order.some(base => roots.has(base))) return
  for (const base of bases) {
    for (const name of namesOf(base).filter(name => !attributes.has(name))) attributes.set(name, known(() => context.attribute(base, name), context))
  }
}

function namesOf ({ order }: PyClass): string[] {
  return [...new Set(order.flatMap(({ attributes }) => [...attributes.keys()]))].filter(isSetting).sort()
}

/** What cannot be known, a value whose variable is not set among it, is no obstacle to the others. */
function known (value: () => Value, context: Context): Value {
  const { place, frame } = context as FrameContext
  try {
    return value()
  } catch (error) {
    const reason = error instanceof Raised && frame.machine.premises.strictEnv ? undefined : frame.machine.reasonFor(error, place, frame)
    if (reason === undefined) throw error
    return new PyUnknown(reason)
  }
}

/** Makes the settings of the class that is chosen, as the importer of django-configurations does. */
export function configureBy (chosen: PyClass, set: (name: string, value: Value) => void, context: Context): void {
  attempt('pre_setup', chosen, context)
  attempt('setup', chosen, context)
  const configuration = context.call(chosen, []) as PyInstance
  // All of them, in the order of their names: what makes one may change another.
  for (const name of new Set([...configuration.attributes.keys(), ...namesOf(chosen)].filter(isSetting).sort())) {
    set(name, known(() => settingOf(configuration, name, context), context))
  }
  attempt('post_setup', chosen, context)
}

function settingOf (configuration: PyInstance, name: string, context: Context): Value {
  const written = configuration.attributes.get(name) ?? configuration.type.attributes.get(name)
  if (written instanceof PyUnknown) return written
  const getter = wrapped(written)
  const value = orSpoil(getter === undefined ? null : new PyBound(configuration, getter), () => context.attribute(configuration, name), context)
  if (!truth(context.call(builtins.get('callable') as Value, [value]), context) || isPristine(value)) return value
  const called = orSpoil(value, () => context.call(value, []), context)
  return isConfigurationValue(called) ? setUp(called.native, name, context) : called
}

function isPristine (value: Value): boolean {
  const callee = value instanceof PyBound ? value.callee : value
  return callee instanceof PyFunction && callee.attributes.get('pristine') === true
}

/** Runs a method of the class. What cannot be followed in it may have changed what it reaches. */
function attempt (name: string, chosen: PyClass, context: Context): void {
  const method = context.attribute(chosen, name)
  known(() => orSpoil(method, () => context.call(method, []), context), context)
}

function orSpoil (callee: Value, run: () => Value, context: Context): Value {
  try {
    return run()
  } catch (error) {
    if (error instanceof CannotKnow && !(callee instanceof PyBound && callee.callee instanceof PyNative)) spoilCalled(callee, error.reason, (context as FrameContext).frame.machine)
    throw error
  }
}

type ClassMethod = Parameters<typeof native>[2]

const preSetup: ClassMethod = ([type], context) => {
  if (context.attribute(type as Value, 'DOTENV_LOADED') === null) attempt('load_dotenv', type as PyClass, context)
  return null
}

/** Reads the file that DOTENV names into the environment, as all versions do. */
const loadDotenv: ClassMethod = ([type], context) => {
  const { order, attributes } = type as PyClass
  const named = inOrder(order, 'DOTENV') ?? null
  if (!truth(named, context)) return null
  const path = orOpen(() => absolute(pathOf(named, context), context), false, context)
  const text = orOpen(() => context.readFile(path), false, context)
  if (text === undefined) openEnvironment(context.environment, { why: `The file ${path}, which DOTENV names, is not in the project.`, fix: 'Put it there as it is where the settings run.' }, false)
  const lines = envLines(path, text ?? '')
  for (const line of splitLines(text ?? '')) {
    const [, name, written] = /^([A-Za-z_0-9]+)=([^]*)$/.exec(line) ?? []
    if (name === undefined || written === undefined) continue
    const plain = written.replace(/^'([^]*)'$/, '$1')
    presetVariable(context.environment, name, /^"[^]*"$/.test(plain) && plain.length > 1 ? plain.slice(1, -1).replaceAll(/\\([^])/gu, '$1') : plain, context, lines.get(name))
  }
  attributes.set('DOTENV_LOADED', named)
  return null
}

/** Each value takes the place of what reads it from the environment. */
const setup: ClassMethod = ([type], context) => {
  const { attributes } = type as PyClass
  for (const name of namesOf(type as PyClass)) {
    const value = attributes.get(name)
    if (value !== undefined && isConfigurationValue(value)) attributes.set(name, known(() => setUp(value.native, name, context), context))
  }
  return null
}
