import { isTooLong, readQuotedText, splitOutside } from './list-text.js'
import { wildcardRegex } from './suggest-origin.js'
import { isSoundRegex } from './open-regex.js'

/** How a regex for origins begins, if it is a whole one. */
const beginning = /^(?:\^|\\A|https?\b|\(\?[aimsux]+\))/

/** How one ends that asks for the end of the origin. */
const ending = /(?:\$|\\Z)$/

/**
 * The regexes that a text most likely holds. No check speaks of them. Undefined where that cannot be told.
 */
export function meantRegexes (text: string): readonly string[] | undefined {
  if (isTooLong(text)) return undefined
  const regexes = (readQuotedText(text) ?? [text]).map(meantByOne)
  return regexes.every(part => part !== undefined) ? [...new Set(regexes.flat())] : undefined
}

function meantByOne (text: string): readonly string[] | undefined {
  const bare = text.replaceAll(/^[\s,;]+|(?<!\\)[\s,;]+$/g, '')
  if (bare === '') return []
  const inner = readQuotedText(bare)
  if (inner !== undefined) return meantRegexes(bare)
  const several = splitRegexes(bare)
  if (several !== undefined) return several
  const wildcard = /^(?:https?:\/\/)?\*/i.test(bare) && bare !== '*' ? wildcardRegex(bare) : undefined
  const one = wildcard ?? withoutEmptyAlternative(bare)
  return isSoundRegex(one) ? [one] : undefined
}

/**
 * Cut where no origin has a character, and no regex of one: at commas, semicolons and white space, outside of all
 * brackets. In doubt, a text is one regex: a piece of it could let more in than the whole.
 */
function splitRegexes (text: string): readonly string[] | undefined {
  const parts = splitOutside(text, /[\s,;]/).map(unquote).filter(part => part !== '')
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return undefined
  const isAlike = others.every(part => ending.test(part) === ending.test(first))
  return isAlike && parts.every(part => beginning.test(part) && isSoundRegex(part)) ? parts : undefined
}

function unquote (part: string): string {
  return readQuotedText(part)?.[0] ?? part
}

/** `a|` is `a` or nothing at all, and nothing matches everywhere. */
export function withoutEmptyAlternative (regex: string): string {
  return splitOutside(regex, /\|/).filter(alternative => alternative !== '').join('|')
}
