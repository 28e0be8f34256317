import { refuse, type Context } from '../values/values.js'
import { dirname, join } from './posix.js'

/** The folder of the file that is being evaluated; undefined for a mere text, beside which there are no files. */
export function ownFolder (context: Context): string | undefined {
  return context.file === undefined ? undefined : dirname(context.file)
}

/** The first of the files that is in a folder or in one above it, up to the project's root. */
export function searchUpwards (folder: string, names: readonly string[], context: Context): string | undefined {
  for (let at = folder; isBelowRoot(at, context); at = dirname(at)) {
    const found = names.map(name => join(at, name)).find(path => context.readFile(path) !== undefined)
    if (found !== undefined) return found
    if (dirname(at) === at) return undefined
  }
  return undefined
}

function isBelowRoot (folder: string, { root }: Context): boolean {
  return root !== undefined && join(folder, '').startsWith(join(root, ''))
}

/** The text of a file that is known to be there. */
export function textOfFile (path: string, context: Context): string {
  const text = context.readFile(path)
  return text === undefined ? refuse(context, `${path} is not there.`) : text
}
