import { isUtf8 } from 'node:buffer'
import { fstatSync, writeFileSync } from 'node:fs'
import { UsageError, type Io, type Writer } from './io.js'

/** The standard streams, environment and folder of a process. */
type Process = Pick<NodeJS.Process, 'stdin' | 'env' | 'cwd'> & { readonly stdout: Stream, readonly stderr: Stream }
type Stream = Pick<NodeJS.WriteStream, 'write' | 'on'> & { readonly isTTY?: boolean, readonly columns?: number, readonly fd?: number }

export function processIo (process: Process): Io {
  const { stdout, stderr, env } = process
  const file = fileOf(stdout)
  return {
    stdin: async () => await readAll(process),
    stdout: { ...writer(stdout, env), ...file !== undefined && { write: writeWhole.bind(undefined, file) } },
    stderr: writer(stderr, env),
    env,
    cwd: process.cwd()
  }
}

async function readAll (process: Process): Promise<string> {
  // To load it takes time, and so does to open standard input.
  const { buffer } = await import('node:stream/consumers')
  const bytes = await buffer(process.stdin)
  if (!isUtf8(bytes)) throw new UsageError('Standard input (-) is not in UTF-8: give the path of the file instead.')
  return bytes.toString()
}

function writer (stream: Stream, env: NodeJS.ProcessEnv): Writer {
  // exitWith reports it.
  stream.on('error', () => {})
  return {
    write: text => { stream.write(text) },
    // 0 where a terminal does not know its width, as in some containers.
    columns: stream.columns || 96,
    hasColors: hasColors(stream, env)
  }
}

/** The file that a stream writes into, if it is one. */
function fileOf ({ isTTY, fd }: Stream): number | undefined {
  return isTTY !== true && fd !== undefined && fstatSync(fd).isFile() ? fd : undefined
}

/** Node's stream takes it for success if a full disk takes only a part of the text. */
function writeWhole (file: number, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(notWritten(error as Error))
  }
}

function notWritten ({ message }: Error): string {
  return `The output could not be written: ${message}.`
}

/** https://no-color.org and https://force-color.org: an empty variable counts as not set. */
function hasColors ({ isTTY }: Stream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  return isTTY === true && TERM !== 'dumb'
}

/** Ends the process once everything is written, because imported settings may keep connections open. */
export function exitWith (code: number, { stdout, stderr, exit }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>): void {
  // Into a file, all was written at once, or the command has failed.
  if (fileOf(stdout) !== undefined) return exit(code)
  stdout.write('', (error?: NodeJS.ErrnoException | null) => {
    // A reader such as `head` may close the pipe early, which is not an error.
    if (error == null || error.code === 'EPIPE') return exit(code)
    stderr.write(`error: ${notWritten(error)}\n`, () => { exit(2) })
  })
}
