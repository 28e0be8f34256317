import { MAX_CODE_POINT, invertRanges, rangesSet } from './char-set.js'
import { foldJavaScript, readJavaScriptClass } from './javascript-class.js'
import { readCategory, readEscape } from './javascript-escape.js'
import { JavaScriptReader, Unsupported } from './javascript-reader.js'
import type { Node } from './syntax.js'
import { choice, repeat, sequence } from './syntax.js'

const MAX_NESTING = 200
const ANY_CHARACTER = rangesSet([0, MAX_CODE_POINT])
const NOT_LINE_END = rangesSet(invertRanges([0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029]))
const LOOK = /\(\?(<?)([=!])/y
const PLAIN_GROUP = /\((?:\?(?::|<[$_A-Za-z][$\w]*>)|(?!\?))/y
const QUANTIFIER = /(?:([*+?])|\{(\d{1,6})(?:(,)(\d{0,6}))?\})(\??)/y
const BOUNDARY = /\\([bB])/y
/** A "{" that begins no quantifier, Annex B takes as a character; so does it take a lone "]" or "}". */
const MISPLACED = /[*+?{]/y

/**
 * Reads the source of a RegExp, which is known to be valid. Undefined for whatever is not read with certainty: the
 * native engine, which is always right, then runs it.
 */
export function parseJavaScript (source: string, flags: string): Node | undefined {
  try {
    return new Parser(source, flags).parse()
  } catch {
    return undefined
  }
}

class Parser {
  readonly #reader: JavaScriptReader
  readonly #ignoreCase: boolean
  readonly #multiline: boolean
  readonly #dotAll: boolean
  readonly #sets: boolean
  #depth = 0

  constructor (source: string, flags: string) {
    this.#sets = flags.includes('v')
    this.#reader = new JavaScriptReader(source, this.#sets || flags.includes('u'))
    this.#ignoreCase = flags.includes('i')
    this.#multiline = flags.includes('m')
    this.#dotAll = flags.includes('s')
  }

  /** Up to the end of the source, or to the ")" that closes the group. */
  parse (): Node {
    if (++this.#depth > MAX_NESTING) throw new Unsupported()
    const branches = [this.#sequence()]
    while (this.#reader.accept('|')) branches.push(this.#sequence())
    this.#depth--
    return choice(branches)
  }

  #sequence (): Node {
    const reader = this.#reader
    const items: Node[] = []
    while (reader.next !== '' && reader.next !== '|' && reader.next !== ')') {
      const node = this.#place() ?? this.#look()
      if (node !== undefined) {
        items.push(node)
        continue
      }
      items.push(this.#quantified(this.#atom()))
    }
    return sequence(items)
  }

  #place (): Node | undefined {
    const reader = this.#reader
    const boundary = reader.match(BOUNDARY)
    if (boundary !== null) {
      if (this.#ignoreCase && reader.unicode) throw new Unsupported()
      return { type: 'boundary', negated: boundary[1] === 'B', unicode: false }
    }
    if (reader.next !== '^' && reader.next !== '$') return undefined
    // JavaScript's lines end in four ways, RE2's in one.
    if (this.#multiline) throw new Unsupported()
    if (reader.accept('^')) return { type: 'place', place: 'start' }
    reader.accept('$')
    return { type: 'place', place: 'end' }
  }

  #look (): Node | undefined {
    const look = this.#reader.match(LOOK)
    if (look === null) return undefined
    const body = this.parse()
    this.#reader.accept(')')
    if (this.#reader.match(QUANTIFIER) !== null) throw new Unsupported()
    return { type: 'look', body, behind: look[1] !== '', negated: look[2] === '!' }
  }

  #atom (): Node {
    const reader = this.#reader
    if (reader.match(PLAIN_GROUP) !== null) {
      const body = this.parse()
      reader.accept(')')
      return body
    }
    // What is left are modifiers, (?i:...), and whatever may come after them.
    if (reader.next === '(' || reader.match(MISPLACED) !== null) throw new Unsupported()
    if (reader.accept('.')) return { type: 'set', set: this.#dotAll ? ANY_CHARACTER : NOT_LINE_END }
    if (reader.accept('[')) return { type: 'set', set: readJavaScriptClass(reader, this.#ignoreCase, this.#sets) }
    const category = readCategory(reader, this.#ignoreCase)
    if (category !== undefined) return { type: 'set', set: category }
    const codePoint = reader.accept('\\') ? readEscape(reader) : reader.codePoint()
    return { type: 'set', set: rangesSet(foldJavaScript(codePoint, codePoint, this.#ignoreCase, reader.unicode)) }
  }

  #quantified (atom: Node): Node {
    const quantifier = this.#reader.match(QUANTIFIER)
    if (quantifier === null) return atom
    const [, sign, low, comma, high, lazy] = quantifier
    const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0
    let max = sign === '?' ? 1 : Infinity
    if (sign === undefined && high !== '') max = comma === undefined ? min : Number(high)
    return repeat(atom, min, max, lazy !== '')
  }
}
