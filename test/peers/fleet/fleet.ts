/** Server processes that share a store, and requests to them over HTTP. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import type { Figures } from './server.js'

/** A request that takes longer hangs: a source answers within a second, and a busy machine takes its time. */
export const patience = 15_000

export class ServerProcess {
  readonly #child: ChildProcess
  readonly #port: number
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 600 })

  private constructor (child: ChildProcess, port: number) {
    this.#child = child
    this.#port = port
  }

  static async start (kind: string, address: string): Promise<ServerProcess> {
    const child = fork(new URL('server.js', import.meta.url), [kind, address], { execArgv: ['--expose-gc'], env: { PATH: process.env['PATH'] } })
    const [port] = await once(child, 'message') as [number]
    return new ServerProcess(child, port)
  }

  /** Whether a page of the origin may read the response, which is 200 either way. */
  async allows (origin: string): Promise<boolean> {
    const asking = request({ host: '127.0.0.1', port: this.#port, headers: { origin }, agent: this.#agent, timeout: patience }).end()
    asking.on('timeout', () => { asking.destroy(new Error(`No answer to ${origin} within ${patience} ms`)) })
    const [response] = await once(asking, 'response') as [IncomingMessage]
    await once(response.resume(), 'end')
    if (response.statusCode !== 200) throw new Error(`${response.statusCode ?? ''} to ${origin}`)
    return response.headers['access-control-allow-origin'] === origin
  }

  /** Opens so many connections, without a question. */
  async connect (count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, async () => await this.allows('null')))
  }

  async figures (): Promise<Figures> {
    this.#child.send('figures')
    const [figures] = await once(this.#child, 'message') as [Figures]
    return figures
  }

  async end (): Promise<void> {
    this.#agent.destroy()
    const exited = once(this.#child, 'exit')
    this.#child.disconnect()
    await exited
  }
}

export class Fleet {
  readonly servers: readonly ServerProcess[]

  private constructor (servers: readonly ServerProcess[]) {
    this.servers = servers
  }

  static async start (kind: string, address: string, count = 4): Promise<Fleet> {
    return new Fleet(await Promise.all(Array.from({ length: count }, async () => await ServerProcess.start(kind, address))))
  }

  /** What each of them says of an origin. */
  async verdicts (origin: string): Promise<boolean[]> {
    return await Promise.all(this.servers.map(async server => await server.allows(origin)))
  }

  /**
   * Asks until each of them says so. Gives the milliseconds after which the last request began that was told otherwise:
   * how long it takes to be told, on a busy machine, is nobody's fault. Infinity if one is told otherwise after the limit.
   */
  async agrees (origin: string, verdict: boolean, limit = patience): Promise<number> {
    const since = performance.now()
    const times = await Promise.all(this.servers.map(async server => {
      for (let last = 0; ;) {
        const began = performance.now() - since
        if (await server.allows(origin) === verdict) return last
        if (began > limit) return Infinity
        last = began
      }
    }))
    return Math.max(...times)
  }

  async figures (): Promise<Figures[]> {
    return await Promise.all(this.servers.map(async server => await server.figures()))
  }

  async end (): Promise<void> {
    await Promise.all(this.servers.map(async server => { await server.end() }))
  }
}
