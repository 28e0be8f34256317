import { compilePattern, compilePatternSet, matchesEmptyText, type Pattern, type PatternError } from '../regex/index.js'

/** An origin that no regex was written for. */
const unlisted = 'https://unlisted.corsheaders.invalid'

/** Match everything, and say so: `.*`, `^.*$`, `[\s\S]*`, in a group or with flags. */
const saysAll = /^(?:\(\?[aimsux]+\))?(?:\^|\\A)?(?:\((?:\?:)?)?(?:\.|\[\\s\\S\])\*\??\)?(?:\$|\\Z)?$/

/** What a regex comes to: `open` if it lets every origin in and does not say so. */
export type Verdict = 'sound' | 'open' | PatternError

/** Reads and compiles a regex. */
export function judgeRegex (regex: string | RegExp): Verdict {
  try {
    return isOpenByAccident(compilePattern(regex)) ? 'open' : 'sound'
  } catch (error) {
    return error as PatternError
  }
}

/** Whether a hint may say to write this regex: no check would speak of it. */
export function isSoundRegex (regex: string | RegExp): boolean {
  return judgeRegex(regex) === 'sound'
}

/** Whether a regex lets in what no list names. Throws PatternError. */
export function letsAllIn (regex: string | RegExp): boolean {
  return compilePatternSet([compilePattern(regex)])(unlisted)
}

/** Matches the empty text, and so, with re.match, at the start of every origin: `''`, `()`, `a|`. But not `.*`. */
function isOpenByAccident (pattern: Pattern): boolean {
  return !saysAll.test(pattern.source) && matchesEmptyText(pattern) && compilePatternSet([pattern])(unlisted)
}
