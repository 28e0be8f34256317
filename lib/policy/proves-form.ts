import type { CompiledCharSet, Pattern } from '../regex/index.js'
import { isCanonicalOrigin } from './origin.js'

/**
 * Whether an origin that the pattern matches is surely in canonical form, unless a newline ends it. Of most patterns
 * that people write this is known when they are compiled: `^https://[a-z0-9-]+\.example\.com$`.
 */
export function provesForm ({ linear: { formula, shapes, isPlain } }: Pattern): boolean {
  return isPlain && formula === 0 && shapes[0]!.every(({ prefix, runs, suffix, end }) => {
    const shortest = prefix + runs.map(({ min }) => min > 0 ? 'a' : '').join('') + suffix
    if (end === 'anywhere' || !isCanonicalOrigin(shortest)) return false
    // All between the prefix and the suffix is in the host then, however long it is.
    return runs.length === 0 || (isCanonicalOrigin(`${prefix}a`) && runs.every(({ set }) => isOfHost(set)))
  })
}

function isOfHost ({ ascii, hasOthers }: CompiledCharSet): boolean {
  return !hasOthers && ascii.every((isIn, code) => isIn === 0 || isCanonicalOrigin(`a://${String.fromCharCode(code)}`))
}
