import { method, native, type Given } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { PyBytes, PyClass, PyInstance, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value } from '../values/values.js'
import { made, textOf } from './arguments.js'
import { moduleOf } from './module.js'
import { findAll, findIterator, split, Subject } from './regex-find.js'
import { flagBits, regexFlags } from './regex-flags.js'
import { matchClass } from './regex-match.js'
import { Compiled, regexError } from './regex-pattern.js'
import { mostOf, readReplacement, substitute } from './regex-replace.js'
import { because, refusing } from './unknown.js'

/** What a function of re does with a pattern: `given` is what a method of the pattern would get. */
type Use = (pattern: PyInstance, given: Given, context: Context) => Value

const compiledOf = (pattern: PyInstance): Compiled => pattern.native as Compiled
const subjectOf = (pattern: PyInstance, text: Value | undefined, context: Context): Subject => new Subject(compiledOf(pattern), pattern, text, context)
const mostGiven = (value: Value | undefined): number => mostOf(value === undefined ? 0n : flagBits(value))

/** One that looks at a text, of which a method can be told to look at a part only. */
function looking (of: (subject: Subject, context: Context) => Value): Use {
  return (pattern, [text, from, to], context) => {
    if (from !== undefined || to !== undefined) refuse(context, 'A pattern is only asked of a whole text here.')
    return of(subjectOf(pattern, text, context), context)
  }
}

const substituting: Use = (pattern, [by, text, most], context) => {
  const replace = readReplacement(compiledOf(pattern), by, context)
  return substitute(subjectOf(pattern, text, context), replace, mostGiven(most), context).text
}

const counting: Use = (pattern, [by, text, most], context) => {
  const replace = readReplacement(compiledOf(pattern), by, context)
  const { text: result, count } = substitute(subjectOf(pattern, text, context), replace, mostGiven(most), context)
  return new PyTuple([result, BigInt(count)])
}

/** By name: the parameters of the method, those of the function without its pattern and its flags, and what they do. */
const uses: ReadonlyArray<readonly [name: string, ofMethod: string, ofFunction: string, use: Use]> = [
  ['search', 'string pos? endpos?', 'string', looking(subject => subject.first('search'))],
  ['match', 'string pos? endpos?', 'string', looking(subject => subject.first('match'))],
  ['fullmatch', 'string pos? endpos?', 'string', looking(subject => subject.first('fullmatch'))],
  ['findall', 'string pos? endpos?', 'string', looking(findAll)],
  ['finditer', 'string pos? endpos?', 'string', looking(findIterator)],
  ['split', 'string maxsplit?', 'string maxsplit?', (pattern, [text, most], context) => split(subjectOf(pattern, text, context), mostGiven(most), context)],
  ['sub', 'repl string count?', 'repl string count?', substituting],
  ['subn', 'repl string count?', 'repl string count?', counting]
]

const patternOf = (self: Value | undefined, context: Context): PyInstance =>
  self instanceof PyInstance && self.native instanceof Compiled ? self : refuse(context, 're is given an object that is no pattern.')

const methods: readonly PyNative[] = [
  ...uses.map(([name, parameters, , use]) => method(name, parameters, ([self, ...given], context) => use(patternOf(self, context), given, context))),
  method('__eq__', 'other', ([self, other], context) => isSame(compiledOf(patternOf(self, context)), other, context)),
  method('__ne__', 'other', ([self, other], context) => !isSame(compiledOf(patternOf(self, context)), other, context)),
  ...['__hash__', '__repr__', '__str__', 'scanner'].map(name => refusing(name, 'Of a compiled pattern only the pattern is read.', 'Use `pattern.pattern`.', true))
]

function isSame (left: Compiled, other: Value | undefined, context: Context): boolean {
  if (!(other instanceof PyInstance && other.native instanceof Compiled)) return false
  const right = other.native
  if (typeof left.pattern !== typeof right.pattern || String(left.pattern) !== String(right.pattern)) return false
  const areFlagsSame = (left.flags | 32n) === (right.flags | 32n)
  return areFlagsSame || !String(left.pattern).includes('(?') ? areFlagsSame : refuse(context, 'Which flags the patterns have is not computed here.')
}

const patternClass = new PyClass('Pattern', [objectClass], objectClass.order, new Map<string, Value>(methods.map(made => [made.name, made])))

/** The object of a pattern that is given as a text, or as what re.compile made of one. */
function compile ([pattern, flags]: Given, context: Context): PyInstance {
  const bits = flags === undefined ? 0n : flagBits(flags)
  if (pattern instanceof PyInstance) {
    const object = patternOf(pattern, context)
    return bits === 0n ? object : raise('ValueError')
  }
  const source = pattern instanceof PyBytes ? pattern.bytes : textOf(pattern, context)
  const object = new PyInstance(patternClass, new Compiled(source, bits, context))
  object.attributes.set('pattern', pattern as Value)
  for (const name of ['flags', 'groups', 'groupindex']) object.attributes.set(name, because('Of a compiled pattern only the pattern is read.', 'Use `pattern.pattern`.'))
  return object
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
    ...uses.map(([name, , parameters, use]) => native(name, `pattern ${parameters} flags?`, ([pattern, ...given], context) =>
      use(compile([pattern, given.at(-1)], context), given.slice(0, -1), context)))
  ], { ...regexFlags, Pattern: patternClass, Match: matchClass, error: regexError })
}
