import { createConnection } from 'node:net'
import { setImmediate } from 'node:timers/promises'

const patience = 20_000

/** What is sent: in one piece, or piece by piece. */
export interface Sending {
  readonly pieces: readonly string[]
  /** Each piece waits until something came back for the one before. */
  readonly inTurn?: boolean
  /** After the last piece the client ends its side. */
  readonly ends?: boolean
}

/**
 * Sends bytes, written as latin1, and gives what comes back until the server closes the connection.
 * Rejects where it does not close it in time.
 */
export async function exchange (port: number, { pieces, inTurn = false, ends = false }: Sending): Promise<string> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true }).setEncoding('latin1')
  let answer = ''
  let wake = (): void => undefined
  const closed = new Promise<void>((resolve, reject) => {
    socket.setTimeout(patience, () => {
      reject(new Error(`the server did not close the connection, and said ${JSON.stringify(answer.slice(0, 500))}`))
      socket.destroy()
    })
    socket.on('data', chunk => {
      answer += String(chunk)
      wake()
    })
    // A server that refuses a request may reset the connection while the rest is still on its way.
    socket.on('error', () => undefined)
    socket.on('close', () => { resolve() })
  })
  for (const piece of pieces) {
    if (socket.closed || socket.destroyed) break
    const answered = new Promise<void>(resolve => { wake = resolve })
    socket.write(piece, 'latin1')
    await (inTurn && piece !== pieces.at(-1) ? Promise.race([answered, closed]) : setImmediate())
  }
  if (ends) socket.end()
  await closed
  return answer
}
