import type { Io } from './io.js'
import { environment } from './environment.js'
import type { ReadOptions } from './options.js'
import { namer, type NamedFile } from './read-settings-file.js'
import { UnreadableFile } from './unreadable.js'

type Django = Pick<typeof import('../django/index.js'), 'DjangoSettingsError' | 'loadDjangoSettings' | 'parseDjangoSettings'>

// Loaded for Python files only.
const thisDjango = async () => ({ ...await import('../django/error.js'), ...await import('../django/load.js') })

/** Reads the settings of a settings.py, or of its text. */
export async function readDjango (file: NamedFile, options: ReadOptions, io: Io, django: () => Promise<Django> = thisDjango): Promise<object> {
  const { DjangoSettingsError, loadDjangoSettings, parseDjangoSettings } = await django()
  const { name, path, given, isFixed } = file
  const env = environment(options, io)
  try {
    if (given !== undefined && isFixed !== true) return parseDjangoSettings(given, { ...options, env, path: name })
    return await loadDjangoSettings(path, { ...options, env, nameOf: namer(file, io), ...given !== undefined && { text: given } })
  } catch (error) {
    if (error instanceof DjangoSettingsError) throw new UnreadableFile(error.problems)
    throw error
  }
}
