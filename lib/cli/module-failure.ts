import { pathToFileURL } from 'node:url'
import { printable } from '../text/printable.js'
import type { Location } from '../settings/locations.js'
import { installTypeScript } from './find-typescript.js'
import { unreadable, type UnreadableFile } from './unreadable.js'

/** Describes the error of an import, with its location in the file if the stack has one. */
export function describeFailure (error: unknown, path: string): UnreadableFile {
  if (!(error instanceof Error)) {
    return unreadable(`The module threw ${printable(error)} when it was imported.`, 'Export the settings without throwing.')
  }
  const [message = ''] = error.message.split('\n    at ')
  return unreadable(`The module could not be imported: ${error.name}: ${message}`, hintFor(error), locationIn(error, path))
}

// By the message: errors from the hooks' thread lose their code.
function hintFor ({ message }: Error): string {
  if (/^Cannot find (?:module|package) /.test(message)) return 'Install the package that the module imports, or correct the path. `paths` in tsconfig.json requires the package typescript, version 5 or 6, or @typescript/typescript6.'
  if (/^E(?:ACCES|PERM)\b/.test(message)) return 'Give this user read access to the files that the module imports or opens.'
  if (/^The package .* cannot be used: /.test(message)) return 'Install it again: it is damaged, or not TypeScript.'
  if (message.includes('strip-only mode')) return `Node only strips types. Write the module in JavaScript, or ${installTypeScript}.`
  return 'The check runs the module, as the application does: correct it, or set the variables that it requires with --env.'
}

function locationIn ({ stack = '' }: Error, path: string): Location | undefined {
  for (const name of [pathToFileURL(path).href, path]) {
    const [, line, column = 1] = /^:(\d+)(?::(\d+))?/.exec(stack.slice(stack.indexOf(name) + name.length)) ?? []
    if (stack.includes(name) && line !== undefined) return { file: path, line: Number(line), column: Number(column) }
  }
  return undefined
}
