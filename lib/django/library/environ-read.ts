import { CannotKnow } from '../problem.js'
import { raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { str } from '../values/text.js'
import { refuse, type Context, type Value } from '../values/values.js'
import { textOf } from './arguments.js'
import { envLines } from './env-lines.js'
import { readEnvFile, type FileValue, type Rules } from './environ-file.js'
import { disputeVariable, hasVariable, openEnvironment, presetVariable, writeVariable } from './environment.js'
import { absolute, pathOf } from './path-object.js'
import { join } from './posix.js'
import { ownFolder } from './project-files.js'

/** `Env.read_env(env_file, overwrite, encoding=…, **overrides)`: sets what is not set, or everything. */
export function readEnv (positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context): Value {
  const { env_file: named, overwrite: wins, parse_comments: comments, encoding, ...overrides } = Object.fromEntries(keywords)
  if (positional.length > 2) refuse(context, 'Versions of django-environ differ in what the third argument of read_env is.', 'Name it.')
  if ((positional[0] !== undefined && named !== undefined) || (positional[1] !== undefined && wins !== undefined)) raise('TypeError')
  const overwrite = truth(positional[1] ?? wins ?? false, context)
  if (encoding !== undefined && !/^utf-?8$/i.test(textOf(encoding, context))) refuse(context, 'The env file is not in UTF-8.')
  const rules: Rules = comments === undefined ? 'all' : truth(comments, context) ? 'comments' : 'plain'

  const file = positional[0] ?? named ?? null
  const variables = new Map<string, FileValue>(Object.entries(overrides).map(([name, value]) => [name, str(value, context)]))
  const { path, text } = orOpen(() => textOfEnvFile(file, context), overwrite, context)
  context.spend(text.length)
  for (const [name, value] of readEnvFile(text, rules)) variables.set(name, value)
  const lines = envLines(path, text)
  for (const [name, value] of variables) {
    if (!overwrite && value === undefined && hasVariable(context.environment, name, context, 'file')) continue
    if (value === undefined) disputeVariable(context.environment, name, `Versions of django-environ differ in how they read the line of ${name} in the env file: it has a \`#\`.`, overwrite)
    else if (overwrite) writeVariable(context.environment, name, value, lines.get(name))
    else presetVariable(context.environment, name, value, context, lines.get(name))
  }
  return null
}

function textOfEnvFile (file: Value, context: Context): { readonly path: string, readonly text: string } {
  const folder = file === null ? ownFolder(context) : ''
  if (folder === undefined) return { path: '', text: '' }
  const path = file === null ? join(folder, '.env') : absolute(pathOf(file, context), context)
  return { path, text: context.readFile(path) ?? '' }
}

/** A file that cannot be read leaves the environment open: no variable that it may set is known from then on. */
export function orOpen<T> (read: () => T, wins: boolean, context: Context): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CannotKnow) openEnvironment(context.environment, { why: `An env file was read before that cannot be read here: ${error.reason.why}`, fix: error.reason.fix }, wins)
    throw error
  }
}
