import { syntaxError, type Token } from './tokens.js'
import type { Source } from '../source.js'

/** A string literal, taken apart. */
interface Literal {
  readonly isBytes: boolean
  readonly isRaw: boolean
  /** Of what is between its quotes. */
  readonly from: number
  readonly to: number
}

/** The offset behind the string whose opening quote is at an offset; undefined where it is not closed. */
export function stringEnd (text: string, quoteAt: number): number | undefined {
  const quote = text.charAt(quoteAt)
  const isTriple = text.startsWith(quote.repeat(3), quoteAt)
  for (let at = quoteAt + (isTriple ? 3 : 1); at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1
    else if (character === quote && !isTriple) return at + 1
    else if (character === quote && text.startsWith(quote.repeat(3), at)) return at + 3
    else if (!isTriple && (character === '\n' || character === '\r')) return undefined
  }
  return undefined
}

export function literalOf ({ text, from, to }: Token): Literal {
  const prefix = (/^\w*/.exec(text) as RegExpExecArray)[0]
  const quotes = /^(?:'''|""")/.test(text.slice(prefix.length, prefix.length + 3)) ? 3 : 1
  const has = (letter: string): boolean => prefix.toLowerCase().includes(letter)
  return { isBytes: has('b'), isRaw: has('r'), from: from + prefix.length + quotes, to: to - quotes }
}

const simple: Readonly<Record<string, string>> = { '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }
const escape = /\\(?:([0-7]{1,3})|([^]))/y

/** The text of a piece of a literal, its escapes resolved as CPython does. What CPython only warns about stays as it is. */
export function unescape (source: Source, { isRaw, isBytes }: Pick<Literal, 'isRaw' | 'isBytes'>, from: number, to: number): { text: string, hasSurrogates: boolean } {
  const text = source.text.slice(from, to).replaceAll(/\r\n?/g, '\n')
  if (isRaw) return { text, hasSurrogates: false }
  const pieces: string[] = []
  let hasSurrogates = false
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\\', at)
    if (next < 0) {
      pieces.push(text.slice(at))
      break
    }
    pieces.push(text.slice(at, next))
    escape.lastIndex = next
    const [written, octal, letter] = escape.exec(text) ?? ['\\', undefined, '']
    at = next + written.length
    const hexLength = letter === 'x' || !isBytes ? hexLengths[letter as string] : undefined
    if (octal !== undefined) {
      const code = parseInt(octal, 8)
      pieces.push(String.fromCharCode(isBytes ? code & 255 : code))
    } else if (hexLength !== undefined) {
      const digits = text.slice(at, at + hexLength)
      const code = parseInt(digits, 16)
      if (digits.length < hexLength || !/^[0-9a-fA-F]+$/.test(digits) || code > 0x10FFFF) syntaxError(source, `this \\${letter as string} escape is not complete`, from, to)
      pieces.push(String.fromCodePoint(code))
      hasSurrogates ||= code >= 0xD800 && code <= 0xDFFF
      at += hexLength
    } else if (letter === 'N' && !isBytes) {
      syntaxError(source, 'characters by name (\\N{…}) are not read: write the character itself, or its \\u escape', from, to)
    } else {
      pieces.push(simple[letter as string] ?? written)
    }
  }
  return { text: pieces.join(''), hasSurrogates }
}
