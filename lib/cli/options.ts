import { InvalidArgumentError, Option } from 'commander'
import { extname, resolve } from 'node:path'
import { declare, flag, oneOf, path, text, type Declared, type Values } from './declare.js'
import { UsageError } from './io.js'
import type { PageRequest } from '../explain/page-request.js'
import { formats } from './report/formats.js'

/** How settings are to be read. */
const readOptions = {
  env: declare(
    new Option('--env <NAME=VALUE>', 'a variable of the environment that the settings see (may be repeated)').argParser(addVariable),
    (given = {}) => given as Readonly<Record<string, string>>
  ),
  envFile: declare(
    new Option('--dotenv <file>', 'a .env file to read first (may be repeated)').argParser((file: string, before: string[] = []) => [...before, file]),
    (given = [], { cwd }): readonly string[] => (given as string[]).map(file => resolve(cwd, file))
  ),
  root: path('--root <folder>', 'the top folder of the project: imports are looked for in it, and no file outside of it is read'),
  python: declare(
    new Option('--python [command]', 'ask a real Python for what cannot be read; this executes the file (default command: python3)'),
    given => given === true ? 'python3' : noFile(given as string | undefined)
  ),
  argv: text('--argv <command>', 'the command that starts Python, as sys.argv has it: "manage.py runserver"'),
  cwd: path('--cwd <folder>', 'the folder that Python is started in'),
  strictEnv: flag('--strict-env', 'the environment is complete: what raises without a variable is an error')
}

export const checkOptions = {
  ...readOptions,
  format: oneOf('--format <format>', 'how to print what was found', formats, 'text'),
  failLevel: oneOf('--fail-level <level>', 'from which level on a finding makes the exit code 1', ['error', 'warning', 'never'], 'error'),
  deploy: flag('--deploy', 'the settings are those of a deployment: warn of origins on the visitor’s own machine'),
  stdinFilename: text('--stdin-filename <name>', 'what standard input is called; its ending says how it is read'),
  // Whoever looks for files by their names finds those of others.
  skipsUnrelated: flag('--skip-unrelated', 'pass over files that name no CORS_ setting, and run none of them'),
  timeout: timeout(),
  fix: flag('--fix', 'write into the files what is certain: an origin as browsers send it, a text as a list of it'),
  quiet: flag('-q, --quiet', 'print only findings that count for the exit code, which are errors unless --fail-level says otherwise')
}

export const portOptions = {
  ...readOptions,
  output: text('-o, --output <file>', 'where to write the module (default: to standard output)'),
  force: flag('--force', 'write settings with errors too, and overwrite the output file if it exists')
}

export const explainOptions = {
  url: required('--url <url>', 'what the page asks for: a path of the server, or a whole URL'),
  origin: required('--origin <origin>', 'the page’s origin, as browsers write it: https://app.example'),
  method: text('--method <method>', 'the method (default: GET)'),
  headers: declare(
    new Option('--header <name: value>', 'a header that the script sets (may be repeated)').argParser(addHeader),
    (given = {}) => given as NonNullable<PageRequest['headers']>
  ),
  credentials: flag('--credentials', 'the script asks with credentials: \'include\', so that cookies go along'),
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

/** Node takes an option of that name for its own, wherever it stands, and lets variables of the file steer itself. */
export function refuseEnvFile (): Option {
  return new Option('--env-file <file>').hideHelp().argParser(() => {
    throw new InvalidArgumentError('Node itself reads an option of this name, even here. Write --dotenv <file>.')
  })
}

/** Whether a word of the command line looks like the settings file. */
export function isFile (word: string): boolean {
  return /^\.(?:py|json|[cm]?[jt]s)$/.test(extname(word))
}

function noFile (command: string | undefined): string | undefined {
  if (command === undefined || !isFile(command)) return command
  throw new UsageError(`--python took ${command} for the command to run. Write --python=python3, or --python as the last word.`)
}

function required (flags: string, words: string): Declared<string> {
  return declare(new Option(flags, words).makeOptionMandatory(), given => given as string)
}

function timeout (): Declared<number> {
  const option = new Option('--timeout <seconds>', 'how long a module of settings may take to be imported')
  return declare(option.argParser(seconds).default(30), given => given as number)
}

/** `x-api-key`, or `content-type: text/plain`. */
function addHeader (text: string, before: Record<string, string> = {}): Record<string, string> {
  const [name, ...rest] = text.split(':') as [string, ...string[]]
  const value = rest.join(':').trim()
  // As `append` of the Headers of a script does it.
  const earlier = Object.hasOwn(before, name.trim()) ? [before[name.trim()]] : []
  return { ...before, [name.trim()]: [...earlier, value].join(', ') }
}

function addVariable (text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, name, value] = /^([^=]+)=([^]*)$/.exec(text) ?? []
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Write it as NAME=VALUE.')
  return { ...before, [name]: value }
}

function seconds (text: string): number {
  const count = Number(text)
  if (!(count > 0 && count <= 86_400)) throw new InvalidArgumentError('Write a number of seconds above 0, up to a day.')
  return count
}
