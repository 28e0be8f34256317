import { refuse, type Context } from '../values/values.js'
import { readVariable } from './environment.js'
import type { Binding } from './dotenv-file.js'

/** The values of a .env file with `${NAME}` and `${NAME:-default}` replaced, of equal names the last; undefined where versions differ. */
export function resolve (bindings: readonly Binding[], environmentWins: boolean, context: Context): Map<string, Binding[1]> {
  const values = new Map<string, Binding[1]>()
  for (const [name, value] of bindings) {
    values.set(name, typeof value === 'string' ? replace(value) : value)
  }
  return values

  function replace (text: string): string | undefined {
    const parts: string[] = []
    let isKnown = true
    let end = 0
    for (const found of references(text)) {
      const value = look(found.name)
      isKnown &&= value !== undefined
      parts.push(text.slice(end, found.from), typeof value === 'string' ? value : value === null ? '' : found.otherwise)
      end = found.to
    }
    parts.push(text.slice(end))
    context.spend(parts.reduce((length, part) => length + part.length, 0))
    return isKnown ? parts.join('') : undefined
  }

  /** False for a variable that is not set, null for a name without a value. */
  function look (name: string): string | null | false | undefined {
    const inFile = values.has(name) ? values.get(name) : false
    if (!environmentWins && inFile !== false) return inFile
    return readVariable(context.environment, name, context, 'file') ?? inFile
  }
}

interface Reference { readonly from: number, readonly to: number, readonly name: string, readonly otherwise: string }

function * references (text: string): Generator<Reference> {
  let brace = -1
  let colon = -1
  for (let from = text.indexOf('${'); from !== -1; from = text.indexOf('${', from)) {
    // Each is looked for once: many a `${` may come before them.
    if (brace < from) brace = text.indexOf('}', from)
    if (brace === -1) return
    if (colon < from) colon = (text.indexOf(':', from) + 1 || text.length + 1) - 1
    const isPlain = brace < colon
    if (isPlain || text[colon + 1] === '-') {
      const nameEnd = isPlain ? brace : colon
      const end = isPlain ? brace : text.indexOf('}', colon)
      yield { from, to: end + 1, name: text.slice(from + 2, nameEnd), otherwise: isPlain ? '' : text.slice(colon + 2, end) }
      from = end + 1
    } else {
      from += 2
    }
  }
}

/** What a program gets for a variable whose value versions of python-dotenv read differently. */
export function disputeReason (name: string): string {
  return `Versions of python-dotenv differ in how they read the line of ${name} in the .env file.`
}

export function refuseDisputed (what: string, context: Context): never {
  return refuse(context, `Versions of python-dotenv differ in how they read the .env file: it has ${what}.`)
}
