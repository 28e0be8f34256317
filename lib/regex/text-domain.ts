import { isPlainBmp } from './char-set.js'
import type { Node } from './syntax.js'
import { some } from './syntax.js'

/**
 * The texts for which RE2 gives the verdict that the pattern's own language gives: all, all but the empty one, those
 * without surrogates, or those that are pure ASCII and not empty.
 */
export type Domain = 'all' | 'nonEmpty' | 'noSurrogates' | 'ascii'

/** RE2's `\b` knows the words of ASCII only, and Python 3.11 finds no `\B` in an empty text. */
export function domainOfPython (node: Node): Domain {
  if (some(node, below => below.type === 'boundary' && below.unicode)) return 'ascii'
  return some(node, below => below.type === 'place' && below.place === 'inText') ? 'nonEmpty' : 'all'
}

/** Without the flags `u` and `v`, JavaScript reads a character beyond U+FFFF as two, RE2 as one. */
export function domainOfJavaScript (node: Node, flags: string): Domain {
  if (/[uv]/.test(flags)) return 'all'
  return some(node, below => below.type === 'set' && !isPlainBmp(below.set)) ? 'noSurrogates' : 'all'
}

/** Every domain as a bit, for sets of them. */
export const DOMAIN_BITS: Readonly<Record<Domain, number>> = { all: 1, nonEmpty: 2, noSurrogates: 4, ascii: 8 }

/** Which of the domains, given and returned as bits, the text belongs to. */
export function domainsOf (text: string, asked: number): number {
  let domains = DOMAIN_BITS.all
  if (text !== '') domains |= DOMAIN_BITS.nonEmpty
  if ((asked & DOMAIN_BITS.noSurrogates) !== 0 && !hasUnit(text, isSurrogate)) domains |= DOMAIN_BITS.noSurrogates
  if ((asked & DOMAIN_BITS.ascii) !== 0 && text !== '' && !hasUnit(text, isNotAscii)) domains |= DOMAIN_BITS.ascii
  return domains
}

function hasUnit (text: string, test: (unit: number) => boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    if (test(text.charCodeAt(i))) return true
  }
  return false
}

function isSurrogate (unit: number): boolean {
  return (unit & 0xf800) === 0xd800
}

function isNotAscii (unit: number): boolean {
  return unit > 0x7f
}
