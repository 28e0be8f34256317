import { fallbackOf, readVariable } from '../library/environment.js'
import { parseInteger } from '../values/numbers.js'
import { native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import { PyClass, PyInstance, PyList, PyStr, PyTuple, refuse, type Context, type Value } from '../values/values.js'

/** A `values.ListValue(…)` of django-configurations, until its class is set up. */
export interface ConfigurationValue {
  readonly type: string
  readonly default: Value
  readonly usesEnvironment: boolean
  readonly isRequired: boolean
  readonly variable: string | undefined
  readonly prefix: string | undefined
  readonly separator: string
}

/** The kinds of values whose reading of the environment is followed. */
const types = ['Value', 'BooleanValue', 'IntegerValue', 'ListValue', 'TupleValue', 'SecretValue']

const words: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', '1'].map(word => [word, true] as const),
  ...['no', 'n', 'false', '0', ''].map(word => [word, false] as const)
])

/** The classes of configurations.values. */
export function valueClasses (): Map<string, Value> {
  return new Map(types.map(type => [type, new PyClass(type, [objectClass], [objectClass], new Map(), makeOf(type))]))
}

function makeOf (type: string): PyClass['make'] {
  const parameters = 'default? environ? environ_name? environ_prefix? environ_required? separator? late_binding?'
  return native(type, parameters, ([preset, environ, name, prefix, required, separator, late], context) => {
    const is = (value: Value | undefined, otherwise: boolean): boolean => value === undefined ? otherwise : truth(value, context)
    const made: ConfigurationValue = {
      type,
      default: presetOf(type, preset, context),
      usesEnvironment: is(environ, true),
      isRequired: is(required, false) || type === 'SecretValue',
      variable: textOf(name),
      prefix: (prefix === undefined ? 'DJANGO' : textOf(prefix) ?? '').replace(/_$/, ''),
      separator: separator instanceof PyStr ? separator.text : ','
    }
    const isFinal = made.usesEnvironment ? made.variable !== undefined : truth(made.default, context)
    return isFinal && !is(late, false) ? setUp(made, made.variable ?? '', context) : new PyInstance(new PyClass(type, [objectClass], [objectClass], new Map()), made)
  }).run
}

function textOf (value: Value | undefined): string | undefined {
  return value instanceof PyStr ? value.text : undefined
}

function presetOf (type: string, preset: Value | undefined, context: Context): Value {
  if (type === 'ListValue' || type === 'TupleValue') return sequence(type, preset === undefined || preset === null ? [] : listOf(preset, context))
  if (type === 'BooleanValue' && typeof preset !== 'boolean') return raise('ValueError')
  if (type === 'SecretValue' && preset !== undefined) return raise('ValueError')
  return preset ?? null
}

function sequence (type: string, items: Value[]): Value {
  return type === 'ListValue' ? new PyList(items) : new PyTuple(items)
}

export function isConfigurationValue (value: Value): value is PyInstance & { readonly native: ConfigurationValue } {
  return value instanceof PyInstance && typeof value.native === 'object' && value.native !== null && 'usesEnvironment' in value.native
}

/** What the value is once it is known what it is called. */
export function setUp (made: ConfigurationValue, name: string, context: Context): Value {
  if (!made.usesEnvironment) return made.default
  const variable = [made.prefix, made.variable ?? name.toUpperCase()].filter(part => part !== undefined && part !== '').join('_')
  const text = readVariable(context.environment, variable, context, made.isRequired ? 'nothing' : fallbackOf(made.default))
  if (text !== undefined) return read(made, text, context)
  return made.isRequired ? raise('ValueError', undefined, variable) : made.default
}

function read ({ type, separator }: ConfigurationValue, text: string, context: Context): Value {
  const strip = (word: string): string => {
    const stripped = context.call(context.attribute(new PyStr(word), 'strip'), [])
    return (stripped as PyStr).text
  }
  switch (type) {
    case 'BooleanValue': return words.get(strip(text).toLowerCase()) ?? raise('ValueError')
    case 'IntegerValue': return parseInteger(text, 10) ?? raise('ValueError')
    case 'ListValue':
    case 'TupleValue': {
      if (separator === '') return raise('ValueError')
      const words = strip(text).split(separator).map(strip).filter(word => word !== '')
      return sequence(type, words.map(word => new PyStr(word, context.place)))
    }
    case 'Value':
    case 'SecretValue': return text === '' && type === 'SecretValue' ? raise('ValueError') : new PyStr(text, context.place)
    default: return refuse(context, `How ${type} reads the environment is not followed.`)
  }
}
