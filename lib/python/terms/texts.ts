import { textLiteral } from './text-literal.js'
import type { SourceSpan } from '../../text/source.js'
import { strip as stripText } from '../values/characters.js'
import type { Helper } from './helpers.js'
import { compose, makeTerm, wrap, type Term } from './term.js'

/** Whether process.env has nothing else under this name: every object has a `constructor`. */
export function isPlainName (name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !(name in {})
}

function variable (name: string, rest: string, ifMissing: () => string, helpers: readonly Helper[] = []): Term {
  const options = { variables: [name], helpers, isAtom: rest === '' }
  return makeTerm([], `process.env['${name}']${rest}`, ({ env }) => env.get(name) ?? ifMissing(), options)
}

const missing = (name: string) => (): never => { throw new Error(`${name} is not set`) }

/** The text of a variable that is known to be set where this is evaluated. */
export const present = (name: string): Term => variable(name, '', missing(name))
export const required = (name: string): Term =>
  variable(name, ` ?? missing('${name}')`, missing(name), ['missing'])
export const orDefault = (name: string, otherwise: string): Term =>
  variable(name, ` ?? ${textLiteral(otherwise)}`, () => otherwise)

export const entry: Term = makeTerm([], 'entry', world => world.entry, { isOfEntry: true })

type Options = Parameters<typeof compose>[3]

/** A method of a text or a list, called in TypeScript: `call` is what stands behind the point. */
const method = <Owner>(owner: Term, call: string, run: (owner: Owner) => unknown, options?: Options): Term =>
  compose([owner], code => `${code}.${call}`, run, options)

export const strip = (text: Term): Term =>
  compose([text], () => `strip(${text.code})`, stripText, { helpers: ['strip'], isFolded: text.isFolded })
export const lower = (text: Term): Term =>
  method(text, 'toLowerCase()', (text: string) => text.toLowerCase(), { isFolded: true })
export const upper = (text: Term): Term =>
  method(text, 'toUpperCase()', (text: string) => text.toUpperCase(), { isFolded: true })
export const replaceAll = (text: Term, old: string, by: string): Term =>
  method(text, `replaceAll(${textLiteral(old)}, ${textLiteral(by)})`, (text: string) => text.replaceAll(old, () => by))
export const add = (left: Term, right: Term): Term =>
  compose([left, right], (left, right) => `${left} + ${right}`, (left: string, right: string) => left + right, {
    isAtom: false
  })

/** What a library makes of a text, in a function of the module's. */
export function helped (
  helper: Helper, text: Term, run: (text: string) => unknown, more: readonly Helper[] = []
): Term {
  const code = `${helper}('${text.variables.join(', ')}', ${text.code})`
  return compose([text], () => code, run, { helpers: [helper, 'refuse', ...more] })
}

/** Lists. */
export const split = (text: Term, separator: string): Term =>
  method(text, `split(${textLiteral(separator)})`, (text: string) => text.split(separator))
export const notEmptyOnes = (list: Term): Term =>
  method(list, "filter(entry => entry !== '')", (list: string[]) => list.filter(entry => entry !== ''))

/** An entry of a list, or a list of which all are. */
export interface Part { readonly term: Term, readonly isSpread: boolean, readonly span?: SourceSpan | undefined }

/** Some texts, and lists of them, one behind the other. */
export function list (parts: readonly Part[]): Term {
  const [only] = parts
  if (only?.isSpread === true && parts.length === 1) return only.term
  const items = parts.flatMap(({ term, isSpread, span }) =>
    isSpread ? term.items ?? [{ code: `...${wrap(term)}`, span }] : [{ code: term.code, span }])
  const run = (...values: unknown[]): unknown[] =>
    values.flatMap((value, index) => parts[index]?.isSpread === true ? value : [value])
  return compose(parts.map(({ term }) => term), () => `[${items.map(({ code }) => code).join(', ')}]`, run, { items })
}

/** A condition that compares: `comparison` stands behind the term, and `opposite` for where it does not hold. */
const condition = (term: Term, comparison: string, opposite: string, run: (value: never) => boolean): Term =>
  compose([term], code => `${code}${comparison}`, run, { isAtom: false, opposite: `${wrap(term)}${opposite}` })

export function isSet (name: string): Term {
  const variable = `process.env['${name}']`
  const opposite = `${variable} === undefined`
  const options = { variables: [name], isAtom: false, opposite }
  return makeTerm([], `${variable} !== undefined`, ({ env }) => env.has(name), options)
}

export const equals = (text: Term, other: string): Term =>
  condition(text, ` === ${textLiteral(other)}`, ` !== ${textLiteral(other)}`, (text: string) => text === other)
export const isNotEmpty = (text: Term): Term => condition(text, " !== ''", " === ''", (text: string) => text !== '')
export const hasEntries = (list: Term): Term =>
  condition(list, '.length > 0', '.length === 0', (list: unknown[]) => list.length > 0)

/** `includes` of a text or a list that is written out. */
const isIn = (text: Term, whole: string, run: (text: string) => boolean): Term =>
  compose([text], () => `${whole}.includes(${text.code})`, run)
export const isAmong = (text: Term, others: readonly string[]): Term =>
  isIn(text, `[${others.map(textLiteral).join(', ')}]`, text => others.includes(text))
export const isPartOf = (text: Term, whole: string): Term =>
  isIn(text, textLiteral(whole), text => whole.includes(text))
/** `includes`, `startsWith` or `endsWith` of a text or a list. */
export const asks = (owner: Term, name: 'includes' | 'startsWith' | 'endsWith', part: string): Term =>
  method(owner, `${name}(${textLiteral(part)})`, (owner: string) => owner[name](part))
