import { isRegExp, isSet } from 'node:util/types'
import { bare, type Item, type Layout } from './layout.js'
import { textLiteral } from '../terms/text-literal.js'

/** The comments of the entries of a list, by their index. */
export type EntryComments = (index: number) => Pick<Item, 'above' | 'beside'>

/** A value that no settings.py can hold, or too much of it. */
export class Unwritable extends TypeError {}

/** Lists in lists: more than any setting has, and fewer than the stack takes. */
const maxDepth = 100

/** A list that is used twice is written twice, and so on: two hundred bytes of Python can stand for a terabyte. */
const maxEntries = 1_000_000

/** A value as TypeScript writes it. Throws Unwritable for what no settings.py can hold, with the name that it goes by. */
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
    if (isSet(value)) return value.size === 0 ? 'new Set()' : { open: 'new Set([', items: this.#items([...value], depth, comments), close: '])' }
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return this.#fail('an object of a class, which no settings.py holds')
    const items = Object.entries(value).map(([key, entry]): Item => {
      const content = this.layout(entry, depth + 1)
      return bare(typeof content === 'string' ? `${keyText(key)}: ${content}` : { ...content, open: `${keyText(key)}: ${content.open}` })
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
