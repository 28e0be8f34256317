import { Command, CommanderError, InvalidArgumentError, Option } from './commander.js'
import { escapeControls } from '../text/printable.js'
import { valuesOf, type Declarations, type Declared, type Values } from './declare.js'
import * as help from './help.js'
import { UsageError, type Io } from './io.js'
import { checkOptions, explainOptions, isFile, portOptions } from './options.js'
import { thisPackage } from './package.js'

/** Runs a command line, and returns the exit code. Throws UsageError. */
export async function runProgram (argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = commands(io, result => { code = result })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.unknownCommand' && isFile(String(argv[0]))) io.stderr.write(`(Did you mean fastify-cors-headers check ${escapeControls(argv.join(' '))}?)\n`)
    return error.exitCode === 0 ? 0 : 2
  }
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
    .option('-v, --version', 'print the version')
    .on('option:version', () => {
      io.stdout.write(`${thisPackage().version}\n`)
      throw new CommanderError(0, 'commander.version', '')
    })
    .hook('preAction', (_program, command) => {
      if (command.args.includes('')) throw new UsageError('A file name is empty: the shell variable that should hold it may not be set.')
    })
    .helpOption('-h, --help', 'print this page')
    .helpCommand('help [command]', 'print the page of a command')
    .addHelpText('after', after(help.programMore))

  declareOptions(program.command('check [file...]'), checkOptions)
    .summary('find the mistakes in settings files')
    .description(help.check)
    .addOption(refuseEnvFile())
    .addHelpText('after', after(help.checkMore))
    .action(async (files: string[], _flags: unknown, command: Command) => {
      const { check } = await import('./check.js')
      done(await check(files, given(checkOptions, command, io), io))
    })

  declareOptions(program.command('port <file>'), portOptions)
    .summary('write a settings.py as a TypeScript module')
    .description(help.port)
    .addOption(refuseEnvFile())
    .addHelpText('after', after(help.portMore))
    .action(async (file: string, _flags: unknown, command: Command) => {
      const { port } = await import('./port.js')
      const { readDjangoFile } = await import('../django/load.js')
      done(await port(file, given(portOptions, command, io), io, readDjangoFile))
    })

  declareOptions(program.command('explain <file>'), explainOptions)
    .summary('explain the outcome of a page’s request in browsers')
    .description(help.explain)
    .addOption(refuseEnvFile())
    .addHelpText('after', after(help.explainMore))
    .action(async (file: string, _flags: unknown, command: Command) => {
      const { explain } = await import('./explain.js')
      done(await explain(file, given(explainOptions, command, io), io))
    })

  program.command('schema')
    .summary('print the JSON Schema of the settings')
    .description(help.schema)
    .addHelpText('after', after(help.schemaMore))
    .action(async () => {
      const { CorsSettings } = await import('../settings/compiled.js')
      io.stdout.write(`${JSON.stringify(CorsSettings, null, 2)}\n`)
    })
  return program
}

function declareOptions (command: Command, options: Declarations): Command {
  for (const option of Object.values(options)) command.addOption(optionOf(option))
  return command
}

function optionOf ({ flags, words, details: { choices, preset, isRequired, parse } }: Declared<unknown>): Option {
  const option = new Option(flags, words)
  if (parse !== undefined) option.argParser(parse as (text: string, before: unknown) => unknown)
  if (choices !== undefined) option.choices(choices)
  if (preset !== undefined) option.default(preset)
  return option.makeOptionMandatory(isRequired === true)
}

/** The values of options, once the command line is parsed. */
function given<Options extends Declarations> (options: Options, command: Command, io: Io): Values<Options> {
  return valuesOf(options, option => command.getOptionValue(optionOf(option).attributeName()), io)
}

/** Node takes --env-file for itself, anywhere on the command line, and applies the file's variables to itself. */
function refuseEnvFile (): Option {
  return new Option('--env-file <file>').hideHelp().argParser(() => {
    throw new InvalidArgumentError('Node itself reads an option of this name, even here. Write --dotenv <file>.')
  })
}
