import { PatternError } from './pattern-error.js'

/** Shorter sources are compiled on their first use. */
const LONG = 2000

/**
 * A RegExp of our own. The engine finds out only on the first use, once for Latin-1 texts and once for others, that a
 * pattern is too large for it; long ones are therefore tried out here, behind a character that is not in the text.
 */
export function compileNative (source: string, flags: string): RegExp {
  try {
    if (source.length > LONG) {
      const trial = new RegExp(`\\0(?:${source})`, flags)
      trial.test('a')
      trial.test('\u0100')
    }
    return new RegExp(source, flags)
  } catch {
    throw new PatternError('This pattern is too large for the regular expression engine. Make it shorter.', 0)
  }
}

/** A text too long for the engine's memory counts as no match. */
export function testNative (native: RegExp, text: string): boolean {
  native.lastIndex = 0
  try {
    return native.test(text)
  } catch {
    return false
  }
}
