import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { root } from '../root.js'

type DemoProcess = ChildProcessByStdio<null, Readable, Readable>

export interface RunningDemo {
  readonly process: DemoProcess
  /** What it printed once it listened. */
  readonly printed: string
  /** The addresses in it. */
  readonly page: string
  readonly api: string
}

/** Starts the compiled demo on free ports, and waits until it listens. */
export async function startDemo (): Promise<RunningDemo> {
  const child = spawnDemo({ PORT: '0', PAGE_PORT: '0' })
  const printed = await new Promise<string>((resolve, reject) => {
    let out = ''
    let complaint = ''
    child.stderr.on('data', chunk => { complaint += chunk })
    child.stdout.on('data', chunk => {
      out += chunk
      if (out.includes('Ctrl-C')) resolve(out)
    })
    child.once('close', () => reject(new Error(`The demo ended before it listened. ${complaint}`)))
  })
  return { process: child, printed, page: addressAfter('The page:', printed), api: addressAfter('The API:', printed) }
}

export function spawnDemo (env: Record<string, string>): DemoProcess {
  // Through env, as tap puts what measures coverage into the environment of every process, and the demo would be slow to start.
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return spawn('/usr/bin/env', ['-i', ...variables, process.execPath, `${root}build/docs/examples/demo/main.js`], { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Ends it as Ctrl-C does, and gives its exit code. */
export async function stopDemo ({ process }: RunningDemo, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  if (process.exitCode !== null || process.signalCode !== null) return process.exitCode
  const exited = once(process, 'exit')
  process.kill(signal)
  const [code] = await exited
  return code
}

function addressAfter (label: string, printed: string): string {
  const address = printed.split(label)[1]?.trim().split(/\s/)[0]
  if (address === undefined) throw new Error(`No address after ${label} in ${printed}`)
  return address
}
