import { resolve } from 'node:path'
import { escapeControls, printable } from '../text/printable.js'
import type { CorsSettings } from '../settings/compiled.js'
import { askPython, type Question as Asked } from './ask-python.js'
import { DjangoSettingsError } from './error.js'
import type { Project } from '../python/run/machine.js'
import type { Question } from './explore.js'
import { readSettings, refused } from './read-settings.js'
import { readDotenv } from './libraries/dotenv.js'
import { bytesOfFile, sizeOfFile } from './regular-file.js'
import { envLines, writeVariable } from '../python/stdlib/environment.js'
import { ProjectFiles } from './project-files.js'
import { CannotGoOn, CannotKnow, PythonSyntaxError, setIt, UnreadableFile } from '../python/problem.js'
import { toModule, type ReadSettings } from './settings.js'
import { Source, type SourceSpan } from '../text/source.js'
import { checkEncoding } from '../python/syntax/encoding.js'
import { givenText, PythonException } from '../python/values/exceptions.js'
import type { PyInstance } from '../python/values/values.js'

/** How the file is used, which its text does not show. */
interface Usage {
  /** The command line in `sys.argv`: `manage.py runserver`. Default: unknown, both branches of a condition are read. */
  readonly argv?: string | readonly string[]
  /** The folder in which Python is started, the base of relative paths. Default: unknown, as for `argv`. */
  readonly cwd?: string
  /** Variables not set here are not set where the file runs: a `raise` because of one is an error. Default: false. */
  readonly strictEnv?: boolean
}

export interface ParseOptions extends Usage {
  /** The only environment the text sees. Default: an empty one. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The name of the text in messages. Default: `settings.py`. */
  readonly path?: string
}

export interface LoadOptions extends Usage {
  /** The only environment the file sees. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** A .env file, or a list of them, to read into the environment first. `env` overrides them. Default: none. */
  readonly envFile?: string | readonly string[]
  /** A Python to run if the file cannot be read: `'python3'`. **This executes the file.** Default: none. */
  readonly python?: string
  /**
   * The folder in which imports are resolved; no file outside of it is read. Default: the nearest folder around the
   * file's outermost package with a manage.py, pyproject.toml, setup.cfg, setup.py or .git.
   */
  readonly root?: string
}

/** For the command line. */
interface Naming {
  /** The name of a file in messages. Default: relative to the current folder if the given path is. */
  readonly nameOf?: (file: string) => string
  /** The text to read instead of the file's own. */
  readonly text?: string | undefined
}

/** The settings, for `register` and `checkSettings`. */
export type DjangoSettings = CorsSettings & Readonly<Record<string, unknown>>

/** A text has no files beside it. */
const noFiles: Project = {
  find: () => undefined, readFile: () => undefined, kindOf: nothingIsThere, root: undefined, glob: () => []
}

function nothingIsThere (path: string): never {
  const why = `The file ${path} is unknown: the settings were given as a text.`
  throw new UnreadableFile(why, 'Give the path of the file, not its text.')
}

/** Reads the text of a settings.py, without any file: imports from its project cannot be read. */
export function parseDjangoSettings (
  source: string, { env = {}, path = 'settings.py', ...usage }: ParseOptions = {}
): DjangoSettings {
  // One byte order mark is no part of the text, so that columns count without it. Python refuses a second one.
  const file = { path: undefined, shown: path, text: source.replace(/^\ufeff(?!\ufeff)/, '') }
  return toModule(explained(path, () => {
    checkEncoding(new Source(path, file.text))
    const project = { name: 'settings', isPackage: false, file, project: noFiles }
    return readSettings({ ...project, environment: variablesOf(env), ...usageOf(usage) })
  }))
}

/**
 * Reads a settings.py and what it imports from its project, without Python and without running any of it.
 *
 * @returns a settings module for `register` or `checkSettings`: the CORS_ settings, SILENCED_SYSTEM_CHECKS, and
 * MIDDLEWARE and INSTALLED_APPS if they can be read.
 * @throws {DjangoSettingsError} if a setting cannot be read exactly: it lists all such settings.
 * @example
 * import { loadDjangoSettings } from 'fastify-cors-headers/django'
 * await app.register(corsHeaders, await loadDjangoSettings('settings.py'))
 */
export async function loadDjangoSettings (path: string, options: LoadOptions & Naming = {}): Promise<DjangoSettings> {
  return toModule(await readDjangoFile(path, options))
}

/** What {@link loadDjangoSettings} reads, setting by setting, its files, and what to ask to read them again. */
export async function readDjangoFile (
  path: string, { env = process.env, envFile = [], python, root, nameOf, text, ...usage }: LoadOptions & Naming
): Promise<ReadSettings & { readonly question?: Question }> {
  const variables = new Map<string, string>()
  for (const file of [envFile].flat()) explained(file, () => { readEnvFile(file, variables) })
  for (const [name, value] of variablesOf(env)) writeVariable(variables, name, value)
  const files = explained(path, () => new ProjectFiles(path, root, nameOf, text))
  try {
    const question = { ...files.main, project: files, environment: variables, ...usageOf(usage) }
    return explained(files.main.file.shown, () => ({ ...readSettings(question), question }))
  } catch (error) {
    if (python === undefined || !(error instanceof DjangoSettingsError)) throw error
    return await readByPython(error, files, { python, env: Object.fromEntries(variables), ...usageOf(usage) })
  }
}

const longestEnvFile = 1_000_000

/** Sets the variables of a .env file, as python-dotenv reads its lines. `${NAME}` stays as it is written. */
function readEnvFile (path: string, environment: Map<string, string>): void {
  if (sizeOfFile(path, path) > longestEnvFile) {
    const most = longestEnvFile.toLocaleString('en')
    throw new UnreadableFile(`${path} has more than ${most} bytes.`, 'Keep only the variables of the settings in it.')
  }
  const bytes = bytesOfFile(path, path)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
  const lines = envLines(path, text)
  const dispute = (what: string): never => {
    const why = `${path} holds what versions of python-dotenv read differently: ${what}.`
    throw new UnreadableFile(why, 'Write the line so that all versions agree.')
  }
  for (const [name, value] of readDotenv(text, dispute)) {
    if (typeof value === 'string') writeVariable(environment, name, value, lines.get(name))
  }
}

interface ToAsk extends Pick<Asked, 'python' | 'env' | 'argv'> { readonly cwd?: string | undefined }

/** Takes all settings from a real Python, because some could not be read. Where they were written is then not known. */
async function readByPython (
  refused: DjangoSettingsError, files: ProjectFiles, { cwd = files.root, ...asked }: ToAsk
): Promise<ReadSettings> {
  const { name, file } = files.main
  try {
    const found = await askPython({ ...asked, module: name, path: files.starts, cwd })
    const span = { source: new Source(file.shown, file.text), from: 0, to: 0 }
    return { files: [], settings: Object.entries(found).map(([name, value]) => ({ name, value, span, entries: [] })) }
  } catch (error) {
    const { message } = error as Error
    throw new DjangoSettingsError(refused.problems.map(problem => ({ ...problem, hint: `${problem.hint} ${message}` })))
  }
}

function usageOf ({ argv, cwd, strictEnv = false }: Usage): Pick<Question, keyof Usage> {
  const words = typeof argv === 'string' ? argv.split(/\s+/).filter(word => word !== '') : argv
  return { argv: words, cwd: cwd === undefined ? undefined : resolve(cwd), strictEnv }
}

function variablesOf (env: Readonly<Record<string, string | undefined>>): Map<string, string> {
  return new Map(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** Says why a whole file could not be read. */
function explained<T> (file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw describe(error, file)
  }
}

function describe (error: unknown, file: string): unknown {
  const hasReason = error instanceof CannotKnow || error instanceof CannotGoOn
  if (hasReason) return refused([{ setting: '', reason: error.reason }])
  if (error instanceof PythonSyntaxError) {
    const why = `The file could not be parsed as Python 3.14: ${error.message}.`
    return refused([{ setting: '', reason: { span: error.span, why, fix: ifItParses } }])
  }
  if (error instanceof PythonException) return raised(error)
  if (!(error instanceof UnreadableFile)) return error
  const { message, fix: hint } = error
  return new DjangoSettingsError([
    { setting: '', location: { file, line: 1, column: 1 }, expression: '', message, hint, frame: '' }
  ])
}

const ifItParses = 'Correct it. If python3 -m py_compile accepts it, have Python run the file: --python on the ' +
  'command line, or the option python of loadDjangoSettings.'

/** A file that is read in CI lacks what the server has: it may raise what Python does not meet there. */
const ifItRuns = 'If the file works where it is used, say what differs there: --env NAME=…, --argv, --cwd or ' +
  '--root; or have Python run it: --python. The options of loadDjangoSettings are env, argv, cwd, root and python.'

/** Names of variables whose values are no business of a log, and values that hold a password. */
const secretNames = /SECRET|PASS|PWD|TOKEN|KEY|PRIVATE|SALT|DSN|(?<!ALLOW_)CREDENTIAL/i
const secretValues = /:\/\/[^/]*@/

function raised ({ exception, span, lacksVariable, dependsOn }: PythonException): unknown {
  const why = lacksVariable === undefined
    ? [
        `Python raises ${exception.type.name} here, so the file has no settings.`,
        ...saying(exception, dependsOn), ...dependsOn.slice(0, 3).map(described),
        ...dependsOn.length > 4 ? [`It depends on ${dependsOn.length - 3} more.`] : dependsOn.slice(3).map(described)
      ].join(' ')
    : `The environment has no variable ${escapeControls(lacksVariable)}, and the file ends in ${exception.type.name} without it.`
  const [first] = dependsOn
  const wrong = first === undefined ? 'this' : `the value of ${first[0]}`
  const fix = lacksVariable === undefined ? `Correct ${wrong}. ${ifItRuns}` : setIt(lacksVariable)
  return refused([{ setting: '', reason: { span: span as SourceSpan, why, fix } }])
}

/** What the file gives its exception to say. It may quote a variable that it depends on. */
function saying (exception: PyInstance, dependsOn: PythonException['dependsOn']): string[] {
  const text = givenText(exception)
  const isSecret = text === undefined || secretValues.test(text) || dependsOn.some(isSecretVariable)
  return isSecret ? [] : [`It says ${printable(text, 200)}.`]
}

function isSecretVariable ([name, value]: PythonException['dependsOn'][number]): boolean {
  return secretNames.test(name) || secretValues.test(value)
}

function described ([name, value]: PythonException['dependsOn'][number]): string {
  return isSecretVariable([name, value])
    ? `It depends on the variable ${name}, whose value is not shown here because it may be secret.`
    : `It depends on the variable ${name}, whose value is ${printable(value)}.`
}
