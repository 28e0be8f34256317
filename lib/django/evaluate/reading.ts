import { literalOrPython, PythonSyntaxError, UnreadableFile, type Reason } from '../problem.js'
import { refuse, type Context } from '../values/values.js'

/** A file that is there and must not be read is as good as unknown. */
export function reading<T> (context: Context, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const unreadable = whyUnreadable(error)
    if (unreadable === undefined) throw error
    refuse(context, unreadable.why, unreadable.fix)
  }
}

/** Why a file of the project cannot be read, if that is what an error says. */
export function whyUnreadable (error: unknown): Pick<Reason, 'why' | 'fix'> | undefined {
  if (error instanceof UnreadableFile) return { why: error.message, fix: error.fix }
  if (!(error instanceof PythonSyntaxError)) return undefined
  const { place: { source, from }, message } = error
  return { why: `${source.file} could not be parsed as Python 3.14: line ${source.position(from).line}, ${message}.`, fix: literalOrPython }
}

/** What in a file that does not run here says that it may set variables of the environment. */
export const mayChangeVariables = /putenv|dotenv|read_env|environ(?!\.get\b|\.setdefault\(\s*["']DJANGO_SETTINGS_MODULE)/i
