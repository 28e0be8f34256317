import { PatternError } from './pattern-error.js'

/** Thrown for what has to be left to a RegExp of its own; never leaves the parser. */
export class Unsupported extends Error {}

/** A cursor over the source of a RegExp. */
export class JavaScriptReader {
  readonly #source: string
  readonly unicode: boolean
  position = 0

  constructor (source: string, unicode: boolean) {
    this.#source = source
    this.unicode = unicode
  }

  /** The character to be read next; empty at the end. */
  get next (): string {
    return this.#source.charAt(this.position)
  }

  accept (text: string): boolean {
    if (!this.#source.startsWith(text, this.position)) return false
    this.position += text.length
    return true
  }

  /** Reads what the sticky expression matches here. */
  match (expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.position
    const match = expression.exec(this.#source)
    if (match !== null) this.position += match[0].length
    return match
  }

  /** Reads one character. */
  codePoint (): number {
    const codePoint = this.check(this.#source.codePointAt(this.position))
    this.position += codePoint > 0xffff ? 2 : 1
    return codePoint
  }

  /** Half a character is unsupported, and so is a whole one where JavaScript would read two halves. */
  check (codePoint: number | undefined): number {
    const last = this.unicode ? 0x10ffff : 0xffff
    if (codePoint === undefined || codePoint > last || (codePoint & 0xfff800) === 0xd800) throw new Unsupported()
    return codePoint
  }

  /** To be thrown for what is valid but not supported. */
  refusal (reason: string, position = this.position): PatternError {
    return new PatternError(reason, position)
  }
}
