import fc from 'fast-check'

/** A Python pattern and texts that match it or nearly do. */
export interface PatternAndTexts {
  readonly pattern: string
  readonly texts: readonly string[]
}

/** A piece of a pattern and a text that it (mostly) matches. */
interface Piece {
  readonly source: string
  readonly example: string
}

const piece = (source: string, example: string): Piece => ({ source, example })

/** Characters with a story: of every case relation, every kind of space, every word class, every plane. */
export const CHARACTERS = [
  'a', 'b', 'c', 'A', 'B', 'i', 'I', 'k', 's', 'S', 'z', '0', '1', '9', '_', '-', '.', '/', ':', ' ', '\n', '\r', '\t',
  '\u001c', '\u0085', '\u00a0', '\u00b5', '\u00df', '\u00e9', '\u00c9', '\u00ff', '\u0130', '\u0131', '\u0149', '\u017f',
  '\u0178', '\u01c5', '\u0345', '\u03c2', '\u03c3', '\u03a3', '\u0391', '\u0660', '\u0669', '\u00b2', '\u2160', '\u24b6',
  '\u1e9e', '\u1c80', '\u0432', '\u10a0', '\u2028', '\u212a', '\u3000', '\u4e00', '\ufb05', '\ufb06', '\ufeff',
  '\ud800', '\u{10400}', '\u{10428}', '\u{1d7d8}', '\u{1f600}', '\u{e0100}'
]

const SPECIAL = '\\^$.|?*+()[]{}'
const quote = (character: string): string => SPECIAL.includes(character) ? `\\${character}` : character

const common = fc.constantFrom('a', 'b', 'c', 'A', '0', '_', '/', '.', 's', 'k', 'i', '\n')
const character = fc.oneof({ weight: 6, arbitrary: common }, { weight: 1, arbitrary: fc.constantFrom(...CHARACTERS) })

const number = (text: string): number => text.codePointAt(0)!
const writings: ReadonlyArray<(text: string) => string> = [
  quote,
  text => number(text) < 256 ? `\\x${number(text).toString(16).padStart(2, '0')}` : quote(text),
  text => number(text) < 256 ? `\\${number(text).toString(8).padStart(3, '0')}` : quote(text),
  text => number(text) < 65536 ? `\\u${number(text).toString(16).padStart(4, '0')}` : quote(text),
  text => `\\U${number(text).toString(16).padStart(8, '0')}`
]
const literal = fc.tuple(character, fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(4)))
  .map(([text, way]) => piece(writings[way]!(text), text))

const category = fc.constantFrom(
  piece('\\w', 'a'), piece('\\W', '-'), piece('\\d', '1'), piece('\\D', 'a'), piece('\\s', ' '), piece('\\S', 'a'),
  piece('.', 'b'), piece('\\w', '\u00e9'), piece('\\d', '\u0660'), piece('\\s', '\u001c'), piece('.', '\u{1f600}')
)

const classItem = fc.oneof(
  { weight: 4, arbitrary: literal.map(({ source, example }) => piece(source === ']' || source === '^' || source === '-' ? `\\${source}` : source, example)) },
  { weight: 2, arbitrary: category.filter(({ source }) => source !== '.') },
  {
    weight: 3,
    arbitrary: fc.tuple(character, character).map(([one, two]) => {
      const [low, high] = number(one) <= number(two) ? [one, two] : [two, one]
      const write = (text: string): string => text === '-' || text === ']' || text === '^' || text === '\\' ? `\\${text}` : text
      return piece(`${write(low)}-${write(high)}`, low)
    })
  },
  { weight: 1, arbitrary: fc.constantFrom(piece('\\b', '\b'), piece('[', '['), piece('&&', '&'), piece('--', '-'), piece('-', '-')) }
)
const classPiece = fc.tuple(fc.boolean(), fc.array(classItem, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([negated, items, dash]) => piece(
    `[${negated ? '^' : ''}${items.map(item => item.source).join('')}${dash ? '-' : ''}]`,
    negated ? 'c' : items[0]!.example
  ))

const anchor = fc.constantFrom('^', '$', '\\A', '\\Z', '\\b', '\\B', '$').map(source => piece(source, ''))
const odd = fc.constantFrom(
  piece('{', '{'), piece('{}', '{}'), piece('{,', '{,'), piece('{x}', '{x}'), piece('}', '}'), piece(']', ']'), piece('(?#c)', ''),
  piece('', ''), piece('\\q', 'q'), piece('(?(1)a|b)', 'a'), piece('\\N{DIGIT ONE}', '1'), piece('[]', ''), piece('(', ''), piece(')', ''),
  piece('*', ''), piece('a**', 'a'), piece('(?P<n', ''), piece(' ', ' '), piece('#', '#'), piece('\\8', '8'), piece('\\0', '\0')
)
const reference = fc.constantFrom('\\1', '\\2', '(?P=n)').map(source => piece(source, 'a'))

const quantifiers: ReadonlyArray<readonly [string, number]> = [
  ['*', 2], ['+', 2], ['?', 1], ['{2}', 2], ['{1,2}', 2], ['{,2}', 1], ['{1,}', 3], ['{0}', 0], ['{2,3}', 3], ['{,}', 1], ['{1}', 1]
]
const suffix = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constant('?') }, fc.constant('+'))
const openings = [
  '(', '(', '(?:', '(?:', '(?:', '(?P<n>', '(?>', '(?i:', '(?s:', '(?m:', '(?x:', '(?a:', '(?u:', '(?-i:', '(?s-i:', '(?im-s:', '(?ai:'
]
const looks = ['(?=', '(?!', '(?!', '(?<=', '(?<!']

const { sequence } = fc.letrec<{ sequence: Piece, item: Piece, atom: Piece }>(tie => ({
  atom: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 10, arbitrary: literal },
    { weight: 4, arbitrary: category },
    { weight: 4, arbitrary: classPiece },
    { weight: 3, arbitrary: anchor },
    { weight: 1, arbitrary: reference },
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom(...openings), tie('sequence')).map(([open, body]) => piece(`${open}${body.source})`, body.example))
    },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom('(', '(?:'), fc.array(tie('sequence'), { minLength: 2, maxLength: 3 }), fc.nat(2))
        .map(([open, branches, which]) => piece(
          `${open}${branches.map(branch => branch.source).join('|')})`,
          branches[which % branches.length]!.example
        ))
    },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom(...looks), tie('sequence')).map(([open, body]) => piece(`${open}${body.source})`, ''))
    }
  ),
  item: fc.oneof(
    { weight: 4, arbitrary: tie('atom') },
    {
      weight: 2,
      arbitrary: fc.tuple(tie('atom'), fc.constantFrom(...quantifiers), suffix)
        .map(([atom, [sign, count], end]) => piece(`${atom.source}${sign}${end}`, atom.example.repeat(count)))
    }
  ),
  sequence: fc.array(tie('item'), { maxLength: 4 })
    .map(items => piece(items.map(item => item.source).join(''), items.map(item => item.example).join('')))
}))

const prefixes = ['', '', '', '', '', '', '^', '(?i)', '(?i)', '(?a)', '(?m)', '(?s)', '(?x)', '(?ai)', '(?ims)', '(?i)(?m)', '(?u)']

const whole: fc.Arbitrary<Piece> = fc.tuple(
  fc.constantFrom(...prefixes),
  fc.array(sequence, { minLength: 1, maxLength: 2 }),
  fc.oneof({ weight: 12, arbitrary: fc.constant(piece('', '')) }, odd, anchor),
  fc.nat(1)
).map(([prefix, branches, end, which]) => piece(
  `${prefix}${branches.map(branch => branch.source).join('|')}${end.source}`,
  branches[which % branches.length]!.example + end.example
))

/** Texts that are one or two small changes away from the example. */
function nearby (example: string): fc.Arbitrary<readonly string[]> {
  const change = fc.tuple(fc.nat(5), fc.nat(), character).map(([kind, place, other]) => (text: string): string => {
    const at = place % (text.length + 1)
    switch (kind) {
      case 0: return text.slice(0, at) + other + text.slice(at)
      case 1: return text.slice(0, at) + text.slice(at + 1)
      case 2: return text.slice(0, at) + other + text.slice(at + 1)
      case 3: return `${text}\n`
      case 4: return text + text
      default: return at % 2 === 0 ? text.toUpperCase() : text.toLowerCase()
    }
  })
  const text = fc.array(change, { maxLength: 3 }).map(changes => changes.reduce((text, change) => change(text), example))
  return fc.array(text, { minLength: 8, maxLength: 8 }).map(texts => ['', example, ...texts])
}

/** Python patterns, some of them faulty, each with texts that match it or nearly do. */
export const patternAndTexts: fc.Arbitrary<PatternAndTexts> = whole.chain(({ source, example }) =>
  nearby(example.slice(0, 20)).map(texts => ({ pattern: source, texts })))

/** Patterns alone. */
export const pythonPattern: fc.Arbitrary<string> = whole.map(({ source }) => source)
