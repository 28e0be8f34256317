import { derived } from '../../python/values/str-methods.js'
import { type Wrapped } from '../../python/values/make.js'
import { absolute, pathOf } from '../../python/stdlib/paths.js'
import { lower, splitLines, strip } from '../../python/values/characters.js'
import { textOr } from '../../python/stdlib/arguments.js'
import { djangoGlobalSettings, djangoSettings } from './django.js'
import {
  fallbackOf, openEnvironment, presetVariable, readText, envLines, orOpen
} from '../../python/stdlib/environment.js'
import { because, classWith } from '../../python/stdlib/module.js'
import { CannotKnow, literalOrPython } from '../../python/problem.js'
import type { SourceSpan } from '../../text/source.js'
import { cannotSay, type Term } from '../../python/terms/term.js'
import { helped, notEmptyOnes, split, strip as stripTerm, stripEach } from '../../python/terms/texts.js'
import { builtins } from '../../python/values/builtins.js'
import {
  classMethodClass, listClass, propertyClass, setClass, staticMethodClass, tupleClass
} from '../../python/values/classes.js'
import { method, native } from '../../python/values/define.js'
import { exceptionClasses, objectClass, raise, PythonException } from '../../python/values/exceptions.js'
import { listOf, truth } from '../../python/values/iterate.js'
import { parseFloating, parseInteger } from '../../python/values/numbers.js'
import { equal } from '../../python/values/operators.js'
import { decide } from '../../python/values/terms.js'
import { repr, str } from '../../python/values/text.js'
import {
  PyBound, PyClass, PyFunction, PyInstance, PyList, PyModule, PyNative, PyStr, UnknownValue, refuse, type Context,
  type Value
} from '../../python/values/values.js'
import { bindName } from '../../python/run/assign.js'
import { attributeOfFile, inOrder } from '../../python/run/attributes.js'
import type { Frame, FrameContext } from '../../python/run/machine.js'
import { wrapped } from '../../python/run/provenance.js'
import { taintCalled } from '../../python/run/taint.js'

/**
 * The class Configuration, of each reading its own: Django's lists are among its settings, and a file can change them.
 */
const roots = new WeakSet<PyClass>()

/** django-configurations: settings are the attributes of the class that DJANGO_CONFIGURATION names. */
export function configurations (): PyModule {
  const known = djangoGlobalSettings().attributes
  const settings = djangoSettings
    .filter(isSetting)
    .map((name): [string, Value] => [name, known.get(name) ??
      because(`What django.conf.global_settings.${name} is cannot be known without running Python.`)])
  const methods = [
    native('load_dotenv', 'cls /', loadDotenv),
    native('pre_setup', 'cls /', preSetup),
    native('setup', 'cls /', setup),
    native('post_setup', 'cls /', () => null)
  ]
  const root = new PyClass('Configuration', [objectClass], [objectClass], new Map<string, Value>([
    ...settings,
    ...methods.map((method): [string, Value] => [method.name, classMethod(method)]),
    ['DOTENV_LOADED', null]
  ]))
  roots.add(root)
  root.onSubclass = inheritSettings
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
function isOfConfigurations (value: Value | undefined): value is PyClass {
  return value instanceof PyClass && value.order.some(base => roots.has(base))
}

function isConfiguration (value: Value | undefined): value is PyClass {
  return isOfConfigurations(value) && !roots.has(value)
}

function isSetting (name: string): boolean {
  return name === name.toUpperCase() && !name.startsWith('_')
}

/**
 * A configuration has the settings of its bases, and Django's own, as its own: those of the first base before the
 * others.
 */
function inheritSettings (
  bases: readonly PyClass[], attributes: Map<string, Value>, context: Context
): void {
  for (const base of bases) {
    for (const name of namesOf(base).filter(name => !attributes.has(name))) {
      attributes.set(
        name,
        known(() => context.attribute(base, name), context)
      )
    }
  }
}

function namesOf ({ order }: PyClass): string[] {
  return [...new Set(order.flatMap(({ attributes }) => [...attributes.keys()]))].filter(isSetting).sort()
}

/** What cannot be known, a value whose variable is not set among it, is no obstacle to the others. */
function known (value: () => Value, context: Context): Value {
  const { span, frame } = context as FrameContext
  try {
    return value()
  } catch (error) {
    const reason = error instanceof PythonException && frame.machine.premises.strictEnv
      ? undefined
      : frame.machine.reasonFor(error, span, frame)
    if (reason === undefined) throw error
    return new UnknownValue(reason)
  }
}

/** Makes the settings of the class that is chosen, as the importer of django-configurations does. */
function configureBy (chosen: PyClass, set: (name: string, value: Value) => void, context: Context): void {
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
  if (written instanceof UnknownValue) return written
  const getter = wrapped(written)
  const value = orTaint(
    getter === undefined ? null : new PyBound(configuration, getter),
    () => context.attribute(configuration, name),
    context
  )
  if (!truth(context.call(builtins.get('callable') as Value, [value]), context) || isPristine(value)) return value
  const called = orTaint(value, () => context.call(value, []), context)
  return isConfigurationValue(called) ? setUp(called.native, name, context) : called
}

function isPristine (value: Value): boolean {
  const callee = value instanceof PyBound ? value.callee : value
  return callee instanceof PyFunction && callee.attributes.get('pristine') === true
}

/** Runs a method of the class. What cannot be followed in it may have changed what it reaches. */
function attempt (name: string, chosen: PyClass, context: Context): void {
  const method = context.attribute(chosen, name)
  known(() => orTaint(method, () => context.call(method, []), context), context)
}

function orTaint (callee: Value, run: () => Value, context: Context): Value {
  try {
    return run()
  } catch (error) {
    if (error instanceof CannotKnow && !(callee instanceof PyBound && callee.callee instanceof PyNative)) {
      taintCalled(callee, error.reason, (context as FrameContext).frame.machine)
    }
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
  if (text === undefined) {
    openEnvironment(
      context.environment,
      {
        why: `The file ${path}, which DOTENV names, is not in the project.`,
        fix: 'Put it there as it is where the settings run.'
      },
      false
    )
  }
  const lines = envLines(path, text ?? '')
  for (const line of splitLines(text ?? '')) {
    const [, name, written] = /^([A-Za-z_0-9]+)=([^]*)$/.exec(line) ?? []
    if (name === undefined || written === undefined) continue
    const plain = written.replace(/^'([^]*)'$/, '$1')
    presetVariable(
      context.environment,
      name,
      /^"[^]*"$/.test(plain) && plain.length > 1 ? plain.slice(1, -1).replaceAll(/\\([^])/gu, '$1') : plain,
      context,
      lines.get(name)
    )
  }
  attributes.set('DOTENV_LOADED', named)
  return null
}

/** Each value takes the place of what reads it from the environment. */
const setup: ClassMethod = ([type], context) => {
  const { attributes } = type as PyClass
  for (const name of namesOf(type as PyClass)) {
    const value = attributes.get(name)
    if (value !== undefined && isConfigurationValue(value)) {
      attributes.set(name, known(() => setUp(value.native, name, context), context))
    }
  }
  return null
}

/** A `values.ListValue(…)` of django-configurations, until its class is set up. */
interface ConfigurationValue {
  readonly type: string
  readonly default: Value
  readonly usesEnvironment: boolean
  readonly isRequired: boolean
  readonly variable: string | undefined
  readonly prefix: string
  readonly separator: string
  readonly converter: Value
}

const words: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', '1'].map(word => [word, true] as const),
  ...['no', 'n', 'false', '0', ''].map(word => [word, false] as const)
])

/** How a kind of value reads the environment, or which class its items are put in. Without both, it is the text. */
interface Kind { readonly read?: (text: string, context: Context) => Value | undefined, readonly sequence?: PyClass }

const kinds: Readonly<Record<string, Kind>> = {
  Value: {},
  SecretValue: {},
  BooleanValue: { read: text => words.get(lower(strip(text))) },
  IntegerValue: { read: (text, context) => parseInteger(text, context) },
  PositiveIntegerValue: {
    read: (text, context) => [parseInteger(text, context)].find(number => number !== undefined && number >= 0n)
  },
  FloatValue: { read: parseFloating },
  ListValue: { sequence: listClass },
  TupleValue: { sequence: tupleClass },
  SetValue: { sequence: listClass }
}

/** The classes of configurations.values. */
function valueClasses (): Map<string, Value> {
  return new Map(Object.keys(kinds).map(type => [type, valueClass(type)]))
}

/** In the body of its class, a value is asked for what it is so far. */
const valueMethods: readonly PyNative[] = [
  method('__str__', '', ([self], context) => new PyStr(str(valueNow(self, context), context), context.span)),
  method('__repr__', '', ([self], context) => new PyStr(repr(valueNow(self, context), context), context.span)),
  method('__eq__', 'other', ([self, other], context) => equal(valueNow(self, context), other as Value, context)),
  method('__bool__', '', ([self], context) => truth(valueNow(self, context), context))
]

function valueNow (self: Value | undefined, context: Context): Value {
  const made = (self as PyInstance).native as ConfigurationValue
  return made.variable === undefined ? made.default : setUp(made, made.variable, context)
}

function valueClass (type: string): PyClass {
  const parameters =
    'default? environ? environ_name? environ_prefix? environ_required? *rest separator? converter? ' +
    'late_binding? **others'
  const made: PyClass = classWith(
    type,
    valueMethods,
    native(
      type,
      parameters,
      ([preset = null, environ, name, prefix, required, separator, converter = null, late], context) => {
        const is = (value: Value | undefined, otherwise: boolean): boolean =>
          value === undefined ? otherwise : truth(value, context)
        const value: ConfigurationValue = {
          type,
          default: presetOf(type, preset, converter, context),
          usesEnvironment: is(environ, true) || type === 'SecretValue',
          isRequired: is(required, false) || type === 'SecretValue',
          // An empty name is none.
          variable: textOr(name, '', context) || undefined,
          prefix: prefix === undefined ? 'DJANGO' : textOr(prefix, '', context).replace(/_$/, ''),
          separator: textOr(separator, ',', context),
          converter
        }
        const isFinal = value.usesEnvironment ? value.variable !== undefined : truth(value.default, context)
        return isFinal && !is(late, false) ? setUp(value, value.variable ?? '', context) : new PyInstance(made, value)
      }
    ).run
  )
  made.attributes.set(
    'value',
    new PyInstance(propertyClass, {
      callee: native('value', 'self /', ([self], context) => valueNow(self, context))
    } satisfies Wrapped)
  )
  return made
}

function presetOf (type: string, preset: Value, converter: Value, context: Context): Value {
  if (isConfigurationValue(preset)) return refuse(context, 'A value that is made of another one is not followed.')
  if (kinds[type]?.sequence !== undefined) return sequence(type, preset ?? new PyList([]), converter, context)
  if (type === 'BooleanValue' && !equal(preset, true, context) && !equal(preset, false, context)) {
    return raise('ValueError')
  }
  if (type === 'SecretValue' && preset !== null) return raise('ValueError')
  return preset
}

/** A list, a tuple or a set of some items, each of them converted. */
function sequence (type: string, items: Value, converter: Value, context: Context): Value {
  const make = kinds[type]?.sequence as PyClass
  const all = context.call(make, [items])
  const converted = converter === null
    ? all
    : context.call(make, [new PyList(listOf(all, context).map(item => convert(item)))])
  return type === 'SetValue' ? context.call(setClass, [converted]) : converted

  function convert (item: Value): Value {
    try {
      return context.call(converter, [item])
    } catch (error) {
      const isWrong =
        error instanceof PythonException &&
        ['TypeError', 'ValueError'].some(name =>
          error.exception.type.order.includes(exceptionClasses.get(name) as PyClass)
        )
      if (isWrong) raise('ValueError')
      throw error
    }
  }
}

function isConfigurationValue (value: Value): value is PyInstance & { readonly native: ConfigurationValue } {
  return value instanceof PyInstance && typeof value.native === 'object' && value.native !== null &&
    'usesEnvironment' in value.native
}

/** What the value is once it is known what it is called. */
function setUp (made: ConfigurationValue, name: string, context: Context): Value {
  if (!made.usesEnvironment) return made.default
  const variable = [made.prefix, made.variable ?? name.toUpperCase()].filter(part => part !== '').join('_')
  // A default is no text that is read, but in a plain value.
  const preset = made.isRequired ? undefined : made.type === 'Value' ? made.default : null
  const text = readText(
    context.environment, variable, context, made.isRequired ? 'nothing' : fallbackOf(made.default), preset
  )
  if (text?.term !== undefined) return readTerm(made, text, text.term, context)
  if (text !== undefined) return read(made, text, context)
  return made.isRequired ? raise('ValueError', undefined, variable) : made.default
}

function readTerm (
  { type, separator, converter }: ConfigurationValue, text: PyStr, term: Term, context: Context
): Value {
  if (type === 'Value') return text
  if (type === 'BooleanValue') {
    return decide(
      helped('configurationsBool', term, text => words.get(lower(strip(text))) ?? raise('ValueError'), ['strip']),
      context
    )
  }
  if (type !== 'ListValue' || separator === '' || converter !== null) throw cannotSay(term, context.span)
  return PyList.ofTerm(notEmptyOnes(stripEach(split(stripTerm(term), separator))), context.span)
}

function read ({ type, separator, converter }: ConfigurationValue, from: PyStr, context: Context): Value {
  const { text } = from
  const { read, sequence: made } = kinds[type] as Kind
  if (read !== undefined) return read(text, context) ?? raise('ValueError')
  if (made === undefined) return text === '' && type === 'SecretValue' ? raise('ValueError') : from
  if (separator === '') return raise('ValueError')
  const items = strip(text).split(separator).map(item => strip(item)).filter(item => item !== '')
  return sequence(type, new PyList(items.map(item => derived(from, item, context))), converter, context)
}

/**
 * What becomes of the settings once their module has run: a configuration gives its own, and `__dir__` says which there
 * are.
 */
export function finish (frame: Frame, configuration: string | undefined): void {
  configure(frame, configuration)
  listNames(frame)
}

function spanOf (name: string, { module: { bindings, source } }: Frame): SourceSpan {
  return bindings.get(name)?.span ?? { source, from: 0, to: 0 }
}

/** Where the settings are the attributes of a configuration, gives the module those of the one that is chosen. */
function configure (frame: Frame, chosen = ''): void {
  const { machine, module } = frame
  const span = spanOf(chosen, frame)
  const context = machine.contextAt(span, frame)
  const found = module.value.attributes.get(chosen) ?? (
    chosen === '' ? undefined : attributeOfFile(module.value, chosen, context)
  )
  if (found instanceof UnknownValue) {
    throw new CannotKnow({
      ...found.reason,
      why: `${found.reason.why} ${chosen}, the class that DJANGO_CONFIGURATION chooses, depends on it.`
    })
  }
  if (isConfiguration(found)) {
    return told(span, () => { configureBy(found, (setting, value) => bindName(setting, value, frame, span), context) })
  }
  const classes = [...module.scope.variables].filter(([, value]) => isOfConfigurations(value))
  if (classes.length === 0 || module.value.mayHaveMore !== undefined) return
  const names = classes.filter(([, value]) => isConfiguration(value)).map(([name]) => name)
  throw new CannotKnow({
    span: spanOf(names[0] ?? String(classes[0]?.[0]), frame),
    why:
      names.length === 0
        ? 'The file imports Configuration of django-configurations, and has no class made of it that could be followed.'
        : `The settings are in the classes ${names.join(', ')}, and DJANGO_CONFIGURATION, which chooses one, ` +
          `is ${chosen === '' ? 'not set' : 'none of them'}.`,
    fix:
      names.length === 0
        ? literalOrPython
        : `Set it: --env DJANGO_CONFIGURATION=${names.at(-1) as string} on the command line, or the option env.`
  })
}

/** No statement runs now that could tell the place of an exception. */
function told (span: SourceSpan, run: () => void): void {
  try {
    run()
  } catch (error) {
    if (error instanceof PythonException) error.span ??= span
    throw error
  }
}

/** Django takes the settings that `dir(module)` names. */
function listNames (frame: Frame): void {
  const { machine, module: { value: module, scope: { variables } } } = frame
  const lister = variables.get('__dir__')
  if (lister === undefined || module.mayHaveMore !== undefined) return
  const span = spanOf('__dir__', frame)
  const context = machine.contextAt(span, frame)
  if (lister instanceof UnknownValue) {
    throw new CannotKnow({
      ...lister.reason,
      why: `${lister.reason.why} Which settings there are depends on it, by the __dir__ of the file.`
    })
  }
  told(span, () => {
    const names = new Set(
      listOf(context.call(lister, []), context).map(name =>
        name instanceof PyStr ? name.text : raise('AttributeError')
      )
    )
    for (const name of names) {
      if (/^(?:CORS_|SILENCED_)/.test(name) && !variables.has(name)) {
        bindName(name, context.attribute(module, name), frame, span)
      }
    }
    for (const name of variables.keys()) if (!names.has(name)) variables.delete(name)
  })
}
