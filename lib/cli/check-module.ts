import { fork, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { CheckMessage } from '../checks/message.js'
import type { Explanation } from '../explain/explain.js'
import type { PageRequest } from '../explain/page-request.js'
import { withTypeScript } from './find-typescript.js'
import type { Io } from './io.js'
import { withLocations } from './module-locations.js'
import type { CheckOptions, ReadOptions } from './options.js'
import { UnreadableFile, unreadable, type ReadProblem } from './unreadable.js'

/** The options for checking a module. */
export type ModuleOptions = ReadOptions & Pick<CheckOptions, 'timeout'> & Partial<Pick<CheckOptions, 'deploy'>>

/** The message to the process that runs a module. */
export interface Question {
  readonly path: string
  /** Its text, if it came from standard input. */
  readonly text: string | undefined
  readonly options: ModuleOptions
  readonly io: Pick<Io, 'env' | 'cwd'>
  /** A request to explain, if the settings have no error. */
  readonly request: PageRequest | undefined
  /** Identifies our answer: modules may send messages of their own, such as pm2's 'ready'. */
  readonly token: string
}

/** The result of checking a module. */
export interface ModuleResult {
  readonly messages: readonly CheckMessage[]
  /** Whether the module's process has found where they are written. */
  readonly isLocated?: boolean
  readonly explanation?: Explanation
}

export type Answer = ModuleResult | { readonly problems: readonly ReadProblem[] }

/** Node's warnings about the project's set-up, which its own build would not print. */
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']

/** The signals that end a process that does not listen to them. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs and checks a settings module in a separate process, so that a module that exits or crashes ends only that
 * process. Its output goes to standard error.
 *
 * @throws UnreadableFile if the module fails, ends its process, or exceeds the timeout.
 */
export async function checkModule (
  path: string, text: string | undefined, options: ModuleOptions, io: Io, request?: PageRequest
): Promise<ModuleResult> {
  const result = await askProcess(path, text, options, io, request)
  if (result.messages.length === 0 || result.isLocated === true) return result
  // Located here: TypeScript, which takes long to load, is then loaded once for all modules that it did not compile, and for --fix.
  const locate = (typescript: string): readonly CheckMessage[] =>
    withLocations(result.messages, path, text ?? readFileSync(path, 'utf8'), typescript)
  return { ...result, messages: withTypeScript(path, io, locate) ?? result.messages }
}

async function askProcess (
  path: string, text: string | undefined, options: ModuleOptions, { env, cwd }: Io, request: PageRequest | undefined
): Promise<ModuleResult> {
  const child = startProcess(cwd)
  // Separate pipes: a module that ends a shared one would end it for us too
  // (findings/stdout-end-ends-parents-stderr.sh).
  for (const stream of [child.stdout, child.stderr]) stream?.pipe(process.stderr, { end: false })
  const closed = new Promise<void>(resolve => { child.once('close', () => { resolve() }) })
  const token = randomUUID()
  // Nothing else ends a module that loops, once this process is gone.
  const endWith = (signal: NodeJS.Signals): void => {
    child.kill('SIGKILL')
    process.kill(process.pid, signal)
  }
  for (const signal of endings) process.once(signal, endWith)
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      child.on('message', (said: Answer & { readonly token?: string } | null) => { if (said?.token === token) resolve(said) })
      child.on('exit', (code, signal) => { reject(ended(code, signal)) })
      child.on('error', reject)
      timer = setTimeout(() => { reject(tooSlow(options.timeout)) }, options.timeout * 1000)
      child.send({ path, text, options, io: { env, cwd }, request, token } satisfies Question)
    })
    if ('problems' in answer) throw new UnreadableFile(answer.problems)
    return answer
  } finally {
    clearTimeout(timer)
    for (const signal of endings) process.off(signal, endWith)
    child.kill('SIGKILL')
    await printed(child, closed)
  }
}

function startProcess (cwd: string): ChildProcess {
  try {
    return fork(new URL('./module-process.js', import.meta.url), { cwd, execArgv: quiet, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ACCESS_DENIED') throw error
    throw unreadable(
      "A module runs in a process of its own, which Node's permission model does not let this one start.",
      'Add --allow-child-process, or run the check without --permission. A settings.py and a settings.json need no process.'
    )
  }
}

/** Waits until the module's output is printed, but not for processes that it started and that keep the output open. */
async function printed (child: ChildProcess, closed: Promise<void>): Promise<void> {
  const stop = new AbortController()
  await Promise.race([closed, pause(500, undefined, { signal: stop.signal }).catch(() => undefined)])
  stop.abort()
  for (const stream of [child.stdout, child.stderr]) stream?.unpipe().destroy()
}

function ended (code: number | null, signal: string | null): UnreadableFile {
  return code === null
    ? unreadable(`The module's process was ended by ${String(signal)} before its settings could be read.`, 'Find the cause: the module itself, or too little memory.')
    : unreadable(
      `The module ended its process with process.exit(${code}) before its settings could be read.`,
      'Throw an error in the module instead, or set the variable that it requires with --env.'
    )
}

function tooSlow (seconds: number): UnreadableFile {
  return unreadable(
    `The module was not imported within ${seconds} s.`,
    'A settings module should not wait. If it has to, raise the limit with --timeout <seconds>.'
  )
}
