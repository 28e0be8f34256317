import type { WriteCodePoint } from './emit-set.js'
import { emitSet } from './emit-set.js'
import type { Node, Place } from './syntax.js'
import { some } from './syntax.js'

const PLACES: Readonly<Record<Place, string>> = {
  start: '^', lineStart: '(?<![^\\n])', end: '$', lineEnd: '(?![^\\n])', endNewline: '(?=\\n?$)'
}
const UNICODE_WORD = '[\\p{L}\\p{N}_]'
const ASCII_WORD = '[0-9A-Z_a-z]'

/**
 * A pattern read by Python's rules as the source of a JavaScript RegExp with the flag `u`, to be matched at the
 * start of the text.
 */
export function emitNative (node: Node): string {
  const emitter = new Emitter(node)
  return `^(?:${emitter.emit(node)})`
}

const write: WriteCodePoint = codePoint => `\\u{${codePoint.toString(16)}}`

class Emitter {
  /** The numbers, in the emitted source, of the groups that are referred to. */
  readonly #numbers = new Map<number, number>()
  readonly #referred = new Set<number>()
  #captures = 0

  constructor (node: Node) {
    some(node, below => {
      if (below.type === 'reference') this.#referred.add(below.index)
      return false
    })
  }

  emit (node: Node): string {
    switch (node.type) {
      case 'set':
        return emitSet(node.set, write)
      case 'place':
        return PLACES[node.place]
      case 'boundary':
        return emitBoundary(node.negated, node.unicode ? UNICODE_WORD : ASCII_WORD)
      case 'sequence':
        return node.items.map(item => this.emit(item)).join('')
      case 'choice':
        return `(?:${node.items.map(item => this.emit(item)).join('|')})`
      case 'repeat':
        return this.#emitRepeat(node)
      case 'group': {
        if (!this.#referred.has(node.index)) return `(?:${this.emit(node.body)})`
        this.#numbers.set(node.index, ++this.#captures)
        return `(${this.emit(node.body)})`
      }
      case 'atomic': {
        const number = ++this.#captures
        return `(?:(?=(${this.emit(node.body)}))\\${number})`
      }
      case 'look':
        return `(?${node.behind ? '<' : ''}${node.negated ? '!' : '='}${this.emit(node.body)})`
      case 'reference':
        return `(?:\\${this.#numbers.get(node.index)})`
    }
  }

  #emitRepeat (node: Extract<Node, { type: 'repeat' }>): string {
    const body = this.emit(node.body)
    const counts = node.max === Infinity ? `${node.min},` : `${node.min},${node.max}`
    return `(?:${body}){${counts}}${node.lazy ? '?' : ''}`
  }
}

/** Python 3.11 finds no `\B` in an empty text. */
function emitBoundary (negated: boolean, word: string): string {
  return negated
    ? `(?:(?!^$)(?:(?<=${word})(?=${word})|(?<!${word})(?!${word})))`
    : `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
}
