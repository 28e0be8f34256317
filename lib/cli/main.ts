import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { extname, resolve } from 'node:path'
import { escapeControls } from '../printable.js'
import type { CheckOptions, FailLevel } from './check.js'
import * as help from './help.js'
import { UsageError, type Io } from './io.js'
import { thisPackage } from './package.js'
import { environment, type ReadOptions } from './read-options.js'
import { formats, type Format } from './report/formats.js'

/**
 * Runs a command line, without the name of the program: `['check', 'settings.py']`. Touches nothing
 * but `io` and the files it is told to read or write.
 *
 * @returns the exit code: 0 if all is well, 1 if the settings have problems, 2 if the command line is
 * wrong or a file cannot be read.
 */
export async function main (argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = commands(io, result => { code = result })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownCommand' && isFile(argv[0])) io.stderr.write(`(Did you mean fastify-cors-headers check ${escapeControls(argv.join(' '))}?)\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`error: ${escapeControls(error.message)}\n`)
    return 2
  }
}

function isFile (word = ''): boolean {
  return /^\.(?:py|json|[cm]?[jt]s)$/.test(extname(word))
}

function commands (io: Io, done: (code: number) => void): Command {
  const after = (text: string) => ({ error }: { readonly error: boolean }): string => help.fill(text, (error ? io.stderr : io.stdout).columns)
  const program = new Command('fastify-cors-headers')
    .exitOverride()
    .configureOutput({
      writeOut: text => { io.stdout.write(text) },
      writeErr: text => { io.stderr.write(text) },
      outputError: (text, write) => { write(text.split('\n').map(escapeControls).join('\n')) },
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns
    })
    .configureHelp({ boxWrap: help.fill, minWidthToWrap: 20 })
    .showHelpAfterError('(fastify-cors-headers --help lists all commands and options)')
    .description(help.program)
    .version(thisPackage().version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this page')
    .helpCommand('help [command]', 'print the page of a command')
    .addHelpText('after', after(help.programMore))

  reading(program.command('check <file...>'))
    .summary('find the mistakes in settings files')
    .description(help.check)
    .addOption(new Option('--format <format>', 'how to print what was found').choices(formats).default('text'))
    .addOption(new Option('--fail-level <level>', 'from which level on a finding makes the exit code 1').choices(['error', 'warning', 'never']).default('error'))
    .option('--deploy', 'the settings are those of a deployment: warn of origins on the visitor’s own machine')
    .option('--stdin-filename <name>', 'what standard input is called; its ending says how it is read')
    .option('--skip-unrelated', 'pass over files that name no CORS_ setting, and run none of them')
    .option('--timeout <seconds>', 'how long a module of settings may take to be imported', seconds, 30)
    .option('-q, --quiet', 'print only findings that count for the exit code, which are errors unless --fail-level says otherwise')
    .addHelpText('after', after(help.checkMore))
    .action(async (files: string[], options: CheckFlags) => {
      const { check } = await import('./check.js')
      done(await check(files, checkOptions(options, io), io))
    })

  reading(program.command('port <file>'))
    .summary('write a settings.py as a TypeScript module')
    .description(help.port)
    .option('-o, --output <file>', 'where to write the module (default: to standard output)')
    .option('--force', 'write settings with errors too, and overwrite the output file if it exists')
    .addHelpText('after', after(help.portMore))
    .action(async (file: string, options: PortFlags) => {
      const { port } = await import('./port.js')
      const { readDjangoFile } = await import('../django/load.js')
      const read = readOptions(options, io)
      const env = Object.entries(environment(read, io)).filter((entry): entry is [string, string] => entry[1] !== undefined)
      const { output, force = false } = options
      done(await port(file, { ...read, ...output === undefined ? {} : { output }, force, env: Object.fromEntries(env), envFile: [...read.envFile] }, io, readDjangoFile))
    })

  program.command('schema')
    .summary('print the JSON Schema of the settings')
    .description(help.schema)
    .addHelpText('after', after(help.schemaMore))
    .action(async () => {
      const { schema } = await import('./schema.js')
      done(schema(io))
    })
  return program
}

interface ReadFlags { env?: Record<string, string>, dotenv?: string[], root?: string, python?: string | true, argv?: string, cwd?: string, strictEnv?: true }
interface CheckFlags extends ReadFlags { format: Format, failLevel: FailLevel, quiet?: true, deploy?: true, skipUnrelated?: true, timeout: number, stdinFilename?: string }
interface PortFlags extends ReadFlags { output?: string, force?: true }

/** The options of each command that reads settings. */
function reading (command: Command): Command {
  return command
    .option('--env <NAME=VALUE>', 'a variable of the environment that the settings see (may be repeated)', addVariable)
    .option('--dotenv <file>', 'a .env file to read first (may be repeated)', (file: string, before: string[] = []) => [...before, file])
    .addOption(new Option('--env-file <file>').hideHelp().argParser(() => { throw new InvalidArgumentError(notOurs) }))
    .option('--root <folder>', 'the top folder of the project: imports are looked for in it, and no file outside of it is read')
    .option('--python [command]', 'ask a real Python for what cannot be read; this executes the file (default command: python3)')
    .option('--argv <command>', 'the command that starts Python, as sys.argv has it: "manage.py runserver"')
    .option('--cwd <folder>', 'the folder that Python is started in')
    .option('--strict-env', 'the environment is complete: what raises without a variable is an error')
}

// Node takes an option of that name for its own, wherever it stands, and lets variables of the file steer itself.
const notOurs = 'Node itself reads an option of this name, even here. Write --dotenv <file>.'

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

function readOptions ({ env = {}, dotenv = [], python, root, cwd, ...others }: ReadFlags, io: Io): ReadOptions {
  if (typeof python === 'string' && isFile(python)) {
    throw new UsageError(`--python took ${python} for the command to run. Write --python=python3, or --python as the last word.`)
  }
  return {
    env,
    envFile: dotenv.map(file => resolve(io.cwd, file)),
    ...others,
    ...python !== undefined && { python: python === true ? 'python3' : python },
    ...root !== undefined && { root: resolve(io.cwd, root) },
    ...cwd !== undefined && { cwd: resolve(io.cwd, cwd) }
  }
}

function checkOptions (flags: CheckFlags, io: Io): CheckOptions {
  const { format, failLevel, timeout, quiet = false, deploy = false, skipUnrelated = false, stdinFilename } = flags
  return { ...readOptions(flags, io), format, failLevel, timeout, quiet, deploy, skipsUnrelated: skipUnrelated, ...stdinFilename === undefined ? {} : { stdinFilename } }
}
