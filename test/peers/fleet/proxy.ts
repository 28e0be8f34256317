/** Stands between the servers and their store, and does what networks do. */
import { once } from 'node:events'
import { createConnection, createServer, type Server, type Socket } from 'node:net'

export class Proxy {
  /** Where the store listens. */
  target: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #isStalled = false

  private constructor (target: string) {
    this.target = target
    this.#server = createServer(socket => { this.#join(socket) })
  }

  static async start (path: string, target: string): Promise<Proxy> {
    const proxy = new Proxy(target)
    proxy.#server.listen(path)
    await once(proxy.#server, 'listening')
    return proxy
  }

  /** Nothing goes through any more, and nobody is told. */
  stall (): void {
    this.#isStalled = true
    for (const socket of this.#sockets) socket.pause()
  }

  resume (): void {
    this.#isStalled = false
    for (const socket of this.#sockets) socket.resume()
  }

  /** Ends all connections. Others can be made at once. */
  cut (): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  async close (): Promise<void> {
    this.cut()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #join (near: Socket): void {
    const far = createConnection(this.target)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      this.#sockets.add(one)
      one.on('data', data => { other.write(data) })
      one.on('error', () => undefined)
      one.on('close', () => {
        this.#sockets.delete(one)
        other.destroy()
      })
      if (this.#isStalled) one.pause()
    }
  }
}
