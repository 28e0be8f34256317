import { printable, withCommas } from '../printable.js'
import type { WrittenSetting, WrittenSettings } from '../settings/read.js'
import { isList, type SettingName } from '../settings/names.js'

/** One check: what it is called, and what it finds in a module. */
export interface Check {
  /** `E013`. In messages it is `corsheaders.E013`. */
  readonly id: string
  readonly find: (written: WrittenSettings) => Iterable<Finding>
}

/** A problem, as the check that found it sees it. */
export interface Finding {
  readonly setting: string
  /** The entry of the list, if it is one. */
  readonly index?: number | undefined
  readonly value: string
  readonly message: string
  readonly hint: string
  /** An origin that it lets in and that an attacker can hold. */
  readonly witness?: string | undefined
  /** What to write in its place, where there is no doubt about it. */
  readonly fixedValue?: string | readonly string[] | undefined
  /** The value cannot be compiled into a policy, so that silencing the check does not help. */
  readonly unusable?: boolean | undefined
  /** How many entries after this one have the same problem and are not named. */
  readonly more?: number | undefined
}

/** What is wrong with one entry. Where there may be a million, the words are getters of a class, as in a finding: nobody reads most of them. */
export type Problem = Pick<Finding, 'message' | 'hint' | 'witness' | 'fixedValue' | 'unusable'>

/** Looks at one entry of a setting. */
export type Judge<Entry> = (entry: Entry, setting: WrittenSetting, written: WrittenSettings) => Problem | undefined

/** How many entries of one setting a check names, and counts the others. A list of a million mistakes helps nobody. */
const mostFindings = 100

/**
 * A check that looks at the entries of some settings one by one. Entries of another type are left to
 * the checks of type.
 *
 * @param candidates where entries may be that have the problem
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

/** Where entries of a list are to be looked at. */
type Candidates = (entries: readonly unknown[], written: WrittenSettings, setting: SettingName) => Iterable<number>

const everyIndex: Candidates = entries => entries.keys()

function * judgeEntries<Entry> (
  { setting: name, writtenAs, value }: WrittenSetting,
  candidates: (entries: readonly unknown[]) => Iterable<number>,
  isEntry: (value: unknown) => value is Entry,
  judge: (entry: Entry) => Problem | undefined
): Iterable<Finding> {
  // A list that is none is for the checks of type.
  const entries: readonly unknown[] = !isList(name) ? [value] : Array.isArray(value) ? value : []
  for (const index of candidates(entries)) {
    const entry = entries[index]
    const problem = isEntry(entry) ? judge(entry) : undefined
    if (problem !== undefined) {
      yield new EntryFinding(writtenAs, isList(name) ? index : undefined, entry, problem)
    }
  }
}

/** A class, because an object with getters of its own takes ten times as long to make. */
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

/** A finding with other words. A spread would leave out what is a getter. */
export function withChanges ({ setting, index, value, message, hint, witness, fixedValue, unusable, more }: Finding, changes: Partial<Finding>): Finding {
  return { setting, index, value, message, hint, witness, fixedValue, unusable, more, ...changes }
}

/** Lets the first findings of each setting through, and has the last of them say how many more there are. */
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
  return withChanges(last, { more, message: `${last.message} The same is wrong with ${entries} after this one.` })
}

export function isString (value: unknown): value is string {
  return typeof value === 'string'
}
