import type { Context } from '../values/values.js'
import { dirname, join } from './posix.js'

/** The folder of the file that is being evaluated; undefined for a mere text, beside which there are no files. */
export function ownFolder (context: Context): string | undefined {
  return context.file === undefined ? undefined : dirname(context.file)
}

/** The first of the files that is in a folder or in one above it, up to the project's root. */
export function searchUpwards (folder: string, names: readonly string[], context: Context): string | undefined {
  let at = folder
  while (isBelowRoot(at, context)) {
    const found = names.map(name => join(at, name)).find(path => context.readFile(path) !== undefined)
    if (found !== undefined || at === context.root) return found
    at = dirname(at)
  }
  return undefined
}

function isBelowRoot (folder: string, { root }: Context): boolean {
  return root !== undefined && join(folder, '').startsWith(join(root, ''))
}
