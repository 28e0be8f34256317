import type { CharSet } from './char-set.js'
import { PatternError } from './pattern-error.js'
import { choice, MAX_COUNT, repeat, sequence, type Node } from './syntax.js'
import { isFixed, widthOf } from './size.js'

/** A cursor over the source of a regex. */
export class Reader {
  readonly source: string
  position = 0

  constructor (source: string) {
    this.source = source
  }

  /** The unit to be read next; empty at the end. */
  get next (): string {
    return this.source.charAt(this.position)
  }

  accept (text: string): boolean {
    if (!this.source.startsWith(text, this.position)) return false
    this.position += text.length
    return true
  }

  match (expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.position
    const match = expression.exec(this.source)
    if (match !== null) this.position += match[0].length
    return match
  }

  codePoint (): number {
    const codePoint = this.source.codePointAt(this.position)!
    this.position += codePoint > 0xffff ? 2 : 1
    return codePoint
  }
}

/** What a "(" turned out to open. */
export type Opening =
  | { readonly type: 'comment' }
  /** Flags for the whole regex. */
  | { readonly type: 'flags', readonly flags: string }
  | { readonly type: 'look', readonly behind: boolean, readonly negated: boolean }
  | { readonly type: 'group', readonly flags: string, readonly name?: string }

/** How a language writes its regexes, all of it under some flags. Each reads on from where the reader is. */
export interface Dialect {
  /** Its groups are the sign, or the least and the greatest count around a comma, and what follows. */
  readonly quantifier: RegExp
  /** White space and comments that mean nothing. */
  skip (reader: Reader, flags: string): boolean
  place (reader: Reader, flags: string): Node | undefined
  /** From a "(" up to where the content of the group begins. */
  opening (reader: Reader, flags: string): Opening
  set (reader: Reader, flags: string): CharSet
}

const MAX_NESTING = 200
const NOTHING_TO_REPEAT = 'There is nothing to repeat here. To match the character itself, write a backslash before it.'
const REPEATED_ALREADY = 'This repeats what is repeated already. Put a group around it, (?:...), or drop one.'

/** Makes a tree of the source of a regex. */
export class Parser {
  readonly #names = new Set<string>()
  readonly #reader: Reader
  readonly #dialect: Dialect
  #globalFlags: string
  #depth = 0

  constructor (source: string, flags: string, dialect: Dialect) {
    this.#reader = new Reader(source)
    this.#globalFlags = flags
    this.#dialect = dialect
  }

  /** Throws PatternError. */
  parse (): Node {
    const node = this.#choice(this.#globalFlags, true)
    if (this.#reader.next === '') return node
    throw new PatternError('This ")" closes nothing. To match a parenthesis, write \\).', this.#reader.position)
  }

  #choice (flags: string, isWhole = false): Node {
    const branches = [this.#sequence(flags, isWhole)]
    while (this.#reader.accept('|')) branches.push(this.#sequence(isWhole ? this.#globalFlags : flags, false))
    return choice(branches)
  }

  #sequence (outerFlags: string, isFirst: boolean): Node {
    const [reader, dialect] = [this.#reader, this.#dialect]
    const items: Node[] = []
    let flags = outerFlags
    /** Why what stands last cannot be repeated. */
    let fixed: string | undefined = NOTHING_TO_REPEAT
    while (reader.next !== '' && reader.next !== '|' && reader.next !== ')') {
      const start = reader.position
      if (dialect.skip(reader, flags)) continue
      const place = dialect.place(reader, flags)
      if (place !== undefined) {
        items.push(place)
        fixed = NOTHING_TO_REPEAT
        continue
      }
      const quantifier = reader.match(dialect.quantifier)
      if (quantifier !== null) {
        if (fixed !== undefined) throw new PatternError(fixed, start)
        items.push(repeated(items.pop()!, quantifier, start))
        fixed = REPEATED_ALREADY
        continue
      }
      const opening = reader.next === '(' ? dialect.opening(reader, flags) : undefined
      if (opening?.type === 'comment') continue
      if (opening?.type === 'flags') {
        if (!isFirst || items.length > 0) {
          throw new PatternError('Flags for the whole must stand at its very start. For a part write (?i:...).', start)
        }
        flags = this.#globalFlags = opening.flags
        continue
      }
      if (opening === undefined) items.push({ type: 'set', set: dialect.set(reader, flags) })
      else items.push(this.#group(opening, flags, start))
      fixed = undefined
    }
    return sequence(items)
  }

  #group (opening: Exclude<Opening, { type: 'comment' | 'flags' }>, flags: string, position: number): Node {
    if (++this.#depth > MAX_NESTING) throw new PatternError(`Groups are nested over ${MAX_NESTING} deep.`, position)
    if (opening.type === 'group' && opening.name !== undefined) {
      if (this.#names.has(opening.name)) {
        throw new PatternError('This name is that of another group. Give each its own.', position + '(?P<'.length)
      }
      this.#names.add(opening.name)
    }
    const body = this.#choice(opening.type === 'group' ? opening.flags : flags)
    if (!this.#reader.accept(')')) {
      throw new PatternError('This group is not closed: ")" is missing. To match a parenthesis, write \\(.', position)
    }
    this.#depth--
    if (opening.type === 'group') return body
    if (opening.behind && !isFixed(widthOf(body))) {
      throw new PatternError('Everything that a lookbehind can match must have the same length.', position)
    }
    return { ...opening, body, position }
  }
}

function repeated (body: Node, [, sign, low, comma, high, suffix]: RegExpExecArray, start: number): Node {
  let min = sign === '+' ? 1 : 0
  let max = sign === '?' ? 1 : Infinity
  if (sign === undefined) {
    min = Number(low)
    const last = comma === undefined ? low! : high!
    max = last === '' ? Infinity : Number(last)
    if (max < min) throw new PatternError('The smallest repetition count is greater than the largest.', start)
    if (min > MAX_COUNT || (last !== '' && max > MAX_COUNT)) {
      throw new PatternError(`Counts above ${MAX_COUNT} are not supported. Use * or +.`, start)
    }
  }
  // Greedy or lazy makes no difference to the verdict.
  if (suffix === '+') throw withoutGoingBack(start)
  return repeat(body, min, max)
}

/** To be thrown for an atomic group or a possessive repetition. */
export function withoutGoingBack (position: number): PatternError {
  return new PatternError('Atomic groups and possessive repetitions are not supported. ' +
    'Write (?:...) for (?>...), and no + behind *, + and ?.', position)
}

/** To be thrown for a back-reference. */
export function backReference (position: number): PatternError {
  return new PatternError('Going back to what a group matched is not supported. ' +
    'Write out what may match, as (?:a-a|b-b) for (a|b)-\\1.', position)
}
