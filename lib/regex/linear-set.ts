import { createRequire } from 'node:module'
import type * as re2js from 're2js'
import { emitRe2 } from './emit-re2.js'
import type { Linear } from './pattern.js'
import type { Formula } from './split-lookarounds.js'
import { DOMAIN_BITS } from './text-domain.js'

/** RE2 takes about fourteen times as many steps in one set; more sets keep its tables small. */
const MAX_SET_SIZE = 100_000

/** A pattern among the members of an RE2 set. */
interface Member {
  readonly formula: Formula
  /** The number, within the set, of the pattern's first part. */
  readonly first: number
  /** The texts whose verdict RE2 gives. */
  readonly domain: number
}

/** Loading RE2 takes longer than a whole check of settings without a regex. */
let RE2Set: typeof re2js.RE2Set | undefined

/** One RE2 set: one pass over the text for all of its members. */
interface LinearSet {
  readonly set: re2js.RE2Set
  /** The member that each part belongs to; none for a part whose match can only speak against its member. */
  readonly owners: Array<Member | undefined>
  size: number
}

/** The linear patterns, in as few RE2 sets as is good. */
export class LinearSets {
  readonly #sets: LinearSet[] = []

  add (pattern: Linear): void {
    let linear = this.#sets.at(-1)
    if (linear === undefined || linear.size + pattern.size > MAX_SET_SIZE) {
      RE2Set ??= (createRequire(import.meta.url)('re2js') as typeof re2js).RE2Set
      linear = { set: new RE2Set(RE2Set.ANCHOR_START), owners: [], size: 0 }
      this.#sets.push(linear)
    }
    linear.size += pattern.size
    const member = { formula: pattern.formula, first: linear.owners.length, domain: DOMAIN_BITS[pattern.domain] }
    for (const part of pattern.parts) {
      linear.set.add(emitRe2(part))
      linear.owners.push(undefined)
    }
    own(linear.owners, member, member.formula)
  }

  compile (): void {
    for (const { set } of this.#sets) set.compile()
  }

  /** `domains`: what the text belongs to. Members that RE2 misjudges there have no say. */
  matches (text: string, domains: number): boolean {
    for (const linear of this.#sets) {
      if (matchesLinear(linear, text, domains)) return true
    }
    return false
  }
}

/** Every true formula has a part that matched and is not under a "not", so only those have to lead to it. */
function own (owners: Array<Member | undefined>, member: Member, formula: Formula): void {
  if (typeof formula === 'number') owners[member.first + formula] = member
  else if (formula.op !== 'not') for (const term of formula.terms) own(owners, member, term)
}

function matchesLinear ({ set, owners }: LinearSet, text: string, domains: number): boolean {
  const matched = set.match(text)
  for (let i = 0; i < matched.length; i++) {
    const member = owners[matched[i]!]
    if (member !== undefined && (member.domain & domains) !== 0 && evaluate(member.formula, member.first, matched)) return true
  }
  return false
}

function evaluate (formula: Formula, first: number, matched: readonly number[]): boolean {
  if (typeof formula === 'number') return includes(matched, first + formula)
  switch (formula.op) {
    case 'not':
      return !evaluate(formula.term, first, matched)
    case 'all':
      for (const term of formula.terms) if (!evaluate(term, first, matched)) return false
      return true
    case 'any':
      for (const term of formula.terms) if (evaluate(term, first, matched)) return true
      return false
  }
}

/** The list is sorted. */
function includes (sorted: readonly number[], wanted: number): boolean {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = sorted[middle]!
    if (value === wanted) return true
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}
