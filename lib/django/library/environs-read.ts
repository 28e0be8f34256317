import { raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import type { Given } from '../values/define.js'
import type { Context, Value } from '../values/values.js'
import { made } from './arguments.js'
import { loadDotenv } from './dotenv.js'
import { orOpen } from './environ-read.js'
import { absolute, isFolder, pathOf } from './path-object.js'
import { join, split } from './posix.js'
import { ownFolder, searchUpwards } from './project-files.js'
import { because } from './unknown.js'

/** `Env.read_env(path, recurse, verbose, override)`: a .env file in the folder of the caller or above it, as python-dotenv reads it. */
export function readEnvirons ([path = null, recurse = true, , override = false]: Given, context: Context): Value {
  const wins = truth(override, context)
  const file = orOpen(() => fileOf(path, truth(recurse, context), context), wins, context)
  if (file !== undefined) loadDotenv([made(file, context), undefined, undefined, wins], context)
  return because('Versions of environs differ in what read_env returns.', 'Do not use what it returns.')
}

function fileOf (path: Value, recurses: boolean, context: Context): string | undefined {
  const folder = ownFolder(context)
  // Beside a mere text there is no file.
  if (path === null && folder === undefined) return undefined
  const start = path === null ? join(folder as string, '.env') : absolute(pathOf(path, context), context)
  if (path !== null && isFolder(start, context)) raise('ValueError')
  const [inside, name] = split(start)
  return recurses ? searchUpwards(inside, [name], context) : start
}
