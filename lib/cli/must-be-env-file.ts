import { UsageError } from './io.js'
import { mustBeFile } from './read-file.js'
import type { UnreadableFile } from './unreadable.js'

/** A .env file that the command line names and that cannot be read is a mistake of the command line: no settings are at fault. */
export async function mustBeEnvFile (file: string): Promise<void> {
  try {
    await mustBeFile(file)
  } catch (error) {
    const [problem] = (error as UnreadableFile).problems
    throw new UsageError(`--dotenv ${file}: ${String(problem?.message)}`)
  }
}
