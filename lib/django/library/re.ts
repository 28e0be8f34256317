import { method, native, type Given } from '../values/define.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { PyBytes, PyInstance, PyList, PyStr, refuse, type Context, type PyModule, type PyNative, type Value } from '../values/values.js'
import { integerOf, made, textOf } from './arguments.js'
import { classWith, moduleOf } from './module.js'
import { flagBits, regexFlags } from './regex-flags.js'
import { findSimple, readSimplePattern } from './simple-pattern.js'
import { refusing } from './unknown.js'

/** What an object of re.compile keeps in `native`. The flags are CPython's bits, without what it adds itself. */
export interface CompiledPattern { readonly pattern: string | Uint8Array, readonly flags: bigint }

class Compiled implements CompiledPattern {
  readonly pattern: string | Uint8Array
  readonly flags: bigint
  readonly source: PyStr | PyBytes

  constructor (source: PyStr | PyBytes, flags: bigint) {
    this.source = source
    this.pattern = source instanceof PyStr ? source.text : source.bytes
    this.flags = flags
  }
}

const error = exceptionClass('error', 'Exception')

/** The pattern of an argument: a text, or what re.compile made of one. */
function compiled (value: Value | undefined, flags: Value | undefined, context: Context): Compiled {
  const bits = flags === undefined ? 0n : flagBits(flags)
  if (value instanceof PyStr || value instanceof PyBytes) return new Compiled(value, bits)
  if (!(value instanceof PyInstance)) return raise('TypeError')
  if (!(value.native instanceof Compiled)) return refuse(context, 're is given an object that is no pattern.')
  return bits === 0n ? value.native : raise('ValueError')
}

/** The places where a pattern matches that needs no regex engine. */
function find (pattern: Compiled, text: string, context: Context): { characters: string[], places: Array<readonly [from: number, to: number]> } {
  const simple = typeof pattern.pattern === 'string' && (pattern.flags & ~32n) === 0n ? readSimplePattern(pattern.pattern) : undefined
  if (simple === undefined) return refuse(context, 'Only simple patterns are run here, and this is none.', 'Use the methods of str, or write the value itself.')
  if (simple.some(({ needsAscii }) => needsAscii) && /[^\0-\x7f]/.test(text)) refuse(context, 'The pattern has \\w or \\d, and the text characters beyond ASCII.')
  const characters = [...text]
  context.spend(characters.length)
  return { characters, places: [...findSimple(simple, characters, amount => { context.spend(amount) })] }
}

function countOf (value: Value | undefined): number {
  const count = Number(value === undefined ? 0n : integerOf(value))
  return count === 0 ? Infinity : Math.max(0, count)
}

function split (pattern: Compiled, text: string, most: number, context: Context): Value {
  const { characters, places } = find(pattern, text, context)
  const pieces: Value[] = []
  let start = 0
  for (const [from, to] of places.slice(0, most)) {
    pieces.push(made(characters.slice(start, from).join(''), context))
    start = to
  }
  return new PyList([...pieces, made(characters.slice(start).join(''), context)])
}

function substitute (pattern: Compiled, replacement: Value | undefined, text: string, most: number, context: Context): Value {
  if (!(replacement instanceof PyStr) || replacement.text.includes('\\')) return refuse(context, 'Only a plain text is put in the place of a match here.')
  const { characters, places } = find(pattern, text, context)
  const parts: string[] = []
  let start = 0
  for (const [from, to] of places.slice(0, most)) {
    parts.push(characters.slice(start, from).join(''), replacement.text)
    start = to
  }
  return made([...parts, characters.slice(start).join('')].join(''), context)
}

function findAll (pattern: Compiled, text: string, context: Context): Value {
  const { characters, places } = find(pattern, text, context)
  return new PyList(places.map(([from, to]) => made(characters.slice(from, to).join(''), context)))
}

const unread = ['search', 'match', 'fullmatch', 'finditer', 'subn']
const why = (name: string): string => `What the pattern matches with ${name} is not computed here.`

const asPattern = (self: Value | undefined, context: Context): Compiled => compiled(self, undefined, context)

const methods: readonly PyNative[] = [
  method('split', 'string maxsplit?', ([self, text, most], context) => split(asPattern(self, context), textOf(text, context), countOf(most), context)),
  method('sub', 'repl string count?', ([self, by, text, most], context) => substitute(asPattern(self, context), by, textOf(text, context), countOf(most), context)),
  method('findall', 'string', ([self, text], context) => findAll(asPattern(self, context), textOf(text, context), context)),
  method('__eq__', 'other', ([self, other], context) => isSame(asPattern(self, context), other)),
  method('__ne__', 'other', ([self, other], context) => !isSame(asPattern(self, context), other)),
  ...unread.map(name => refusing(name, why(name), undefined, true)),
  ...['__hash__', '__repr__', '__str__'].map(name => refusing(name, 'Of a compiled pattern only the pattern is read.', 'Use `pattern.pattern`.', true))
]

function isSame (left: Compiled, other: Value | undefined): boolean {
  if (!(other instanceof PyInstance && other.native instanceof Compiled)) return false
  const right = other.native
  return typeof left.pattern === typeof right.pattern && String(left.pattern) === String(right.pattern) && (left.flags | 32n) === (right.flags | 32n)
}

const patternClass = classWith('Pattern', methods)

function compile (given: Given, context: Context): Value {
  const [source, flags] = given
  const pattern = compiled(source, flags, context)
  if (source instanceof PyInstance) return source
  const made = new PyInstance(patternClass, pattern)
  made.attributes.set('pattern', pattern.source)
  return made
}

/** `re.escape`: all that may be special is escaped, and nothing else since Python 3.7. */
function escape (text: string): string {
  return text.replaceAll(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, '\\$&')
}

export function re (): PyModule {
  return moduleOf('re', [
    native('compile', 'pattern flags?', compile),
    native('escape', 'pattern', ([pattern], context) => {
      if (!(pattern instanceof PyBytes)) return made(escape(textOf(pattern, context)), context)
      const bytes = Array.from(pattern.bytes, byte => String.fromCharCode(byte)).join('')
      return new PyBytes(Uint8Array.from(escape(bytes), character => character.charCodeAt(0)))
    }),
    native('split', 'pattern string maxsplit? flags?', ([pattern, text, most, flags], context) => split(compiled(pattern, flags, context), textOf(text, context), countOf(most), context)),
    native('sub', 'pattern repl string count? flags?', ([pattern, by, text, most, flags], context) => substitute(compiled(pattern, flags, context), by, textOf(text, context), countOf(most), context)),
    native('findall', 'pattern string flags?', ([pattern, text, flags], context) => findAll(compiled(pattern, flags, context), textOf(text, context), context)),
    ...unread.map(name => refusing(name, why(`re.${name}`)))
  ], { ...regexFlags, Pattern: patternClass, error })
}
