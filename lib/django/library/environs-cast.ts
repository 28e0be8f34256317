import { classOf } from '../values/classes.js'
import { raise, Raised } from '../values/exceptions.js'
import { cannotSay, type Term } from '../terms/term.js'
import { helped, isNotEmpty, split } from '../terms/texts.js'
import { decide } from '../values/terms.js'
import { parseFloating, parseInteger } from '../values/numbers.js'
import { PyClass, PyDict, PyList, PyStr, refuse, type Context, type Value } from '../values/values.js'
import { derived } from '../values/str-methods.js'
import { dictOf } from './arguments.js'
import { decodeError } from './json-parse.js'
import { loads } from './json.js'
import { strip } from '../characters.js'

/** What a method of an Env makes of a variable. */
export type Kind = 'raw' | 'str' | 'bool' | 'int' | 'float' | 'list' | 'dict' | 'json'

export interface Options {
  readonly subcast: Value
  readonly keys: Value
  readonly values: Value
  readonly delimiter: string
  readonly pairDelimiter: string
}

/** What marshmallow takes for a bool. */
const truths = new Set(['t', 'T', 'true', 'True', 'TRUE', 'on', 'On', 'ON', 'y', 'Y', 'yes', 'Yes', 'YES', '1'])
const falsehoods = new Set(['f', 'F', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF', 'n', 'N', 'no', 'No', 'NO', '0'])

/** The value of a variable; undefined for one that is not valid. */
export function castText (kind: Kind, from: PyStr, options: Options, context: Context): Value | undefined {
  const { text } = from
  switch (kind) {
    case 'raw':
    case 'str': return from
    case 'bool': return truths.has(text) ? true : falsehoods.has(text) ? false : undefined
    case 'int': return parseInteger(text, 10, context)
    case 'float': {
      const number = parseFloating(text, context)
      return Number.isFinite(number) ? number : undefined
    }
    case 'list': return list(from, options, context)
    case 'dict': return dict(from, options, context)
    case 'json': return json(from, context)
  }
}

/** The same of a variable that only the environment knows. */
export function castTerm (kind: Kind, term: Term, { subcast, delimiter }: Options, context: Context): Value {
  if (kind === 'bool') return decide(helped('environsBool', term, text => truths.has(text) || (falsehoods.has(text) ? false : raise('ValueError'))), context)
  const text = helped('environsText', term, text => text.includes('{{') ? raise('ValueError') : text)
  if (kind === 'raw' || kind === 'str') return new PyStr(text, context.place)
  if (kind !== 'list' || delimiter === '' || (subcast !== null && subcast !== classOf(new PyStr('')))) throw cannotSay(term, context.place)
  return decide(isNotEmpty(term), context) ? PyList.ofTerm(split(text, delimiter), context.place) : new PyList([])
}

function pieces (from: PyStr, delimiter: string, context: Context): PyStr[] {
  if (delimiter === '') raise('ValueError')
  context.spend(from.text.length)
  return from.text === '' ? [] : from.text.split(delimiter).map(piece => derived(from, piece, context))
}

function list (from: PyStr, { subcast, delimiter }: Options, context: Context): PyList | undefined {
  const items = pieces(from, delimiter, context).map(item => castOne(subcast, item, context))
  return items.includes(undefined) ? undefined : new PyList(items as Value[])
}

function dict (from: PyStr, { subcast, keys, values, delimiter, pairDelimiter }: Options, context: Context): PyDict | undefined {
  if (subcast !== null) refuse(context, 'Versions of environs differ in what subcast means for a dict.', 'Use subcast_values.')
  const stripped = (text: PyStr): PyStr => derived(text, strip(text.text), context)
  const pairs = pieces(from, delimiter, context).map(item => {
    const [key, value, ...more] = pieces(item, pairDelimiter, context)
    if (key === undefined || value === undefined) return raise('ValueError')
    if (more.length > 0) refuse(context, 'Versions of environs differ in how they read a dict with two equals signs in an item.')
    return [castOne(keys, stripped(key), context), castOne(values, stripped(value), context)] as const
  })
  return pairs.flat().includes(undefined) ? undefined : dictOf(pairs as Array<[Value, Value]>, context)
}

function castOne (cast: Value, from: PyStr, context: Context): Value | undefined {
  const kinds: ReadonlyArray<readonly [sample: Value, kind: Kind]> = [[new PyStr(''), 'str'], [true, 'bool'], [0n, 'int'], [0.5, 'float']]
  const kind = cast === null ? 'raw' : kinds.find(([sample]) => classOf(sample) === cast)?.[1]
  if (kind !== undefined) return castText(kind, from, { subcast: null, keys: null, values: null, delimiter: ',', pairDelimiter: '=' }, context)
  if (cast instanceof PyClass && cast.make !== undefined) refuse(context, `What environs makes of a text with ${cast.name} is not read.`, 'Use str, int, float or bool, or a function.')
  return context.call(cast, [from])
}

function json (from: PyStr, context: Context): Value | undefined {
  try {
    return context.call(loads, [from])
  } catch (error) {
    if (error instanceof Raised && error.exception.type === decodeError) return undefined
    throw error
  }
}

/** Whether a default stays what it is in versions that convert it too. */
export function agrees (kind: Kind, value: Value, { subcast }: Options): boolean {
  if (value === null) return true
  switch (kind) {
    case 'raw': return true
    case 'str': return value instanceof PyStr
    case 'bool': return typeof value === 'boolean'
    case 'int': return typeof value === 'bigint'
    case 'float': return typeof value === 'number'
    case 'list': return value instanceof PyList && (subcast === null || (subcast === classOf(new PyStr('')) && value.items.every(item => item instanceof PyStr)) || value.items.length === 0)
    case 'dict': return value instanceof PyDict
    case 'json': return value instanceof PyDict || value instanceof PyList
  }
}
