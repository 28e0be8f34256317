import { isRegExp, isSet } from 'node:util/types'
import { textLiteral } from '../../python/terms.js'

/** An entry of a list, with the comments on the lines above it and the one at the end of its line. */
export interface Item {
  readonly above: readonly string[]
  readonly text: string
  readonly beside: string | undefined
}

/** Text, or a list that takes several lines if it is long or its entries have comments. */
export type Layout = string | { readonly open: string, readonly items: readonly Item[], readonly close: string }

/** The longest line that a list is put on. */
const width = 100

/** The text of a layout that starts in a given column. `rest` are comments after the last entry. */
export function write (layout: Layout, column: number, rest: readonly string[] = []): string {
  if (typeof layout === 'string') return layout
  const { open, items, close } = layout
  const line = `${open}${items.map(({ text }) => text).join(', ')}${close}`
  const comments = [...rest, ...items.flatMap(({ above, beside }) => [...above, beside])]
  if (comments.every(comment => comment === undefined) && column + line.length <= width) return line
  const lines = items.flatMap(({ above, text, beside }, index) => {
    const comma = index + 1 < items.length ? ',' : ''
    return [...above, `${text}${comma}${beside === undefined ? '' : ` ${beside}`}`]
  })
  return [open, ...[...lines, ...rest].map(line => `  ${line}`), close].join('\n')
}

/** A value that no settings.py can hold, or too much of it. */
export class Unwritable extends TypeError {}

/** Lists in lists: more than any setting has, and fewer than the stack takes. */
const maxDepth = 100

/** A list that is used twice is written twice, and so on: two hundred bytes of Python can stand for a terabyte. */
const maxEntries = 1_000_000
const tooMany = `more than ${maxEntries.toLocaleString('en')} entries`

/**
 * A value as TypeScript writes it. Throws Unwritable for what no settings.py can hold, with the name that it goes by.
 * `comments` gives the comments of the entries of a list, by their index.
 */
export function literal (
  value: unknown, name: string,
  comments: (index: number) => Pick<Item, 'above' | 'beside'> = () => ({ above: [], beside: undefined })
): Layout {
  let left = maxEntries
  const list = listOf(value)
  if (list === undefined) return textOf(value, 0)
  if (list.values.length > maxEntries) return fail(tooMany)
  const items = list.values.map((entry, index) => ({ ...comments(index), text: textOf(entry, 1) }))
  return { open: list.open, items, close: list.close }

  function fail (what: string): never { throw new Unwritable(`${name} holds ${what}`) }

  function textOf (value: unknown, depth: number): string {
    if (depth > maxDepth) return fail(`lists in lists, more than ${maxDepth} deep`)
    if (--left < 0) return fail(tooMany)
    switch (typeof value) {
      case 'string': return textLiteral(value)
      case 'number': return Object.is(value, -0) ? '-0' : String(value)
      case 'bigint': return `${value}n`
      case 'boolean': return String(value)
      case 'object': return value === null ? 'null' : ofObject(value, depth)
      default: return fail(`a value of type ${typeof value}, which no settings.py holds`)
    }
  }

  function ofObject (value: object, depth: number): string {
    const list = listOf(value)
    if (list !== undefined) return `${list.open}${list.values.map(entry => textOf(entry, depth + 1)).join(', ')}${list.close}`
    if (isRegExp(value)) return `new RegExp(${textLiteral(value.source)}, '${value.flags}')`
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return fail('an object of a class, which no settings.py holds')
    const entries = Object.entries(value).map(([key, entry]) => `${keyText(key)}: ${textOf(entry, depth + 1)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
}

function listOf (value: unknown): { readonly open: string, readonly values: readonly unknown[], readonly close: string } | undefined {
  if (Array.isArray(value)) return { open: '[', values: value, close: ']' }
  if (!isSet(value)) return undefined
  return value.size === 0 ? { open: 'new Set(', values: [], close: ')' } : { open: 'new Set([', values: [...value], close: '])' }
}

function keyText (key: string): string {
  // Without the brackets it would set the prototype.
  if (key === '__proto__') return "['__proto__']"
  // Raw text is no name of a property.
  return /^[A-Za-z_]\w*$/.test(key) ? key : textLiteral(key).replace(/^String.*/, raw => `[${raw}]`)
}
