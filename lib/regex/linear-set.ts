import { createRequire } from 'node:module'
import type * as re2js from 're2js'
import type { Linear } from './pattern.js'
import { holds } from './split-lookarounds.js'

/** More sets keep the tables of RE2 small. */
const MAX_SET_LENGTH = 300_000
/** RE2 gets no text that could take it more steps than this in one pattern, or in all of them. */
export const MAX_STEPS = 400_000
const MAX_STEPS_IN_ALL = 12_000_000

/** Loading RE2 takes longer than a whole check of settings without a regex. */
let RE2Set: typeof re2js.RE2Set | undefined

/** One RE2 set: one pass over the text for all of its patterns. */
interface LinearSet {
  readonly set: re2js.RE2Set
  /** By the number of a part, the pattern that it belongs to, and the number of that one's first part. */
  readonly owners: Array<Linear & { readonly first: number }>
  length: number
}

/** Tests whether any of the patterns matches. By its length alone, a text that could take too many steps matches none. */
export function compileLinear (patterns: readonly Linear[]): (text: string) => boolean {
  const sets: LinearSet[] = []
  for (const pattern of patterns) add(sets, pattern)
  for (const { set } of sets) set.compile()
  const widest = patterns.reduce((most, { size }) => Math.max(most, size), 1)
  const all = patterns.reduce((sum, { size }) => sum + size, 1)
  const longest = Math.min(MAX_STEPS / widest, MAX_STEPS_IN_ALL / all)
  return text => text.length <= longest && sets.some(linear => matchesAny(linear, text))
}

function add (sets: LinearSet[], pattern: Linear): void {
  const parts = pattern.re2!
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  let linear = sets.at(-1)
  if (linear === undefined || linear.length + length > MAX_SET_LENGTH) {
    RE2Set ??= (createRequire(import.meta.url)('re2js') as typeof re2js).RE2Set
    linear = { set: new RE2Set(RE2Set.ANCHOR_START), owners: [], length: 0 }
    sets.push(linear)
  }
  linear.length += length
  const owner = { ...pattern, first: linear.owners.length }
  for (const part of parts) {
    linear.set.add(part)
    linear.owners.push(owner)
  }
}

/** No formula is true of which no part has matched: the rest of a pattern is a part of it, beside its lookarounds. */
function matchesAny ({ set, owners }: LinearSet, text: string): boolean {
  const matched = set.match(text)
  let numbers: Set<number> | undefined
  return matched.some(number => {
    const { formula, first } = owners[number]!
    return formula === 0 || holds(formula, part => (numbers ??= new Set(matched)).has(first + part))
  })
}
