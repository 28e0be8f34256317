import { Command, CommanderError } from './commander.js'
import { escapeControls } from '../text/printable.js'
import { declareOptions, valuesOf } from './declare.js'
import * as help from './help.js'
import { UsageError, type Io } from './io.js'
import { checkOptions, explainOptions, isFile, portOptions, refuseEnvFile } from './options.js'
import { thisPackage } from './package.js'

/**
 * Runs a command line, without the name of the program: `['check', 'settings.py']`. Touches nothing
 * but `io` and the files it is told to read or write.
 *
 * @returns the exit code: 0 for success, 1 if the settings have problems, 2 if the command line is wrong,
 * or something cannot be read or written.
 */
export async function main (argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = commands(io, result => { code = result })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownCommand' && isFile(String(argv[0]))) io.stderr.write(`(Did you mean fastify-cors-headers check ${escapeControls(argv.join(' '))}?)\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`error: ${escapeControls(error.message)}\n`)
    return 2
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
      done(await check(files, valuesOf(checkOptions, command, io), io))
    })

  declareOptions(program.command('port <file>'), portOptions)
    .summary('write a settings.py as a TypeScript module')
    .description(help.port)
    .addOption(refuseEnvFile())
    .addHelpText('after', after(help.portMore))
    .action(async (file: string, _flags: unknown, command: Command) => {
      const { port } = await import('./port.js')
      const { readDjangoFile } = await import('../django/load.js')
      done(await port(file, valuesOf(portOptions, command, io), io, readDjangoFile))
    })

  declareOptions(program.command('explain <file>'), explainOptions)
    .summary('explain the outcome of a page’s request in browsers')
    .description(help.explain)
    .addOption(refuseEnvFile())
    .addHelpText('after', after(help.explainMore))
    .action(async (file: string, _flags: unknown, command: Command) => {
      const { explain } = await import('./explain.js')
      done(await explain(file, valuesOf(explainOptions, command, io), io))
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
