import type { CharacterSet } from './character-set.js'
import { CharacterSets } from './character-set.js'
import { CHARACTER, FORK, JUMP, PLACE, PLACES, ACCEPT, type FlatProgram } from './flat-program.js'
import type { Pattern } from './pattern.js'
import { compileProgram } from './program.js'
import { MAX_CODE_POINT, rangesSet } from './char-set.js'
import { EMPTY, repeat, type Node } from './syntax.js'
import { widen } from './widen.js'

/** What can come next at some place of a pattern. */
export interface Next {
  /** Each with the state that it leads to. */
  readonly characters: ReadonlyArray<{ readonly set: CharacterSet, readonly to: number }>
  /** Everything from here on matches. */
  readonly accepts: boolean
  /** The end of the text matches. */
  readonly acceptsEnd: boolean
}

/**
 * A pattern as a nondeterministic automaton, to be searched for texts that it may match. Lookarounds, boundaries, atomic
 * groups and back-references are taken to match whatever stands there: it leads to every text that the pattern matches,
 * and perhaps to more.
 */
export class Automaton {
  readonly #program: FlatProgram
  readonly #known = new Map<number, Next>()

  constructor ({ node }: Pattern) {
    this.#program = compileProgram(widen(node, relax), sets)
  }

  get start (): Next {
    return this.#close(0, true)
  }

  next (state: number): Next {
    const known = this.#known.get(state) ?? this.#close(state, false)
    this.#known.set(state, known)
    return known
  }

  #close (state: number, isStart: boolean): Next {
    const { ops, operands, otherwise, sets } = this.#program
    const characters: Array<Next['characters'][number]> = []
    let [accepts, acceptsEnd] = [false, false]
    const seen = new Set<number>()
    const waiting: Array<[at: number, isEnd: boolean]> = [[state, false]]
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const [at, isEnd] = item
      const key = at * 2 + Number(isEnd)
      if (seen.has(key)) continue
      seen.add(key)
      switch (ops[at]) {
        case CHARACTER:
          if (!isEnd) characters.push({ set: sets[at] as CharacterSet, to: at + 1 })
          break
        case ACCEPT:
          if (isEnd) acceptsEnd = true
          else accepts = true
          break
        case FORK: waiting.push([otherwise[at] as number, isEnd], [operands[at] as number, isEnd]); break
        case JUMP: waiting.push([operands[at] as number, isEnd]); break
        case PLACE: {
          const place = PLACES[operands[at] as number]
          if (place === 'start' || place === 'lineStart') {
            if (isStart) waiting.push([at + 1, isEnd])
          } else waiting.push([at + 1, isEnd || place !== 'inText'])
          break
        }
        default: waiting.push([at + 1, isEnd])
      }
    }
    return { characters, accepts, acceptsEnd: acceptsEnd || accepts }
  }
}

/** Shared: most patterns have the same few. */
const sets = new CharacterSets()

const anything = repeat({ type: 'set', set: rangesSet([0, MAX_CODE_POINT]) }, 0, Infinity, false)

function relax (node: Node): Node {
  if (node.type === 'boundary') return EMPTY
  return node.type === 'reference' ? anything : node
}
