import { CannotKnow } from '../../python/problem.js'
import type { FrameContext } from '../../python/run/machine.js'
import { taintCalled, taintGiven } from '../../python/run/taint.js'
import { delimiterOf, opaqueClass, textOr } from '../../python/stdlib/module.js'
import { fallbackOf, readText } from '../../python/stdlib/environment.js'
import { strip } from '../../python/values/characters.js'
import { listClass, setClass, tupleClass } from '../../python/values/classes.js'
import { native } from '../../python/values/define.js'
import { PythonException, raise } from '../../python/values/exceptions.js'
import { listOf, truth } from '../../python/values/iterate.js'
import { parseFloating, parseInteger } from '../../python/values/numbers.js'
import { isEqual } from '../../python/values/compare.js'
import { derived } from '../../python/values/str-methods.js'
import {
  PyBound, PyClass, PyInstance, PyList, PyNative, PyStr, refuse, UnknownData, UnknownValue, type Context, type Value
} from '../../python/values/values.js'

/* The classes of configurations.values. */

/** How a kind of value reads the environment, or the classes its items go through. Without both, it is the text. */
interface Kind {
  readonly unread?: string
  readonly read?: (text: string, context: Context) => Value | undefined
  readonly gather?: readonly PyClass[]
}

const words: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', '1'].map(word => [word, true] as const),
  ...['no', 'n', 'false', '0', ''].map(word => [word, false] as const)
])
const toBool = (text: string): boolean => words.get(strip(text).toLowerCase()) ?? raise('ValueError')

const kinds: Readonly<Record<string, Kind>> = {
  Value: {},
  SecretValue: { read: text => text === '' ? undefined : new PyStr(text) },
  BooleanValue: { read: toBool },
  IntegerValue: { read: parseInteger },
  PositiveIntegerValue: {
    read: (text, context) => [parseInteger(text, context)].find(number => number !== undefined && number >= 0n)
  },
  FloatValue: { read: parseFloating },
  ListValue: { gather: [listClass] },
  TupleValue: { gather: [tupleClass] },
  SetValue: { gather: [listClass, setClass] },
  ...Object.fromEntries((
    'DecimalValue SingleNestedListValue SingleNestedTupleValue DictValue EmailValue URLValue IPValue RegexValue ' +
    'PathValue EmailURLValue DatabaseURLValue CacheURLValue SearchURLValue'
  ).split(' ').map(type => [type, { unread: `configurations.values.${type} is not supported here.` }]))
}

/** What a `values.ListValue(…)` keeps until its class is set up. */
export class ConfigurationValue {
  /** What the value is once it is known what it is called. */
  readonly setUp: (name: string, context: Context) => Value
  readonly converter: Value

  constructor (setUp: ConfigurationValue['setUp'], converter: Value) {
    this.setUp = setUp
    this.converter = converter
  }
}

/**
 * What cannot be known, a value whose variable is not set among it, is no obstacle to the others. What cannot be
 * followed in `callee`, a function of the file's, may have changed what it reaches.
 */
export function known (value: () => Value, context: Context, callee: Value = null): Value {
  const { span, frame } = context as FrameContext
  const { machine } = frame
  try {
    return value()
  } catch (error) {
    if (error instanceof CannotKnow && !(callee instanceof PyBound && callee.callee instanceof PyNative)) {
      taintCalled(callee, error.reason, machine)
    }
    const isFinal = error instanceof PythonException && machine.premises.strictEnv
    const reason = isFinal ? undefined : machine.reasonFor(error, span, frame)
    if (reason === undefined) throw error
    return new UnknownValue(reason)
  }
}

/** What takes the place of a value, which is a text, a list or the like. */
export function setUp (value: ConfigurationValue, name: string, context: Context): Value {
  const found = known(() => value.setUp(name, context), context, value.converter)
  return found instanceof UnknownValue ? new UnknownData(found.reason) : found
}

export function valueClasses (): Map<string, Value> {
  return new Map(Object.entries(kinds).map(([type, kind]) => [type, valueClass(type, kind)]))
}

const parameters =
  'default? environ? environ_name? environ_prefix? environ_required? *rest separator? converter? late_binding? **others'

function valueClass (type: string, kind: Kind): PyClass {
  const isSecret = type === 'SecretValue'
  const why = `The value of a ${type} is unknown before its class is set up.`
  const made: PyClass = opaqueClass(type, why, [], native(type, parameters, (given, making) => {
    const [written = null, environ = true, name, prefix, required = false, between, converter = null, late] = given
    const isOfAnother = written instanceof PyInstance && written.native instanceof ConfigurationValue
    const unread = isOfAnother ? 'A Value with another Value as its default is not supported.' : kind.unread
    if (unread !== undefined) {
      if (making.isGuarded) refuse(making, unread)
      taintGiven([written, converter], unread, making)
    }
    const preset = isOfAnother ? null : presetOf(type, kind, written, converter, making)
    const usesEnvironment = isSecret || truth(environ, making)
    const isRequired = isSecret || truth(required, making)
    // An empty name is none.
    const named = textOr(name, '', making) || undefined
    const begin = prefix === undefined ? 'DJANGO' : textOr(prefix, '', making).replace(/_$/, '')
    const separator = delimiterOf(between, making)

    const value = new ConfigurationValue((name, context) => {
      if (unread !== undefined) refuse(making, unread)
      if (!usesEnvironment) return preset
      const variable = [begin, named ?? name.toUpperCase()].filter(part => part !== '').join('_')
      // A default is no text that is read, but in a plain value.
      const otherwise = isRequired ? undefined : type === 'Value' ? preset : null
      const fallback = isRequired ? 'nothing' : fallbackOf(preset)
      const text = readText(variable, context, fallback, otherwise)
      if (text === undefined) return isRequired ? raise('ValueError', undefined, variable) : preset
      return read(kind, text, separator, converter, context)
    }, converter)
    const isFinal = usesEnvironment ? named !== undefined : truth(preset, making)
    const isLate = late === undefined ? /.URLValue$/.test(type) : truth(late, making)
    if (!isFinal || isLate) return new PyInstance(made, value)
    return making.isGuarded ? value.setUp(named ?? '', making) : setUp(value, named ?? '', making)
  }).run)
  return made
}

function presetOf (type: string, { gather }: Kind, preset: Value, converter: Value, context: Context): Value {
  if (gather !== undefined) return sequence(gather, preset ?? new PyList([]), converter, context)
  const isWrong = type === 'BooleanValue'
    ? !isEqual(preset, true, context) && !isEqual(preset, false, context)
    : type === 'SecretValue' && preset !== null
  return isWrong ? raise('ValueError') : preset
}

/** A list, a tuple or a set of some items, each of them converted. */
function sequence (gather: readonly PyClass[], items: Value, converter: Value, context: Context): Value {
  const through = (items: Value): Value => gather.reduce<Value>((items, type) => context.call(type, [items]), items)
  if (converter === null) return through(items)
  return through(new PyList(listOf(items, context).map(item => context.call(converter, [item]))))
}

function read ({ read, gather }: Kind, from: PyStr, separator: string, converter: Value, context: Context): Value {
  if (read !== undefined) return read(from.text, context) ?? raise('ValueError')
  if (gather === undefined) return from
  if (separator === '') return raise('ValueError')
  const items = strip(from.text).split(separator).map(item => strip(item)).filter(item => item !== '')
  return sequence(gather, new PyList(items.map(item => derived(from, item, context))), converter, context)
}
