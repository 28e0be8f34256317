import { compilePattern, compilePatternSet, matchesEmpty, type Pattern, type PatternError } from '../regex/index.js'

/** An origin that only a regex for all origins matches. */
const unlisted = 'https://unlisted.corsheaders.invalid'

/** Regexes that match everything on purpose: `.*`, `^.*$`, `[\s\S]*`, in a group or with flags. */
const saysAll = /^(?:\(\?[aimsux]+\))?(?:\^|\\A)?(?:\((?:\?:)?)?(?:\.|\[\\s\\S\])\*\??\)?(?:\$|\\Z)?$/

/** The result of compiling a regex: `open` if it allows every origin by accident. */
export type Verdict = 'sound' | 'open' | PatternError

/** Compiles a regex and classifies it. */
export function judgeRegex (regex: string | RegExp): Verdict {
  try {
    return isOpenByAccident(compilePattern(regex)) ? 'open' : 'sound'
  } catch (error) {
    return error as PatternError
  }
}

/** Whether a hint may suggest this regex: no error would report it. */
export function isSoundRegex (regex: string | RegExp): boolean {
  return judgeRegex(regex) === 'sound'
}

/** Whether a regex allows every origin. Throws PatternError. */
export function letsAllIn (regex: string | RegExp): boolean {
  return compilePatternSet([compilePattern(regex)])(unlisted)
}

/**
 * Whether a regex matches the empty text and therefore, with re.match, every origin: `''`, `()`, `a|`, but not `.*`.
 */
function isOpenByAccident (pattern: Pattern): boolean {
  return !saysAll.test(pattern.source) && matchesEmpty(pattern.node) && compilePatternSet([pattern])(unlisted)
}
