import type { SettingName, WrittenName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import { unprintable } from '../printable.js'
import type { Check } from './check.js'
import { dialectOf, type Dialect, type Separator } from './dialect.js'

/** The most characters of code that a hint repeats. What is longer is said in words. */
const maxCode = 500

/** The lists that do nothing where all origins are allowed. */
export const originLists: readonly SettingName[] = ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES']

/** What lists hold, by the list: one may be long, and have a hint for each of its entries. */
const entrySets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>()

/** What a list may hold: a text, or a RegExp where a module brought one. */
export type Entry = string | RegExp

/** Writes hints about some settings: in the language of their file, with the names that they use. */
export class Proposer {
  readonly dialect: Dialect
  readonly #written: WrittenSettings

  constructor (written: WrittenSettings) {
    this.dialect = dialectOf(written)
    this.#written = written
  }

  /** Entries as code, with commas between them. Undefined if that is too long for a hint. */
  entries (entries: readonly Entry[]): string | undefined {
    if (entries.length === 0 || entries.length > maxCode) return undefined
    const code = entries.map(entry => typeof entry === 'string' ? this.dialect.text(entry) : writeRegExp(entry))
    const joined = code.join(', ')
    return joined.length <= maxCode && code.every(item => item !== undefined) ? joined : undefined
  }

  /** How to write an entry in place of another one: where its list has it already, the other one goes. */
  inPlace (entry: string, list: unknown): string {
    const code = this.dialect.text(entry)
    return Array.isArray(list) && list.includes(entry) ? `Remove it, as ${code} is there already` : `Write ${code}`
  }

  /** Those of some entries that their list has not got already. */
  missing <Each extends Entry>(entries: readonly Each[], name: WrittenName): readonly Each[] {
    const list = this.#listOf(name)
    // Header names have no case (RFC 9110, section 5.1).
    const fold = (entry: unknown): unknown => name.endsWith('_HEADERS') && typeof entry === 'string' ? entry.toLowerCase() : entry
    const existing = entrySets.get(list) ?? new Set(list.map(fold))
    entrySets.set(list, existing)
    return entries.filter(entry => !existing.has(fold(entry)))
  }

  #listOf (name: WrittenName): readonly unknown[] {
    const setting = [...this.#written.settings.values()].find(({ writtenAs }) => writtenAs === name)
    return Array.isArray(setting?.value) ? setting.value : []
  }

  /** What to do about an entry that comes to others, all of which its list has already. */
  removeRepeated (entries: readonly Entry[]): string {
    return `Remove it, as ${this.entries(entries) ?? 'what it holds'} ${entries.length === 1 ? 'is' : 'are'} there already.`
  }

  /** The name that a setting has in this module. Another name for it would be one too many. */
  nameOf (setting: SettingName): WrittenName {
    return this.#written.settings.get(setting)?.writtenAs ?? setting
  }

  /** The line that gives a setting a value. */
  set (setting: SettingName, code: string): string {
    return this.dialect.set(this.nameOf(setting), code)
  }

  /** Whether browsers may send cookies, or may once the options of @fastify/cors are settings. */
  get sendsCookies (): boolean {
    const { settings, options } = this.#written
    return (settings.get('CORS_ALLOW_CREDENTIALS')?.value ?? options.get('credentials')) === true
  }

  /** What allows every origin. With cookies, any site could read what is its visitor's alone. */
  allowAll (): string {
    const all = this.set('CORS_ALLOW_ALL_ORIGINS', this.dialect.bool(true))
    return this.sendsCookies ? `${all} and ${this.set('CORS_ALLOW_CREDENTIALS', this.dialect.bool(false))}` : all
  }

  /** How to allow every origin in place of a list, where its author wrote `*`. */
  allowAllInstead (name: WrittenName): string {
    const lists = [...this.#written.settings.values()]
      .filter(({ setting, writtenAs, value }) => writtenAs === name || (originLists.includes(setting) && !isEmpty(value)))
      .map(({ writtenAs }) => writtenAs)
    const others = this.#listOf(name).length > 1 ? ' If only the other entries are meant, remove this one.' : ''
    return `Remove ${lists.join(' and ')}, and write ${this.allowAll()} if every origin on the web is to be allowed.${others}`
  }

  /** Whether every origin is allowed, so that no list of them does anything. */
  get allowsAll (): boolean {
    return this.#written.settings.get('CORS_ALLOW_ALL_ORIGINS')?.value === true
  }

  /** The ids of these checks that find something once a setting has this value, and nothing before. */
  thenFound (checks: readonly Check[], name: WrittenName, value: unknown): readonly string[] {
    const settings = new Map([...this.#written.settings].map(([key, setting]) => [key, setting.writtenAs === name ? { ...setting, value } : setting]))
    const finds = (check: Check, written: WrittenSettings): boolean => [...check.find(written)].length > 0
    return checks.filter(check => finds(check, { ...this.#written, settings }) && !finds(check, this.#written)).map(({ id }) => id)
  }

  /** How to get at these entries if `text` came from an environment variable. Empty, or a sentence with a space before it. */
  fromEnvironment (text: string, entries: readonly Entry[]): string {
    const { environment } = this.dialect
    const texts = entries.filter(entry => typeof entry === 'string')
    const separator = ([',', ' '] as const).find(separator => texts.every(entry => !entry.includes(separator)))
    if (environment === undefined || separator === undefined) return ''
    const isSame = ([',', ' '] as const).find(separator => isSplitInto(text, separator, texts))
    if (isSame !== undefined) return ` If it comes from an environment variable, split it: ${environment.split[isSame]}.`
    return ` If it comes from an environment variable, let that hold ${texts.join(separator)} and split it: ${environment.split[separator]}.`
  }

  /** How to get at these entries if the list whose entry is `text` came from an environment variable. As above. */
  listFromEnvironment (text: string, entries: readonly string[]): string {
    const { environment } = this.dialect
    if (environment === undefined) return ''
    const write = entries.length === 1 || isSplitInto(text, ',', entries) ? '' : 'write its entries there with nothing but commas between them, and '
    return ` If the list comes from an environment variable, ${write}split it with ${environment.split[',']}.`
  }

  /** What to do about an empty entry, which splitting an empty text leaves. */
  removeEmpty (): string {
    const { environment } = this.dialect
    return environment === undefined
      ? 'Remove the empty entry.'
      : `Remove the empty entry. If the list comes from an environment variable, split it with ${environment.split[',']}: ${environment.splitEmpty}.`
  }
}

function isEmpty (value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isSplitInto (text: string, separator: Separator, entries: readonly string[]): boolean {
  const parts = text.split(separator === ',' ? ',' : /\s+/).map(part => part.trim()).filter(part => part !== '')
  return parts.length === entries.length && parts.every((part, index) => part === entries[index])
}

/** A RegExp as a module writes it. Where it shows less than all of it, nothing. */
function writeRegExp (regex: RegExp): string | undefined {
  const code = String(regex)
  return code.search(unprintable) < 0 ? code : undefined
}
