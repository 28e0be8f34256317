import { printable, withCommas } from '../text/printable.js'
import type { WrittenSetting, WrittenSettings } from '../settings/read.js'
import { pointerTo } from '../settings/locations.js'
import { isList, type SettingName } from '../settings/names.js'
import { docsOf, type CheckMessage, type Level } from './message.js'

/** A check: its id, and the function that finds its problems. */
export interface Check {
  /** `E013`. In messages it is `corsheaders.E013`. */
  readonly id: string
  readonly find: (written: WrittenSettings) => Iterable<Finding>
}

/** A problem that a check found. */
export interface Finding {
  readonly setting: string
  /** The index of the entry, if the problem is with one. */
  readonly index?: number | undefined
  readonly value: string
  readonly message: string
  readonly hint: string
  /** An origin that the setting allows and that an attacker can obtain. */
  readonly witness?: string | undefined
  /** The correct value, if it is certain. */
  readonly fixedValue?: string | readonly string[] | undefined
  /** The value cannot be compiled into a policy, so that silencing the check does not help. */
  readonly unusable?: boolean | undefined
  /** How many further entries have the same problem without a finding of their own. */
  readonly more?: number | undefined
}

/**
 * The problem with one entry. Checks that may find a million make it a class with getters: most texts are never read.
 */
export type Problem = Pick<Finding, 'message' | 'hint' | 'witness' | 'fixedValue' | 'unusable'>

/** Looks at one entry of a setting. */
export type Judge<Entry> = (entry: Entry, setting: WrittenSetting, written: WrittenSettings) => Problem | undefined

/** The most findings of a check for one setting. Further ones are only counted. */
const mostFindings = 100

/**
 * A check of single entries. Entries of another type are left to the type checks.
 *
 * @param candidates the positions of entries that may have the problem
 */
export function entryCheck<Entry> (
  id: string,
  names: readonly SettingName[],
  isEntry: (value: unknown) => value is Entry,
  judge: Judge<Entry>,
  candidates = everyIndex
): Check {
  return {
    id,
    * find (written) {
      for (const name of names) {
        const setting = written.settings.get(name)
        if (setting !== undefined) yield * judgeEntries(setting, entries => candidates(entries, written, name), isEntry, entry => judge(entry, setting, written))
      }
    }
  }
}

/** The positions of entries to check. */
type Candidates = (entries: readonly unknown[], written: WrittenSettings, setting: SettingName) => Iterable<number>

const everyIndex: Candidates = entries => entries.keys()

function * judgeEntries<Entry> (
  { setting: name, writtenAs, value }: WrittenSetting,
  candidates: (entries: readonly unknown[]) => Iterable<number>,
  isEntry: (value: unknown) => value is Entry,
  judge: (entry: Entry) => Problem | undefined
): Iterable<Finding> {
  // Any other value is left to the type checks.
  const entries: readonly unknown[] = !isList(name) ? [value] : Array.isArray(value) ? value : []
  for (const index of candidates(entries)) {
    const entry = entries[index]
    const problem = isEntry(entry) ? judge(entry) : undefined
    if (problem !== undefined) {
      yield new EntryFinding(writtenAs, isList(name) ? index : undefined, entry, problem)
    }
  }
}

/** A class, because object literals with getters are slow to create. */
class EntryFinding implements Finding {
  readonly setting: string
  readonly index: number | undefined
  readonly #entry: unknown
  readonly #problem: Problem

  constructor (setting: string, index: number | undefined, entry: unknown, problem: Problem) {
    this.setting = setting
    this.index = index
    this.#entry = entry
    this.#problem = problem
  }

  get value (): string { return printable(this.#entry) }
  get message (): string { return this.#problem.message }
  get hint (): string { return this.#problem.hint }
  get witness (): string | undefined { return this.#problem.witness }
  get fixedValue (): Finding['fixedValue'] { return this.#problem.fixedValue }
  get unusable (): boolean | undefined { return this.#problem.unusable }
}

/** A copy of a finding with changes. A spread would omit getters. */
export function withChanges ({ setting, index, value, message, hint, witness, fixedValue, unusable, more }: Finding, changes: Partial<Finding>): Finding {
  return { setting, index, value, message, hint, witness, fixedValue, unusable, more, ...changes }
}

/** A finding as users get it. */
export function toMessage (id: string, level: Level, finding: Finding): CheckMessage {
  const { setting, index, value, message, hint, witness, more, fixedValue } = finding
  const path = setting === '' ? '' : pointerTo(setting, index)
  return {
    id: `corsheaders.${id}`,
    level,
    setting,
    path,
    value,
    message,
    hint,
    docs: docsOf(id),
    ...witness !== undefined && { witness },
    ...more !== undefined && { more },
    ...fixedValue !== undefined && { fix: { setting, ...index !== undefined && { entry: index }, value: fixedValue } }
  }
}

/** Limits the findings of each setting. The last one says how many more there are. */
export function * limit (findings: Iterable<Finding>): Iterable<Finding> {
  let last: Finding | undefined
  let count = 0
  for (const finding of findings) {
    if (finding.setting !== last?.setting) {
      if (last !== undefined) yield withMore(last, count)
      count = 0
    } else if (count < mostFindings) yield last
    if (count < mostFindings) last = finding
    count++
  }
  if (last !== undefined) yield withMore(last, count)
}

function withMore (last: Finding, count: number): Finding {
  const more = count - mostFindings
  if (more <= 0) return last
  const entries = more === 1 ? '1 more entry' : `${withCommas(more)} more entries`
  return withChanges(last, { more, message: `${last.message} ${entries} after this one ${more === 1 ? 'has' : 'have'} the same problem.` })
}

/** Finds something once for each part of some settings: more than one check may ask. */
export function oncePerSettings<Part, Found> (find: (part: Part) => Found): (part: Part, written: WrittenSettings) => Found {
  const known = new WeakMap<WrittenSettings, Map<Part, Found>>()
  return (part, written) => {
    const found = known.get(written) ?? new Map<Part, Found>()
    known.set(written, found)
    if (!found.has(part)) found.set(part, find(part))
    return found.get(part) as Found
  }
}

export function isString (value: unknown): value is string {
  return typeof value === 'string'
}
