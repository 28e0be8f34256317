import type { Io } from './io.js'
import { type ReadOptions, environment, projectOptions } from './read-options.js'
import { UnreadableFile } from './unreadable.js'

type Django = Pick<typeof import('../django/index.js'), 'DjangoSettingsError' | 'loadDjangoSettings' | 'parseDjangoSettings'>

// Its parser is needed for Python alone.
const thisDjango = async () => await import('../django/index.js')

/** The settings of a settings.py, or of a text that is one. */
export async function readDjango (path: string, text: string | undefined, options: ReadOptions, io: Io, django: () => Promise<Django> = thisDjango): Promise<object> {
  const { DjangoSettingsError, loadDjangoSettings, parseDjangoSettings } = await django()
  const env = environment(options, io)
  try {
    if (text !== undefined) return parseDjangoSettings(text, { env, path })
    return await loadDjangoSettings(path, { env, envFile: options.envFile, ...projectOptions(options) })
  } catch (error) {
    if (error instanceof DjangoSettingsError) throw new UnreadableFile(error.problems)
    throw error
  }
}
