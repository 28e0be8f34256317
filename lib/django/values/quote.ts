import { isAscii } from './case-mapping.js'
import { isPrintable } from './character-kinds.js'

/** `repr('text')`. */
export function quote (text: string): string {
  return quoted(text, /[^ -~]|\\/gu, character => isAscii(character) || !isPrintable(character) ? escape(character) : character)
}

/** `ascii(value)`, given the text of `repr(value)`. */
export function escapeNonAscii (text: string): string {
  return text.replace(/[^\0-\x7f]/gu, escape)
}

/** `repr(b'bytes')`. The text has a character for each byte. */
export function quoteBytes (latin1: string): string {
  return `b${quoted(latin1, /[^ -~]|\\/g, escape)}`
}

function quoted (text: string, special: RegExp, replace: (character: string) => string): string {
  const escaped = text.replace(special, replace)
  if (text.includes("'") && !text.includes('"')) return `"${escaped}"`
  return `'${escaped.replaceAll("'", "\\'")}'`
}

const short = new Map([['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']])

function escape (character: string): string {
  return short.get(character) ?? escapeByNumber(character.codePointAt(0) as number)
}

function escapeByNumber (code: number): string {
  const hex = code.toString(16)
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}
