import { Cursor } from './cursor.js'
import type { Expression, FormatPart, Replacement } from './ast.js'
import { scanReplacement } from './scan.js'
import { unescape, type Literal } from './strings.js'
import { syntaxError } from './tokens.js'

const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Reads the inside of one f-string by the rules of CPython 3.11, which finds where an expression ends before it parses it. */
export class FormatReader {
  readonly #cursor: Cursor
  readonly #literal: Literal
  readonly #expression: (cursor: Cursor) => Expression
  readonly #text: string
  #at: number

  constructor (cursor: Cursor, literal: Literal, expression: (cursor: Cursor) => Expression) {
    this.#cursor = cursor
    this.#literal = literal
    this.#expression = expression
    this.#text = cursor.source.text.slice(0, literal.to)
    this.#at = literal.from
  }

  read (): FormatPart[] {
    const parts: FormatPart[] = []
    this.#parts(parts, 0)
    return parts
  }

  #fail (message: string, from = this.#at): never {
    syntaxError(this.#cursor.source, `f-string: ${message}`, from, from + 1)
  }

  #character (): string {
    return this.#text.charAt(this.#at)
  }

  /** Reads up to the end of the string, or of the format spec that a replacement holds. */
  #parts (parts: FormatPart[], level: number): void {
    for (;;) {
      const from = this.#at
      const isDoubled = this.#skipText(level)
      const { text, hasSurrogates } = unescape(this.#cursor.source, this.#literal, from, this.#at)
      if (hasSurrogates) this.#fail('surrogates are not read', from)
      parts.push(text)
      if (isDoubled) this.#at++
      else if (this.#at >= this.#text.length || this.#character() === '}') return
      else this.#replacement(parts, level)
    }
  }

  /** Goes to the next brace that ends a text. Says whether it is a doubled one, of which the first has been taken. */
  #skipText (level: number): boolean {
    for (; this.#at < this.#text.length; this.#at++) {
      let character = this.#character()
      if (character === '\\' && !this.#literal.isRaw) {
        if (this.#text.startsWith('N{', this.#at + 1)) this.#fail('characters by name (\\N{…}) are not read: write the character itself, or its \\u escape')
        character = this.#text.charAt(++this.#at)
      }
      if (character !== '{' && character !== '}') continue
      if (level > 0) return false
      if (this.#text.charAt(this.#at + 1) === character) {
        this.#at++
        return true
      }
      if (character === '}') this.#fail('a single } is not allowed')
      return false
    }
    return false
  }

  #replacement (parts: FormatPart[], level: number): void {
    const from = this.#at++
    if (level > 1) this.#fail('expressions are nested too deeply')
    const start = this.#at
    this.#skipExpression()
    const end = this.#at
    if (/^[ \t\n\f\r]*$/.test(this.#text.slice(start, end))) this.#fail('an expression is missing', from)
    const isShown = this.#character() === '='
    if (isShown) {
      this.#at++
      while (/[ \t\n\v\f\r]/.test(this.#character())) this.#at++
      parts.push(this.#text.slice(start, this.#at).replaceAll(/\r\n?/g, '\n'))
    }
    const conversion = this.#conversion()
    const format: FormatPart[] = []
    const hasFormat = this.#character() === ':'
    if (hasFormat) {
      this.#at++
      this.#parts(format, level + 1)
    }
    if (this.#character() !== '}') this.#fail('a } is expected')
    this.#at++
    const inner = new Cursor(this.#cursor.source, scanReplacement(this.#cursor.source, start, end), this.#cursor)
    const expression = inner.deeper(this.#expression)
    inner.expectKind('end', 'the end of the expression')
    parts.push({ expression, conversion: conversion ?? (isShown && !hasFormat ? 'r' : undefined), format: joinTexts(format), from, to: this.#at })
  }

  #conversion (): Replacement['conversion'] {
    if (this.#character() !== '!') return undefined
    const conversion = this.#text.charAt(this.#at + 1)
    if (conversion !== 's' && conversion !== 'r' && conversion !== 'a') this.#fail('a conversion is !s, !r or !a')
    this.#at += 2
    return conversion
  }

  /** Goes to the `!`, `:`, `=` or `}` that ends an expression. */
  #skipExpression (): void {
    const open: string[] = []
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#character()
      if (character === '\\') this.#fail('an expression cannot hold a backslash')
      if (character === '#') this.#fail('an expression cannot hold a #')
      if (character === "'" || character === '"') this.#skipString(character)
      else if (/[([{]/.test(character)) open.push(character)
      else if (open.length === 0 && /^(?:[!=<>]=)/.test(this.#text.slice(this.#at, this.#at + 2))) this.#at++
      else if (open.length === 0 && /[!:}=]/.test(character)) return
      else if (character in opening && open.pop() !== opening[character]) this.#fail(`this ${character} closes nothing`)
    }
    this.#fail('a } is expected')
  }

  /** Goes to the last quote of a string in an expression. */
  #skipString (quote: string): void {
    const isTriple = this.#text.startsWith(quote.repeat(3), this.#at)
    const closing = isTriple ? quote.repeat(3) : quote
    const end = this.#text.indexOf(closing, this.#at + closing.length)
    const inside = this.#text.slice(this.#at, end)
    if (end < 0) this.#fail('a string is never closed')
    if (inside.includes('\\')) this.#fail('an expression cannot hold a backslash')
    this.#at = end + closing.length - 1
  }
}

/** Neighbouring texts joined, empty ones left out. */
export function joinTexts (parts: readonly FormatPart[]): FormatPart[] {
  const result: FormatPart[] = []
  let texts: string[] = []
  const flush = (): void => {
    const text = texts.join('')
    if (text !== '') result.push(text)
    texts = []
  }
  for (const part of parts) {
    if (typeof part === 'string') texts.push(part)
    else {
      flush()
      result.push(part)
    }
  }
  flush()
  return result
}
