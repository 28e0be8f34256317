import { PythonSyntaxError } from '../problem.js'
import type { Source } from '../../text/source.js'
import type { TextRange } from './ast.js'

export interface Token extends TextRange {
  readonly kind:
    'name' | 'keyword' | 'operator' | 'number' | 'string' | 'format-start' | 'format-text' | 'format-end'
    | 'newline' | 'indent' | 'dedent' | 'end'
  /** As written. Empty for what has no text of its own, and for the text of an f-string. */
  readonly text: string
}

export function syntaxError (source: Source, message: string, from: number, to: number): never {
  throw new PythonSyntaxError(message, { source, from, to })
}

const deepest = 200

/** A place in the tokens of a file. */
export class Cursor {
  readonly source: Source
  /** Of `return`, `break`, `continue` and `import *`, those that this block may have. */
  allowed: readonly string[] = ['import *']
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor (source: Source, tokens: readonly Token[]) {
    this.source = source
    this.#tokens = tokens
  }

  /** Where the next token begins. */
  get from (): number { return this.peek().from }

  /** Where the last token ended. */
  get to (): number { return (this.#tokens[this.#at - 1] as Token).to }

  peek (offset = 0): Token { return this.#tokens[this.#at + offset] as Token }

  is (text: string): boolean { return this.peek().text === text }

  /** Whether the next token is one of some. */
  isOneOf (texts: readonly string[]): boolean { return texts.includes(this.peek().text) }

  /** Whether the line ends in a colon with an indented block behind it. */
  lineOpensBlock (): boolean {
    let end = this.#at
    while (this.#tokens[end]?.kind !== 'newline') end++
    return this.#tokens[end - 1]?.text === ':' && this.#tokens[end + 1]?.kind === 'indent'
  }

  next (): Token {
    const token = this.peek()
    this.#at++
    return token
  }

  take (text: string): boolean {
    const found = this.is(text)
    if (found) this.#at++
    return found
  }

  takeKind (kind: Token['kind']): boolean {
    const found = this.peek().kind === kind
    if (found) this.#at++
    return found
  }

  expect (text: string): void { if (!this.take(text)) this.unexpected(`"${text}" is expected here`) }

  expectKind (kind: Token['kind'], what: string): Token {
    const token = this.next()
    if (token.kind !== kind) this.fail(`${what} is expected here`, token)
    return token
  }

  /** Some with commas between them, and perhaps behind the last one, before one of `ends`: '' is the end of a line. */
  separated<Item> (parse: (cursor: Cursor) => Item, ...ends: readonly string[]): Item[] {
    const found = [parse(this)]
    while (this.take(',') && !this.isOneOf(ends)) found.push(parse(this))
    return found
  }

  name (): string { return this.expectKind('name', 'a name').text }

  fail (message: string, { from, to }: TextRange): never { syntaxError(this.source, message, from, to) }

  unexpected (message = 'this is not Python syntax'): never { this.fail(message, this.peek()) }

  /** Runs what may nest in itself. */
  deeper<Result> (parse: (cursor: Cursor) => Result): Result {
    if (++this.#depth > deepest) this.unexpected('this is nested too deeply')
    const result = parse(this)
    this.#depth--
    return result
  }

  /** Takes nothing where `parse` finds nothing. */
  attempt<Result> (parse: (cursor: Cursor) => Result): Result | undefined {
    const [at, depth] = [this.#at, this.#depth]
    try {
      return parse(this)
    } catch (error) {
      if (!(error instanceof PythonSyntaxError)) throw error
      this.#at = at
      this.#depth = depth
      return undefined
    }
  }
}
