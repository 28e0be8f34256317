import type { CharSet } from './char-set.js'
import { rangesSet } from './char-set.js'
import { NOT_LINE_END, readCharacter } from './javascript-character.js'
import { JavaScriptReader } from './javascript-reader.js'
import type { Node } from './syntax.js'
import { choice, repeat, sequence } from './syntax.js'
import { ASCII_WORD } from './unicode-tables.js'

const MAX_NESTING = 200
const LOOK = /\(\?(<?)([=!])/y
const GROUP = /\((?:\?(?::|<([^>]+)>)|(?!\?))/y
const QUANTIFIER = /(?:([*+?])|\{(\d{1,6})(?:(,)(\d{0,6}))?\})(\??)/y
const BOUNDARY = /\\([bB])/y
const REFERENCE = /\\(?:([1-9]\d{0,4})|k<([^>]+)>)/y
/** A "{" that begins no quantifier, Annex B takes as a character. */
const MISPLACED = /[*+?{]/y
/** With the flags i and u, two letters beyond ASCII are part of `\w`. */
const FOLDED_WORD = rangesSet([...ASCII_WORD, 0x17f, 0x17f, 0x212a, 0x212a])

/** Reads the source of a RegExp, which is known to be valid. What is not supported is refused with a PatternError. */
export function parseJavaScript (source: string, flags: string): Node {
  return new Parser(source, flags).parse()
}

class Parser {
  readonly #reader: JavaScriptReader
  readonly #flags: string
  /** The groups that have been opened so far; none for a name that is used twice. */
  readonly #names = new Map<string, number | undefined>()
  #groups = 0
  #depth = 0
  #inLookBehind = false

  constructor (source: string, flags: string) {
    this.#reader = new JavaScriptReader(source, /[uv]/.test(flags))
    this.#flags = flags
  }

  /** Up to the end of the source, or to the ")" that closes the group. */
  parse (): Node {
    if (++this.#depth > MAX_NESTING) throw this.#reader.refusal(`Groups are nested more than ${MAX_NESTING} deep.`)
    const branches = [this.#sequence()]
    while (this.#reader.accept('|')) branches.push(this.#sequence())
    this.#depth--
    return choice(branches)
  }

  #sequence (): Node {
    const reader = this.#reader
    const items: Node[] = []
    while (reader.next !== '' && reader.next !== '|' && reader.next !== ')') {
      items.push(this.#place() ?? this.#look() ?? this.#quantified(this.#atom()))
    }
    return sequence(items)
  }

  #place (): Node | undefined {
    const reader = this.#reader
    const boundary = reader.match(BOUNDARY)
    if (boundary !== null) return this.#boundary(boundary[1] === 'B')
    // JavaScript's lines end in four ways.
    const multiline = this.#flags.includes('m')
    if (reader.accept('^')) return multiline ? look(NOT_LINE_END, true, true) : { type: 'place', place: 'start' }
    if (reader.accept('$')) return multiline ? look(NOT_LINE_END, false, true) : { type: 'place', place: 'end' }
    return undefined
  }

  #boundary (negated: boolean): Node {
    if (!this.#reader.unicode || !this.#flags.includes('i')) return { type: 'boundary', negated, unicode: false }
    const sides = [true, false].map(outside => sequence([
      look(FOLDED_WORD, true, outside), look(FOLDED_WORD, false, outside === negated)
    ]))
    return choice(sides)
  }

  #look (): Node | undefined {
    const reader = this.#reader
    const opening = reader.match(LOOK)
    if (opening === null) return undefined
    const behind = opening[1] !== ''
    const outer = this.#inLookBehind
    this.#inLookBehind ||= behind
    const body = this.parse()
    this.#inLookBehind = outer
    reader.accept(')')
    const end = reader.position
    if (reader.match(QUANTIFIER) !== null) throw reader.refusal('A lookahead cannot be repeated. Drop the repetition.', end)
    return { type: 'look', body, behind, negated: opening[2] === '!' }
  }

  #atom (): Node {
    const reader = this.#reader
    const start = reader.position
    const group = reader.match(GROUP)
    if (group !== null) return this.#group(group)
    if (reader.next === '(') throw reader.refusal('Groups that change flags are not supported in a RegExp. Give the flag to the whole, or write both cases out.')
    if (reader.match(MISPLACED) !== null) throw reader.refusal('There is nothing to repeat here. To match the character itself, write a backslash before it.', start)
    const reference = reader.match(REFERENCE)
    if (reference !== null) return this.#reference(reference[1], reference[2], start)
    return readCharacter(reader, this.#flags.replace('m', ''))
  }

  #group (opening: RegExpExecArray): Node {
    let index: number | undefined
    if (opening[0] !== '(?:') {
      index = ++this.#groups
      const name = opening[1]
      if (name !== undefined) this.#names.set(name, this.#names.has(name) ? undefined : index)
    }
    const body = this.parse()
    this.#reader.accept(')')
    return index === undefined ? body : { type: 'group', index, body }
  }

  #reference (number: string | undefined, name: string | undefined, position: number): Node {
    const reader = this.#reader
    const index = number === undefined ? this.#names.get(name!) : Number(number)
    if (index === undefined || index > this.#groups) {
      throw reader.refusal('No single group that begins before this place has that number or name.', position)
    }
    if (this.#inLookBehind) throw reader.refusal('Going back to what a group matched is not supported inside a lookbehind.', position)
    if (this.#flags.includes('i')) throw reader.refusal('Going back to what a group matched while ignoring case is not supported.', position)
    return { type: 'reference', index, position }
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

function look (set: CharSet, behind: boolean, negated: boolean): Node {
  return { type: 'look', body: { type: 'set', set }, behind, negated }
}
