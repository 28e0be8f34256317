import { compilePattern, compilePatternSet, matchesEmptyText } from '../regex/index.js'

/** An origin that no regex was written for. */
const unlisted = 'https://unlisted.corsheaders.invalid'

/** Match everything, and say so: `.*`, `^.*$`, `[\s\S]*`, in a group or with flags. */
const saysAll = /^(?:\(\?[aimsux]+\))?(?:\^|\\A)?(?:\((?:\?:)?)?(?:\.|\[\\s\\S\])\*\??\)?(?:\$|\\Z)?$/

/**
 * Whether a regex matches the empty text, and so lets every origin in: `''`, `()`, `a|`. Not one that says so, as `.*`
 * does. Throws PatternError.
 */
function isOpenByAccident (pattern: string | RegExp): boolean {
  const source = typeof pattern === 'string' ? pattern : pattern.source
  if (saysAll.test(source)) return false
  return matchesEmptyText(compilePattern(pattern)) && letsAllIn(pattern)
}

/** Whether a regex lets in what no list names. */
export function letsAllIn (pattern: string | RegExp): boolean {
  return compilePatternSet([compilePattern(pattern)])(unlisted)
}

/** Whether a hint may say to write this regex: no check would speak of it. */
export function isSoundRegex (pattern: string | RegExp): boolean {
  try {
    return !isOpenByAccident(pattern)
  } catch {
    return false
  }
}
