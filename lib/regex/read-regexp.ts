import { PatternError } from './pattern-error.js'

// As they are when this module is loaded: nobody can put code of their own in their place. The getter of `flags` is
// not among them because it asks the object itself.
const getter = (name: string): () => unknown => Object.getOwnPropertyDescriptor(RegExp.prototype, name)!.get!
const getSource = getter('source')
const flagGetters = Object.entries({ i: 'ignoreCase', m: 'multiline', s: 'dotAll', u: 'unicode', v: 'unicodeSets' })
  .map(([flag, name]) => [flag, getter(name)] as const)

/** Copies source and flags (of i, m, s, u and v) of a RegExp, without running anything that belongs to it. */
export function readRegExp (value: unknown): { readonly source: string, readonly flags: string } {
  try {
    const source = Reflect.apply(getSource, value, []) as string
    const flags = flagGetters.filter(([, get]) => Reflect.apply(get, value, []) === true).map(([flag]) => flag).join('')
    return { source, flags }
  } catch {
    throw new PatternError('A pattern must be a string or a RegExp.', 0)
  }
}
