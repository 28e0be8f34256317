import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { Contender } from './contenders.js'
import type { SetupName } from './setups.js'

/** A request that wrk sends again and again. `{n}` in a header is another number each time. */
export interface Load {
  readonly path: string
  readonly method?: 'OPTIONS'
  readonly headers: Readonly<Record<string, string>>
}

/** No run may hang: the slowest server takes some seconds for its smallest number of requests. */
const patience = 60

let freshNumber = 1_000_000

/** One server process, and wrk to drive it. */
export class Contestant {
  readonly #process: ChildProcess
  readonly #address: string

  private constructor (process: ChildProcess, address: string) {
    this.#process = process
    this.#address = address
  }

  static async start (contender: Contender, setup: SetupName): Promise<Contestant> {
    const server = fork(new URL('server.js', import.meta.url), [contender, setup])
    // Servers on one core, clients on the other: who shares a core with whom decides more than any header.
    execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', '0', String(server.pid)], { stdio: 'ignore' })
    const [address] = await once(server, 'message') as [string]
    return new Contestant(server, address)
  }

  /** Status and CORS headers of the answer to one request, for who wants to see that all give the same. */
  async ask ({ path, method, headers }: Load): Promise<string> {
    const { port } = new URL(this.#address)
    const asking = request({ host: '127.0.0.1', port, path, method: method ?? 'GET', headers, agent: false, maxHeaderSize: 100_000 }).end()
    const [answer] = await once(asking, 'response') as [IncomingMessage]
    answer.resume()
    await once(answer, 'end')
    const lines = Object.entries(answer.headers).filter(([name]) => name.startsWith('access-control-'))
    return JSON.stringify([answer.statusCode, lines.sort()])
  }

  /** CPU time per request, in microseconds, over so many requests. */
  async measure (load: Load, count: number): Promise<number> {
    const wrk = spawn('taskset', ['--cpu-list', '1', 'wrk',
      '--threads', '1', '--connections', '16', '--duration', `${patience}s`, '--script', 'test/bench/load.lua',
      this.#address + load.path, '--', load.method ?? 'GET', ...Object.entries(load.headers).flat()
    ], { stdio: 'ignore', env: { ...process.env, ...freshNumbers(load, count) } })
    const ended = once(wrk, 'exit')
    this.#process.send(count)
    const answer = await Promise.race([once(this.#process, 'message') as Promise<[number]>, ended.then(() => undefined)])
    wrk.kill('SIGKILL')
    await ended
    if (answer === undefined) throw new Error(`wrk ended before ${count} requests to ${load.path} were served`)
    return answer[0] / count
  }

  async stop (): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.kill()
    await ended
  }
}

function freshNumbers ({ headers }: Load, count: number): Record<string, string> {
  if (!Object.values(headers).some(value => value.includes('{n}'))) return {}
  const first = freshNumber
  // wrk is a little ahead of the server.
  freshNumber += count + 1000
  return { BENCH_FRESH: String(first) }
}
