import { textOr } from '../library/arguments.js'
import { fallbackOf, readText } from '../library/environment.js'
import { classWith } from '../library/module.js'
import { lower, strip } from '../characters.js'
import { listClass, propertyClass, setClass, tupleClass } from '../values/classes.js'
import { cannotSay, type Term } from '../terms/term.js'
import { helped, notEmptyOnes, split, strip as stripTerm, stripEach } from '../terms/texts.js'
import { decide } from '../values/terms.js'
import { method, native } from '../values/define.js'
import { exceptionClasses, raise, Raised } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import type { Wrapped } from '../values/make.js'
import { parseFloating, parseInteger } from '../values/numbers.js'
import { equal } from '../values/operators.js'
import { derived } from '../values/str-methods.js'
import { repr, str } from '../values/text.js'
import {
  PyClass, PyInstance, PyList, PyStr, refuse, type Context, type PyNative, type Value
} from '../values/values.js'

/** A `values.ListValue(…)` of django-configurations, until its class is set up. */
export interface ConfigurationValue {
  readonly type: string
  readonly default: Value
  readonly usesEnvironment: boolean
  readonly isRequired: boolean
  readonly variable: string | undefined
  readonly prefix: string
  readonly separator: string
  readonly converter: Value
}

/** The kinds of values whose reading of the environment is followed. */
const types = ['Value', 'BooleanValue', 'IntegerValue', 'PositiveIntegerValue', 'FloatValue', 'ListValue', 'TupleValue', 'SetValue', 'SecretValue']

const sequences: Readonly<Record<string, PyClass>> = { ListValue: listClass, TupleValue: tupleClass, SetValue: listClass }

const words: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', '1'].map(word => [word, true] as const),
  ...['no', 'n', 'false', '0', ''].map(word => [word, false] as const)
])

/** The classes of configurations.values. */
export function valueClasses (): Map<string, Value> {
  return new Map(types.map(type => [type, valueClass(type)]))
}

/** In the body of its class, a value is asked for what it is so far. */
const methods: readonly PyNative[] = [
  method('__str__', '', ([self], context) => new PyStr(str(valueNow(self, context), context), context.place)),
  method('__repr__', '', ([self], context) => new PyStr(repr(valueNow(self, context), context), context.place)),
  method('__eq__', 'other', ([self, other], context) => equal(valueNow(self, context), other as Value, context)),
  method('__bool__', '', ([self], context) => truth(valueNow(self, context), context))
]

function valueNow (self: Value | undefined, context: Context): Value {
  const made = (self as PyInstance).native as ConfigurationValue
  return made.variable === undefined ? made.default : setUp(made, made.variable, context)
}

function valueClass (type: string): PyClass {
  const parameters = 'default? environ? environ_name? environ_prefix? environ_required? *rest separator? converter? late_binding? **others'
  const made: PyClass = classWith(type, methods, native(type, parameters, ([preset = null, environ, name, prefix, required, separator, converter = null, late], context) => {
    const is = (value: Value | undefined, otherwise: boolean): boolean => value === undefined ? otherwise : truth(value, context)
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
  }).run)
  made.attributes.set('value', new PyInstance(propertyClass, { callee: native('value', 'self /', ([self], context) => valueNow(self, context)) } satisfies Wrapped))
  return made
}

function presetOf (type: string, preset: Value, converter: Value, context: Context): Value {
  if (isConfigurationValue(preset)) return refuse(context, 'A value that is made of another one is not followed.')
  if (sequences[type] !== undefined) return sequence(type, preset ?? new PyList([]), converter, context)
  if (type === 'BooleanValue' && !equal(preset, true, context) && !equal(preset, false, context)) return raise('ValueError')
  if (type === 'SecretValue' && preset !== null) return raise('ValueError')
  return preset
}

/** A list, a tuple or a set of some items, each of them converted. */
function sequence (type: string, items: Value, converter: Value, context: Context): Value {
  const all = context.call(sequences[type] as PyClass, [items])
  const converted = converter === null ? all : context.call(sequences[type] as PyClass, [new PyList(listOf(all, context).map(item => convert(item)))])
  return type === 'SetValue' ? context.call(setClass, [converted]) : converted

  function convert (item: Value): Value {
    try {
      return context.call(converter, [item])
    } catch (error) {
      const isWrong = error instanceof Raised && ['TypeError', 'ValueError'].some(name => error.exception.type.order.includes(exceptionClasses.get(name) as PyClass))
      if (isWrong) raise('ValueError')
      throw error
    }
  }
}

export function isConfigurationValue (value: Value): value is PyInstance & { readonly native: ConfigurationValue } {
  return value instanceof PyInstance && typeof value.native === 'object' && value.native !== null && 'usesEnvironment' in value.native
}

/** What the value is once it is known what it is called. */
export function setUp (made: ConfigurationValue, name: string, context: Context): Value {
  if (!made.usesEnvironment) return made.default
  const variable = [made.prefix, made.variable ?? name.toUpperCase()].filter(part => part !== '').join('_')
  // A default is no text that is read, but in a plain value.
  const preset = made.isRequired ? undefined : made.type === 'Value' ? made.default : null
  const text = readText(context.environment, variable, context, made.isRequired ? 'nothing' : fallbackOf(made.default), preset)
  if (text?.term !== undefined) return readTerm(made, text, text.term, context)
  if (text !== undefined) return read(made, text, context)
  return made.isRequired ? raise('ValueError', undefined, variable) : made.default
}

function readTerm ({ type, separator, converter }: ConfigurationValue, text: PyStr, term: Term, context: Context): Value {
  if (type === 'Value') return text
  if (type === 'BooleanValue') return decide(helped('configurationsBool', term, text => words.get(lower(strip(text))) ?? raise('ValueError'), ['strip']), context)
  if (type !== 'ListValue' || separator === '' || converter !== null) throw cannotSay(term, context.place)
  return PyList.ofTerm(notEmptyOnes(stripEach(split(stripTerm(term), separator))), context.place)
}

function read ({ type, separator, converter }: ConfigurationValue, from: PyStr, context: Context): Value {
  const { text } = from
  switch (type) {
    case 'BooleanValue': return words.get(lower(strip(text))) ?? raise('ValueError')
    case 'FloatValue': return parseFloating(text, context) ?? raise('ValueError')
    case 'IntegerValue': return parseInteger(text, 10, context) ?? raise('ValueError')
    case 'PositiveIntegerValue': {
      const number = parseInteger(text, 10, context)
      return number === undefined || number < 0n ? raise('ValueError') : number
    }
    case 'ListValue':
    case 'TupleValue':
    case 'SetValue': {
      if (separator === '') return raise('ValueError')
      const items = strip(text).split(separator).map(item => strip(item)).filter(item => item !== '')
      return sequence(type, new PyList(items.map(item => derived(from, item, context))), converter, context)
    }
    default: return text === '' && type === 'SecretValue' ? raise('ValueError') : from
  }
}
