import type { CharacterSet, Pattern } from '../regex/index.js'
import { isCanonicalOrigin } from './origin.js'

const withinHost = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9._-]*$/
const hostCharacter = /[a-z0-9._-]/

/**
 * Whether an origin that the pattern matches is surely in canonical form, unless a newline ends it. Of most patterns
 * that people write this is known when they are compiled: `^https://[a-z0-9-]+\.example\.com$`.
 */
export function provesForm ({ linear: { formula, shapes, isPlain } }: Pattern): boolean {
  return isPlain && formula === 0 && shapes[0]!.every(({ prefix, runs, suffix, end }) => {
    const shortest = prefix + runs.map(({ min }) => min > 0 ? 'a' : '').join('') + suffix
    if (end === 'anywhere' || !isCanonicalOrigin(shortest)) return false
    return runs.length === 0 || (withinHost.test(prefix) && runs.every(({ set }) => isOfHost(set)))
  })
}

function isOfHost ({ ascii, hasOthers }: CharacterSet): boolean {
  return !hasOthers && ascii.every((isIn, code) => isIn === 0 || hostCharacter.test(String.fromCharCode(code)))
}
