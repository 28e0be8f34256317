import { native } from '../values/define.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import { repr } from '../values/text.js'
import {
  PyBytes, PyDict, PyList, PyStr, PyTuple, refuse, type Context, type HashKey, type PyModule, type Value
} from '../values/values.js'
import { made, setEntry, textOf } from './arguments.js'
import { moduleOf } from './module.js'

export const decodeError = exceptionClass('JSONDecodeError', 'ValueError')

const blank = /[ \t\n\r]*/y
const number = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y
const plain = /[ !#-[\]-\uffff]*/y
const plainOrControls = /[^"\\]*/y
const words: ReadonlyArray<readonly [word: string, value: Value]> = [
  ['null', null], ['true', true], ['false', false], ['NaN', NaN], ['Infinity', Infinity], ['-Infinity', -Infinity]
]
const escapes: Readonly<Record<string, string>> = {
  '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'
}

/** Python raises RecursionError at a depth that depends on what called it. */
const deepest = 200
/** Python's limit for the digits of an int. */
const mostDigits = 4300

/** Reads Python's JSON, which has NaN, ints of any size, and of equal keys the last. */
class Reader {
  readonly text: string
  readonly isStrict: boolean
  readonly context: Context
  at = 0

  constructor (text: string, isStrict: boolean, context: Context) {
    this.text = text
    this.isStrict = isStrict
    this.context = context
  }

  whole (): Value {
    const value = this.value(0)
    return this.at < this.text.length ? raise(decodeError) : value
  }

  /** A value with the white space around it. */
  value (depth: number): Value {
    this.context.spend(1)
    if (depth > deepest) refuse(this.context, 'The JSON is nested too deeply.')
    this.match(blank)
    const value = this.bare(depth)
    this.match(blank)
    return value
  }

  bare (depth: number): Value {
    if (this.skip('"')) return this.string()
    if (this.skip('{')) return this.object(depth + 1)
    if (this.skip('[')) return this.array(depth + 1)
    for (const [word, value] of words) if (this.skip(word)) return value
    return this.number()
  }

  array (depth: number): Value {
    const items: Value[] = []
    this.match(blank)
    if (this.skip(']')) return new PyList(items)
    do items.push(this.value(depth)); while (this.skip(','))
    this.expect(']')
    return new PyList(items)
  }

  object (depth: number): Value {
    const entries = new Map<HashKey, readonly [Value, Value]>()
    this.match(blank)
    if (this.skip('}')) return new PyDict(entries)
    do {
      this.match(blank)
      this.expect('"')
      const key = this.string()
      this.match(blank)
      this.expect(':')
      setEntry(entries, key, this.value(depth), this.context)
    } while (this.skip(','))
    this.expect('}')
    return new PyDict(entries)
  }

  number (): Value {
    const found = this.match(number)
    if (found === null) return raise(decodeError)
    const [text, whole = '', fraction, exponent] = found
    if (fraction !== undefined || exponent !== undefined) return Number(text)
    return whole.length > mostDigits ? raise('ValueError') : BigInt(whole)
  }

  string (): PyStr {
    const parts: string[] = []
    for (;;) {
      parts.push((this.match(this.isStrict ? plain : plainOrControls) as RegExpExecArray)[0])
      if (this.skip('"')) return made(parts.join(''), this.context)
      this.expect('\\')
      const letter = this.text[this.at++] ?? ''
      parts.push(letter === 'u' ? this.codeUnit() : escapes[letter] ?? raise(decodeError))
    }
  }

  codeUnit (): string {
    const digits = this.text.slice(this.at, this.at += 4)
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) raise(decodeError)
    return String.fromCharCode(parseInt(digits, 16))
  }

  match (pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found !== null) this.at = pattern.lastIndex
    return found
  }

  skip (word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false
    this.at += word.length
    return true
  }

  expect (word: string): void {
    if (!this.skip(word)) raise(decodeError)
  }
}

/** `json.loads`: also a cast of django-environ. */
export const loads = native('loads', 's * strict? **hooks', ([source, strict = true], context, _rest, hooks) => {
  for (const [name, hook] of hooks) if (hook !== null) refuse(context, `json.loads with ${name} is not read.`)
  const text = source instanceof PyBytes ? decode(source.bytes, context) : textOf(source, context)
  return new Reader(text, truth(strict, context), context).whole()
})

/** The text of bytes that are JSON: UTF-8, as all but the oldest programs write it. */
function decode (bytes: Uint8Array, context: Context): string {
  if (bytes.includes(0)) refuse(context, 'The bytes may be JSON in UTF-16 or UTF-32, which is not read.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(context, 'The bytes are not JSON in UTF-8.')
  }
}

const short: Readonly<Record<string, string>> = {
  '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b'
}

function quote (text: string): string {
  const escape = (unit: string): string => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `"${text.replaceAll(/["\\]|[^ -~]/g, escape)}"`
}

/** `json.dumps(value)`, of what JSON has a form for. */
function write (value: Value, context: Context, depth = 0): string {
  if (depth > deepest) refuse(context, 'The value is nested too deeply for JSON.')
  const text = writeOne(value, item => write(item, context, depth + 1), context)
  context.spend(text.length)
  return text
}

function writeOne (value: Value, inner: (item: Value) => string, context: Context): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return repr(value, context)
  if (value instanceof PyStr) return quote(value.text)
  if (value instanceof PyList || value instanceof PyTuple) return `[${listOf(value, context).map(inner).join(', ')}]`
  if (!(value instanceof PyDict)) return refuse(context, 'What json.dumps makes of this value is not read.')
  return `{${Array.from(value.entries.values(), ([key, item]) => `${keyOf(key, context)}: ${inner(item)}`).join(', ')}}`
}

function keyOf (key: Value, context: Context): string {
  return key instanceof PyStr
    ? quote(key.text)
    : refuse(context, 'What json.dumps makes of a key that is no text is not read.')
}

export function json (): PyModule {
  return moduleOf('json', [
    loads,
    native('dumps', 'obj * **style', ([value], context, _rest, style) => {
      for (const option of style.keys()) refuse(context, `json.dumps with ${option} is not read.`)
      return made(write(value as Value, context), context)
    }),
    native('load', 'fp * strict? **hooks', ([file, strict = true], context, _rest, hooks) => {
      const text = context.call(context.attribute(file as Value, 'read'), [])
      return context.call(loads, [text], new Map([['strict', strict], ...hooks]))
    })
  ], { JSONDecodeError: decodeError, decoder: moduleOf('json.decoder', [], { JSONDecodeError: decodeError }) })
}
