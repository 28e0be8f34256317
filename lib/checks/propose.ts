import type { SettingName, WrittenName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import { unprintable } from '../text/printable.js'
import type { Check } from './check.js'
import { dialectOf, type Dialect, type Separator } from './dialect.js'

/** The most characters of code in a hint. For longer code, the hint describes it. */
const maxCode = 500

/** The lists that have no effect if all origins are allowed. */
export const originLists: readonly SettingName[] = ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES']

/** The entries of a list as a set, cached: a long list may have a hint for each entry. */
const entrySets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>()

/** An entry of a list: a text, or a RegExp of a module. */
export type Entry = string | RegExp

export function sourceOf (regex: Entry): string {
  return typeof regex === 'string' ? regex : regex.source
}

/** A regex of the same kind, and with the same flags, with another source. */
export function withSource (regex: Entry, source: string): Entry {
  return typeof regex === 'string' ? source : new RegExp(source, regex.flags)
}

/** Writes the code in hints: in the language of the settings file, with the names that it uses. */
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

  /** A hint to replace an entry, or to remove it if the list already has the replacement. */
  inPlace (entry: string, list: unknown): string {
    const code = this.dialect.text(entry)
    return Array.isArray(list) && list.includes(entry) ? `Remove it: the list already has ${code}` : `Write ${code}`
  }

  /** The entries that the list lacks. */
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

  /** A hint to write entries in place of one that stands for them. Undefined if they are too long for a hint. */
  asEntries (entries: readonly Entry[], name: WrittenName): string | undefined {
    const missing = this.missing(entries, name)
    if (missing.length === 0 && entries.length > 0) return this.removeRepeated(entries)
    const code = this.entries(missing)
    return code && (missing.length === 1 ? `Write ${code}.` : `Write each as an entry of its own: ${code}.`)
  }

  /** A hint for an entry that stands for others, all of which the list already has. */
  removeRepeated (entries: readonly Entry[]): string {
    return `Remove it: the list already has ${this.entries(entries) ?? 'its entries'}.`
  }

  /** The name of a setting in this module: a hint must not introduce a second name for it. */
  nameOf (setting: SettingName): WrittenName {
    return this.#written.settings.get(setting)?.writtenAs ?? setting
  }

  /** The line that gives a setting a value. */
  set (setting: SettingName, code: string): string {
    return this.dialect.set(this.nameOf(setting), code)
  }

  /** Whether requests may be credentialed, also by an option of @fastify/cors that is still to be translated. */
  get sendsCookies (): boolean {
    const { settings, options } = this.#written
    return (settings.get('CORS_ALLOW_CREDENTIALS')?.value ?? options.get('credentials')) === true
  }

  /** Code that allows every origin, without credentials: with them, any site could read its visitor's data. */
  allowAll (): string {
    const all = this.set('CORS_ALLOW_ALL_ORIGINS', this.dialect.bool(true))
    return this.sendsCookies ? `${all} and ${this.set('CORS_ALLOW_CREDENTIALS', this.dialect.bool(false))}` : all
  }

  /** A hint to allow every origin instead of a list that contains `*`. */
  allowAllInstead (name: WrittenName): string {
    const lists = [...this.#written.settings.values()]
      .filter(({ setting, writtenAs, value }) => writtenAs === name || (originLists.includes(setting) && !isEmpty(value)))
      .map(({ writtenAs }) => writtenAs)
    const others = this.#listOf(name).length > 1 ? ' If only the other entries are intended, remove this one.' : ''
    return `Remove ${lists.join(' and ')}, and write ${this.allowAll()} if every origin on the web is to be allowed.${others}`
  }

  /** A hint to list origins that are the value of another setting. Undefined if they are too long for a hint. */
  listInstead (origins: readonly string[]): string | undefined {
    const name = this.nameOf('CORS_ALLOWED_ORIGINS')
    const missing = this.missing(origins, name)
    const code = this.entries(missing)
    if (!this.#written.settings.has('CORS_ALLOWED_ORIGINS')) return code && `Write ${this.set('CORS_ALLOWED_ORIGINS', `[${code}]`)} instead.`
    return missing.length === 0 ? `Remove it: ${name} has the same origins.` : code && `Remove it, and add to ${name}: ${code}.`
  }

  /** Whether every origin is allowed, so that lists of origins have no effect. */
  get allowsAll (): boolean {
    return this.#written.settings.get('CORS_ALLOW_ALL_ORIGINS')?.value === true
  }

  /** The ids of those checks that would find a problem only after a setting has this value. */
  thenFound (checks: readonly Check[], name: WrittenName, value: unknown): readonly string[] {
    const known = [...this.#written.settings.values()].find(({ writtenAs }) => writtenAs === name) ?? { setting: name as SettingName, writtenAs: name }
    const settings = new Map([...this.#written.settings, [known.setting, { ...known, value }]])
    const finds = (check: Check, written: WrittenSettings): boolean => [...check.find(written)].length > 0
    return checks.filter(check => finds(check, { ...this.#written, settings }) && !finds(check, this.#written)).map(({ id }) => id)
  }

  /** How to split `text` if it came from an environment variable: a sentence with a leading space, or empty. */
  fromEnvironment (text: string, entries: readonly Entry[]): string {
    const { environment } = this.dialect
    const texts = entries.filter(entry => typeof entry === 'string')
    const separator = ([',', ' '] as const).find(separator => texts.every(entry => !entry.includes(separator)))
    if (environment === undefined || separator === undefined) return ''
    const isSame = ([',', ' '] as const).find(separator => isSplitInto(text, separator, texts))
    if (isSame !== undefined) return ` If it comes from an environment variable, split it: ${environment.split[isSame]}.`
    return ` If it comes from an environment variable, set it to ${texts.join(separator)} and split it: ${environment.split[separator]}.`
  }

  /** The same, if the list that contains `text` came from an environment variable. */
  listFromEnvironment (text: string, entries: readonly string[]): string {
    const { environment } = this.dialect
    if (environment === undefined) return ''
    const write = entries.length === 1 || isSplitInto(text, ',', entries) ? '' : 'separate its entries by commas only, and '
    return ` If the list comes from an environment variable, ${write}split it with ${environment.split[',']}.`
  }

  /** A hint for an empty entry, which splitting an empty text leaves. */
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

/** A RegExp as code. Undefined if it contains unprintable characters. */
function writeRegExp (regex: RegExp): string | undefined {
  const code = String(regex)
  return code.search(unprintable) < 0 ? code : undefined
}
