/** A program that runs until it is ended, by its id. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Daemon {
  readonly pid: number
  readonly end: () => Promise<void>
}

const patience = 30_000

interface DaemonOptions {
  /** Whose it is, for those that refuse to be root's. */
  readonly user?: string
  /** What makes it end at once. */
  readonly signal?: 'SIGTERM' | 'SIGINT'
}

/** Starts a program and waits until it answers. */
export async function startDaemon (program: string, args: readonly string[], answers: () => Promise<unknown>, { user, signal = 'SIGTERM' }: DaemonOptions = {}): Promise<Daemon> {
  const as = user === undefined ? [] : ['--reuid', user, '--regid', user, '--clear-groups']
  // The kernel ends it too, should this process be killed before it can.
  const child = spawn('/usr/bin/setpriv', ['--pdeathsig', signal.slice(3), ...as, program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', chunk => { said += chunk })
  const exited = once(child, 'exit')
  const hasExited = () => child.exitCode !== null || child.signalCode !== null

  const end = async () => {
    if (hasExited()) return
    child.kill(signal)
    const late = setTimeout(() => child.kill('SIGKILL'), 5000)
    await exited
    clearTimeout(late)
  }

  const deadline = Date.now() + patience
  for (;;) {
    const complaint = await answers().then(() => undefined, String)
    if (complaint === undefined) return { pid: child.pid as number, end }
    if (hasExited() || Date.now() > deadline) {
      await end()
      throw new Error(`${program} does not answer: ${complaint}\n${said}`)
    }
    await sleep(25)
  }
}

/** What a program says of itself. */
export function versionOf (program: string, option: string): string {
  const { stdout, stderr } = spawnSync(program, [option], { encoding: 'utf8' })
  return `${stdout}${stderr}`.trim().split('\n')[0] as string
}

/** A port that nobody listens on, for a program that has to be told one. */
export async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
