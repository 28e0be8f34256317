import { isSpace, lower, stripEnd, universalNewlines } from '../../python/values/characters.js'
import { native, type Given } from '../../python/values/define.js'
import { raise } from '../../python/values/exceptions.js'
import { truth } from '../../python/values/iterate.js'
import { PyStr, UnknownValue, refuse, type Context, type PyModule, type Value } from '../../python/values/values.js'
import { checkUtf8, dictOf, made, textOf, textOr } from '../../python/stdlib/arguments.js'
import {
  envLines, fromLine, orOpen, readVariable, setVariables, type EnvFile
} from '../../python/stdlib/environment.js'
import { moduleOf } from '../../python/stdlib/module.js'
import { absolute, pathOf } from '../../python/stdlib/paths.js'
import { ownFolder, searchUpwards } from '../../python/stdlib/project-files.js'

/** A variable of a .env file: null for a name without `=`; undefined where versions of python-dotenv differ. */
type Binding = readonly [name: string, value: string | null | undefined]

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

const controls: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

function unescape (text: string, quote: string): string {
  const escapes = quote === "'" ? /\\([\\'])/g : /\\([\\'"abfnrtv])/g
  return text.replaceAll(escapes, (_escaped, letter: string) => controls[letter] ?? letter)
}

/**
 * The values with `${NAME}` and `${NAME:-default}` replaced, of equal names the last; undefined where versions differ.
 */
function resolve (bindings: readonly Binding[], environmentWins: boolean, context: Context): Map<string, Binding[1]> {
  const values = new Map<string, Binding[1]>()
  for (const [name, value] of bindings) values.set(name, typeof value === 'string' ? replace(value) : value)
  return values

  function replace (text: string): string | undefined {
    const parts: string[] = []
    let isKnown = true
    let end = 0
    for (const found of references(text)) {
      const value = look(found.name)
      isKnown &&= value !== undefined
      parts.push(text.slice(end, found.from), typeof value === 'string' ? value : value === null ? '' : found.otherwise)
      end = found.to
    }
    parts.push(text.slice(end))
    context.spend(parts.reduce((length, part) => length + part.length, 0))
    return isKnown ? parts.join('') : undefined
  }

  /** False for a variable that is not set, null for a name without a value. */
  function look (name: string): string | null | false | undefined {
    const inFile = values.has(name) ? values.get(name) : false
    if (!environmentWins && inFile !== false) return inFile
    return readVariable(context.environment, name, context, 'file') ?? inFile
  }
}

interface Reference { readonly from: number, readonly to: number, readonly name: string, readonly otherwise: string }

function * references (text: string): Generator<Reference> {
  let brace = -1
  let colon = -1
  for (let from = text.indexOf('${'); from !== -1; from = text.indexOf('${', from)) {
    // Each is looked for once: many a `${` may come before them.
    if (brace < from) brace = text.indexOf('}', from)
    if (brace === -1) return
    if (colon < from) colon = (text.indexOf(':', from) + 1 || text.length + 1) - 1
    const isPlain = brace < colon
    if (isPlain || text[colon + 1] === '-') {
      const nameEnd = isPlain ? brace : colon
      const end = isPlain ? brace : text.indexOf('}', colon)
      const otherwise = isPlain ? '' : text.slice(colon + 2, end)
      yield { from, to: end + 1, name: text.slice(from + 2, nameEnd), otherwise }
      from = end + 1
    } else {
      from += 2
    }
  }
}

/** `find_dotenv()`: the path of the nearest .env file in the folders above. */
function find (name: string, context: Context): string {
  const folder = ownFolder(context)
  return folder === undefined ? '' : searchUpwards(folder, [name], context) ?? ''
}

/** What a file is asked with: the arguments of Python's functions that they share. */
interface Asked {
  readonly path: Value | undefined
  readonly stream?: Value | undefined
  readonly interpolate?: Value | undefined
  readonly encoding?: Value | undefined
}

/** The values of a file; of one that is not there, none. */
function readFile (
  { path, stream, interpolate, encoding }: Asked, environmentWins: boolean, context: Context
): EnvFile {
  if (stream !== undefined && stream !== null) {
    refuse(context, 'A stream is given to python-dotenv, whose text is not known.')
  }
  checkUtf8(encoding, 'The .env file is', context)
  const named = path === undefined || path === null ? find('.env', context) : pathOf(path, context)
  const file = named === '' ? '' : absolute(named, context)
  const text = universalNewlines(file === '' ? '' : context.readFile(file) ?? '')
  context.spend(text.length)
  const bindings = bindingsOf(text, context)
  const doesInterpolate = interpolate === undefined || truth(interpolate, context)
  const values = doesInterpolate ? resolve(bindings, environmentWins, context) : new Map(bindings)
  return { values, lines: envLines(file, text) }
}

function bindingsOf (text: string, context: Context): Binding[] {
  try {
    return readDotenv(text)
  } catch (error) {
    const what = (error as Disputed).message
    return refuse(context, `Versions of python-dotenv differ in how they read the .env file: it has ${what}.`)
  }
}

/** What a program gets for a variable whose value versions of python-dotenv read differently. */
function disputeReason (name: string): string {
  return `Versions of python-dotenv differ in how they read the line of ${name} in the .env file.`
}

/** `load_dotenv(…)`. */
export function loadDotenv (
  [path, stream, , override = false, interpolate, encoding]: Given, context: Context
): boolean {
  const wins = truth(override, context)
  const file = orOpen(() => {
    const disabled = lower(context.environment.get('PYTHON_DOTENV_DISABLED') ?? '')
    if (['1', 'true', 't', 'yes', 'y'].includes(disabled)) {
      refuse(context, 'PYTHON_DOTENV_DISABLED is set, which not all versions of python-dotenv know.')
    }
    return readFile({ path, stream, interpolate, encoding }, !wins, context)
  }, wins, context)
  setVariables(file, wins, disputeReason, context)
  return file.values.size > 0
}

function valueOf (name: string, { values, lines }: EnvFile, context: Context): Value {
  const value = values.get(name)
  const fix = 'Write its line so that all versions agree.'
  if (value === undefined) return new UnknownValue({ span: context.span, why: disputeReason(name), fix })
  if (value === null) return null
  context.spend(value.length)
  return new PyStr(value, fromLine(context.span, lines.get(name)))
}

export function dotenv (name: string): PyModule {
  return moduleOf(name, [
    native('load_dotenv', 'dotenv_path? stream? verbose? override? interpolate? encoding?', loadDotenv),
    native('dotenv_values', 'dotenv_path? stream? verbose? interpolate? encoding?',
      ([path, stream, , interpolate, encoding], context) => {
        const file = readFile({ path, stream, interpolate, encoding }, false, context)
        return dictOf(Array.from(file.values.keys(), name =>
          [new PyStr(name), valueOf(name, file, context)] as const), context)
      }),
    native('get_key', 'dotenv_path key_to_get encoding?', ([path, key, encoding], context) => {
      const name = textOf(key, context)
      const file = readFile({ path, encoding }, false, context)
      return file.values.has(name) ? valueOf(name, file, context) : null
    }),
    native('find_dotenv', 'filename? raise_error_if_not_found? usecwd?', (given, context) => {
      const [file, raises = false, usesFolder = false] = given
      if (truth(usesFolder, context)) {
        refuse(context, 'The folder that Python is started in is not known.',
          'Give the path of the file from `__file__`.')
      }
      const found = find(textOr(file, '.env', context), context)
      return found === '' && truth(raises, context) ? raise('OSError') : made(found, context)
    })
  ])
}
