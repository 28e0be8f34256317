import { fixedDigits, shortestDigits, significantDigits, type Digits } from './float-digits.js'

/** How a float is written: as `e`, `f` or `g`, or as repr does where the precision is undefined. */
export interface FloatStyle {
  readonly kind: 'e' | 'f' | 'g' | 'r'
  readonly precision: number
  /** `#`: a point always, and zeros at the end. */
  readonly alternate: boolean
  /** At least one digit after the point, where there is no exponent. */
  readonly addsPoint: boolean
}

/** The text of a float, the sign of a negative one included. */
export function formatFloat (value: number, style: FloatStyle): string {
  return Number.isFinite(value) ? (isNegative(value) ? '-' : '') + formatFinite(value, style) : notFinite(value)
}

function formatFinite (value: number, { kind, precision, alternate, addsPoint }: FloatStyle): string {
  if (kind === 'f') {
    const { digits, point } = fixedDigits(value, precision)
    return join(digits.slice(0, point), digits.slice(point), alternate)
  }
  if (kind === 'e') return exponential(significantDigits(value, precision + 1), alternate)
  const wanted = Math.max(precision, 1)
  const found = kind === 'r' ? shortestDigits(value) : significantDigits(value, wanted)
  const keepsZeros = kind === 'g' && alternate
  const digits = keepsZeros ? found.digits : withoutLastZeros(found.digits)
  const { point } = found
  const most = kind === 'r' ? 16 : wanted - (addsPoint ? 1 : 0)
  if (point <= -4 || point > most) return exponential({ digits, point }, alternate)
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0')
  const behind = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point)
  return join(whole, addsPoint && behind === '' ? '0' : behind, alternate)
}

function exponential ({ digits, point }: Digits, alternate: boolean): string {
  const exponent = point - 1
  return `${join(digits.slice(0, 1), digits.slice(1), alternate)}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

function join (whole: string, behind: string, alternate: boolean): string {
  return behind === '' && !alternate ? whole : `${whole}.${behind}`
}

function isNegative (value: number): boolean {
  return value < 0 || Object.is(value, -0)
}

function notFinite (value: number): string {
  return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf'
}

function withoutLastZeros (digits: string): string {
  let end = digits.length
  while (end > 1 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}
