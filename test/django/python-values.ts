import { PythonOnlyValue } from '../../lib/settings/python-only-value.js'

/**
 * A value of Python's in JSON: texts, bools and None as they are, all else under the name of its type.
 * test/peers/django-settings/oracle.py writes it.
 */
export type Tagged =
  | string | boolean | null
  | { readonly int: string }
  | { readonly float: string }
  | { readonly list: readonly Tagged[] }
  | { readonly tuple: readonly Tagged[] }
  | { readonly set: readonly Tagged[] }
  | { readonly frozenset: readonly Tagged[] }
  | { readonly dict: ReadonlyArray<readonly [key: Tagged, value: Tagged]> }
  | { readonly bytes: readonly number[] }
  | { readonly pattern: string, readonly flags: string }
  | { readonly other: string }

export type TaggedValues = Readonly<Record<string, Tagged>>

export interface Comparison {
  /** The folder that Python's values call `<root>`. */
  readonly root?: string
  /** Lists may hold their entries in any order. */
  readonly unordered?: boolean
}

/** Where our plain value is not what Python's is: the path to it, or undefined where they are the same. */
export function difference (python: Tagged, ours: unknown, comparison: Comparison = {}): string | undefined {
  if (typeof python === 'string') return ours === python.replaceAll('<root>', comparison.root ?? '<root>') ? undefined : 'str'
  if (python === null || typeof python === 'boolean') return ours === python ? undefined : String(python)
  if ('int' in python) return isInt(BigInt(python.int), ours) ? undefined : 'int'
  if ('float' in python) return isFloat(python.float, ours) ? undefined : 'float'
  if ('pattern' in python) return typeof ours === 'string' && isPattern(python, ours) ? undefined : 'pattern'
  if ('list' in python) return differenceOfLists(python.list, ours, comparison)
  if ('tuple' in python) return differenceOfLists(python.tuple, ours, comparison)
  if ('set' in python) return ours instanceof Set ? differenceOfBags(python.set, [...ours], comparison) : 'set'
  if ('frozenset' in python) return ours instanceof Set ? differenceOfBags(python.frozenset, [...ours], comparison) : 'frozenset'
  if ('dict' in python) return differenceOfDicts(python.dict, ours, comparison)
  return isOpaque(ours) ? undefined : 'bytes' in python ? 'bytes' : python.other
}

function differenceOfLists (python: readonly Tagged[], ours: unknown, comparison: Comparison): string | undefined {
  // Where Python's order changes from run to run, a list in a list is no plain value.
  if (comparison.unordered === true && python.length > 1 && ours instanceof PythonOnlyValue && ours.description === 'a list in a list, whose order comes from a set') return undefined
  if (!Array.isArray(ours)) return 'list'
  if (ours.length !== python.length) return `${python.length} entries`
  if (comparison.unordered === true) return differenceOfBags(python, ours, comparison)
  for (const [index, entry] of python.entries()) {
    const found = difference(entry, ours[index], comparison)
    if (found !== undefined) return `[${index}]: ${found}`
  }
  return undefined
}

function differenceOfBags (python: readonly Tagged[], ours: readonly unknown[], comparison: Comparison): string | undefined {
  if (ours.length !== python.length) return `${python.length} entries`
  const left = [...ours]
  for (const entry of python) {
    const at = left.findIndex(each => difference(entry, each, comparison) === undefined)
    if (at < 0) return `without ${JSON.stringify(entry)}`
    left.splice(at, 1)
  }
  return undefined
}

/** A dict is a plain object if all of its keys are texts. Order counts, but for keys that JavaScript puts first. */
function differenceOfDicts (python: ReadonlyArray<readonly [Tagged, Tagged]>, ours: unknown, comparison: Comparison): string | undefined {
  if (python.some(([key]) => typeof key !== 'string')) return isOpaque(ours) ? undefined : 'dict with keys that are no texts'
  if (typeof ours !== 'object' || ours === null || ![null, Object.prototype].includes(Object.getPrototypeOf(ours))) return 'dict'
  const keys = Object.keys(ours)
  if (keys.length !== python.length) return `dict of ${python.length}`
  for (const [index, [key, value]] of python.entries()) {
    if (!Object.hasOwn(ours, key as string)) return `without ${JSON.stringify(key)}`
    if (keys[index] !== key && !keys.some(key => /^\d+$/.test(key))) return 'order of keys'
    const found = difference(value, (ours as Record<string, unknown>)[key as string], comparison)
    if (found !== undefined) return `[${JSON.stringify(key)}]: ${found}`
  }
  return undefined
}

function isInt (python: bigint, ours: unknown): boolean {
  return python >= Number.MIN_SAFE_INTEGER && python <= Number.MAX_SAFE_INTEGER
    ? Object.is(ours, Number(python))
    : ours === python
}

/** `600.0` is no int, and must not look like one. */
function isFloat (python: string, ours: unknown): boolean {
  const value = Number(python.replace('inf', 'Infinity'))
  if (Number.isInteger(value)) return isOpaque(ours)
  return Object.is(ours, value) || (!Number.isFinite(value) && isOpaque(ours))
}

/** A compiled regex is its text with its flags in front, where the text does not say them itself. */
function isPattern ({ pattern, flags }: { readonly pattern: string, readonly flags: string }, ours: string): boolean {
  const [theirText, theirFlags] = withoutFlags(pattern)
  const [ourText, ourFlags] = withoutFlags(ours)
  return ourText === theirText && [...new Set([...theirFlags, ...flags])].sort().join('') === ourFlags
}

function withoutFlags (pattern: string): [text: string, flags: string] {
  const [start, letters] = /^\(\?([aimsux]+)\)/.exec(pattern) ?? ['', '']
  return [pattern.slice(start.length), [...new Set(letters)].filter(letter => letter !== 'u').sort().join('')]
}

/** What stands for a value that has no plain form: it looks like none of them. */
function isOpaque (ours: unknown): boolean {
  if (typeof ours === 'function' || typeof ours === 'symbol') return true
  if (typeof ours !== 'object' || ours === null) return false
  const prototype: unknown = Object.getPrototypeOf(ours)
  return prototype !== null && prototype !== Object.prototype && !Array.isArray(ours) && !(ours instanceof Set) && !(ours instanceof Map)
}
