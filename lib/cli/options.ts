import { extname, resolve } from 'node:path'
import { InvalidValue, declare, flag, oneOf, path, text, type Declared, type Values } from './declare.js'
import { UsageError } from './io.js'
import type { PageRequest } from '../explain/page-request.js'

/** The formats of a report. */
export const formats = ['text', 'json', 'github', 'sarif'] as const
export type Format = typeof formats[number]

/** Options for reading settings. */
const readOptions = {
  env: declare(
    '--env <NAME=VALUE>', 'a variable of the environment that the settings see (may be repeated)',
    (given = {}) => given as Readonly<Record<string, string>>, { parse: addVariable }
  ),
  envFile: declare(
    '--dotenv <file>', 'a .env file to read first (may be repeated)',
    (given = [], { cwd }): readonly string[] => (given as string[]).map(file => resolve(cwd, file)),
    { parse: (file, before: string[] = []) => [...before, file] }
  ),
  root: path('--root <folder>', 'the top folder of the project: imports are resolved in it, and no file outside is read'),
  python: declare(
    '--python [command]', 'run Python for settings that cannot be read otherwise; this executes the file (default command: python3)',
    given => given === true ? 'python3' : noFile(given as string | undefined)
  ),
  argv: text('--argv <command>', 'the command line in sys.argv: "manage.py runserver"'),
  cwd: path('--cwd <folder>', 'the folder in which Python is started'),
  strictEnv: flag('--strict-env', 'variables that are not set here are not set where the settings are used, either: a raise because of one is an error')
}

export const checkOptions = {
  ...readOptions,
  format: oneOf('--format <format>', 'the format of the report', formats, 'text'),
  failLevel: oneOf('--fail-level <level>', 'the lowest level of findings for which the exit code is 1', ['error', 'warning', 'never'], 'error'),
  deploy: flag('--deploy', 'also check for deployment: warn of origins on the visitor’s own machine'),
  stdinFilename: text('--stdin-filename <name>', 'the name of standard input; its ending decides how it is read'),
  // A search by file name also finds settings of other programs.
  skipsUnrelated: flag('--skip-unrelated', 'skip files without any CORS_ name, without running them'),
  timeout: timeout(),
  fix: flag('--fix', 'correct mistakes with a certain fix: an origin that browsers spell otherwise, a string instead of a list'),
  quiet: flag('-q, --quiet', 'print only findings that reach --fail-level, and no summary')
}

export const portOptions = {
  ...readOptions,
  output: text('-o, --output <file>', 'the file to write the module to (default: standard output)'),
  force: flag('--force', 'write settings that have errors, and overwrite an existing output file')
}

export const explainOptions = {
  url: required('--url <url>', 'the URL that the page requests: a path of the server, or absolute'),
  origin: required('--origin <origin>', 'the page’s origin, as browsers send it: https://app.example'),
  method: text('--method <method>', 'the method (default: GET)'),
  headers: declare(
    '--header <name: value>', 'a header that the script sets (may be repeated)',
    (given = {}) => given as NonNullable<PageRequest['headers']>, { parse: addHeader }
  ),
  credentials: flag('--credentials', 'the script requests with credentials: \'include\', so cookies are sent'),
  redirectedFrom: text('--redirected-from <url>', 'the URL, or path, that redirected the browser here'),
  explanationFormat: oneOf('--format <format>', 'how to print the explanation', ['text', 'json'], 'text'),
  ...readOptions,
  stdinFilename: checkOptions.stdinFilename,
  timeout: timeout()
}

export type ReadOptions = Values<typeof readOptions>
export type CheckOptions = Values<typeof checkOptions>
export type PortOptions = Values<typeof portOptions>
export type ExplainOptions = Values<typeof explainOptions>

/** Whether an argument looks like a settings file. */
export function isFile (word: string): boolean {
  return /^\.(?:py|json|[cm]?[jt]s)$/.test(extname(word))
}

function noFile (command: string | undefined): string | undefined {
  if (command === undefined || !isFile(command)) return command
  throw new UsageError(`--python takes ${command} as the command to run. Write --python=python3, or put --python last.`)
}

function required (flags: string, words: string): Declared<string> {
  return declare(flags, words, given => given as string, { isRequired: true })
}

function timeout (): Declared<number> {
  const words = 'the time limit for importing a settings module'
  return declare('--timeout <seconds>', words, given => given as number, { parse: seconds, preset: 30 })
}

/** `x-api-key`, or `content-type: text/plain`. */
function addHeader (text: string, before: Record<string, string> = {}): Record<string, string> {
  const [name, ...rest] = text.split(':') as [string, ...string[]]
  const value = rest.join(':').trim()
  // Like Headers.append in a script.
  const earlier = Object.hasOwn(before, name.trim()) ? [before[name.trim()]] : []
  return { ...before, [name.trim()]: [...earlier, value].join(', ') }
}

function addVariable (text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, name, value] = /^([^=]+)=([^]*)$/.exec(text) ?? []
  if (name === undefined || value === undefined) throw new InvalidValue('Write it as NAME=VALUE.')
  return { ...before, [name]: value }
}

function seconds (text: string): number {
  const count = Number(text)
  if (!(count > 0 && count <= 86_400)) throw new InvalidValue('Write a number of seconds above 0, up to a day.')
  return count
}
