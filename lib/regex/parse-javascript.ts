import { literalSet, rangesSet, type CharSet } from './char-set.js'
import { classRanges } from './class-ranges.js'
import { backReference, Parser, type Dialect, type Opening } from './parser.js'
import { PatternError } from './pattern-error.js'
import type { Node } from './syntax.js'

const GROUP = /\((?:\?(?::|(<?)([=!])|<[^>]+>)|(?!\?))/y
const BOUNDARY = /\\([bB])/y
const REFERENCE = /\\(?:[1-9]|k<)/y

/** What surely stands for one character, without and with the flag `u`. */
const ESCAPE = String.raw`\\(?:[dDsSwWfnrtv]|0(?!\d)|c[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[ -/:-@[-\x60{-~])`
const ONE_UNIT = new RegExp(String.raw`\.|${ESCAPE}|\[(?:\\[^]|[^\\\]])*\]|[^$()*+.?[\\^{|]`, 'y')
const BEYOND = String.raw`\\[pP]\{[^{}]*\}|\\u\{[\dA-Fa-f]+\}|\\u[dD][89ABab][\dA-Fa-f]{2}\\u[dD][C-Fc-f][\dA-Fa-f]{2}`
const ONE_CODE_POINT = new RegExp(`${BEYOND}|${ONE_UNIT.source}`, 'uy')
const BRACE = 'This { begins no count. To match it, write \\{.'
const ESCAPED = 'This escape is not supported. Write the character itself; \\p{...} and \\u{...} need the flag u.'
const LITERAL = /^(?:[\w:@~=&%#!;,<>"'` -]|\\[ -/:-@[-`{-~])$/

/** Reads the source of a RegExp, which is known to be valid. What is not supported is refused with a PatternError. */
export function parseJavaScript (source: string, flags: string): Node {
  if (flags.includes('v')) throw new PatternError('The flag v is not supported. Use u, and plain classes.', 0)
  return new Parser(source, flags, dialect).parse()
}

const dialect: Dialect = {
  // A "{" that begins none, Annex B takes as a character.
  quantifier: /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/y,
  skip: () => false,

  place (reader, flags) {
    const { position } = reader
    const boundary = reader.match(BOUNDARY)
    if (boundary !== null) {
      const negated = boundary[1] === 'B'
      if (!flags.includes('u') || !flags.includes('i')) return { type: 'boundary', negated }
      throw new PatternError(`Under the flags i and u, ${boundary[0]} is not supported. Drop the u.`, position)
    }
    const isStart = reader.accept('^')
    if (!isStart && !reader.accept('$')) return undefined
    if (!flags.includes('m')) return { type: 'place', place: isStart ? 'start' : 'end', position }
    // JavaScript's lines end in four ways.
    return { type: 'look', body: { type: 'set', set: setOf('.', flags.replace('s', '')) }, behind: isStart, negated: true, position }
  },

  opening (reader, flags): Opening {
    const [group, behind, sign] = reader.match(GROUP) ?? []
    if (group === undefined) {
      throw new PatternError('Groups that change flags are not supported. Give the flag to all.', reader.position)
    }
    if (sign !== undefined) return { type: 'look', behind: behind !== '', negated: sign === '!' }
    return { type: 'group', flags }
  },

  set (reader, flags) {
    const start = reader.position
    if (reader.match(REFERENCE) !== null) throw backReference(start)
    const source = reader.match(flags.includes('u') ? ONE_CODE_POINT : ONE_UNIT)?.[0]
    if (source === undefined) throw new PatternError(reader.next === '{' ? BRACE : ESCAPED, start)
    if (!flags.includes('i') && LITERAL.test(source)) return literalSet(source.charCodeAt(source.length - 1))
    return setOf(source, flags)
  }
}

function setOf (source: string, flags: string): CharSet {
  return rangesSet(classRanges(source, flags.replace('m', '')))
}

// As they are when this module is loaded: nobody can put code of their own in their place. The getter of `flags` is
// not among them because it asks the object itself.
const getter = (name: string): () => unknown => Object.getOwnPropertyDescriptor(RegExp.prototype, name)!.get!
const getSource = getter('source')
const flagGetters = Object.entries({ i: 'ignoreCase', m: 'multiline', s: 'dotAll', u: 'unicode', v: 'unicodeSets' })
  .map(([flag, name]) => [flag, getter(name)] as const)

/** Copies source and flags (of i, m, s, u and v) of a RegExp, without running anything that belongs to it. */
export function readRegExp (value: unknown): { readonly source: string, readonly flags: string } {
  try {
    const source = Reflect.apply(getSource, value, []) as string
    const flags = flagGetters.filter(([, get]) => Reflect.apply(get, value, []) === true).map(([flag]) => flag).join('')
    return { source, flags }
  } catch {
    throw new PatternError('A pattern must be a string or a RegExp.', 0)
  }
}
