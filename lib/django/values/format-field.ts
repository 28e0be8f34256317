import { decimalValue, isDecimal } from './character-kinds.js'
import { codePoints } from './code-points.js'
import { raise } from './exceptions.js'

/** `0.attr[key]`: the argument, and the way from there. */
export interface FieldPath {
  /** A number, the name of a keyword, or empty for the next one. */
  readonly first: string
  readonly index: bigint | undefined
  readonly rest: string
}

export type Step =
  | { readonly attribute: string }
  | { readonly item: string, readonly index: bigint | undefined }

export function readFieldName (name: string): FieldPath {
  const end = name.search(/[.[]/)
  const first = end === -1 ? name : name.slice(0, end)
  return { first, index: indexOf(first), rest: end === -1 ? '' : name.slice(end) }
}

/** The steps of the rest, one by one, whose brackets are closed: an error comes only after what stands before it was looked up. */
export function * fieldSteps (rest: string): Generator<Step, void, undefined> {
  let at = 0
  while (at < rest.length) {
    const isAttribute = rest.charAt(at) === '.'
    if (!isAttribute && rest.charAt(at) !== '[') raise('ValueError')
    const start = at + 1
    let end = start
    while (end < rest.length && !(isAttribute ? '.[' : ']').includes(rest.charAt(end))) end++
    const name = rest.slice(start, end)
    if (name === '') raise('ValueError')
    at = isAttribute ? end : end + 1
    yield isAttribute ? { attribute: name } : { item: name, index: indexOf(name) }
  }
}

const LARGEST = 2n ** 63n - 1n

function indexOf (name: string): bigint | undefined {
  if (name === '' || !codePoints(name).every(isDecimal)) return undefined
  // More digits than that are too many, unless they are zeros.
  const digits = codePoints(name).map(decimalValue).join('').replace(/^0+/, '')
  const index = BigInt(digits.slice(0, 20))
  return index > LARGEST ? raise('ValueError') : index
}
