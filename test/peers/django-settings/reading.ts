import { DjangoSettingsError, parseDjangoSettings, type ParseOptions } from '../../../lib/django/index.js'
import { difference, type TaggedValues } from '../../django/python-values.js'

type Settings = Readonly<Record<string, unknown>>

/** The settings of a text, or the error that says why they were not read. Any other error is thrown. */
export function readProgram (source: string, options: ParseOptions): Settings | DjangoSettingsError {
  try {
    return parseDjangoSettings(source, options)
  } catch (error) {
    if (error instanceof DjangoSettingsError) return error
    throw new Error(`This is no DjangoSettingsError:\n${source}`, { cause: error })
  }
}

/** The first setting that is not as Python has it, and how it differs. */
export function wrongSetting (python: TaggedValues, ours: Settings, unordered: ReadonlySet<string> = new Set()): string | undefined {
  const shown = (value: unknown): string | undefined => JSON.stringify(value, (_key, each) => typeof each === 'bigint' ? `${each}n` : each)
  for (const name of new Set([...Object.keys(python), ...Object.keys(ours)])) {
    const expected = python[name]
    const found = expected === undefined ? 'Python has none' : Object.hasOwn(ours, name) ? difference(expected, ours[name], { unordered: unordered.has(name) }) : 'missing'
    if (found !== undefined) return `${name}: ${found}; Python has ${shown(expected)}, ours is ${shown(ours[name])}`
  }
  return undefined
}
