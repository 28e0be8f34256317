import { compilePattern, compilePatternSet, PatternError, type Pattern } from '../../regex/index.js'
import { asIndex } from '../values/classes.js'
import { method, native, type Given } from '../values/define.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { PyInstance, PyStr, refuse, type Context, type PyClass, type PyModule, type Value } from '../values/values.js'
import { classWith, keptIn, made, moduleOf, opaque, opaqueClass, refusingMethods, textOf } from './module.js'

/** In an object of re.compile: CPython's bits of the flags, and the pattern with those written into it. */
interface Compiled { readonly pattern: string, readonly flags: bigint, readonly written: PyStr }

/** The pattern of a compiled one, with its flags written into it. */
export function writtenPattern (value: Value): PyStr | undefined {
  return value instanceof PyInstance && value.type === patternClass ? (value.native as Compiled).written : undefined
}

/** CPython's bits, and the letter that a pattern can be written with. UNICODE is the default of text. */
const flagNames: ReadonlyArray<readonly [bit: bigint, letter: string | undefined, names: readonly string[]]> = [
  [0n, '', ['NOFLAG']], [2n, 'i', ['I', 'IGNORECASE']], [4n, undefined, ['L', 'LOCALE']],
  [8n, 'm', ['M', 'MULTILINE']], [16n, 's', ['S', 'DOTALL']], [32n, '', ['U', 'UNICODE']],
  [64n, 'x', ['X', 'VERBOSE']], [128n, undefined, ['DEBUG']], [256n, 'a', ['A', 'ASCII']]
]

function bitsOf (value: Value, context: Context): bigint {
  return value instanceof PyInstance && value.type === flagClass ? value.native as bigint : asIndex(value, context)
}

const flagClass = opaqueClass('RegexFlag', 'Flags of re are supported only in re.compile.', ['__or__', '__ror__'].map(name =>
  method(name, 'other', ([self, other], context) => flag(bitsOf(self, context) | bitsOf(other, context)))))

function flag (bits: bigint): PyInstance { return new PyInstance(flagClass, bits) }

const flags = Object.fromEntries(flagNames.flatMap(([bit, , names]) => names.map(name => [name, flag(bit)])))

/** The pattern with its flags written into it. */
function withFlags (pattern: string, flags: bigint, context: Context): string {
  const set = flagNames.filter(([bit]) => (bit & flags) !== 0n)
  const isKnown = set.every(([, letter]) => letter !== undefined) && set.reduce((all, [bit]) => all | bit, 0n) === flags
  if (!isKnown || (flags & 288n) === 288n) {
    refuse(context, 'These flags are not supported together, or with this pattern.')
  }
  const letters = set.map(([, letter]) => letter).join('')
  return letters === '' ? pattern : `(?${letters})${pattern}`
}

const regexError = exceptionClass('error', 'Exception')

const simpler = 'Use the methods of str, or write the value itself.'
/** Ranges of letters beyond ASCII have many other cases. */
const stepsToFold = 30
/** A longer text could take the engine too many steps. */
const longestText = 1000

/** The pattern as lib/regex has it. What Python refuses is refused, as what is beyond us is. */
function read (pattern: string, context: Context): Pattern {
  context.spend(pattern.length * (/[^\0-\x7f]|\\[xuU]/.test(pattern) ? stepsToFold : 2))
  try {
    return compilePattern(pattern)
  } catch (error) {
    return refuse(context, `This pattern is not supported: ${(error as PatternError).reason}`, simpler)
  }
}

/** The object of a pattern that is given as a text, or as what re.compile made of one. */
function compile ([given, flags]: Given, context: Context): PyInstance {
  const bits = flags === undefined ? 0n : bitsOf(flags, context)
  if (given instanceof PyInstance && given.type === patternClass) return bits === 0n ? given : raise('ValueError')
  const pattern = textOf(given, context)
  const written = withFlags(pattern, bits, context)
  read(written, context)
  const { span } = given instanceof PyStr ? given : context
  const object = new PyInstance(patternClass, {
    pattern, flags: bits, written: new PyStr(written, span)
  } satisfies Compiled)
  object.attributes.set('pattern', given as Value)
  return object
}

/** lib/regex looks at the start of a text: this goes before and behind a pattern, so that it does what `re` does. */
const around: Readonly<Record<string, readonly [before: string, after: string]>> = {
  match: ['', ''], fullmatch: ['(?:', ')\\Z'], search: ['(?s:.*?)(?:', ')']
}

/** Whether a pattern matches: as a condition, a match is true and None is not. What it matched is not told. */
function ask (name: string, pattern: Value | undefined, given: Value | undefined, context: Context): Value {
  const { pattern: source, flags } = keptIn<Compiled>(pattern, patternClass, context)
  const text = textOf(given, context)
  const [before, after] = around[name] as readonly [string, string]
  const asked = read(withFlags(before + source + after, flags, context), context)
  if (/[^\0-\x7f]/.test(text) || text === '' || text.length > longestText) {
    refuse(context, 'To match this text with this pattern is not supported.', simpler)
  }
  context.spend(text.length * (asked.linear.size))
  const isTrue = method('__bool__', '', () => true)
  return compilePatternSet([asked])(text)
    ? opaque('Match', 'Of a match, only its existence is known.', [isTrue], name)
    : null
}

const patternClass: PyClass = classWith('Pattern', [
  ...Object.keys(around).map(name =>
    method(name, 'string pos! endpos!', ([self, text], context) => ask(name, self, text, context))),
  ...refusingMethods(
    '__eq__ __ne__ __hash__ __repr__ __str__',
    'Only the text of a compiled pattern is supported.', 'Use `pattern.pattern`.')
])

/** `re.escape`: all that may be special is escaped, and nothing else since Python 3.7. */
function escape (text: string): string { return text.replaceAll(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, '\\$&') }

/** `re`: patterns for settings, and conditions on texts. */
export function re (): PyModule {
  return moduleOf('re', [
    native('compile', 'pattern flags?', compile),
    native('escape', 'pattern', ([pattern], context) => made(escape(textOf(pattern, context)), context)),
    ...Object.keys(around).map(name => native(name, 'pattern string flags?', ([pattern, text, flags], context) =>
      ask(name, compile([pattern, flags], context), text, context)))
  ], { ...flags, Pattern: patternClass, error: regexError })
}
