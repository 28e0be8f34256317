import type { EventEmitter } from 'node:events'
import { Duplex } from 'node:stream'
import { isCorsLine, type Answer } from './requests.js'

/** As much as goes into one packet on most networks. */
const segmentLength = 1460

/**
 * A client's connection, with both ends in this process: what `send` takes goes into Node's own HTTP
 * server, as the bytes of a socket would, and what the server writes comes back as answers. Nothing of
 * the server, its parser or its request and response objects is replaced; only the kernel is left out.
 */
export class Connection {
  readonly #socket: Duplex
  #received = ''
  #answers: Answer[] = []
  #wanted = 0
  #deliver: (answers: Answer[]) => void = () => undefined

  constructor (server: EventEmitter) {
    this.#socket = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer, _encoding, done) => { this.#receive(chunk); done() }
    })
    // Node's documentation of the event has it that any Duplex may be given to the server this way.
    server.emit('connection', this.#socket)
  }

  /** Sends requests, one right after the other, and gives their answers. */
  async send (requests: readonly string[]): Promise<Answer[]> {
    const answered = new Promise<Answer[]>(resolve => { this.#deliver = resolve })
    this.#answers = []
    this.#wanted = requests.length
    const bytes = Buffer.from(requests.join(''), 'latin1')
    for (let at = 0; at < bytes.length; at += segmentLength) this.#socket.push(bytes.subarray(at, at + segmentLength))
    return await answered
  }

  close (): void {
    this.#socket.destroy()
  }

  #receive (chunk: Buffer): void {
    this.#received += chunk.toString('latin1')
    for (;;) {
      const headEnd = this.#received.indexOf('\r\n\r\n')
      if (headEnd < 0) return
      const head = this.#received.slice(0, headEnd)
      const end = headEnd + 4 + Number(/^content-length: (\d+)$/im.exec(head)?.[1])
      if (this.#received.length < end) return
      this.#received = this.#received.slice(end)
      this.#answers.push(readHead(head))
      if (this.#answers.length === this.#wanted) this.#deliver(this.#answers)
    }
  }
}

function readHead (head: string): Answer {
  const cors = head.split('\r\n').filter(isCorsLine).sort().join('\n')
  return { status: Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)), cors }
}
