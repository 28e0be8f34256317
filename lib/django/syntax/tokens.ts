import type { Source } from '../source.js'
import { PythonSyntaxError } from '../problem.js'
import type { Span } from './ast.js'

export interface Token extends Span {
  readonly kind: 'name' | 'keyword' | 'operator' | 'number' | 'string' | 'format-start' | 'format-text' | 'format-end' | 'newline' | 'indent' | 'dedent' | 'end'
  /** As written; a name in NFKC. Empty for what has no text of its own, and for the text of an f-string. */
  readonly text: string
}

export const keywords: ReadonlySet<string> = new Set([
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
  'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or',
  'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'
])

const operators: ReadonlySet<string> = new Set([
  '**=', '//=', '>>=', '<<=', '...',
  '**', '//', '>>', '<<', '<=', '>=', '==', '!=', '->', ':=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '@=',
  '+', '-', '*', '/', '%', '@', '&', '|', '^', '~', '<', '>', '(', ')', '[', ']', '{', '}', ',', ':', '.', ';', '=', '!'
])

/** The longest operator at an offset. */
export function operatorAt (text: string, at: number): string | undefined {
  for (let length = 3; length > 0; length--) {
    const candidate = text.slice(at, at + length)
    if (candidate.length === length && operators.has(candidate)) return candidate
  }
  return undefined
}

export function syntaxError (source: Source, message: string, from: number, to: number): never {
  throw new PythonSyntaxError(message, { source, from, to })
}
