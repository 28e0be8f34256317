import { ANY_CHARACTER, categorySet, literalSet, rangesSet } from './char-set.js'
import { Parser, backReference, type Dialect } from './parser.js'
import { folded, readCategory, readClass, readEscape, readOctal } from './python-characters.js'
import { readOpening } from './python-group.js'
import { choice, sequence, type Node, type Place } from './syntax.js'

/** Like CPython's tokenizer, a comment takes a backslash together with what follows it. */
const IGNORED = /[ \t\n\r\v\f]+|#(?:\\[^]|[^\\\n])*/y
const PLACE = /\^|\$|\\[AZbB]/y
const OCTAL = /\\(?:0[0-7]{0,2}|[0-7]{3})/y
const REFERENCE = /\\[1-9]/y
const NOT_NEWLINE = rangesSet([0x0a, 0x0a], true)

/** Reads a pattern as CPython 3.11's `re` does. */
export function parsePython (source: string): Node {
  return new Parser(source, '', dialect).parse()
}

const dialect: Dialect = {
  quantifier: /(?:([*+?])|\{(?!\})(\d*)(?:(,)(\d*))?\})([?+]?)/y,
  skip: (reader, flags) => flags.includes('x') && reader.match(IGNORED) !== null,
  opening: readOpening,

  place (reader, flags) {
    const { position } = reader
    const at = (place: Place): Node => ({ type: 'place', place, position })
    const isMultiline = flags.includes('m')
    const written = reader.match(PLACE)?.[0]
    switch (written) {
      case undefined: return undefined
      case '\\A': return at('start')
      case '\\Z': return at('end')
      case '^': return at(isMultiline ? 'lineStart' : 'start')
      case '$': return at(isMultiline ? 'lineEnd' : 'endNewline')
    }
    const negated = written === '\\B'
    const boundary: Node = flags.includes('a') ? { type: 'boundary', negated } : unicodeBoundary(negated, position)
    // Python 3.11 finds no \B in an empty text.
    return negated ? sequence([at('inText'), boundary]) : boundary
  },

  set (reader, flags) {
    const start = reader.position
    if (reader.accept('.')) return flags.includes('s') ? ANY_CHARACTER : NOT_NEWLINE
    if (reader.accept('[')) return readClass(reader, flags)
    const category = readCategory(reader, flags)
    if (category !== undefined) return category
    const octal = readOctal(reader, OCTAL)
    if (octal === undefined && reader.match(REFERENCE) !== null) throw backReference(start)
    const code = octal ?? (reader.next === '\\' ? readEscape(reader) : reader.codePoint())
    return flags.includes('i') ? rangesSet(folded(code, code, flags, start)) : literalSet(code)
  }
}

/** RE2's `\b` knows the words of ASCII only. This is for split-lookarounds. */
function unicodeBoundary (negated: boolean, position: number): Node {
  const side = (behind: boolean, isWord: boolean): Node => (
    { type: 'look', body: { type: 'set', set: categorySet('word') }, behind, negated: !isWord, position })
  return choice([true, false].map(isWord => sequence([side(true, isWord), side(false, isWord === negated)])))
}
