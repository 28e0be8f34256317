import { exceptionClass, raise } from '../values/exceptions.js'
import { PyDict, PyList, PyStr, refuse, type Context, type HashKey, type Value } from '../values/values.js'
import { made, setEntry } from './arguments.js'

export const decodeError = exceptionClass('JSONDecodeError', 'ValueError')

const blank = /[ \t\n\r]*/y
const number = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y
const plain = /[ !#-[\]-\uffff]*/y
const controls = /[^"\\]*/y
const words: ReadonlyArray<readonly [word: string, value: Value]> = [['null', null], ['true', true], ['false', false], ['NaN', NaN], ['Infinity', Infinity], ['-Infinity', -Infinity]]
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** Python raises RecursionError at a depth that depends on what called it. */
const deepest = 500
/** Python's limit for the digits of an int. */
const mostDigits = 4300

/** `json.loads(text)`: Python's JSON, which has NaN, ints of any size, and of equal keys the last. */
export function parseJson (text: string, isStrict: boolean, context: Context): Value {
  const reader = new Reader(text, isStrict, context)
  reader.skipBlanks()
  const value = reader.value(0)
  reader.skipBlanks()
  return reader.at < text.length ? raise(decodeError) : value
}

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

  skipBlanks (): void {
    this.match(blank)
  }

  value (depth: number): Value {
    this.context.spend(1)
    if (depth > deepest) refuse(this.context, 'The JSON is nested too deeply.')
    if (this.skip('"')) return this.string()
    if (this.skip('{')) return this.object(depth + 1)
    if (this.skip('[')) return this.array(depth + 1)
    for (const [word, value] of words) if (this.skip(word)) return value
    return this.number()
  }

  array (depth: number): Value {
    const items: Value[] = []
    this.skipBlanks()
    if (this.skip(']')) return new PyList(items)
    do {
      this.skipBlanks()
      items.push(this.value(depth))
      this.skipBlanks()
    } while (this.skip(','))
    this.expect(']')
    return new PyList(items)
  }

  object (depth: number): Value {
    const entries = new Map<HashKey, readonly [Value, Value]>()
    this.skipBlanks()
    if (this.skip('}')) return new PyDict(entries)
    do {
      this.skipBlanks()
      this.expect('"')
      const key = this.string()
      this.skipBlanks()
      this.expect(':')
      this.skipBlanks()
      setEntry(entries, key, this.value(depth), this.context)
      this.skipBlanks()
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
      parts.push((this.match(this.isStrict ? plain : controls) as RegExpExecArray)[0])
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
