import type { Attribute, Constant, Expression, Name, Pattern } from './ast.js'
import type { Cursor } from './cursor.js'
import { numberLiteral, stringLiterals } from './strings.js'

type PatternOf<Kind extends Pattern['kind']> = Extract<Pattern, { kind: Kind }>

/** The pattern behind `case`, which may be a sequence without brackets. */
export function casePattern (cursor: Cursor): Pattern {
  const from = cursor.from
  const first = starOrPattern(cursor)
  if (!cursor.is(',')) return withoutStar(cursor, first)
  const patterns = [first]
  while (cursor.take(',') && !cursor.is(':') && !cursor.is('if')) patterns.push(starOrPattern(cursor))
  return { kind: 'sequence-pattern', patterns, from, to: cursor.to }
}

function withoutStar (cursor: Cursor, only: Pattern): Pattern {
  return only.kind === 'star-pattern' ? cursor.fail('a star needs a sequence around it', only) : only
}

function pattern (cursor: Cursor): Pattern {
  return cursor.deeper(asPattern)
}

function asPattern (cursor: Cursor): Pattern {
  const from = cursor.from
  const inner = orPattern(cursor)
  if (!cursor.take('as')) return inner
  return { kind: 'capture-pattern', pattern: inner, name: captureName(cursor), from, to: cursor.to }
}

/** A name that a pattern binds, which cannot be `_`. */
function captureName (cursor: Cursor): string {
  if (cursor.is('_')) cursor.unexpected('_ cannot be a target here')
  return cursor.name()
}

function orPattern (cursor: Cursor): Pattern {
  const from = cursor.from
  const first = closedPattern(cursor)
  if (!cursor.is('|')) return first
  const patterns = [first]
  while (cursor.take('|')) patterns.push(closedPattern(cursor))
  return { kind: 'or-pattern', patterns, from, to: cursor.to }
}

function closedPattern (cursor: Cursor): Pattern {
  const from = cursor.from
  if (startsLiteral(cursor)) return { kind: 'value-pattern', value: literalKey(cursor), from, to: cursor.to }
  if (cursor.take('(')) return sequence(cursor, ')', from)
  if (cursor.take('[')) return sequence(cursor, ']', from)
  if (cursor.take('{')) return mapping(cursor, from)
  const value = dotted(cursor)
  if (cursor.take('(')) return classPattern(cursor, value, from)
  if (value.kind === 'attribute') return { kind: 'value-pattern', value, from, to: cursor.to }
  const name = value.name === '_' ? undefined : value.name
  return { kind: 'capture-pattern', pattern: undefined, name, from, to: cursor.to }
}

function dotted (cursor: Cursor): Name | Attribute {
  const from = cursor.from
  let value: Name | Attribute = { kind: 'name', name: cursor.name(), from, to: cursor.to }
  while (cursor.take('.')) value = { kind: 'attribute', value, name: cursor.name(), from, to: cursor.to }
  return value
}

function starOrPattern (cursor: Cursor): Pattern {
  const from = cursor.from
  if (!cursor.take('*')) return pattern(cursor)
  const name = cursor.name()
  return { kind: 'star-pattern', name: name === '_' ? undefined : name, from, to: cursor.to }
}

/** A sequence, or with parentheses a pattern that is only grouped. */
function sequence (cursor: Cursor, closing: string, from: number): Pattern {
  const patterns: Pattern[] = []
  let hasComma = false
  while (!cursor.is(closing)) {
    patterns.push(starOrPattern(cursor))
    if (!cursor.take(',')) break
    hasComma = true
  }
  cursor.expect(closing)
  const [only] = patterns
  if (only !== undefined && closing === ')' && !hasComma) return withoutStar(cursor, only)
  return { kind: 'sequence-pattern', patterns, from, to: cursor.to }
}

function mapping (cursor: Cursor, from: number): PatternOf<'mapping-pattern'> {
  const entries: { key: Expression, pattern: Pattern }[] = []
  let rest: string | undefined
  while (!cursor.is('}') && rest === undefined) {
    if (cursor.take('**')) rest = captureName(cursor)
    else {
      const key = startsLiteral(cursor) ? literalKey(cursor) : dotted(cursor)
      if (key.kind === 'name') cursor.fail('a name cannot be a key of a pattern', key)
      cursor.expect(':')
      entries.push({ key, pattern: pattern(cursor) })
    }
    if (!cursor.take(',')) break
  }
  cursor.expect('}')
  return { kind: 'mapping-pattern', entries, rest, from, to: cursor.to }
}

function classPattern (cursor: Cursor, type: Expression, from: number): PatternOf<'class-pattern'> {
  const positional: Pattern[] = []
  const named: { name: string, pattern: Pattern }[] = []
  while (!cursor.is(')')) {
    if (cursor.peek().kind === 'name' && cursor.peek(1).text === '=') {
      const name = cursor.name()
      cursor.next()
      named.push({ name, pattern: pattern(cursor) })
    } else {
      if (named.length > 0) cursor.unexpected('a positional pattern follows a keyword pattern')
      positional.push(pattern(cursor))
    }
    if (!cursor.take(',')) break
  }
  cursor.expect(')')
  return { kind: 'class-pattern', type, positional, named, from, to: cursor.to }
}

function startsLiteral (cursor: Cursor): boolean {
  const { kind } = cursor.peek()
  if (kind === 'number' || kind === 'string' || kind === 'format-start') return true
  return cursor.isOneOf(['-', 'None', 'True', 'False'])
}

/** A literal as patterns have it: with a sign, and a complex number as a sum. */
function literalKey (cursor: Cursor): Expression {
  const { kind, text, from, to } = cursor.peek()
  if (kind === 'string' || kind === 'format-start') {
    const literal = stringLiterals(cursor, cursor => cursor.unexpected('an f-string cannot be a pattern'))
    return 'parts' in literal ? cursor.fail('an f-string cannot be a pattern', literal) : literal
  }
  if (kind === 'keyword') {
    cursor.next()
    return { kind: 'constant', value: { None: null, True: true, False: false }[text] as Constant['value'], from, to }
  }
  const left = signed(cursor)
  if (!cursor.is('+') && !cursor.is('-')) return left
  const operator = cursor.next().text as '+' | '-'
  const right = unsigned(cursor)
  if (isImaginary(left.kind === 'unary' ? left.operand : left) || !isImaginary(right)) {
    cursor.fail('a sum in a pattern is a real and an imaginary number', { from, to: cursor.to })
  }
  return { kind: 'binary', operator, left, right, from, to: cursor.to }
}

function signed (cursor: Cursor): Expression {
  const from = cursor.from
  if (!cursor.take('-')) return unsigned(cursor)
  return { kind: 'unary', operator: '-', operand: unsigned(cursor), from, to: cursor.to }
}

function unsigned (cursor: Cursor): Constant {
  if (cursor.peek().kind !== 'number') cursor.unexpected('a number is expected here')
  return numberLiteral(cursor)
}

function isImaginary (value: Expression): boolean {
  if (value.kind !== 'constant' || typeof value.value !== 'object' || value.value === null) return false
  return 'imaginary' in value.value
}
