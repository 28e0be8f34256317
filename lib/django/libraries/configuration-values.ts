import { delimiterOf, opaqueClass, textOr } from '../../python/stdlib/module.js'
import { fallbackOf, readText } from '../../python/stdlib/environment.js'
import { strip } from '../../python/values/characters.js'
import { listClass, setClass, tupleClass } from '../../python/values/classes.js'
import { native } from '../../python/values/define.js'
import { raise } from '../../python/values/exceptions.js'
import { listOf, truth } from '../../python/values/iterate.js'
import { parseFloating, parseInteger } from '../../python/values/numbers.js'
import { isEqual } from '../../python/values/compare.js'
import { derived } from '../../python/values/str-methods.js'
import { PyClass, PyInstance, PyList, PyStr, refuse, type Context, type Value } from '../../python/values/values.js'

/* The classes of configurations.values. */

/** How a kind of value reads the environment, or the classes its items go through. Without both, it is the text. */
interface Kind {
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
  SetValue: { gather: [listClass, setClass] }
}

/** What a `values.ListValue(…)` keeps until its class is set up. */
export class ConfigurationValue {
  /** What the value is once it is known what it is called. */
  readonly setUp: (name: string, context: Context) => Value

  constructor (setUp: ConfigurationValue['setUp']) {
    this.setUp = setUp
  }
}

export function valueClasses (): Map<string, Value> {
  return new Map(Object.entries(kinds).map(([type, kind]) => [type, valueClass(type, kind)]))
}

const parameters =
  'default? environ? environ_name? environ_prefix? environ_required? *rest separator? converter? late_binding? **others'

function valueClass (type: string, kind: Kind): PyClass {
  const isSecret = type === 'SecretValue'
  const why = `The value of a ${type} is unknown before its class is set up.`
  const made: PyClass = opaqueClass(type, why, [], native(type, parameters, (given, context) => {
    const [written = null, environ = true, name, prefix, required = false, between, converter = null, late] = given
    const preset = presetOf(type, kind, written, converter, context)
    const usesEnvironment = isSecret || truth(environ, context)
    const isRequired = isSecret || truth(required, context)
    // An empty name is none.
    const named = textOr(name, '', context) || undefined
    const begin = prefix === undefined ? 'DJANGO' : textOr(prefix, '', context).replace(/_$/, '')
    const separator = delimiterOf(between, context)

    const value = new ConfigurationValue((name, context) => {
      if (!usesEnvironment) return preset
      const variable = [begin, named ?? name.toUpperCase()].filter(part => part !== '').join('_')
      // A default is no text that is read, but in a plain value.
      const otherwise = isRequired ? undefined : type === 'Value' ? preset : null
      const fallback = isRequired ? 'nothing' : fallbackOf(preset)
      const text = readText(variable, context, fallback, otherwise)
      if (text === undefined) return isRequired ? raise('ValueError', undefined, variable) : preset
      return read(kind, text, separator, converter, context)
    })
    const isFinal = usesEnvironment ? named !== undefined : truth(preset, context)
    const isLate = late !== undefined && truth(late, context)
    return isFinal && !isLate ? value.setUp(named ?? '', context) : new PyInstance(made, value)
  }).run)
  return made
}

function presetOf (type: string, { gather }: Kind, preset: Value, converter: Value, context: Context): Value {
  if (preset instanceof PyInstance && preset.native instanceof ConfigurationValue) {
    return refuse(context, 'A Value with another Value as its default is not supported.')
  }
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
