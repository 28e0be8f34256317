import { literalSet, rangesSet, MAX_CODE_POINT } from './char-set.js'
import { isAstralUpperCase } from './ignore-case.js'
import { PatternError, UnsupportedPattern } from './pattern-error.js'
import { characterSet, readClass } from './python-class.js'
import { DIGITS, OCTAL_DIGITS, categoryOf, octalCodePoint, readCharacterEscape } from './python-escape.js'
import type { Flags } from './python-flags.js'
import { NO_FLAGS } from './python-flags.js'
import { PythonGroups } from './python-groups.js'
import { readOpening } from './python-opening.js'
import type { Quantifier } from './python-quantifier.js'
import { readQuantifier } from './python-quantifier.js'
import { PythonReader } from './python-reader.js'
import type { Node } from './syntax.js'
import { choice, repeat, sequence, some } from './syntax.js'
import { isFixed, widthOf } from './width.js'

const MAX_NESTING = 200
const WHITE_SPACE = ' \t\n\r\v\f'
const ANY_CHARACTER = rangesSet([0, MAX_CODE_POINT])
const NOT_NEWLINE = rangesSet([0x0a, 0x0a], true)

/** What stood last in a sequence, as far as a quantifier after it is concerned. */
type Last = 'nothing' | 'place' | 'repeat' | 'item'

/** A pattern, how many groups it has, and what they are called. */
interface PythonPattern {
  readonly node: Node
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
}

/** Reads a pattern as CPython 3.11's `re` does. */
export function parsePython (source: string): Node {
  return readPython(source).node
}

function readPython (source: string): PythonPattern {
  const parser = new Parser(source)
  return { node: parser.parse(), groups: parser.groups.count, names: parser.groups.names }
}

class Parser {
  readonly groups = new PythonGroups()
  readonly #reader: PythonReader
  #globalFlags = NO_FLAGS
  #depth = 0
  #hasChoice = false
  #astralUpperCase = -1

  constructor (source: string) {
    this.#reader = new PythonReader(source)
  }

  parse (): Node {
    const reader = this.#reader
    const branches = [this.#sequence(this.#globalFlags, true)]
    while (reader.accept('|')) branches.push(this.#sequence(this.#globalFlags, false))
    if (reader.next !== undefined) {
      throw new PatternError('This ")" closes nothing. To match a parenthesis, write \\).', reader.position)
    }
    if (this.#astralUpperCase >= 0 && (this.#hasChoice || branches.length > 1)) {
      throw new UnsupportedPattern('Ignoring the case of this character together with "|" is not supported. Write both of its forms.', this.#astralUpperCase)
    }
    return choice(branches)
  }

  #choice (flags: Flags): Node {
    const branches = [this.#sequence(flags, false)]
    while (this.#reader.accept('|')) branches.push(this.#sequence(flags, false))
    this.#hasChoice ||= branches.length > 1
    return choice(branches)
  }

  #sequence (outerFlags: Flags, first: boolean): Node {
    const reader = this.#reader
    const items: Node[] = []
    let flags = outerFlags
    let last: Last = 'nothing'
    while (reader.next !== undefined && reader.next !== '|' && reader.next !== ')') {
      const start = reader.position
      const token = reader.get()!
      if (flags.verbose && this.#skipsInVerbose(token)) continue
      if (token === '(') {
        const opening = readOpening(reader, flags, start)
        if (opening.type === 'comment') continue
        if (opening.type === 'flags') {
          if (!first || items.length > 0) {
            throw new PatternError('Flags for the whole pattern must stand at its very start. For a part of it write (?i:...).', start)
          }
          flags = this.#globalFlags = opening.change(flags)
          continue
        }
        if (opening.type === 'reference') {
          items.push(this.#reference(this.groups.byName(opening.name, opening.position), opening.position, start, flags))
        } else {
          if (++this.#depth > MAX_NESTING) {
            throw new UnsupportedPattern(`Groups are nested more than ${MAX_NESTING} deep.`, start)
          }
          items.push(this.#group(opening, start))
          this.#depth--
        }
        last = 'item'
      } else if (token === '^' || token === '$' || token === '\\A' || token === '\\Z' || token === '\\b' || token === '\\B') {
        items.push(place(token, flags))
        last = 'place'
      } else if (token === '*' || token === '+' || token === '?' || token === '{') {
        const quantifier = readQuantifier(reader, token, start)
        if (quantifier === undefined) {
          items.push({ type: 'set', set: literalSet(0x7b) })
          last = 'item'
          continue
        }
        checkRepeatable(last, start)
        const body = items.pop()!
        items.push(repeated(body, quantifier, start))
        last = 'repeat'
      } else {
        items.push(this.#item(token, start, flags))
        last = 'item'
      }
    }
    return sequence(items)
  }

  /** Skips white space and comments in verbose mode. */
  #skipsInVerbose (token: string): boolean {
    if (token === '#') {
      let skipped = this.#reader.get()
      while (skipped !== undefined && skipped !== '\n') skipped = this.#reader.get()
      return true
    }
    return WHITE_SPACE.includes(token)
  }

  #group (opening: Extract<ReturnType<typeof readOpening>, { type: 'group' | 'look' }>, start: number): Node {
    let node: Node
    if (opening.type === 'look') {
      const leave = opening.behind ? this.groups.enterLookBehind() : undefined
      const body = this.#choice(opening.flags)
      leave?.()
      if (opening.behind) checkLookBehind(body, start)
      node = { type: 'look', body, behind: opening.behind, negated: opening.negated }
    } else if (opening.capture) {
      const index = this.groups.open(opening.name, opening.namePosition)
      node = { type: 'group', index, body: this.#choice(opening.flags) }
      this.groups.close(index)
    } else {
      const body = this.#choice(opening.flags)
      node = opening.atomic ? { type: 'atomic', body, position: start } : body
    }
    if (!this.#reader.accept(')')) {
      throw new PatternError('This group is not closed: ")" is missing. To match a parenthesis, write \\(.', start)
    }
    return node
  }

  #item (token: string, start: number, flags: Flags): Node {
    const reader = this.#reader
    if (token === '.') return { type: 'set', set: flags.dotAll ? ANY_CHARACTER : NOT_NEWLINE }
    if (token === '[') return { type: 'set', set: readClass(reader, flags) }
    if (!token.startsWith('\\')) return this.#character(token.codePointAt(0)!, start, flags)
    const category = categoryOf(token, flags.ascii)
    if (category !== undefined) return { type: 'set', set: category }
    let digits = token.slice(1)
    if (digits === '0') return this.#character(octalCodePoint(digits + reader.getWhile(2, OCTAL_DIGITS), start), start, flags)
    if (!DIGITS.includes(digits)) return this.#character(readCharacterEscape(reader, token), start, flags)
    digits += reader.getWhile(1, DIGITS)
    if (/^[0-7]{2}$/.test(digits)) {
      const third = reader.getWhile(1, OCTAL_DIGITS)
      if (third !== '') return this.#character(octalCodePoint(digits + third, start), start, flags)
    }
    return this.#reference(Number(digits), start, start, flags)
  }

  #character (codePoint: number, start: number, flags: Flags): Node {
    if (flags.ignoreCase && !flags.ascii && isAstralUpperCase(codePoint)) this.#astralUpperCase = start
    return { type: 'set', set: characterSet(codePoint, flags) }
  }

  #reference (index: number, position: number, start: number, flags: Flags): Node {
    this.groups.checkReference(index, position)
    if (flags.ignoreCase) {
      throw new UnsupportedPattern('Going back to what a group matched while ignoring case is not supported.', start)
    }
    return { type: 'reference', index, position: start }
  }
}

function place (token: string, flags: Flags): Node {
  switch (token) {
    case '\\A': return { type: 'place', place: 'start' }
    case '\\Z': return { type: 'place', place: 'end' }
    case '^': return { type: 'place', place: flags.multiline ? 'lineStart' : 'start' }
    case '$': return { type: 'place', place: flags.multiline ? 'lineEnd' : 'endNewline' }
    case '\\b': return { type: 'boundary', negated: false, unicode: !flags.ascii }
    // Python 3.11 finds no \B in an empty text.
    default: return sequence([{ type: 'place', place: 'inText' }, { type: 'boundary', negated: true, unicode: !flags.ascii }])
  }
}

/** A possessive repetition gives nothing back, neither as a whole nor within one of its iterations. */
function repeated (body: Node, { min, max, lazy, possessive }: Quantifier, position: number): Node {
  if (!possessive) return repeat(body, min, max, lazy)
  return { type: 'atomic', body: repeat({ type: 'atomic', body, position }, min, max, false), position }
}

function checkLookBehind (body: Node, start: number): void {
  if (some(body, node => node.type === 'reference')) {
    throw new UnsupportedPattern('Going back to what a group matched is not supported inside a lookbehind.', start)
  }
  if (!isFixed(widthOf(body))) {
    throw new PatternError('Everything that a lookbehind can match must have the same length.', start)
  }
}

function checkRepeatable (last: Last, start: number): void {
  if (last === 'nothing' || last === 'place') {
    throw new PatternError('There is nothing to repeat here. To match the character itself, write a backslash before it.', start)
  }
  if (last === 'repeat') {
    throw new PatternError('This repeats what is repeated already. Put a group around the first repetition, (?:...), or drop one.', start)
  }
}
