import type { Constant } from './ast.js'

const number = /0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:[0-9](?:_?[0-9])*(?:\.(?:[0-9](?:_?[0-9])*)?)?|\.[0-9](?:_?[0-9])*)(?:[eE][+-]?[0-9](?:_?[0-9])*)?[jJ]?/y

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
