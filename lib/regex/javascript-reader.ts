/** Thrown for what only the native engine reads with certainty; never leaves the parser. */
export class Unsupported extends Error {}

/** A cursor over the source of a RegExp. */
export class JavaScriptReader {
  readonly #source: string
  readonly unicode: boolean
  #index = 0

  constructor (source: string, unicode: boolean) {
    this.#source = source
    this.unicode = unicode
  }

  /** The character to be read next; empty at the end. */
  get next (): string {
    return this.#source.charAt(this.#index)
  }

  accept (text: string): boolean {
    if (!this.#source.startsWith(text, this.#index)) return false
    this.#index += text.length
    return true
  }

  /** Reads what the sticky expression matches here. */
  match (expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#index
    const match = expression.exec(this.#source)
    if (match !== null) this.#index += match[0].length
    return match
  }

  /** Reads one character. */
  codePoint (): number {
    const codePoint = this.check(this.#source.codePointAt(this.#index))
    this.#index += codePoint > 0xffff ? 2 : 1
    return codePoint
  }

  /** Half a character is unsupported, and so is a whole one where JavaScript would read two halves. */
  check (codePoint: number | undefined): number {
    const last = this.unicode ? 0x10ffff : 0xffff
    if (codePoint === undefined || codePoint > last || (codePoint & 0xfff800) === 0xd800) throw new Unsupported()
    return codePoint
  }
}
