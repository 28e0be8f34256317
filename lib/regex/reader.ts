/** A cursor over the source of a regex. */
export class Reader {
  readonly source: string
  position = 0

  constructor (source: string) {
    this.source = source
  }

  /** The unit to be read next; empty at the end. */
  get next (): string {
    return this.source.charAt(this.position)
  }

  accept (text: string): boolean {
    if (!this.source.startsWith(text, this.position)) return false
    this.position += text.length
    return true
  }

  match (expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.position
    const match = expression.exec(this.source)
    if (match !== null) this.position += match[0].length
    return match
  }

  codePoint (): number {
    const codePoint = this.source.codePointAt(this.position)!
    this.position += codePoint > 0xffff ? 2 : 1
    return codePoint
  }
}
