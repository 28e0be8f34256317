import { isSpace } from './text.js'

/** One step of a pattern: characters of a set, once, or as many as there are. */
interface Step { readonly has: (character: string) => boolean, readonly needsAscii: boolean, readonly least: 0 | 1, readonly isMany: boolean }

export type SimplePattern = readonly Step[]

interface CharacterSet { readonly has: (character: string) => boolean, readonly needsAscii: boolean }

const kinds: Readonly<Record<string, CharacterSet>> = {
  s: { has: isSpace, needsAscii: false },
  d: { has: character => /^[0-9]$/.test(character), needsAscii: true },
  w: { has: character => /^[a-zA-Z0-9_]$/.test(character), needsAscii: true }
}
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' }

const token = /\[(\^?)((?:\\[^a-zA-Z0-9]|\\[sdwnrtfv]|[^\\\]^[-])-?)+\]|\\([^a-zA-Z0-9]|[sdwnrtfv])|([^\\.^$*+?{}[\]|()])/uy

/** Patterns that split lists are shorter. */
const longest = 100

/**
 * Reads a pattern that needs no regex engine: characters and sets, each with `*`, `+` or nothing after it.
 * Undefined for all others.
 */
export function readSimplePattern (pattern: string): SimplePattern | undefined {
  if (pattern.length > longest || /[^\0-\x7f]/.test(pattern)) return undefined
  const steps: Step[] = []
  let at = 0
  while (at < pattern.length) {
    token.lastIndex = at
    const found = token.exec(pattern)?.[0]
    const set = found === undefined ? undefined : readSet(found)
    if (found === undefined || set === undefined) return undefined
    at += found.length
    const quantifier = pattern[at] === '*' || pattern[at] === '+' ? pattern[at++] : ''
    steps.push({ ...set, least: quantifier === '*' ? 0 : 1, isMany: quantifier !== '' })
  }
  // A pattern that matches nothing at all has rules of its own.
  return steps.some(({ least }) => least === 1) && isGreedy(steps) ? steps : undefined
}

function readSet (text: string): CharacterSet | undefined {
  if (!text.startsWith('[') || text.length === 1) return readOne(text)
  const isNegated = text.startsWith('[^')
  const inner = text.slice(isNegated ? 2 : 1, -1)
  if (/-/.test(inner.replaceAll(/\\[^]/g, ''))) return undefined
  const sets = [...inner.matchAll(/\\?[^]/gu)].map(([one]) => readOne(one))
  const needsAscii = sets.some(set => set.needsAscii)
  return { has: character => sets.some(set => set.has(character)) !== isNegated, needsAscii }
}

function readOne (text: string): CharacterSet {
  const letter = text.startsWith('\\') ? text.slice(1) : undefined
  const kind = letter === undefined ? undefined : kinds[letter]
  if (kind !== undefined) return kind
  const character = letter === undefined ? text : controls[letter] ?? letter
  return { has: other => other === character, needsAscii: false }
}

/** Whether to take as many as there are is always right: what follows takes none of them. */
function isGreedy (steps: SimplePattern): boolean {
  const all = Array.from({ length: 0x3001 }, (_, code) => String.fromCodePoint(code))
  return steps.every(({ has, isMany }, index) => {
    if (!isMany) return true
    const next = steps.slice(index + 1)
    const followers = next.slice(0, (next.findIndex(({ least }) => least === 1) + 1) || next.length)
    return all.every(character => !has(character) || !followers.some(follower => follower.has(character)))
  })
}

/** Where the pattern matches, one place after the other. */
export function * findSimple (pattern: SimplePattern, characters: readonly string[], spend: (steps: number) => void): Generator<readonly [from: number, to: number]> {
  let from = 0
  while (from < characters.length) {
    const to = matchAt(pattern, characters, from, spend)
    if (to === undefined) {
      from++
    } else {
      yield [from, to]
      from = to
    }
  }
}

function matchAt (pattern: SimplePattern, characters: readonly string[], from: number, spend: (steps: number) => void): number | undefined {
  let at = from
  for (const { has, least, isMany } of pattern) {
    const start = at
    const end = isMany ? characters.length : Math.min(at + 1, characters.length)
    while (at < end && has(characters[at] as string)) at++
    spend(at - start + 1)
    if (at - start < least) return undefined
  }
  return at
}
