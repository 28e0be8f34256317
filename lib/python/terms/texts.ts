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
export const required = (name: string): Term => variable(name, ` ?? missing('${name}')`, missing(name), ['missing'])
export const orDefault = (name: string, otherwise: string): Term => variable(name, ` ?? ${textLiteral(otherwise)}`, () => otherwise)

export const entry: Term = makeTerm([], 'entry', world => world.entry, { isOfEntry: true })

export const strip = (text: Term): Term => compose([text], () => `strip(${text.code})`, stripText, { helpers: ['strip'], isFolded: text.isFolded })
export const lower = (text: Term): Term => compose([text], code => `${code}.toLowerCase()`, (text: string) => text.toLowerCase(), { isFolded: true })
export const upper = (text: Term): Term => compose([text], code => `${code}.toUpperCase()`, (text: string) => text.toUpperCase(), { isFolded: true })
export const replaceAll = (text: Term, old: string, by: string): Term =>
  compose([text], code => `${code}.replaceAll(${textLiteral(old)}, ${textLiteral(by)})`, (text: string) => text.replaceAll(old, () => by))
export const add = (left: Term, right: Term): Term =>
  compose([left, right], (left, right) => `${left} + ${right}`, (left: string, right: string) => left + right, { isAtom: false })
/** What a library makes of a text, in a function of the module's. */
export const helped = (helper: Helper, text: Term, run: (text: string) => unknown, more: readonly Helper[] = []): Term =>
  compose([text], () => `${helper}('${text.variables.join(', ')}', ${text.code})`, run, { helpers: [helper, 'refuse', ...more] })

/** What django-environ makes of a text that may stand for another variable: of one that does, it is not run. */
export const environText = (text: Term, otherwise?: string): Term => {
  const more = otherwise === undefined ? '' : `, ${textLiteral(otherwise)}`
  return compose([text], () => `environText('${text.variables.join(', ')}', ${text.code}${more})`, (text: string) => text, { helpers: ['environText', 'refuse'] })
}

/** Lists. */
export const split = (text: Term, separator: string): Term => compose([text], code => `${code}.split(${textLiteral(separator)})`, (text: string) => text.split(separator))
export const notEmptyOnes = (list: Term): Term => compose([list], code => `${code}.filter(entry => entry !== '')`, (list: string[]) => list.filter(entry => entry !== ''))
export const stripEach = (list: Term): Term => compose([list], code => `${code}.map(entry => strip(entry))`, (list: string[]) => list.map(entry => stripText(entry)), { helpers: ['strip'] })
/** An entry of a list, or a list of which all are. */
export interface Part { readonly term: Term, readonly isSpread: boolean, readonly span?: SourceSpan | undefined }

/** Some texts, and lists of them, one behind the other. */
export function list (parts: readonly Part[]): Term {
  const [only] = parts
  if (only?.isSpread === true && parts.length === 1) return only.term
  const items = parts.flatMap(({ term, isSpread, span }) =>
    isSpread ? term.items ?? [{ code: `...${wrap(term)}`, span }] : [{ code: term.code, span }])
  return compose(parts.map(({ term }) => term), () => `[${items.map(({ code }) => code).join(', ')}]`, (...values: unknown[]) =>
    values.flatMap((value, index) => parts[index]?.isSpread === true ? value : [value]), { items })
}

/** Conditions. */
const condition = (code: string, opposite: string, term: Term, run: (value: never) => boolean): Term =>
  compose([term], () => code, run, { isAtom: false, opposite })

export const isSet = (name: string): Term => makeTerm([], `process.env['${name}'] !== undefined`, ({ env }) => env.has(name), {
  variables: [name], isAtom: false, opposite: `process.env['${name}'] === undefined`
})
export const equals = (text: Term, other: string): Term =>
  condition(`${wrap(text)} === ${textLiteral(other)}`, `${wrap(text)} !== ${textLiteral(other)}`, text, (text: string) => text === other)
export const isNotEmpty = (text: Term): Term => condition(`${wrap(text)} !== ''`, `${wrap(text)} === ''`, text, (text: string) => text !== '')
export const hasEntries = (list: Term): Term => condition(`${wrap(list)}.length > 0`, `${wrap(list)}.length === 0`, list, (list: unknown[]) => list.length > 0)
export const isAmong = (text: Term, others: readonly string[]): Term =>
  compose([text], () => `[${others.map(textLiteral).join(', ')}].includes(${text.code})`, (text: string) => others.includes(text))
export const isPartOf = (text: Term, whole: string): Term => compose([text], () => `${textLiteral(whole)}.includes(${text.code})`, (text: string) => whole.includes(text))
/** `includes`, `startsWith` or `endsWith` of a text or a list. */
export const asks = (owner: Term, method: 'includes' | 'startsWith' | 'endsWith', part: string): Term =>
  compose([owner], code => `${code}.${method}(${textLiteral(part)})`, (owner: string) => owner[method](part))
