import { derived } from '../../python/values/str-methods.js'
import { lower, strip } from '../../python/values/characters.js'
import { helped, ts } from '../../python/terms.js'
import { classOf } from '../../python/values/classes.js'
import { raise } from '../../python/values/exceptions.js'
import { getItem } from '../../python/values/entries.js'
import { listOf } from '../../python/values/iterate.js'
import { parseFloating, parseInteger } from '../../python/values/numbers.js'
import { decide } from '../../python/values/terms.js'
import {
  PyDict, PyInstance, PyList, PyStr, PyTuple, refuse, type Context, type Value
} from '../../python/values/values.js'
import { dictOf, made } from '../../python/stdlib/arguments.js'

export const trueWords: readonly string[] = ['true', 'on', 'ok', 'y', 'yes', '1']

/** `Env.parse_value`: what django-environ makes of the text of a variable. */
export function castValue (value: Value, cast: Value, context: Context): Value {
  const is = (sample: Value): boolean => cast === classOf(sample)
  if (cast === null) return value
  if (is(true)) return toBool(value, context)
  if (is(new PyList([]))) return list(value, context)
  if (is(new PyTuple([]))) return new PyTuple(pieces(withoutBrackets(value, context), ',', context))
  if (is(new PyDict())) return toDict(value, context)
  if (is(0.5)) return toFloat(value, context)
  if (cast instanceof PyList) {
    const isOfTexts = getItem(cast, 0n, context) === classOf(new PyStr(''))
    return isOfTexts ? list(value, context) : new PyList(castEach(pieces(value, ',', context), cast, context))
  }
  if (cast instanceof PyTuple) {
    return new PyTuple(castEach(pieces(withoutBrackets(value, context), ',', context), cast, context))
  }
  return cast instanceof PyDict ? castDict(value, cast, context) : context.call(cast, [value])
}

/** The text that a method of str is called on; other values have none. */
function textual (value: Value, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (value instanceof PyInstance) refuse(context, 'django-environ is to cast an object that is no text.')
  return raise('AttributeError')
}

/** `value.split(',')` without what is empty. */
function list (value: Value, context: Context): PyList {
  if (!(value instanceof PyStr) || value.term === undefined) return new PyList(pieces(value, ',', context))
  return PyList.ofTerm(ts`${value.term}.split(',').filter(entry => entry !== '')`, context.span)
}

function pieces (value: Value, separator: string, context: Context): PyStr[] {
  const texts = textual(value, context).split(separator).filter(piece => piece !== '')
  return texts.map(piece => derived(value as PyStr, piece, context))
}

function withoutBrackets (value: Value, context: Context): PyStr {
  return derived(value as PyStr, strip(strip(textual(value, context), '('), ')'), context)
}

function castEach (texts: readonly PyStr[], casts: PyList | PyTuple, context: Context): Value[] {
  const cast = getItem(casts, 0n, context)
  return texts.map(text => context.call(cast, [text]))
}

function toBool (value: Value, context: Context): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value !== 0n
  if (typeof value === 'number' || value instanceof PyInstance) {
    refuse(context, 'django-environ is to cast a value that is no text to a bool.')
  }
  if (!(value instanceof PyStr)) return raise('TypeError')
  if (value.term !== undefined) return decide(helped('environBool', value.term), context)
  return isTrue(value.text, context) ??
    refuse(context, 'Versions of django-environ differ in whether white space around a bool counts.',
      'Remove the white space.')
}

/** Undefined where versions differ. */
function isTrue (text: string, context: Context): boolean | undefined {
  const number = parseInteger(text, context)
  if (number !== undefined) return number !== 0n
  const word = lower(text)
  const isWord = trueWords.includes(strip(word))
  return isWord === trueWords.includes(word) ? isWord : undefined
}

function toDict (value: Value, context: Context): PyDict {
  return dictOf(pieces(value, ',', context).map(({ text }) => {
    const [key, item, ...more] = text.split('=')
    if (more.length > 0) {
      refuse(context, 'Versions of django-environ differ in how they read a dict with two equals signs in an item.')
    }
    return item === undefined ? raise('ValueError') : [made(key as string, context), made(item, context)] as const
  }), context)
}

/** `{'key': str, 'value': int, 'cast': {'port': int}}`, all of them optional. */
function castDict (value: Value, casts: PyDict, context: Context): PyDict {
  const str = classOf(new PyStr(''))
  const get = (dict: Value, key: string, otherwise: Value): Value =>
    context.call(context.attribute(dict, 'get'), [new PyStr(key), otherwise])
  const [keyCast, valueCast] = [get(casts, 'key', str), get(casts, 'value', str)]
  const byKey = get(casts, 'cast', new PyDict())
  return dictOf(pieces(value, ';', context).map(({ text }) => {
    const [key, item] = text.split('=')
    const name = context.call(keyCast, [made(key as string, context)])
    if (item === undefined) return raise('IndexError')
    return [name, castValue(made(item, context), get(byKey, key as string, valueCast), context)] as const
  }), context)
}

/** `1.234,5` and `1,234.5` are one number. */
function toFloat (value: Value, context: Context): number {
  if (value instanceof PyInstance) refuse(context, 'django-environ is to cast an object to a float.')
  if (!(value instanceof PyStr)) return raise('TypeError')
  if (/[^\0-\x7f]/.test(value.text)) refuse(context, 'The text of a float has characters beyond ASCII.')
  const parts = value.text.replaceAll(/[^0-9,.-]/g, '').split(/[,.]/)
  const text = parts.length === 1 ? parts[0] as string : `${parts.slice(0, -1).join('')}.${parts.at(-1)}`
  return parseFloating(text, context) ?? raise('ValueError')
}

/** Whether what stands in a scheme is a cast with a default: `(bool, False)`. */
export function isPair (value: Value, context: Context): boolean {
  if (value instanceof PyDict || value instanceof PyStr || value instanceof PyInstance) {
    refuse(context, 'What stands in a scheme of django-environ is no cast, and no cast with a default.')
  }
  return (value instanceof PyList || value instanceof PyTuple) && listOf(value, context).length === 2
}
