import { PatternError, UnsupportedPattern } from './pattern-error.js'
import { DIGITS } from './python-escape.js'
import type { PythonReader } from './python-reader.js'
import { MAX_REPEAT } from './width.js'

export interface Quantifier {
  readonly min: number
  readonly max: number
  readonly lazy: boolean
  readonly possessive: boolean
}

/** No text is longer, so a higher maximum is no maximum. */
const LONGEST_TEXT = 2 ** 30
/** More repetitions than this are demanded by no honest pattern. */
const MAX_MINIMUM = 100_000

/** Reads on after `*`, `+`, `?` or `{`; undefined when the `{` is a character like any other. */
export function readQuantifier (reader: PythonReader, sign: string, start: number): Quantifier | undefined {
  let min = sign === '+' ? 1 : 0
  let max = sign === '?' ? 1 : Infinity
  if (sign === '{') {
    const counts = readCounts(reader, start)
    if (counts === undefined) return undefined
    min = counts.min
    max = counts.max
  }
  const lazy = reader.accept('?')
  return { min, max, lazy, possessive: !lazy && reader.accept('+') }
}

function readCounts (reader: PythonReader, start: number): { min: number, max: number } | undefined {
  const content = reader.position
  if (reader.next === '}') return undefined
  const low = reader.getWhile(Infinity, DIGITS)
  const high = reader.accept(',') ? reader.getWhile(Infinity, DIGITS) : low
  if (!reader.accept('}')) {
    reader.seek(content)
    return undefined
  }
  const min = low === '' ? 0 : Number(low)
  const max = high === '' ? Infinity : Number(high)
  if (min > MAX_MINIMUM || (max !== Infinity && max >= MAX_REPEAT)) {
    throw new UnsupportedPattern('This repetition count is too large.', start)
  }
  if (max < min) throw new PatternError('The smallest repetition count is greater than the largest.', start)
  return { min, max: max < LONGEST_TEXT ? max : Infinity }
}
