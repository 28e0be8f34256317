import { Automaton, type CompiledCharSet, type Next, type Pattern } from '../regex/index.js'
import { notCustom } from './schemes.js'

/** An origin that a regex may match, with the parts of its host that the regex leaves open. */
export interface Candidate {
  readonly origin: string
  /** The labels of the host, last one first. */
  readonly labels: readonly Label[]
}

/** Whether a part of a label, and all of it, is free: the regex accepts many characters there. */
export interface Label { readonly some: boolean, readonly all: boolean }

/** A set with this many letters and digits leaves a choice. `\d` does not. */
export const choiceSize = 11
/** The characters of labels and ports that are tried. Of a set, the first few represent all. */
const letters = [...'x80abcdefghijklmnopqrstuvwyz12345679']
const few = 2
const marks = [...'-_.:[]']

/** The longest host (RFC 1035). */
const longestHost = 253
/** The most steps of a search, far more than a realistic regex needs. */
const mostSteps = 100_000
/** The most threads that continue from one state with the same key. */
const mostWays = 2

/** The most labels of public suffixes: `*.r.appspot.com`. Hosts that differ only before them are alike. */
const longestSuffix = 4

const outside = '.evil.example'

/** A point of the search: the state of the automaton, undefined after the end of the pattern, and the host so far. */
interface Thread {
  readonly next: Next | undefined
  readonly state: number
  readonly host: string
  readonly labels: readonly Label[]
  /** The label that is being read. */
  readonly label: Label & { readonly length: number }
  readonly port: string | undefined
}

/**
 * Finds origins that a regex may match, the shortest first, by a search of its automaton along the grammar of the
 * Origin header. Where the regex leaves a choice, one character represents all, and a domain of an attacker is tried
 * too.
 */
export function * findOrigins (pattern: Pattern, schemes: readonly string[], budget = makeBudget()): Iterable<Candidate> {
  const walk = new Walk(pattern, budget)
  for (const scheme of schemes) {
    let states: State[] = [{ next: walk.start, state: -1 }]
    for (const character of scheme) states = step(states, character, walk)
    yield * search(states.map(({ next, state }) => ({ next, state, host: '', labels: [], label: { some: false, all: true, length: 0 }, port: undefined })), scheme, walk)
  }
}

/** The remaining steps. */
export interface Budget { left: number }

export function makeBudget (): Budget {
  return { left: mostSteps }
}

/** An automaton whose search is bounded by a budget. */
class Walk extends Automaton {
  readonly #budget: Budget

  constructor (pattern: Pattern, budget: Budget) {
    super(pattern)
    this.#budget = budget
  }

  /** Counts a step. Returns whether none is left. */
  get ends (): boolean {
    return --this.#budget.left < 0
  }
}

type State = Pick<Thread, 'next' | 'state'>

/** The state after the end of a pattern without `$`: every character fits. */
const behind: State = { next: undefined, state: -2 }

function step (states: readonly State[], character: string, walk: Walk, isTaken: (set: CompiledCharSet) => boolean = () => true): State[] {
  const code = character.charCodeAt(0)
  const found = new Map<number, State>()
  for (const { next } of states) {
    if (next === undefined || next.accepts) found.set(-2, behind)
    for (const { set, to } of next?.characters ?? []) {
      if (walk.ends) return []
      if (set.has(code) && isTaken(set)) found.set(to, { next: walk.next(to), state: to })
    }
  }
  return [...found.values()]
}

function * search (starts: readonly Thread[], scheme: string, walk: Walk): Iterable<Candidate> {
  const queue = [...starts]
  const ways = new Map<string, number>()
  for (let index = 0; index < queue.length && !walk.ends; index++) {
    const thread = queue[index] as Thread
    const candidate = candidateOf(thread, scheme)
    if (candidate !== undefined) yield candidate
    for (const following of steps(thread, walk)) {
      const key = `${following.state} ${keyOf(following)}`
      const count = ways.get(key) ?? 0
      if (count === mostWays || following.host.length > longestHost) continue
      ways.set(key, count + 1)
      queue.push(following)
    }
  }
}

function keyOf ({ labels, label, port, host }: Thread): string {
  const bits = [label, ...labels.slice(-longestSuffix).reverse()].map(({ some, all }) => Number(some) + 2 * Number(all)).join('')
  return `${bits} ${Math.min(labels.length, longestSuffix)} ${label.length === 0} ${host.at(-1) === '-'} ${port === undefined || /^(?:8?0?|4?4?3?)$/.test(port) ? port : port.length}`
}

function * steps (thread: Thread, walk: Walk): Iterable<Thread> {
  const { next, port, label } = thread
  if (next === undefined || next.accepts) {
    // A lookahead at the end may refuse the dot: `(?!\.)`, `(?![\w.])`.
    const texts = port !== undefined ? ['8'] : label.length === 0 ? [outside.slice(1)] : [outside, `x${outside}`, `-x${outside}`]
    for (const text of texts) yield * read(thread, text, behind, true)
  }
  for (const { set, to } of next?.characters ?? []) {
    if (walk.ends) return
    const state: State = { next: walk.next(to), state: to }
    const { isChoice: isFree, some } = fitOf(set)
    for (const character of some) yield * read(thread, character, state, isFree)
    if (isFree && port === undefined) {
      for (const text of [label.length === 0 ? outside.slice(1) : outside, 'xyz', 'io']) {
        let states = has(set, text[0] as string) ? [state] : []
        for (const character of text.slice(1)) states = step(states, character, walk, set => fitOf(set).isChoice)
        for (const each of states) yield * read(thread, text, each, true)
      }
    }
  }
}

/** The relevant properties of a character set. */
interface Fit {
  /** Whether many characters fit. */
  readonly isChoice: boolean
  /** Some characters that fit. */
  readonly some: readonly string[]
}

const fits = new WeakMap<CompiledCharSet, Fit>()

function fitOf (set: CompiledCharSet): Fit {
  let fit = fits.get(set)
  if (fit === undefined) {
    const some = letters.filter(letter => has(set, letter))
    fit = { isChoice: some.length >= choiceSize, some: [...some.slice(0, few), ...marks.filter(mark => has(set, mark))] }
    fits.set(set, fit)
  }
  return fit
}

function has (set: CompiledCharSet, character: string): boolean {
  return set.has(character.charCodeAt(0))
}

/** Continues with a text, if it can continue a host or a port. */
function * read (thread: Thread, text: string, state: State, isFree: boolean): Iterable<Thread> {
  let found: Thread = { ...thread, ...state }
  for (const character of text) {
    const more = readOne(found, character, isFree)
    if (more === undefined) return
    found = more
  }
  yield found
}

function readOne (thread: Thread, character: string, isFree: boolean): Thread | undefined {
  const { host, labels, label, port } = thread
  if (port !== undefined) return /\d/.test(character) && port.length < 5 && port !== '0' ? { ...thread, port: port + character } : undefined
  const isAddress = host.startsWith('[')
  if (isAddress && !host.endsWith(']')) return /[\da-f:.\]]/.test(character) ? { ...thread, host: host + character } : undefined
  if (character === ':') return host === '' || (label.length === 0 && !isAddress) ? undefined : { ...thread, port: '' }
  if (isAddress) return undefined
  if (character === '[') return host === '' ? { ...thread, host: character } : undefined
  if (character === ']') return undefined
  if (character === '.') {
    return label.length === 0 || host.endsWith('-') ? undefined : { ...thread, host: `${host}.`, labels: [...labels, label], label: { some: false, all: true, length: 0 } }
  }
  if (label.length === 63 || (character === '-' && label.length === 0)) return undefined
  return { ...thread, host: host + character, label: { some: label.some || isFree, all: label.all && isFree, length: label.length + 1 } }
}

/** The origin of a thread, if it is complete. Browsers send no default port and none above 65535 (URL standard, origin). */
function candidateOf ({ next, host, labels, label, port }: Thread, scheme: string): Candidate | undefined {
  const isWhole = host.endsWith(']') || (label.length > 0 && !host.endsWith('-'))
  const isNotSent = port === '' || Number(port) > 65535 || (scheme === 'https://' && port === '443') || (scheme === 'http://' && port === '80')
  if (!isWhole || isNotSent || (next !== undefined && !next.acceptsEnd)) return undefined
  return { origin: `${scheme}${host}${port === undefined ? '' : `:${port}`}`, labels: [label, ...[...labels].reverse()] }
}

const schemeCharacters = [...'abcdefghijklmnopqrstuvwxyz0123456789+.-']
/** All printable characters except those that end a host: the host of a custom scheme is sent as written. */
const customCharacters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(index + 33)).filter(character => !'/?#\\@'.includes(character))

/**
 * The position in an origin of a custom scheme: the scheme so far while it may still become another one, then `other`.
 */
type Part = string

function partsAfter (part: Part): ReadonlyArray<readonly [characters: readonly string[], next: Part]> {
  if (part === ':') return [[['/'], ':/']]
  if (part === ':/') return [[['/'], '://']]
  if (part === '://' || part === 'host') return [[customCharacters, 'host']]
  const colon: readonly [string[], Part] = [[':'], ':']
  if (part === 'other') return [[schemeCharacters, 'other'], colon]
  const further = (part === '' ? schemeCharacters.slice(0, 26) : schemeCharacters)
    .map(character => [[character], notCustom.some(scheme => scheme.startsWith(part + character)) ? part + character : 'other'] as const)
  return part === '' || notCustom.includes(part) ? further : [...further, colon]
}

/** Whether a regex may match an origin of a custom scheme: `capacitor://localhost`. */
export function fitsCustomScheme (pattern: Pattern, budget: Budget): boolean {
  const walk = new Walk(pattern, budget)
  const seen = new Set<string>()
  const waiting: Array<readonly [state: State, part: Part]> = [[{ next: walk.start, state: -1 }, '']]
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const [{ next, state }, part] = item
    if (part === 'host' && (next === undefined || next.acceptsEnd)) return true
    for (const [characters, following] of partsAfter(part)) {
      // After the end of the regex everything fits, even a scheme, but only the host may come from there: not from
      // `example.com`.
      const from = part === 'host' || part === '://' ? next : next && { ...next, accepts: false }
      for (const reached of characters.flatMap(character => step([{ next: from, state }], character, walk))) {
        const key = `${reached.state} ${following}`
        if (!seen.has(key)) waiting.push([reached, following])
        seen.add(key)
      }
    }
  }
  return false
}
