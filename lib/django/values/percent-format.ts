import { integerArgument, wrongType } from './arguments.js'
import { raise } from './exceptions.js'
import { getItem } from './items.js'
import { percentValue } from './percent-value.js'
import { PercentReader } from './percent-template.js'
import { findSpecial } from './special-methods.js'
import { PyBytes, PyDict, PyInstance, PyList, PyRange, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** `template % value`. */
export function percentFormat (template: PyStr, value: Value, context: Context): PyStr {
  const reader = new PercentReader(template.text)
  const given = new PercentArguments(value, context)
  context.spend(template.text.length)
  let text = reader.literal()
  while (!reader.isAtEnd) {
    text += reader.takePercent() ? '%' : conversion(reader, given, context)
    text += reader.literal()
  }
  given.end()
  return new PyStr(text, context.place)
}

function conversion (reader: PercentReader, given: PercentArguments, context: Context): string {
  if (reader.hasKey) given.select(() => reader.key())
  const flags = reader.flags()
  const width = sizeOf(reader.width(), given, context)
  const precision = sizeOf(reader.precision(), given, context)
  const type = reader.type()
  const isLeft = flags.includes('-') || (width !== undefined && width < 0)
  const style = { type, isLeft, flags, width: Math.abs(width ?? 0), precision: precision === undefined ? undefined : Math.max(precision, 0) }
  return percentValue(given.next(), style, context)
}

/** A width or a precision; `*` takes it from the arguments. */
function sizeOf (size: number | '*' | undefined, given: PercentArguments, context: Context): number | undefined {
  if (size !== '*') return size
  const value = given.next()
  const number = typeof value === 'bigint' || typeof value === 'boolean' ? integerArgument(value, context) : wrongType(value, context)
  if (number > 2n ** 63n - 1n || number < -(2n ** 63n)) raise('OverflowError')
  return Number(number)
}

/** The values that a template asks for: those of a tuple, or one alone. */
class PercentArguments {
  readonly #value: Value
  readonly #context: Context
  #left: Value[]

  constructor (value: Value, context: Context) {
    this.#value = value
    this.#context = context
    if (value instanceof PyTuple && value.isUnordered && value.items.length > 1) refuse(context, 'The order of a set changes from run to run.', 'Use a list or `sorted`.')
    this.#left = value instanceof PyTuple ? [...value.items].reverse() : [value]
  }

  next (): Value {
    const value = this.#left.pop()
    return value === undefined ? raise('TypeError') : value
  }

  /** From now on there is but the value under this key. */
  select (readKey: () => string): void {
    if (!this.#isMapping()) wrongType(this.#value, this.#context)
    this.#left = [getItem(this.#value, new PyStr(readKey(), this.#context.place), this.#context)]
  }

  /** Nothing may be left over, unless it is of a type that could have been asked for a key. */
  end (): void {
    if (this.#left.length === 0 || this.#isMapping()) return
    wrongType(this.#value, this.#context)
  }

  /** To Python all that has `[...]` is, but for tuples and texts. */
  #isMapping (): boolean {
    const value = this.#value
    if (value instanceof PyInstance) return findSpecial(value, '__getitem__', this.#context) !== undefined
    return value instanceof PyDict || value instanceof PyList || value instanceof PyBytes || value instanceof PyRange
  }
}
