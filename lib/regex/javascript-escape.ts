import type { CharSet } from './char-set.js'
import { invertRanges, rangesSet } from './char-set.js'
import { JavaScriptReader, Unsupported } from './javascript-reader.js'
import { ASCII_DIGIT, ASCII_WORD, JAVASCRIPT_SPACE } from './unicode-tables.js'

const CATEGORY = /\\[dDsSwW]/y
const HEX = /x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})/y
const BRACED = /u\{([\dA-Fa-f]{1,8})\}/y
const CONTROL_LETTER = /c([A-Za-z])/y
const SYNTAX = /[\^$\\.*+?()[\]{}|/-]/y
const ZERO = /0(?!\d)/y
const CONTROL = /[fnrtv]/y
const CONTROLS: Readonly<Record<string, number>> = { f: 12, n: 10, r: 13, t: 9, v: 11 }

/** Reads `\d`, `\D`, `\s`, `\S`, `\w` or `\W`; undefined when something else comes next. */
export function readCategory (reader: JavaScriptReader, ignoreCase: boolean): CharSet | undefined {
  const match = reader.match(CATEGORY)
  if (match === null) return undefined
  const letter = match[0][1]!
  const lower = letter.toLowerCase()
  // With both flags, two letters beyond ASCII are part of \w.
  if (lower === 'w' && ignoreCase && reader.unicode) throw new Unsupported()
  const ranges = lower === 'd' ? ASCII_DIGIT : lower === 's' ? JAVASCRIPT_SPACE : ASCII_WORD
  return rangesSet(letter === lower ? ranges : invertRanges(ranges))
}

/** Reads an escape that stands for one character, whose backslash has been read. */
export function readEscape (reader: JavaScriptReader): number {
  const control = reader.match(CONTROL)
  if (control !== null) return CONTROLS[control[0]]!
  const hex = reader.match(HEX)
  if (hex !== null) return reader.check(Number.parseInt(hex[1] ?? hex[2]!, 16))
  if (reader.unicode) {
    const braced = reader.match(BRACED)
    if (braced !== null) return reader.check(Number.parseInt(braced[1]!, 16))
  }
  const letter = reader.match(CONTROL_LETTER)
  if (letter !== null) return letter[1]!.charCodeAt(0) & 31
  if (reader.match(ZERO) !== null) return 0
  const sign = reader.match(SYNTAX)
  if (sign !== null) return sign[0].charCodeAt(0)
  throw new Unsupported()
}
