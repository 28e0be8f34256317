import { CodePointRanges } from './code-point-ranges.js'
import { ASSIGNED, MORE_DIGITS, MORE_NUMBERS } from './unicode-14.js'

/*
 * What Python 3.11 takes a character for. It has Unicode 14; the engines have later versions. So what was assigned later is
 * nothing yet, and the few characters whose properties have changed since are named. test/peers/django-settings compares all.
 */

const assigned = new CodePointRanges(ASSIGNED)
const moreDigits = new CodePointRanges(MORE_DIGITS)
const moreNumbers = new CodePointRanges(MORE_NUMBERS)

export function isAssigned (character: string): boolean {
  return assigned.has(character.codePointAt(0) as number)
}

function has (kind: RegExp, character: string): boolean {
  return kind.test(character) && isAssigned(character)
}

export function isAlphabetic (character: string): boolean {
  return has(/\p{L}/u, character)
}

export function isDecimal (character: string): boolean {
  return has(/\p{Nd}/u, character)
}

export function isDigit (character: string): boolean {
  return isDecimal(character) || moreDigits.has(character.codePointAt(0) as number)
}

export function isNumeric (character: string): boolean {
  return has(/\p{N}/u, character) || moreNumbers.has(character.codePointAt(0) as number)
}

export function isLower (character: string): boolean {
  return has(/[[\p{Lowercase}\u{295}]--[\u{10fc}\u{a7f2}-\u{a7f4}\u{ab69}]]/v, character)
}

export function isUpper (character: string): boolean {
  return has(/\p{Uppercase}/u, character)
}

export function isTitle (character: string): boolean {
  return has(/\p{Lt}/u, character)
}

export function isCased (character: string): boolean {
  return has(/[\p{Cased}\u{295}]/u, character)
}

export function isCaseIgnorable (character: string): boolean {
  return has(/[\p{Case_Ignorable}\u{1171e}]/u, character)
}

export function isPrintable (character: string): boolean {
  return character === ' ' || has(/[^\p{C}\p{Z}]/u, character)
}

export function startsIdentifier (character: string): boolean {
  return has(/[\p{XID_Start}_]/u, character)
}

/** Taken into identifiers after Unicode 14. */
const continuesLater = new Set([0x200c, 0x200d, 0x30fb, 0xff65])

export function continuesIdentifier (character: string): boolean {
  return has(/\p{XID_Continue}/u, character) && !continuesLater.has(character.codePointAt(0) as number)
}

/** The value of a decimal digit of any script: they come in tens, from 0 to 9. */
export function decimalValue (character: string): number {
  const codePoint = character.codePointAt(0) as number
  let zero = codePoint
  while (isDecimal(String.fromCodePoint(zero - 1))) zero--
  return (codePoint - zero) % 10
}
