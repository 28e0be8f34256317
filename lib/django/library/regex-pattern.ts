import { PythonSearch, type Spans, UnsupportedPattern } from '../../regex/index.js'
import { isSettled } from '../values/texts.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { refuse, type Context } from '../values/values.js'

/** What an object of re.compile keeps in `native`. The flags are CPython's bits, without what it adds itself. */
interface CompiledPattern { readonly pattern: string | Uint8Array, readonly flags: bigint }

/** `re.error`. */
export const regexError = exceptionClass('error', 'Exception')

export class Compiled implements CompiledPattern {
  readonly pattern: string | Uint8Array
  readonly flags: bigint
  /** What runs it, or why nothing does. */
  readonly #search: PythonSearch | string
  #isPaid = false

  constructor (pattern: string | Uint8Array, flags: bigint, context: Context) {
    this.pattern = pattern
    this.flags = flags
    this.#search = typeof pattern === 'string' ? read(pattern, flags, context) : 'Patterns of bytes are not run here.'
  }

  search (context: Context): PythonSearch {
    const search = this.#search
    if (typeof search === 'string') return refuse(context, search, simpler)
    if (!this.#isPaid) context.spend(search.size)
    this.#isPaid = true
    return search
  }
}

const simpler = 'Use a simpler pattern or the methods of str, or write the value itself.'
const letters: ReadonlyArray<readonly [bit: bigint, letter: string]> = [[2n, 'i'], [8n, 'm'], [16n, 's'], [64n, 'x'], [256n, 'a'], [32n, 'u']]
const [debug, bothAlphabets] = [128n, 32n | 256n]
const knownFlags = letters.reduce((all, [bit]) => all | bit, debug)
/** Ranges of letters beyond ASCII have many other cases. */
const stepsToFold = 30
/** What is longer is a pattern that the checks complain of. */
const longest = 100_000

/** Says what is wrong with a pattern, as re.compile does, or that it cannot be run here. */
function read (pattern: string, flags: bigint, context: Context): PythonSearch | string {
  if ((flags & ~knownFlags) !== 0n || (flags & bothAlphabets) === bothAlphabets) refuse(context, 'What these flags mean together, or with this pattern, is not known here.')
  context.spend(pattern.length * (/[^\0-\x7f]|\\[xuU]/.test(pattern) ? stepsToFold : 2))
  if (pattern.length > longest) refuse(context, 'This pattern is longer than any setting needs, and was not read.')
  if (hasUnassigned(pattern)) return 'The pattern has characters that Python 3.11 does not know.'
  const written = letters.filter(([bit]) => (flags & bit) !== 0n).map(([, letter]) => letter).join('')
  return parse(written === '' ? pattern : `(?${written})${pattern}`)
}

function parse (pattern: string): PythonSearch | string {
  try {
    return new PythonSearch(pattern)
  } catch (error) {
    return error instanceof UnsupportedPattern ? error.reason : raise(regexError)
  }
}

function hasUnassigned (text: string): boolean {
  return (text.match(/[^\0-\x7f]/gu) ?? []).some(character => !isSettled(character))
}

/** What one search may take. */
const mostSteps = 2_000_000
/** A step of the matcher is that much less than one of a program. */
const stepsToSpend = 32

/** The first match. */
export function firstOf (pattern: Compiled, text: string, where: 'search' | 'match' | 'fullmatch', context: Context): Spans | undefined {
  const counted = new Counted(pattern, text, context)
  return counted.run(() => counted.search.first(text, where, counted.budget))
}

/** One match after the other. */
export function * allOf (pattern: Compiled, text: string, context: Context): Generator<Spans, void, undefined> {
  const counted = new Counted(pattern, text, context)
  const found = counted.search.all(text, counted.budget)
  for (;;) {
    const spans = counted.run(() => found.next().value)
    if (spans === undefined) return
    yield spans
  }
}

/** A search whose steps are counted. */
class Counted {
  readonly search: PythonSearch
  readonly budget = { left: mostSteps }
  readonly #context: Context

  constructor (pattern: Compiled, text: string, context: Context) {
    this.search = pattern.search(context)
    this.#context = context
    context.spend(text.length)
    if (hasUnassigned(text)) refuse(context, 'The text has characters that Python 3.11 does not know.')
  }

  run<T> (step: () => T): T {
    const { left } = this.budget
    const result = orRefusal(step, this.#context)
    this.#context.spend(Math.ceil((left - this.budget.left) / stepsToSpend))
    return result
  }
}

function orRefusal<T> (step: () => T, context: Context): T {
  try {
    return step()
  } catch (error) {
    return refuse(context, (error as UnsupportedPattern).reason, simpler)
  }
}
