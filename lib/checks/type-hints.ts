import { isSet } from 'node:util/types'
import { isPattern } from '../settings/is-pattern.js'
import { PythonOnlyValue } from '../settings/python-only-value.js'
import { readQuotedText } from './list-text.js'
import { meantOrigins, originsHint, type EntryPosition } from './suggest-origin.js'
import { canMatchPath, meantPath } from './suggest-path.js'
import { meantRegexes } from './suggest-regex.js'
import { usefulTokens } from './suggest-token.js'
import { keptSeconds } from './max-age.js'
import { isSoundRegex } from './open-regex.js'
import type { Entry, Proposer } from './propose.js'
import { improved, noteIfLoose } from './tighten-regex.js'
import { thenSee } from './then-see.js'

/** Makes a hint for a value of the wrong type: how to write what it most likely means. */
export type TypeHint = (value: unknown, place: EntryPosition, propose: Proposer) => string

const orRemove = (value: unknown): string => value === null ? ', or remove the setting to use its default' : ''

export const boolHint: TypeHint = (value, { name }, propose) => {
  const { dialect } = propose
  const meant = readBool(value)
  const listed = /_ALL(?:_|$)/.test(name) ? listHintForAll(value, propose) : undefined
  if (listed !== undefined) return listed
  if (meant === undefined) return `Write ${dialect.bool(true)} or ${dialect.bool(false)}${orRemove(value)}.`
  const compare = meant.yes === undefined || dialect.environment === undefined
    ? ''
    : ` If it comes from an environment variable, compare it: ${dialect.environment.isText(meant.yes)}.`
  return `Write ${dialect.bool(meant.value)}.${compare}${thenSee(name, meant.value, propose)}`
}

/** For origins in place of a bool: true would allow all others too. */
function listHintForAll (value: unknown, propose: Proposer): string | undefined {
  const entries = entriesOf(value)
  if (!entries.every(entry => typeof entry === 'string' && entry.includes('://'))) return undefined
  const { origins, regexes, all } = meantOrigins(entries, propose.sendsCookies)
  return origins.length === 0 || regexes.length > 0 || all ? undefined : propose.listInstead(origins)
}

/** Common spellings of true and false. */
const answers = [
  ['true', 'false'], ['True', 'False'], ['TRUE', 'FALSE'], ['1', '0'], ['yes', 'no'], ['Yes', 'No'], ['on', 'off'], ['true', '']
] as const

/** `True,` is a tuple in Python. */
function unwrap (value: unknown): unknown {
  const isOne = Array.isArray(value) && value.length === 1
  return isOne ? value[0] : value
}

/** A bool and, if it was a text, the text that means true. */
function readBool (wrapped: unknown): { readonly value: boolean, readonly yes?: string } | undefined {
  const value = unwrap(wrapped)
  if (typeof value === 'boolean') return { value }
  if (value === 0 || value === 1) return { value: value === 1 }
  if (typeof value !== 'string') return undefined
  const text = unquote(value)
  const found = answers.find(([yes, no]) => text === yes || text === no)
  return found && { value: text === found[0], ...text === value ? { yes: found[0] } : {} }
}

export const secondsHint: TypeHint = (value, _place, { dialect }) => {
  const read = readSeconds(value)
  const seconds = read && keptSeconds(read)
  if (seconds === undefined) return `Write a number of seconds, such as 86400, or 0 to leave the header out${orRemove(value)}.`
  const convert = typeof value === 'string' && value === String(seconds) && dialect.environment !== undefined
    ? ` If it comes from an environment variable, convert it: ${dialect.environment.toNumber}.`
    : ''
  return `Write ${seconds}${seconds === 0 ? ' to leave the header out' : ''}.${convert}`
}

/** Whole seconds. A negative number is taken for 0. */
function readSeconds (value: unknown): number | undefined {
  const text = writeNumber(unwrap(value))
  const seconds = /^-?\d+(?:\.\d*)?$/.test(text) ? Math.max(0, Math.trunc(Number(text))) : undefined
  return seconds !== undefined && Number.isSafeInteger(seconds) ? seconds : undefined
}

function writeNumber (value: unknown): string {
  if (typeof value === 'string') return unquote(value)
  if (PythonOnlyValue.is(value)) return value.description.replace('the float ', '')
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
}

/** One regex, for paths. */
export const pathHint: TypeHint = (value, _place, propose) => {
  const regexes = entriesOf(value)
  const texts = regexes.filter(regex => typeof regex === 'string')
  const [one] = regexes
  // Flags of one alternative would apply to all.
  const canJoin = texts.length === regexes.length && texts.every(text => text !== '' && !text.startsWith('(?'))
  const paths = canJoin ? texts.map(orMeantPath) : []
  const joined = paths.length > 0 && paths.every(path => path !== undefined) ? paths.join('|') : undefined
  const meant = regexes.length === 1 ? orMeantPath(one as Entry) : joined
  const code = meant !== undefined && meant !== '' && isSoundRegex(meant) ? propose.entries([meant]) : undefined
  return code === undefined ? `Write one regex, such as ${propose.dialect.text('^/api/.*$')}${orRemove(value)}.` : `Write ${code}.`
}

function orMeantPath (regex: Entry): Entry | undefined {
  return canMatchPath(regex) ? regex : meantPath(regex)
}

export const originsTypeHint: TypeHint = (value, place, propose) => {
  const meant = meantOrigins(entriesOf(value), propose.sendsCookies)
  const advice = meant.regexes.length === 0 ? fromEnvironment(value, meant.origins, propose) : ''
  const remove = place.index === undefined ? `Remove ${place.name}` : `Remove entry ${place.index}`
  const missing = place.index === undefined ? meant.origins : propose.missing(meant.origins, place.name)
  if (missing.length === 0 && meant.origins.length > 0 && meant.regexes.length === 0) return propose.removeRepeated(meant.origins)
  return originsHint({ ...meant, origins: missing }, place.name, remove, code => put(code, place) + advice, propose) ??
    listHint(value, place, 'origins', ['https://example.com'], propose)
}

export const regexesHint: TypeHint = (value, place, propose) => {
  if (value === '*') return propose.allowAllInstead(place.name)
  const meant = entriesOf(value).map(entry => typeof entry === 'string' ? meantRegexes(entry) : isSoundRegex(entry) ? [entry] : undefined)
  const regexes = improved(meant.every(entries => entries !== undefined) ? meant.flat() : [], propose.sendsCookies)
  return listHint(value, place, 'regexes', [String.raw`^https://\w+\.example\.com$`], propose, regexes) + noteIfLoose(regexes)
}

export function tokensHint (what: string, ...example: string[]): TypeHint {
  return (value, place, propose) => {
    const meant = entriesOf(value).flatMap(entry => typeof entry === 'string' ? usefulTokens(entry, place.name, propose) : [])
    return listHint(value, place, what, example, propose, meant)
  }
}

function listHint (value: unknown, place: EntryPosition, what: string, example: readonly string[], propose: Proposer, meant: readonly Entry[] = []): string {
  const missing = place.index === undefined ? meant : propose.missing(meant, place.name)
  if (missing.length === 0 && meant.length > 0) return propose.removeRepeated(meant)
  const code = propose.entries(missing)
  if (code !== undefined) return put(code, place) + fromEnvironment(value, meant, propose)
  const examples = propose.entries(example) as string
  if (place.index !== undefined) return `Remove entry ${place.index}, or write a string in its place, such as ${propose.entries(example.slice(-1))}.`
  if (typeof value === 'string' && value.trim() === '') return 'Write an empty list: [].'
  return `Write a list of ${what}, such as [${examples}]${orRemove(value)}.`
}

function put (code: string, { index }: EntryPosition): string {
  return index === undefined ? `Put it in a list: [${code}].` : `Put the content of entry ${index} into the list itself: ${code}.`
}

/** A sentence for a text that holds several entries, or a quoted one. */
function fromEnvironment (value: unknown, meant: readonly Entry[], propose: Proposer): string {
  const holdsMore = typeof value === 'string' && (meant.length > 1 || /[\s,;"'[(]/.test(value)) && meant[0] !== value
  return holdsMore ? propose.fromEnvironment(value, meant) : ''
}

/** The texts and RegExps in a value or a list. Empty if the list holds anything else, or if reading it throws. */
function entriesOf (value: unknown): readonly Entry[] {
  if (isPattern(value)) return [value]
  try {
    const entries: unknown[] = isSet(value) ? [...Set.prototype.values.call(value)] : copyOf(value)
    return entries.every(isPattern) ? entries : []
  } catch {
    return []
  }
}

/** By index: an iterator may never end. */
function copyOf (value: unknown): unknown[] {
  if (!Array.isArray(value)) return []
  return Array.from({ length: Math.min(value.length, 500) }, (_, index) => value[index] as unknown)
}

function unquote (text: string): string {
  return readQuotedText(text)?.[0] ?? text.trim()
}
