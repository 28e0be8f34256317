import { pathToFileURL } from 'node:url'
import { printable } from '../printable.js'
import type { Location } from '../settings/locations.js'
import { unreadable, type UnreadableFile } from './unreadable.js'

/** What a module threw when it was imported, in words, and where in the file if the stack says so. */
export function describeFailure (error: unknown, path: string): UnreadableFile {
  if (!(error instanceof Error)) {
    return unreadable(`The module threw ${printable(error)} when it was imported.`, 'Let the module export its settings without throwing.')
  }
  const [message = ''] = error.message.split('\n    at ')
  return unreadable(`The module could not be imported: ${error.name}: ${message}`, hintFor(error), locationIn(error, path))
}

// By the message: an error that comes from a thread of hooks has lost its code.
function hintFor ({ message }: Error): string {
  if (/^Cannot find (?:module|package) /.test(message)) return 'Install what the module imports, or mend the path. The paths of a tsconfig.json need the package typescript.'
  if (/^E(?:ACCES|PERM)\b/.test(message)) return 'Give this user the right to read what the module imports or opens.'
  if (message.includes('strip-only mode')) return 'Node takes types out and compiles nothing else. Run npm install --save-dev typescript@6, or write it in plain JavaScript.'
  return 'A module of settings is run, as the application runs it: mend it, or give it with --env what it needs to run.'
}

function locationIn ({ stack = '' }: Error, path: string): Location | undefined {
  for (const name of [pathToFileURL(path).href, path]) {
    const [, line, column = 1] = /^:(\d+)(?::(\d+))?/.exec(stack.slice(stack.indexOf(name) + name.length)) ?? []
    if (stack.includes(name) && line !== undefined) return { file: path, line: Number(line), column: Number(column) }
  }
  return undefined
}
