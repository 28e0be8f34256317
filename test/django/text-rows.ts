import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Test } from 'tap'
import { root } from '../root.js'
import { CannotKnow } from '../../lib/django/problem.js'
import { Source } from '../../lib/django/source.js'
import { bytesMethods } from '../../lib/django/values/bytes-methods.js'
import { Raised, raise } from '../../lib/django/values/exceptions.js'
import { hashKey } from '../../lib/django/values/hash.js'
import { floatMethods, integerMethods, parseFloating, parseInteger } from '../../lib/django/values/numbers.js'
import { percentFormat } from '../../lib/django/values/percent-format.js'
import { escapeNonAscii } from '../../lib/django/values/quote.js'
import { strMethods } from '../../lib/django/values/str-methods.js'
import { format, repr, str } from '../../lib/django/values/text.js'
import {
  PyBytes, PyDict, PyList, PyNative, PyRange, PySet, PyStr, PyTuple, PyFunction, ellipsis, type Context, type Value
} from '../../lib/django/values/values.js'

/** A value or an exception, as test/peers/django-settings/text.py writes it. */
export type Tagged =
  | { readonly t: 'none' | 'ellipsis' }
  | { readonly t: 'bool', readonly v: boolean }
  | { readonly t: 'int' | 'float' | 'str' | 'bytes', readonly v: string }
  | { readonly t: 'list' | 'tuple' | 'set' | 'frozenset', readonly v: readonly Tagged[] }
  | { readonly t: 'dict', readonly v: ReadonlyArray<readonly [Tagged, Tagged]> }
  | { readonly t: 'range', readonly v: readonly number[] }
  | { readonly raises: string }
  | { readonly refused: string }

/** What Python makes of a call. */
export interface Row {
  readonly source: string
  readonly function: string
  readonly arguments: readonly Tagged[]
  readonly keywords: Readonly<Record<string, Tagged>>
  readonly result: Tagged
}

/** Compares all rows of a table. Refused may be only what is larger than the context of a test allows. */
export function checkRows (t: Test, table: string): void {
  const rows = JSON.parse(readFileSync(join(root, 'test/django', `${table}.json`), 'utf8')) as Row[]
  const differences = rows.flatMap(row => {
    const found = outcome(row)
    const isSame = isDeepStrictEqual(found, row.result) || ('refused' in found && found.refused === 'Too much.')
    return isSame ? [] : [{ source: row.source.slice(0, 200), found, python: row.result }]
  })
  t.strictSame(differences, [])
}

/** The class of the error that a call ends with. */
export function ending (run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return (error as Error).constructor
  }
  return undefined
}

/** A context of no more than a place, and of so many steps. */
export function testContext (steps = 1_000_000, context: Partial<Context> = {}): Context {
  const source = new Source('settings.py', 'the expression')
  const place = { source, from: 0, to: source.text.length }
  let left = steps
  return {
    place,
    environment: new Map(),
    call: (callee, positional, keywords = new Map()) => {
      if (callee instanceof PyNative || callee instanceof PyFunction) return callee.run(positional, keywords, testContext(left, context))
      throw new Error('not callable')
    },
    attribute: () => raise('AttributeError'),
    spend: amount => {
      left -= amount
      if (left < 0) throw new CannotKnow({ place, why: 'Too much.', fix: 'Less.' })
    },
    readFile: () => undefined,
    kindOf: () => undefined,
    root: undefined,
    file: undefined,
    ...context
  }
}

/** The expression of a row, as it comes out here. */
export function outcome (row: Row): Tagged {
  const context = testContext()
  try {
    const values = row.arguments.map(one => valueOf(one, context))
    return tag(call(row.function, values, new Map(Object.entries(row.keywords).map(([name, one]) => [name, valueOf(one, context)])), context))
  } catch (error) {
    if (error instanceof Raised) return { raises: error.exception.type.name }
    if (error instanceof CannotKnow) return { refused: error.reason.why }
    throw error
  }
}

const types = new Map([['str', strMethods], ['bytes', bytesMethods], ['int', integerMethods], ['float', floatMethods]])

export function methodOf (type: string, name: string): PyNative {
  const found = types.get(type)?.find(one => one.name === name)
  if (found === undefined) throw new Error(`no ${type}.${name}`)
  return found
}

function call (name: string, values: Value[], keywords: ReadonlyMap<string, Value>, context: Context): Value {
  const [first, second] = values as [Value, Value]
  switch (name) {
    case '%': return percentFormat(first as PyStr, second, context)
    case 'format': return second instanceof PyStr ? new PyStr(format(first, second.text, context)) : raise('TypeError')
    case 'repr': return new PyStr(repr(first, context))
    case 'str': return new PyStr(str(first, context))
    case 'ascii': return new PyStr(escapeNonAscii(repr(first, context)))
    case 'int': return parseInteger((first as PyStr).text, second === undefined ? 10 : Number(second)) ?? raise('ValueError')
    case 'float': return parseFloating((first as PyStr).text) ?? raise('ValueError')
    default: {
      const [type, method] = name.split('.') as [string, string]
      return methodOf(type, method).run(values, keywords, context)
    }
  }
}

export function valueOf (one: Tagged, context: Context): Value {
  if (!('t' in one)) throw new Error('no value')
  switch (one.t) {
    case 'none': return null
    case 'ellipsis': return ellipsis
    case 'bool': return one.v
    case 'int': return one.v.startsWith('-') ? -BigInt(one.v.slice(1)) : BigInt(one.v)
    case 'float': return readHex(one.v)
    case 'str': return new PyStr(one.v)
    case 'bytes': return new PyBytes(new Uint8Array(Buffer.from(one.v, 'hex')))
    case 'list': return new PyList(one.v.map(item => valueOf(item, context)))
    case 'tuple': return new PyTuple(one.v.map(item => valueOf(item, context)))
    case 'set':
    case 'frozenset': return new PySet(new Map(one.v.map(item => valueOf(item, context)).map(item => [hashKey(item, context), item])), one.t === 'frozenset')
    case 'dict': return new PyDict(new Map(one.v.map(([key, item]) => [valueOf(key, context), valueOf(item, context)] as const).map(entry => [hashKey(entry[0], context), entry])))
    case 'range': return new PyRange(...one.v.map(BigInt) as [bigint, bigint, bigint])
  }
}

function tag (value: Value): Tagged {
  if (value === null) return { t: 'none' }
  if (typeof value === 'boolean') return { t: 'bool', v: value }
  if (typeof value === 'bigint') return { t: 'int', v: value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}` }
  if (typeof value === 'number') return { t: 'float', v: writeHex(value) }
  if (value instanceof PyStr) return { t: 'str', v: value.text }
  if (value instanceof PyBytes) return { t: 'bytes', v: Buffer.from(value.bytes).toString('hex') }
  if (value instanceof PyList) return { t: 'list', v: value.items.map(tag) }
  if (value instanceof PyTuple) return { t: 'tuple', v: value.items.map(tag) }
  if (value instanceof PyDict) return { t: 'dict', v: [...value.entries.values()].map(([key, item]) => [tag(key), tag(item)]) }
  throw new Error('a value that no row has')
}

/** `float.hex`, and back. */
function readHex (text: string): number {
  const found = /^(-?)0x([01])\.?([0-9a-f]*)p([+-]\d+)$/.exec(text)
  if (found === null) return text === 'nan' ? NaN : text === 'inf' ? Infinity : -Infinity
  const [, sign, whole, fraction, exponent] = found as unknown as [string, string, string, string, string]
  const value = Number.parseInt(whole + fraction, 16) / 16 ** fraction.length * 2 ** Number(exponent)
  return sign === '-' ? -value : value
}

function writeHex (value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf'
  const sign = Object.is(value, -0) || value < 0 ? '-' : ''
  if (value === 0) return `${sign}0x0.0p+0`
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  const all = bits.getBigUint64(0)
  const exponent = Number((all >> 52n) & 0x7ffn)
  const fraction = (all & 0xfffffffffffffn).toString(16).padStart(13, '0')
  const power = Math.max(exponent, 1) - 1023
  return `${sign}0x${exponent === 0 ? 0 : 1}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`
}
