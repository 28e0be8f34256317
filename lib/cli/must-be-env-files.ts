import { UsageError, type Io } from './io.js'
import { mustBeFile } from './read-file.js'
import { nameFromHere } from './read-settings-file.js'
import type { UnreadableFile } from './unreadable.js'

/** Throws a UsageError for an unreadable --dotenv file: the command line is wrong, not the settings. */
export function mustBeEnvFiles (files: readonly string[], io: Pick<Io, 'cwd'>): void {
  for (const file of files) {
    try {
      mustBeFile(file)
    } catch (error) {
      const [problem] = (error as UnreadableFile).problems
      throw new UsageError(`--dotenv ${nameFromHere(file, io)}: ${String(problem?.message)}`)
    }
  }
}
