import type { Source } from '../../text/source.js'
import { noNames, stringEnd } from './strings.js'
import { syntaxError, type Token } from './tokens.js'

// So many take about 100 MB with their tree.
const mostTokens = 200_000
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

const keywords: ReadonlySet<string> = new Set([
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
  'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or',
  'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'
])

const indentation = /[ \t\f]*/y
const lineEnd = /\r\n?|\n/y
const blank = /[ \t\f]+|#[^\r\n]*|\\(?:\r\n?|\n)(?!$)/y
const stringStart = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])?(?:'''|"""|['"])/y
const word = /[\p{XID_Start}_]\p{XID_Continue}*/uy
const operator = /\*\*=?|\/\/=?|>>=?|<<=?|->|\.\.\.|[-+*/%&|^@:=<>!]=|[-+*/%&|^@:=<>!~,.;()[\]{}]/y
/** Tokens that begin with these are operators. */
const signs: ReadonlySet<string> = new Set('()[]{},:=+-*/%&|^~@<>!;')
const digits = '[0-9](?:_?[0-9])*'
const number = new RegExp([
  '0[xX](?:_?[0-9a-fA-F])+', '0[bB](?:_?[01])+', '0[oO](?:_?[0-7])+',
  `(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?[jJ]?`
].join('|'), 'y')
// CPython still lets a number touch these keywords.
const behindNumber = /(?=and|else|for|i[fns]|or|not|[^\w\u0080-\uFFFF]|$)/y

/** An f-string or t-string that is open: its text is scanned, or what stands in its braces. */
interface Format {
  readonly start: Token
  readonly quote: string
  readonly isRaw: boolean
  /** How many brackets are open in it, and how many of them are the braces of a replacement. */
  depth: number
  replacements: number
  isText: boolean
}

/** The tokens of a file, as CPython's tokenizer makes them. */
export function scanFile (source: Source, from: number): Token[] { return new Scanner(source, from).scan() }

class Scanner {
  readonly #tokens: Token[] = []
  readonly #source: Source
  readonly #text: string
  #at: number
  /** The white space before each of the open blocks. */
  readonly #levels = ['']
  readonly #open: Token[] = []
  readonly #formats: Format[] = []

  constructor (source: Source, from: number) {
    this.#source = source
    this.#text = source.text
    this.#at = from
  }

  scan (): Token[] {
    const { length } = this.#text
    this.#beginLine()
    while (this.#at < length) {
      const format = this.#formats.at(-1)
      if (format?.isText === true) this.#formatText(format)
      else this.#next()
    }
    const open = this.#formats.at(-1)?.start ?? this.#open.at(-1)
    if (open !== undefined) this.#fail(`this ${open.text} is never closed`, open.from, open.to)
    this.#accept('newline', '')
    for (let level = this.#levels.length; level > 1; level--) this.#push('dedent', '', length, length)
    this.#push('end', '', length, length)
    return this.#tokens
  }

  #push (kind: Token['kind'], text: string, from: number, to: number): void {
    // A line without anything has no end.
    if (kind === 'newline' && [undefined, 'newline'].includes(this.#tokens.at(-1)?.kind)) return
    if (this.#tokens.push({ kind, text, from, to }) > mostTokens) {
      this.#fail(`the file has more than ${mostTokens} words and signs`)
    }
  }

  #accept (kind: Token['kind'], written: string, text = written): void {
    this.#push(kind, text, this.#at, this.#at += written.length)
  }

  #fail (message: string, from = this.#at, to = from + 1): never { syntaxError(this.#source, message, from, to) }

  #match (pattern: RegExp, at = this.#at): string | undefined {
    pattern.lastIndex = at
    return pattern.test(this.#text) ? this.#text.slice(at, pattern.lastIndex) : undefined
  }

  #beginLine (): void {
    const space = this.#match(indentation) as string
    this.#at += space.length
    const character = this.#text.charAt(this.#at)
    if (/^[#\r\n]?$/.test(character)) return
    if (character === '\\') this.#fail('a line that begins with a backslash is not supported')
    const levels = this.#levels
    const indent = space.slice(space.lastIndexOf('\f') + 1)
    const current = levels.at(-1) as string
    if (indent !== current && indent.startsWith(current)) {
      levels.push(indent)
      return this.#accept('indent', '')
    }
    while (levels.at(-1) !== indent) {
      levels.pop()
      if (levels.length === 0) this.#fail('this indentation matches no outer block, or tabs and spaces are mixed in it')
      this.#accept('dedent', '')
    }
  }

  #next (): void {
    const skipped = this.#match(blank)
    if (skipped !== undefined) {
      this.#at += skipped.length
      return
    }
    const ended = this.#match(lineEnd)
    if (ended === undefined) this.#token()
    else if (this.#open.length > 0) this.#at += ended.length
    else {
      this.#accept('newline', ended, '')
      this.#beginLine()
    }
  }

  #token (): void {
    const from = this.#at
    // Most tokens are one sign.
    const isSign = signs.has(this.#text.charAt(from))
    const opening = isSign ? undefined : this.#match(stringStart)
    if (opening !== undefined) {
      if (/[fFtT]/.test(opening)) return this.#beginFormat(opening)
      const to = stringEnd(this.#text, from + opening.search(/['"]/))
      if (to === undefined) this.#fail('this string is never closed', from, from + opening.length)
      return this.#accept('string', this.#text.slice(from, to))
    }
    const digits = isSign ? undefined : this.#match(number)
    if (digits !== undefined) {
      const isWhole = this.#match(behindNumber, from + digits.length) !== undefined
      if (!isWhole || /^0[0-9_]*[1-9][0-9_]*$/.test(digits)) this.#fail('this is not a number in Python')
      return this.#accept('number', digits)
    }
    const written = isSign ? undefined : this.#match(word)
    if (written !== undefined) {
      // CPython compares names in NFKC, and each version of it knows more letters.
      if (/[\u{10000}-\u{10FFFF}]/u.test(written) || written.normalize('NFKC') !== written) {
        this.#fail('this name has letters that are not supported', from, from + written.length)
      }
      return this.#accept(keywords.has(written) ? 'keyword' : 'name', written)
    }
    const sign = this.#match(operator) ?? this.#fail('this character is not allowed here')
    const format = this.#formats.at(-1)
    if (sign.startsWith(':') && format !== undefined && format.depth === format.replacements) {
      format.isText = true
      return this.#accept('operator', ':')
    }
    this.#accept('operator', sign)
    this.#bracket(this.#tokens.at(-1) as Token, format)
  }

  #bracket (token: Token, format: Format | undefined): void {
    if (token.text in closing) {
      if (format !== undefined) format.depth++
      this.#open.push(token)
    } else if (/^[)\]}]$/.test(token.text)) {
      const open = this.#open.pop()
      if (open === undefined || closing[open.text] !== token.text || format?.depth === 0) {
        this.#fail(`this ${token.text} closes nothing`, token.from, token.to)
      }
      if (format !== undefined && --format.depth < format.replacements) {
        format.replacements--
        format.isText = true
      }
    }
  }

  #beginFormat (opening: string): void {
    this.#accept('format-start', opening)
    const [quote] = /['"]+$/.exec(opening) as RegExpExecArray
    const start = this.#tokens.at(-1) as Token
    const isRaw = /r/i.test(opening)
    this.#formats.push({ start, quote: quote as string, isRaw, depth: 0, replacements: 0, isText: true })
  }

  /** Reads the text of an f-string up to a doubled brace (and takes the first one in), a replacement, or its end. */
  #formatText (format: Format): void {
    const { quote, isRaw, start } = format
    const from = this.#at
    for (; ; this.#at++) {
      const character = this.#text.charAt(this.#at)
      const isDoubled = this.#text.charAt(this.#at + 1) === character
      if (character === '' || (quote.length === 1 && /[\r\n]/.test(character))) {
        this.#fail('this string is never closed', start.from, start.to)
      }
      if (this.#text.startsWith(quote, this.#at)) {
        this.#push('format-text', '', from, this.#at)
        this.#accept('format-end', quote, '')
        this.#formats.pop()
        return
      }
      if (character === '{' || character === '}') {
        // Before 3.12, Python took them for a replacement that holds a set or a dict.
        if (isDoubled && character === '{' && format.depth > 0) {
          this.#fail('versions of Python read doubled braces in a format differently')
        }
        const isText = isDoubled && format.depth === 0
        this.#push('format-text', '', from, this.#at += isText ? 1 : 0)
        if (isText) this.#at++
        else {
          format.isText = false
          if (character === '{') format.replacements++
        }
        return
      }
      if (character !== '\\' || /[{}]/.test(this.#text.charAt(this.#at + 1))) continue
      if (!isRaw && this.#text.startsWith('N{', this.#at + 1)) this.#fail(noNames)
      this.#at++
      if (this.#match(lineEnd) === '\r\n') this.#at++
    }
  }
}
