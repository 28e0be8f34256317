import { isTooLong, readQuotedText, splitOutside } from './list-text.js'
import { wildcardRegex } from './suggest-origin.js'
import { isSoundRegex } from './open-regex.js'

/** The start of a complete regex for origins. */
const beginning = /^(?:\^|\\A|https?\b|\(\?[aimsux]+\))/

/** The end of a regex that is anchored there. */
const ending = /(?:\$|\\Z)$/

/** The regexes that a text most likely holds, none of which a check reports. Undefined if that cannot be determined. */
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
  // In Python, the hyphen of `[\w-.]` needs a backslash.
  const sound = [one, one.replaceAll(/(\\[dsw])-(?!\])/g, '$1\\-')].find(isSoundRegex)
  return sound === undefined ? undefined : [sound]
}

/**
 * Splits at commas, semicolons and white space outside of all brackets: neither an origin nor a regex for one contains
 * them. In doubt, a text stays one regex, because a part of it could allow more than the whole.
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

/** `a|` has an empty alternative, which matches at the start of every text. */
export function withoutEmptyAlternative (regex: string): string {
  return splitOutside(regex, /\|/).filter(alternative => alternative !== '').join('|')
}
