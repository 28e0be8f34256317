import { PatternError } from './pattern-error.js'

/**
 * CPython's tokenizer: one code point at a time, a backslash together with what follows it.
 * Comments and group names are made of the same tokens, so `\)` does not end a comment.
 */
export class PythonReader {
  readonly source: string
  /** The token to be read next; undefined at the end. */
  next: string | undefined
  #index = 0

  constructor (source: string) {
    this.source = source
    this.#advance()
  }

  /** Where `next` begins. */
  get position (): number {
    return this.#index - (this.next === undefined ? 0 : this.next.length)
  }

  get (): string | undefined {
    const token = this.next
    this.#advance()
    return token
  }

  accept (token: string): boolean {
    if (this.next !== token) return false
    this.#advance()
    return true
  }

  /** Up to `count` tokens that are single characters out of `allowed`. */
  getWhile (count: number, allowed: string): string {
    let text = ''
    while (text.length < count && this.next !== undefined && allowed.includes(this.next)) {
      text += this.next
      this.#advance()
    }
    return text
  }

  /** The name that ends with `terminator`. */
  getName (terminator: string): string {
    const start = this.position
    let name = ''
    for (;;) {
      const token = this.get()
      if (token === terminator) break
      if (token === undefined) throw new PatternError(`The group name is not closed: "${terminator}" is missing.`, start)
      name += token
    }
    if (name === '') throw new PatternError('The group name is missing.', start)
    return name
  }

  seek (position: number): void {
    this.#index = position
    this.#advance()
  }

  #advance (): void {
    const codePoint = this.source.codePointAt(this.#index)
    if (codePoint === undefined) {
      this.next = undefined
      return
    }
    let end = this.#index + (codePoint > 0xffff ? 2 : 1)
    if (codePoint === 0x5c) {
      const escaped = this.source.codePointAt(end)
      if (escaped === undefined) {
        throw new PatternError('The pattern ends in a single backslash; write \\\\ to match a backslash.', this.#index)
      }
      end += escaped > 0xffff ? 2 : 1
    }
    this.next = this.source.slice(this.#index, end)
    this.#index = end
  }
}
