import { PatternError } from './pattern-error.js'

export interface RegExpText {
  readonly source: string
  /** Those of "i", "m", "s", "u" and "v" that are set. */
  readonly flags: string
}

/*
 * The getters as they are when this module is loaded: a subclass, an own property or a proxy cannot put code of its
 * own in their place. The getter of `flags` is not among them because it asks the object itself.
 */
const { apply } = Reflect
const getSource = getter('source')
const FLAG_GETTERS = [
  ['i', getter('ignoreCase')], ['m', getter('multiline')], ['s', getter('dotAll')], ['u', getter('unicode')], ['v', getter('unicodeSets')]
] as const

function getter (name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(RegExp.prototype, name)!.get!
}

/** Copies what a RegExp was made of, without running anything that belongs to it. */
export function readRegExp (value: unknown): RegExpText {
  try {
    const source = apply(getSource, value, []) as string
    let flags = ''
    for (const [flag, get] of FLAG_GETTERS) if (apply(get, value, []) === true) flags += flag
    return { source, flags }
  } catch {
    throw new PatternError('A pattern must be a string or a RegExp.', 0)
  }
}
