import { UnreadableFile } from '../problem.js'
import { refuse, type Context } from '../values/values.js'

/** A file that is there and must not be read is as good as unknown. */
export function reading<T> (context: Context, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableFile) refuse(context, error.message, 'Keep what settings need below the root of the project.')
    throw error
  }
}
