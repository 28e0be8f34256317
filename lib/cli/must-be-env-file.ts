import { UsageError, type Io } from './io.js'
import { mustBeFile } from './read-file.js'
import { nameFromHere } from './read-settings-file.js'
import type { UnreadableFile } from './unreadable.js'

/** A .env file that the command line names and that cannot be read is a mistake of the command line: no settings are at fault. */
export async function mustBeEnvFile (file: string, io: Pick<Io, 'cwd'>): Promise<void> {
  try {
    await mustBeFile(file)
  } catch (error) {
    const [problem] = (error as UnreadableFile).problems
    throw new UsageError(`--dotenv ${nameFromHere(file, io)}: ${String(problem?.message)}`)
  }
}
