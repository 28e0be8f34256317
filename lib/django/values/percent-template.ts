import { raise } from './exceptions.js'

/** The largest width of Python, and the largest precision. */
const LARGEST_WIDTH = 2 ** 63 - 1
const LARGEST_PRECISION = 0x7fffffff

/** Reads conversions one by one, with the text before each. Arguments are taken in between, so that the first error wins. */
export class PercentReader {
  readonly #template: string
  #at = 0

  constructor (template: string) {
    this.#template = template
  }

  /** The text up to the next conversion or to the end. */
  literal (): string {
    const found = this.#template.indexOf('%', this.#at)
    const end = found === -1 ? this.#template.length : found
    const text = this.#template.slice(this.#at, end)
    this.#at = end + 1
    return text
  }

  get isAtEnd (): boolean {
    return this.#at > this.#template.length
  }

  /** `%%` */
  takePercent (): boolean {
    const isPercent = this.#peek() === '%'
    if (isPercent) this.#at++
    return isPercent
  }

  get hasKey (): boolean {
    return this.#peek() === '('
  }

  key (): string {
    const start = ++this.#at
    for (let depth = 1; depth > 0; this.#at++) {
      if (this.#at >= this.#template.length) raise('ValueError')
      if (this.#peek() === '(') depth++
      if (this.#peek() === ')') depth--
    }
    return this.#template.slice(start, this.#at - 1)
  }

  flags (): string {
    const start = this.#at
    while ('-+ #0'.includes(this.#peek() || 'none')) this.#at++
    return this.#template.slice(start, this.#at)
  }

  width (): number | '*' | undefined {
    return this.#number(LARGEST_WIDTH)
  }

  precision (): number | '*' | undefined {
    if (this.#peek() !== '.') return undefined
    this.#at++
    return this.#number(LARGEST_PRECISION) ?? 0
  }

  type (): string {
    if ('hlL'.includes(this.#peek() || 'none')) this.#at++
    const code = this.#template.codePointAt(this.#at)
    if (code === undefined) return raise('ValueError')
    const type = String.fromCodePoint(code)
    this.#at += type.length
    return type
  }

  #peek (): string {
    return this.#template.charAt(this.#at)
  }

  #number (largest: number): number | '*' | undefined {
    if (this.#peek() === '*') {
      this.#at++
      return '*'
    }
    let number: number | undefined
    for (let digit = this.#peek(); digit >= '0' && digit <= '9'; digit = this.#peek()) {
      number = (number ?? 0) * 10 + Number(digit)
      if (number >= largest) raise('ValueError')
      this.#at++
    }
    return number
  }
}
