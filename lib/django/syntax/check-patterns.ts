import type { Expression, Pattern } from './ast.js'
import { visitExpression } from './check-expressions.js'
import type { Scope } from './scope.js'

// CPython counts what stands before a star in one byte.
const mostBeforeStar = 255

/** Checks the pattern of a case. `mayMatchAll`: nothing behind it would be unreachable. */
export function visitPattern (scope: Scope, pattern: Pattern, mayMatchAll: boolean): void {
  for (const name of names(scope, pattern, mayMatchAll)) scope.mark(name, 'local', pattern)
}

/** The names that a pattern binds. */
function names (scope: Scope, pattern: Pattern, mayMatchAll: boolean): Set<string> {
  switch (pattern.kind) {
    case 'value-pattern':
      visitExpression(scope, pattern.value)
      return new Set()
    case 'star-pattern':
      return nameAlone(pattern.name)
    case 'capture-pattern':
      if (pattern.pattern === undefined && !mayMatchAll) scope.fail('this matches everything, so what follows is unreachable', pattern)
      return together(scope, pattern, [pattern.pattern === undefined ? new Set() : names(scope, pattern.pattern, mayMatchAll), nameAlone(pattern.name)])
    case 'or-pattern':
      return alternatives(scope, pattern, mayMatchAll)
    case 'sequence-pattern':
      checkStars(scope, pattern, pattern.patterns)
      return together(scope, pattern, pattern.patterns.map(inner => names(scope, inner, true)))
    case 'mapping-pattern':
      checkKeys(scope, pattern, pattern.entries.map(({ key }) => key))
      return together(scope, pattern, [...pattern.entries.map(entry => names(scope, entry.pattern, true)), nameAlone(pattern.rest)])
    case 'class-pattern':
      visitExpression(scope, pattern.type)
      checkDistinct(scope, pattern, pattern.named.map(({ name }) => name))
      return together(scope, pattern, [...pattern.positional, ...pattern.named.map(entry => entry.pattern)].map(inner => names(scope, inner, true)))
  }
}

function nameAlone (name: string | undefined): Set<string> {
  return new Set(name === undefined ? [] : [name])
}

function together (scope: Scope, pattern: Pattern, sets: ReadonlyArray<ReadonlySet<string>>): Set<string> {
  const all = sets.flatMap(set => [...set])
  checkDistinct(scope, pattern, all)
  return new Set(all)
}

function checkDistinct (scope: Scope, pattern: Pattern, all: readonly string[]): void {
  if (all.includes('__debug__')) scope.fail('__debug__ cannot be bound', pattern)
  if (new Set(all).size < all.length) scope.fail('a pattern cannot hold a name twice', pattern)
}

function alternatives (scope: Scope, pattern: Extract<Pattern, { kind: 'or-pattern' }>, mayMatchAll: boolean): Set<string> {
  const last = pattern.patterns.length - 1
  const [first, ...others] = pattern.patterns.map((inner, index) => names(scope, inner, mayMatchAll && index === last)) as [Set<string>, ...Array<Set<string>>]
  if (others.some(other => other.size !== first.size || [...other].some(name => !first.has(name)))) scope.fail('the alternatives of a pattern must bind the same names', pattern)
  return first
}

function checkStars (scope: Scope, pattern: Pattern, patterns: readonly Pattern[]): void {
  if (patterns.filter(({ kind }) => kind === 'star-pattern').length > 1) scope.fail('there can be one star only in a sequence', pattern)
  if (patterns.findIndex(({ kind }) => kind === 'star-pattern') > mostBeforeStar) scope.fail('there is too much before the star', pattern)
}

function checkKeys (scope: Scope, pattern: Pattern, keys: readonly Expression[]): void {
  for (const key of keys) visitExpression(scope, key)
  checkDistinct(scope, pattern, keys.filter(({ kind }) => kind !== 'attribute').map(comparable))
}

/** A text that is the same for literals that Python finds equal. */
function comparable (key: Expression): string {
  if (key.kind === 'string') return `text ${key.text}`
  if (key.kind === 'bytes') return `bytes ${String(key.bytes)}`
  if (key.kind === 'constant' && key.value === null) return 'None'
  return numberParts(key).map(part => typeof part === 'bigint' || !Number.isInteger(part) ? String(part) : String(BigInt(part))).join(' ')
}

/** The real and the imaginary part of a literal number. */
function numberParts (key: Expression): [bigint | number, bigint | number] {
  if (key.kind === 'unary') {
    const [real, imaginary] = numberParts(key.operand)
    return [-real, -imaginary]
  }
  if (key.kind === 'binary') {
    const [, imaginary] = numberParts(key.right)
    return [numberParts(key.left)[0], key.operator === '-' ? -imaginary : imaginary]
  }
  const { value } = key as { value: boolean | bigint | number | { imaginary: number } }
  if (typeof value === 'object') return [0n, value.imaginary]
  return [typeof value === 'boolean' ? BigInt(value) : value, 0n]
}
