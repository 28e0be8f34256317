import { fork, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { CheckMessage } from '../checks/message.js'
import type { Explanation } from '../explain/explain.js'
import type { PageRequest } from '../explain/page-request.js'
import type { Io } from './io.js'
import type { CheckOptions, ReadOptions } from './options.js'
import { UnreadableFile, unreadable, type ReadProblem } from './unreadable.js'

/** How a module is checked. */
export type ModuleOptions = ReadOptions & Pick<CheckOptions, 'timeout'> & Partial<Pick<CheckOptions, 'deploy'>>

/** What the process of a module is asked. */
export interface Question {
  readonly path: string
  /** Its text, where standard input brought it. */
  readonly text: string | undefined
  readonly options: ModuleOptions
  readonly io: Pick<Io, 'env' | 'cwd'>
  /** A request to explain under the settings, if they have no error. */
  readonly request: PageRequest | undefined
  /** Modules send messages of their own, such as pm2's 'ready'. An answer has this. */
  readonly token: string
}

/** What a module's settings come to. */
export interface ModuleResult {
  readonly messages: readonly CheckMessage[]
  readonly explanation?: Explanation
}

export type Answer = ModuleResult | { readonly problems: readonly ReadProblem[] }

/** Node's own remarks on how a project is set up, which its build does not make. */
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']

/**
 * Runs a module of settings in a process of its own, and checks what it exports there: whatever the module does, it
 * ends that process only, and what it prints goes to standard error.
 *
 * @throws UnreadableFile if the module fails, ends its process, or takes longer than its time.
 */
export async function checkModule (
  path: string, text: string | undefined, options: ModuleOptions, { env, cwd }: Io, request?: PageRequest
): Promise<ModuleResult> {
  const child = fork(new URL('./module-process.js', import.meta.url), { cwd, execArgv: quiet, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  // Through pipes of its own: a pipe is a socket in Node, and a module that ended one it shared would end it for us, too.
  for (const stream of [child.stdout, child.stderr]) stream?.pipe(process.stderr, { end: false })
  const closed = new Promise<void>(resolve => { child.once('close', () => { resolve() }) })
  const token = randomUUID()
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
    child.kill('SIGKILL')
    await printed(child, closed)
  }
}

/** What the module printed is out before the report. A process that it started may keep its output open: nobody waits for that. */
async function printed (child: ChildProcess, closed: Promise<void>): Promise<void> {
  const stop = new AbortController()
  await Promise.race([closed, pause(500, undefined, { signal: stop.signal }).catch(() => undefined)])
  stop.abort()
  for (const stream of [child.stdout, child.stderr]) stream?.unpipe().destroy()
}

function ended (code: number | null, signal: string | null): UnreadableFile {
  return code === null
    ? unreadable(`The module's process was ended by ${String(signal)} before its settings could be read.`, 'Find out what ended it: the module itself, or a lack of memory.')
    : unreadable(
      `The module ended its process with process.exit(${code}) before its settings could be read.`,
      'Let the module throw an error instead, or give it with --env what it ends for want of.'
    )
}

function tooSlow (seconds: number): UnreadableFile {
  return unreadable(
    `The module was not imported within ${seconds} s.`,
    'Settings should wait for nothing. If they have to, give them more time with --timeout <seconds>.'
  )
}
