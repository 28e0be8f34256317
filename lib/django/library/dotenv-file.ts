import { isSpace, stripEnd } from '../characters.js'

/** A variable of a .env file: null for a name without `=`; undefined where versions of python-dotenv differ. */
export type Binding = readonly [name: string, value: string | null | undefined]

const singleEscape = /\\([\\'])/g
const doubleEscape = /\\([\\'"abfnrtv])/g
const controls: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** Thrown where versions differ in where a quoted value ends: all that follows is then not known. */
export class Disputed extends Error {}

/** Reads a .env file as python-dotenv does. Lines end in `\n` alone. */
export function readDotenv (text: string): Binding[] {
  if (text.startsWith('\uFEFF')) throw new Disputed('a byte order mark')
  const reader = new Reader(text)
  const bindings: Binding[] = []
  while (reader.at < text.length) {
    const binding = reader.binding()
    if (binding === undefined) reader.skipLine()
    else if (binding[0] !== '') bindings.push(binding)
  }
  return bindings
}

class Reader {
  readonly text: string
  at = 0

  constructor (text: string) {
    this.text = text
  }

  /** One line, or several if its value is quoted; undefined for an error, and an empty name for a comment. */
  binding (): Binding | undefined {
    this.skip(isSpace)
    if (this.at === this.text.length) return ['', null]
    if (this.text.startsWith('export', this.at) && isBlank(this.text[this.at + 6])) {
      this.at += 6
      this.skip(isBlank)
    }
    const name = this.name()
    if (name === undefined) return undefined
    this.skip(isBlank)
    let value: Binding[1] | false = null
    if (this.text[this.at] === '=') {
      this.at++
      this.skip(isBlank)
      value = this.value()
    }
    return value === false || !this.endOfLine() ? undefined : [name, value]
  }

  name (): string | undefined {
    const start = this.at
    if (this.text[start] === '#') return ''
    if (this.text[start] === "'") {
      const end = this.text.indexOf("'", start + 1)
      if (end <= start + 1) return undefined
      this.at = end + 1
      return this.text.slice(start + 1, end)
    }
    this.skip(character => character !== '=' && character !== '#' && !isSpace(character))
    return this.at === start ? undefined : this.text.slice(start, this.at)
  }

  value (): string | undefined | false {
    const quote = this.text[this.at]
    if (quote === "'" || quote === '"') return this.quoted(quote)
    const start = this.at
    this.skip(character => character !== '\n')
    return unquoted(this.text.slice(start, this.at))
  }

  quoted (quote: string): string | false {
    const start = this.at + 1
    for (let at = start; at < this.text.length; at++) {
      if (this.text[at] === '\\' && this.text[at + 1] === quote) {
        if (this.text[at - 1] === '\\') throw new Disputed('a backslash before a quote')
        at++
      } else if (this.text[at] === quote) {
        this.at = at + 1
        return unescape(this.text.slice(start, at), quote)
      }
    }
    if (this.text.includes(`\\${quote}`, start)) throw new Disputed('a quote that is not closed')
    return false
  }

  endOfLine (): boolean {
    this.skip(isBlank)
    if (this.text[this.at] === '#') this.skip(character => character !== '\n')
    return this.at === this.text.length || this.text[this.at++] === '\n'
  }

  skipLine (): void {
    this.skip(character => character !== '\n')
    this.at++
  }

  skip (is: (character: string) => boolean): void {
    while (this.at < this.text.length && is(this.text[this.at] as string)) this.at++
  }
}

function isBlank (character: string | undefined): boolean {
  return character !== '\n' && isSpace(character)
}

/** Without a comment, which begins with a `#` after white space. Before 1.2.4 one right after the `=` was a value. */
function unquoted (text: string): string | undefined {
  if (text.startsWith('#')) return undefined
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (isSpace(text[at - 1])) return stripEnd(text.slice(0, at))
  }
  return stripEnd(text)
}

function unescape (text: string, quote: string): string {
  return text.replaceAll(quote === "'" ? singleEscape : doubleEscape, (_escaped, letter: string) => controls[letter] ?? letter)
}
