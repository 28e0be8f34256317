import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { isSoundRegex } from './open-regex.js'
import { Proposer, sourceOf, withSource } from './propose.js'

/** W028: `[www|api]` and `[0-255]` match one character. Not for `[a-z|0-9]` and `[1-35]`, which work. */
export const classOfWords = entryCheck('W028', ['CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_URLS_REGEX'], isPattern, (regex, { writtenAs }, written) => {
  const source = sourceOf(regex)
  const mistaken = source.match(classes)?.find(part => meantGroup(part) !== undefined)
  if (mistaken === undefined || !isSoundRegex(regex)) return undefined
  return {
    message: `The brackets ${printable(mistaken)} of the regex ${printable(regex)} in ${writtenAs} match one character, not the words or numbers in them. Browsers block what it is meant for.`,
    get hint () {
      const mended = withSource(regex, source.replaceAll(classes, part => meantGroup(part) ?? part))
      const code = isSoundRegex(mended) ? new Proposer(written).entries([mended]) : undefined
      return code === undefined ? 'Write the words or numbers in a group, such as (?:www|api).' : `Write ${code}.`
    }
  }
})

/** Escapes, which are skipped, and character classes. One without an end reaches to that of the regex. */
const classes = /\\[^]|\[(?:\\[^]|[^\]\\])*\]?/g

/** The group that is meant by a class of words or numbers. Undefined for any other. */
function meantGroup (part: string): string | undefined {
  if (/^\[\w+(?:\|\w+)+\]$/.test(part) && /\w{2}/.test(part)) return `(?:${part.slice(1, -1)})`
  const [, least = '', greatest = ''] = /^\[(\d{1,5})-(\d{1,5})\]$/.exec(part) ?? []
  if (least === '' || !isRedundant(least, greatest)) return undefined
  const count = Number(greatest) - Number(least) + 1
  if (count < 1) return undefined
  if (count > mostNumbers) return least.length === greatest.length ? `(?:\\d{${least.length}})` : `(?:\\d{${least.length},${greatest.length}})`
  const numbers = Array.from({ length: count }, (_, index) => String(Number(least) + index).padStart(least.length, '0'))
  return `(?:${numbers.join('|')})`
}

/** The most numbers that a hint lists. It allows more of them by their length. */
const mostNumbers = 20

/**
 * Whether a class of two numbers has a digit twice, or one next to its range: nobody writes it who means its digits,
 * except `[1-90]`, which are all of them in the order of a keyboard.
 */
function isRedundant (least: string, greatest: string): boolean {
  const [from = '', to = ''] = [least.slice(-1), greatest[0]]
  const single = [...least.slice(0, -1), ...greatest.slice(1)]
  return from === to || new Set(single).size < single.length || single.some(digit => digit >= from && digit <= to) ||
    (single.some(digit => Number(digit) === Number(from) - 1 || Number(digit) === Number(to) + 1) && to !== '9')
}
