import { defaultsOf } from './declare.js'
import { UsageError, type Io } from './io.js'
import { checkOptions } from './options.js'
import { escapeControls } from '../text/printable.js'

/**
 * Runs a command line, without the name of the program: `['check', 'settings.py']`. Touches nothing
 * but `io` and the files that its arguments name.
 *
 * @returns the exit code: 0 for success, 1 if the settings have problems, 2 if the command line is wrong,
 * or something cannot be read or written.
 */
export async function main (argv: readonly string[], io: Io): Promise<number> {
  const [command, ...files] = argv
  try {
    if (command === 'check' && !files.some(isSpecial)) {
      const { check } = await import('./check.js')
      return await check(files, defaultsOf(checkOptions, io), io)
    }
    const { runProgram } = await import('./program.js')
    return await runProgram(argv, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`error: ${escapeControls(error.message)}\n`)
    return 2
  }
}

/** Whether a word of the command line is more than the name of a file. */
function isSpecial (word: string): boolean {
  return word === '' || word.startsWith('-')
}
