import { literalSet } from './char-set.js'
import { compileCharSet, type CompiledCharSet } from './compiled-char-set.js'
import type { Pattern } from './pattern.js'
import type { Node, Place, Repeat } from './syntax.js'

/** What can come next at some place of a pattern. */
export interface Next {
  /** Each with the state that it leads to. */
  readonly characters: ReadonlyArray<{ readonly set: CompiledCharSet, readonly to: number }>
  /** Everything from here on matches. */
  readonly accepts: boolean
  /** The end of the text matches. */
  readonly acceptsEnd: boolean
}

/** A step of the automaton: it reads a character, goes on in several ways, asks where it is, or is the last one. */
type Step =
  | { readonly set: CompiledCharSet, readonly then: Step }
  | { readonly ways: Step[] }
  | { readonly place: Place, readonly then: Step }
  | typeof LAST

const LAST = { isLast: true } as const
const NEWLINE = compileCharSet(literalSet(0x0a))

/**
 * A pattern as a nondeterministic automaton, to be searched for texts that it may match. Lookarounds and boundaries are
 * taken to hold: it leads to every text that the pattern matches, and perhaps to more.
 */
export class Automaton {
  /** By the number of a state, what follows it. */
  readonly #steps: Step[]
  readonly #numbers = new Map<Step, number>()
  readonly #known: Next[] = []

  constructor ({ node }: Pattern) {
    this.#steps = [write(node, LAST)]
  }

  get start (): Next {
    return this.#close(0, true)
  }

  next (state: number): Next {
    return (this.#known[state] ??= this.#close(state, false))
  }

  #numberOf (step: Extract<Step, { set: CompiledCharSet }>): number {
    let number = this.#numbers.get(step)
    if (number === undefined) this.#numbers.set(step, number = this.#steps.push(step.then) - 1)
    return number
  }

  #close (state: number, isStart: boolean): Next {
    const characters: Array<Next['characters'][number]> = []
    let [accepts, acceptsEnd] = [false, false]
    const seen = [new Set<Step>(), new Set<Step>()]
    const waiting: Array<[step: Step, isEnd: boolean]> = [[this.#steps[state]!, false]]
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const [step, isEnd] = item
      if (seen[Number(isEnd)]!.has(step)) continue
      seen[Number(isEnd)]!.add(step)
      if ('ways' in step) {
        for (const way of step.ways.toReversed()) waiting.push([way, isEnd])
      } else if ('set' in step) {
        if (!isEnd) characters.push({ set: step.set, to: this.#numberOf(step) })
      } else if ('isLast' in step) {
        if (isEnd) acceptsEnd = true
        else accepts = true
      } else if (step.place !== 'start' || isStart) {
        waiting.push([step.then, isEnd || step.place === 'end'])
      }
    }
    return { characters, accepts, acceptsEnd: acceptsEnd || accepts }
  }
}

/**
 * Tells whether a pattern can match, at its start, some text that begins like this, which must be ASCII and not empty.
 * A no is certain; a yes is not, where the pattern looks around.
 */
export function beginningTest (pattern: Pattern): (beginning: string) => boolean {
  const automaton = new Automaton(pattern)
  return beginning => {
    let states: Next[] = [automaton.start]
    for (const character of beginning) {
      if (states.some(({ accepts }) => accepts)) return true
      const code = character.codePointAt(0)!
      const fits = states.flatMap(({ characters }) => characters.filter(({ set }) => set.has(code)))
      states = [...new Set(fits.map(({ to }) => to))].map(state => automaton.next(state))
    }
    return states.some(({ characters, acceptsEnd }) => acceptsEnd || characters.length > 0)
  }
}

/** The steps of a node, and behind them those that follow it. */
function write (node: Node, then: Step): Step {
  switch (node.type) {
    case 'set': return { set: compileCharSet(node.set), then }
    case 'place': {
      if (node.place !== 'endNewline' && node.place !== 'lineEnd') return { place: node.place, then }
      // Behind a newline, whatever comes.
      return { ways: [{ place: 'end', then }, { set: NEWLINE, then: LAST }] }
    }
    case 'sequence': return node.items.reduceRight((then, item) => write(item, then), then)
    case 'choice': return { ways: node.items.map(item => write(item, then)) }
    case 'repeat': return writeRepeat(node, then)
    default: return then
  }
}

function writeRepeat ({ body, min, max }: Repeat, then: Step): Step {
  let step = then
  if (max === Infinity) {
    const loop: { readonly ways: Step[] } = { ways: [] }
    loop.ways.push(write(body, loop), then)
    step = loop
  } else {
    for (let copy = min; copy < max; copy++) step = { ways: [write(body, step), then] }
  }
  for (let copy = 0; copy < min; copy++) step = write(body, step)
  return step
}
