import { PythonSyntaxError } from '../problem.js'
import type { Source } from '../../text/source.js'
import type { Constant, TextRange } from './ast.js'

export interface Token extends TextRange {
  readonly kind:
    'name' | 'keyword' | 'operator' | 'number' | 'string' | 'format-start' | 'format-text' | 'format-end' |
    'newline' | 'indent' | 'dedent' | 'end'
  /** As written; a name in NFKC. Empty for what has no text of its own, and for the text of an f-string. */
  readonly text: string
}

export const keywords: ReadonlySet<string> = new Set([
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
  'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or',
  'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'
])

const operators: ReadonlySet<string> = new Set([
  '**=', '//=', '>>=', '<<=', '...',
  '**', '//', '>>', '<<', '<=', '>=', '==', '!=', '->', ':=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '@=',
  '+', '-', '*', '/', '%', '@', '&', '|', '^', '~', '<', '>', '(', ')', '[', ']', '{', '}', ',', ':', '.', ';', '=', '!'
])

/** The longest operator at an offset. */
export function operatorAt (text: string, at: number): string | undefined {
  for (let length = 3; length > 0; length--) {
    const candidate = text.slice(at, at + length)
    if (candidate.length === length && operators.has(candidate)) return candidate
  }
  return undefined
}

export function syntaxError (source: Source, message: string, from: number, to: number): never {
  throw new PythonSyntaxError(message, { source, from, to })
}

const name = /[\p{XID_Start}_]\p{XID_Continue}*/uy

/** The characters of a name at an offset; empty where none begins. */
export function nameAt (text: string, at: number): string {
  name.lastIndex = at
  return name.exec(text)?.[0] ?? ''
}

/** A name as CPython compares it, or undefined for one that is better not read. */
export function normalizedName (written: string): string | undefined {
  if (/^\w+$/.test(written)) return written
  if (/[\u{10000}-\u{10FFFF}]/u.test(written)) return undefined
  const normalized = written.normalize('NFKC')
  return keywords.has(normalized) || nameAt(normalized, 0) !== normalized ? undefined : normalized
}

const digits = '[0-9](?:_?[0-9])*'
const number = new RegExp([
  '0[xX](?:_?[0-9a-fA-F])+',
  '0[bB](?:_?[01])+',
  '0[oO](?:_?[0-7])+',
  `(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?[jJ]?`
].join('|'), 'y')

// CPython still lets a number touch these keywords.
const mayTouch = /(?:and|else|for|i[fns]|or|not)/y

// CPython's own limit, for turning decimal digits into an int takes quadratic time.
const mostDigits = 4300

/** The number at an offset, which starts with a digit or with a point and a digit; undefined where it is malformed. */
export function numberAt (text: string, at: number): string | undefined {
  number.lastIndex = at
  const written = number.exec(text)?.[0] as string
  const next = text.charAt(at + written.length)
  mayTouch.lastIndex = at + written.length
  if ((/[\w\u0080-\uFFFF]/.test(next)) && !mayTouch.test(text)) return undefined
  return /^0[0-9_]*[1-9][0-9_]*$/.test(written) ? undefined : written
}

/** The value of a number that numberAt has found; undefined for an int that CPython finds too long. */
export function numberValue (written: string): Constant['value'] | undefined {
  const digits = written.replaceAll('_', '')
  if (/^0[xXbBoO]/.test(digits)) return BigInt(digits)
  if (/[jJ]$/.test(digits)) return { imaginary: Number(digits.slice(0, -1)) }
  if (/[.eE]/.test(digits)) return Number(digits)
  return digits.length > mostDigits ? undefined : BigInt(digits)
}
