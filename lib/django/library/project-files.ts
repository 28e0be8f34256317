import { raise } from '../values/exceptions.js'
import { refuse, type Context } from '../values/values.js'
import { dirname, join } from './posix.js'

/** The folder of the file that is being evaluated; undefined for a mere text, beside which there are no files. */
export function ownFolder (context: Context): string | undefined {
  if (context.file === undefined) return undefined
  return context.file.startsWith('/') ? dirname(context.file) : refuse(context, 'Code that exec() runs is in no folder, so Python looks in the one that it is started in, which is not known.')
}

/** The text of a file that a program opens. One that is missing is there where the program works, unless it expects that. */
export function existing (path: string, context: Context): string {
  return context.readFile(path) ?? (context.isGuarded && context.kindOf(path) === undefined ? raise('FileNotFoundError') : refuse(context, `There is no file ${path} that can be read.`, 'Put it there as it is where the settings run, or write the value itself.'))
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
