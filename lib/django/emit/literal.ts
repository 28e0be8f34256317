import { isRegExp, isSet } from 'node:util/types'
import { textLiteral } from '../../python/terms/text-literal.js'

/** Text, or a list that takes several lines if it is long or its entries have comments. */
export type Layout = string | Bracketed

interface Bracketed {
  readonly open: string
  readonly items: readonly Item[]
  readonly close: string
  /** Comments after the last entry. */
  readonly rest?: readonly string[]
}

export interface Item {
  /** The comments on lines of their own, above. */
  readonly above: readonly string[]
  readonly content: Layout
  /** The comment at the end of the line. */
  readonly beside: string | undefined
}

/** The longest line that a list is put on. */
const width = 100

/** An item without comments. */
function bare (content: Layout): Item {
  return { above: [], content, beside: undefined }
}

/** The text of a layout that starts in a given column and on a line of a given indentation. */
export function write (layout: Layout, column: number, indent = ''): string {
  if (typeof layout === 'string') return layout
  const line = onOneLine(layout)
  if (!hasComments(layout) && column + line.length <= width) return line
  const inner = `${indent}  `
  const lines = layout.items.flatMap(({ above, content, beside }, index) => {
    const comma = index + 1 < layout.items.length ? ',' : ''
    const end = beside === undefined ? '' : ` ${beside}`
    return [...above, `${write(content, inner.length, inner)}${comma}${end}`]
  })
  return [
    layout.open.trimEnd(),
    ...[...lines, ...(layout.rest ?? [])].map(line => `${inner}${line}`),
    `${indent}${layout.close.trimStart()}`
  ].join('\n')
}

/** The text of a layout on one line, without its comments. */
export function onOneLine (layout: Layout): string {
  if (typeof layout === 'string') return layout
  if (layout.items.length === 0) return `${layout.open.trimEnd()}${layout.close.trimStart()}`
  return `${layout.open}${layout.items.map(({ content }) => onOneLine(content)).join(', ')}${layout.close}`
}

function hasComments (layout: Layout): boolean {
  return typeof layout !== 'string' && ((layout.rest ?? []).length > 0 ||
    layout.items.some(({ above, content, beside }) => above.length > 0 || beside !== undefined || hasComments(content)))
}

/** The comments of the entries of a list, by their index. */
export type EntryComments = (index: number) => Pick<Item, 'above' | 'beside'>

/** A value that no settings.py can hold, or too much of it. */
export class Unwritable extends TypeError {}

/** Lists in lists: more than any setting has, and fewer than the stack takes. */
const maxDepth = 100

/** A list that is used twice is written twice, and so on: two hundred bytes of Python can stand for a terabyte. */
const maxEntries = 1_000_000

/**
 * A value as TypeScript writes it. Throws Unwritable for what no settings.py can hold, with the name that it goes by.
 */
export function literal (value: unknown, name: string, comments?: EntryComments): Layout {
  return new Writer(name).layout(value, 0, comments)
}

class Writer {
  readonly #name: string
  #left = maxEntries

  constructor (name: string) {
    this.#name = name
  }

  layout (value: unknown, depth: number, comments?: EntryComments): Layout {
    if (depth > maxDepth) return this.#fail(`lists in lists, more than ${maxDepth} deep`)
    if (--this.#left < 0) return this.#fail(`more than ${maxEntries.toLocaleString('en')} entries`)
    switch (typeof value) {
      case 'string': return textLiteral(value)
      case 'number': return Object.is(value, -0) ? '-0' : String(value)
      case 'bigint': return `${value}n`
      case 'boolean': return String(value)
      case 'object': return value === null ? 'null' : this.#object(value, depth, comments)
      default: return this.#fail(`a value of type ${typeof value}, which no settings.py holds`)
    }
  }

  #object (value: object, depth: number, comments: EntryComments | undefined): Layout {
    if (isRegExp(value)) return `new RegExp(${textLiteral(value.source)}, '${value.flags}')`
    if (Array.isArray(value)) return { open: '[', items: this.#items(value, depth, comments), close: ']' }
    if (isSet(value)) {
      return value.size === 0
        ? 'new Set()'
        : { open: 'new Set([', items: this.#items([...value], depth, comments), close: '])' }
    }
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) {
      return this.#fail('an object of a class, which no settings.py holds')
    }
    const items = Object.entries(value).map(([key, entry]): Item => {
      const content = this.layout(entry, depth + 1)
      return bare(
        typeof content === 'string'
          ? `${keyText(key)}: ${content}`
          : { ...content, open: `${keyText(key)}: ${content.open}` }
      )
    })
    return { open: '{ ', items, close: ' }' }
  }

  #fail (what: string): never {
    throw new Unwritable(`${this.#name} holds ${what}`)
  }

  #items (values: readonly unknown[], depth: number, comments: EntryComments | undefined): Item[] {
    return values.map((entry, index) => ({ ...bare(this.layout(entry, depth + 1)), ...comments?.(index) }))
  }
}

function keyText (key: string): string {
  // Without the brackets it would set the prototype.
  if (key === '__proto__') return "['__proto__']"
  // Raw text is no name of a property.
  return /^[A-Za-z_]\w*$/.test(key) ? key : textLiteral(key).replace(/^String.*/, raw => `[${raw}]`)
}
