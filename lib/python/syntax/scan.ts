import type { Source } from '../../text/source.js'
import { noNames, stringEnd } from './strings.js'
import { type Token, keywords, nameAt, normalizedName, numberAt, operatorAt, syntaxError } from './tokens.js'

const mostLevels = 99

const mostBrackets = 200
// So many take about 100 MB with their tree.
const mostTokens = 200_000
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const indentation = /[ \t\f]*/y
const stringStart = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])?(?:'''|"""|['"])/y
const mostReplacements = 3

/** The tokens of a file, as CPython's tokenizer makes them. */
export function scanFile (source: Source, from: number): Token[] {
  const scanner = new Scanner(source, from, source.text)
  scanner.scan()
  scanner.endFile()
  return scanner.tokens
}

/** An f-string or t-string that is open: its text is scanned, or what stands in its braces. */
interface Format {
  readonly start: Token
  readonly quote: string
  readonly isRaw: boolean
  /** How many brackets are open in it, and how many of them are the braces of a replacement. */
  depth: number
  replacements: number
  isText: boolean
  isSpec: boolean
}

class Scanner {
  readonly tokens: Token[] = []
  readonly #source: Source
  readonly #text: string
  #at: number
  /** The white space before each of the open blocks. */
  readonly #levels = ['']
  readonly #open: Token[] = []
  readonly #formats: Format[] = []

  constructor (source: Source, from: number, text: string) {
    this.#source = source
    this.#text = text
    this.#at = from
  }

  scan (): void {
    this.#beginLine()
    while (this.#at < this.#text.length) {
      const format = this.#formats.at(-1)
      if (format?.isText === true) this.#formatText(format)
      else this.#next()
    }
    const format = this.#formats.at(-1)
    if (format !== undefined) this.#fail('this string is never closed', format.start.from, format.start.to)
    const open = this.#open.at(-1)
    if (open !== undefined) this.#fail(`this ${open.text} is never closed`, open.from, open.to)
  }

  endFile (): void {
    const end = this.#text.length
    const last = this.tokens.at(-1)?.kind
    if (last !== undefined && last !== 'newline') this.push('newline', '', end, end)
    for (let level = this.#levels.length; level > 1; level--) this.push('dedent', '', end, end)
    this.push('end', '', end, end)
  }

  push (kind: Token['kind'], text: string, from: number, to: number): void {
    if (this.tokens.push({ kind, text, from, to }) > mostTokens) {
      this.#fail(`the file has more than ${mostTokens} words and signs, which is not read`)
    }
  }

  #fail (message: string, from = this.#at, to = from + 1): never {
    syntaxError(this.#source, message, from, to)
  }

  /** The length of the line end here: 0 where there is none. */
  #lineEnd (): number {
    if (this.#text.startsWith('\r\n', this.#at)) return 2
    return /[\r\n]/.test(this.#text.charAt(this.#at)) ? 1 : 0
  }

  /** Reads the indentation of a line outside of brackets. */
  #beginLine (): void {
    indentation.lastIndex = this.#at
    const [space] = indentation.exec(this.#text) as RegExpExecArray
    this.#at += space.length
    if (this.#at >= this.#text.length || this.#text.charAt(this.#at) === '#' || this.#lineEnd() > 0) return
    if (this.#text.charAt(this.#at) === '\\') this.#fail('a line that begins with a backslash is not read')
    const levels = this.#levels
    const indent = space.slice(space.lastIndexOf('\f') + 1)
    const current = levels.at(-1) as string
    if (indent !== current && indent.startsWith(current)) {
      if (levels.push(indent) > mostLevels) this.#fail('there are too many levels of indentation')
      return this.push('indent', '', this.#at, this.#at)
    }
    while (levels.at(-1) !== indent) {
      levels.pop()
      if (levels.length === 0) {
        this.#fail(/\t/.test(indent + current) && / /.test(indent + current)
          ? 'tabs and spaces are mixed in the indentation, which is not read'
          : 'this indentation matches no outer block')
      }
      this.push('dedent', '', this.#at, this.#at)
    }
  }

  /** Skips a backslash and the line end behind it. */
  #joinLines (): void {
    this.#at++
    const length = this.#lineEnd()
    if (length === 0) this.#fail('nothing may stand behind a backslash that continues a line')
    this.#at += length
    if (this.#at >= this.#text.length) this.#fail('the file ends behind a backslash that continues a line')
  }

  #next (): void {
    const character = this.#text.charAt(this.#at)
    if (character === ' ' || character === '\t' || character === '\f') this.#at++
    else if (character === '#') this.#skipComment()
    else if (character === '\\') this.#joinLines()
    else if (this.#lineEnd() > 0) this.#endLine()
    else this.#token(character)
  }

  #skipComment (): void {
    while (this.#at < this.#text.length && this.#lineEnd() === 0) this.#at++
  }

  #endLine (): void {
    const from = this.#at
    this.#at += this.#lineEnd()
    if (this.#open.length > 0) return
    const last = this.tokens.at(-1)?.kind
    if (last !== undefined && last !== 'newline') this.push('newline', '', from, this.#at)
    this.#beginLine()
  }

  #token (character: string): void {
    const from = this.#at
    stringStart.lastIndex = from
    const opening = stringStart.exec(this.#text)?.[0]
    if (opening !== undefined) {
      if (/[fFtT]/.test(opening)) return this.#beginFormat(opening)
      const to = stringEnd(this.#text, from + opening.search(/['"]/))
      if (to === undefined) this.#fail('this string is never closed', from, from + opening.length)
      return this.#accept('string', this.#text.slice(from, to))
    }
    if (/[0-9]/.test(character) || (character === '.' && /[0-9]/.test(this.#text.charAt(from + 1)))) {
      return this.#accept('number', numberAt(this.#text, from) ?? this.#fail('this is not a number that Python takes'))
    }
    const written = nameAt(this.#text, from)
    if (written !== '') {
      const name = normalizedName(written) ??
        this.#fail('this name has letters that are not read', from, from + written.length)
      this.#accept(keywords.has(written) ? 'keyword' : 'name', written, name)
      if (this.#text.charAt(this.#at) > '\x7F') this.#fail('this character is not allowed in a name')
      return
    }
    const format = this.#formats.at(-1)
    if (character === ':' && format !== undefined && format.depth === format.replacements) {
      format.isText = format.isSpec = true
      return this.#accept('operator', character)
    }
    const operator = operatorAt(this.#text, from) ?? this.#fail('this character is not allowed here')
    this.#accept('operator', operator)
    this.#bracket(this.tokens.at(-1) as Token)
  }

  #accept (kind: Token['kind'], written: string, text = written): void {
    this.push(kind, text, this.#at, this.#at += written.length)
  }

  #bracket (token: Token): void {
    const format = this.#formats.at(-1)
    if (token.text in closing) {
      if (format !== undefined) format.depth++
      if (this.#open.push(token) > mostBrackets) this.#fail('there are too many nested brackets', token.from, token.to)
    } else if (/^[)\]}]$/.test(token.text)) {
      const open = this.#open.pop()
      if (open === undefined || closing[open.text] !== token.text || format?.depth === 0) {
        this.#fail(`this ${token.text} closes nothing`, token.from, token.to)
      }
      if (format !== undefined && --format.depth < format.replacements) {
        format.replacements--
        format.isText = true
        format.isSpec = false
      }
    }
  }

  #beginFormat (opening: string): void {
    this.#accept('format-start', opening)
    const [quote] = /['"]+$/.exec(opening) as RegExpExecArray
    const start = this.tokens.at(-1) as Token
    const isRaw = /r/i.test(opening)
    this.#formats.push({ start, quote: quote as string, isRaw, depth: 0, replacements: 0, isText: true, isSpec: false })
  }

  /** Reads the text of an f-string up to a doubled brace (and takes the first one in), a replacement, or its end. */
  #formatText (format: Format): void {
    const { quote, isRaw, start } = format
    const from = this.#at
    for (; ; this.#at++) {
      const character = this.#text.charAt(this.#at)
      const isDoubled = this.#text.charAt(this.#at + 1) === character
      if (character === '' || (quote.length === 1 && this.#lineEnd() > 0)) {
        this.#fail('this string is never closed', start.from, start.to)
      }
      if (this.#text.startsWith(quote, this.#at)) {
        this.push('format-text', '', from, this.#at)
        this.#accept('format-end', quote, '')
        this.#formats.pop()
        return
      }
      if (character === '{' || character === '}') {
        const isText = isDoubled && (character === '{' ? !format.isSpec : format.depth === 0)
        this.push('format-text', '', from, this.#at += isText ? 1 : 0)
        if (isText) this.#at++
        else if (character === '{') this.#beginReplacement(format)
        else format.isText = false
        return
      }
      if (character !== '\\' || /[{}]/.test(this.#text.charAt(this.#at + 1))) continue
      if (!isRaw && this.#text.startsWith('N{', this.#at + 1)) this.#fail(noNames)
      this.#at++
      this.#at += Math.max(0, this.#lineEnd() - 1)
    }
  }

  #beginReplacement (format: Format): void {
    if (++format.replacements > mostReplacements) this.#fail('the replacements of this f-string are nested too deeply')
    format.isText = false
  }
}
