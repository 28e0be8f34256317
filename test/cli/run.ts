import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { main } from '../../lib/cli/main.js'
import type { Io, Writer } from '../../lib/cli/io.js'
import { root } from '../root.js'

/** What runs a module is started as it is published, in few files: it starts in half the time, and dozens are started. */
const { fork } = childProcess
childProcess.fork = ((_program: URL, options: childProcess.ForkOptions) => fork(join(root, 'dist/cli/module-process.cjs'), options)) as typeof fork
syncBuiltinESMExports()

/** What a command line came to. */
export interface Ran { code: number, out: string, err: string }

interface Given extends Partial<Pick<Io, 'env' | 'cwd'>> { stdin?: string, hasColors?: boolean, columns?: number }

/** Runs a command line in this process. */
export async function run (argv: readonly string[], given: Given = {}): Promise<Ran> {
  return await collect(async io => await main(argv, io), given)
}

/** Runs a command, and collects what it writes. */
export async function collect (command: (io: Io) => Promise<number>, { stdin = '', env = {}, cwd = '/nowhere', hasColors = false, columns = 96 }: Given = {}): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const writer = (texts: string[]): Writer => ({ write: text => { texts.push(text) }, columns, hasColors })
  const code = await command({ stdin: async () => stdin, stdout: writer(out), stderr: writer(err), env, cwd })
  return { code, out: out.join(''), err: err.join('') }
}
