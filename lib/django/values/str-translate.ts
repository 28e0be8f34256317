import { codePoints, lengthOf } from './code-points.js'
import { integerArgument, strArgument, textArgument, wrongType } from './arguments.js'
import { native } from './define.js'
import { isRaised, raise } from './exceptions.js'
import { characterOf } from './format-value.js'
import { hashKey } from './hash.js'
import { getItem } from './items.js'
import { positionalMethod } from './positional-method.js'
import { derived } from './str-case.js'
import { PyDict, PyStr, type Context, type PyNative, type Value } from './values.js'

/** What a table makes of a character. */
function translated (character: string, table: Value, context: Context): string {
  const to = lookUp(table, BigInt(character.codePointAt(0) as number), context)
  if (to === undefined) return character
  if (to === null) return ''
  if (to instanceof PyStr) return to.text
  const code = integerArgument(to, context)
  return code > 0x10ffffn || code < 0n ? raise('ValueError') : characterOf(code, context)
}

function lookUp (table: Value, code: bigint, context: Context): Value | undefined {
  try {
    return getItem(table, code, context)
  } catch (error) {
    if (isRaised(error, 'LookupError')) return undefined
    throw error
  }
}

function tableOf (pairs: ReadonlyArray<readonly [bigint, Value]>, context: Context): PyDict {
  context.spend(pairs.length)
  return new PyDict(new Map(pairs.map(([code, to]) => [hashKey(code, context), [code, to]])))
}

const codeOf = (character: string): bigint => BigInt(character.codePointAt(0) as number)

/** A key of the dict that maketrans takes: a character or its number. */
function keyOf (key: Value, context: Context): bigint {
  if (!(key instanceof PyStr)) return typeof key === 'bigint' || typeof key === 'boolean' ? BigInt(key) : wrongType(key, context)
  return lengthOf(key.text) === 1 ? codeOf(key.text) : raise('ValueError')
}

export const strTranslateMethods: readonly PyNative[] = [
  positionalMethod('translate', 'table', ([self, table], context) => {
    const from = strArgument(self, context)
    const known = new Map<string, string>()
    const parts = codePoints(from.text).map(character => {
      const part = known.get(character) ?? translated(character, table as Value, context)
      known.set(character, part)
      context.spend(1 + part.length)
      return part
    })
    return derived(from, parts.join(''), context)
  }),
  native('maketrans', 'from to? deleted? /', ([from, to, deleted], context) => {
    if (to === undefined) {
      if (!(from instanceof PyDict)) return wrongType(from, context)
      return tableOf([...from.entries.values()].map(([key, value]) => [keyOf(key, context), value]), context)
    }
    const characters = codePoints(textArgument(from, context))
    const others = codePoints(textArgument(to, context))
    if (characters.length !== others.length) raise('ValueError')
    const removed = deleted === undefined ? [] : codePoints(textArgument(deleted, context))
    return tableOf([
      ...characters.map((character, at) => [codeOf(character), codeOf(others[at] as string)] as const),
      ...removed.map(character => [codeOf(character), null] as const)
    ], context)
  })
]
