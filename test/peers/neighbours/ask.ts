import { createConnection } from 'node:net'
import type { AppRequest } from './app.js'

export interface Answer {
  readonly status: number
  /** The text behind it. */
  readonly reason: string
  readonly lines: Lines
  readonly body: string
}

export type Lines = ReadonlyArray<readonly [name: string, value: string]>

const patience = 10_000

/** Sends one request, and reads until the answer ends, or says what it must. Header lines stay as they came. */
export async function ask (
  port: number,
  { path, method = 'GET', headers = {}, body = '' }: Omit<AppRequest, 'answers'>,
  enough: RegExp
): Promise<Answer> {
  const socket = createConnection({ port, host: '127.0.0.1' }).setEncoding('latin1')
  socket.setTimeout(patience, () => { socket.destroy() })
  const length = body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const all = { Host: 'api.example', Connection: 'close', ...length, ...headers }
  socket.write(`${method} ${path} HTTP/1.1\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`)
  let read = ''
  for await (const chunk of socket) {
    read += String(chunk)
    const end = read.indexOf('\r\n\r\n')
    if (end >= 0 && enough.test(bodyOf(read))) break
  }
  const [statusLine = '', ...lines] = (read.split('\r\n\r\n', 1)[0] ?? '').split('\r\n')
  return {
    status: Number(statusLine.split(' ')[1]),
    reason: statusLine.split(' ').slice(2).join(' '),
    lines: lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const),
    body: bodyOf(read)
  }
}

/** Without the sizes of chunks, where it came in chunks. */
function bodyOf (read: string): string {
  const head = read.slice(0, read.indexOf('\r\n\r\n'))
  const body = read.slice(head.length + 4)
  return /\r\ntransfer-encoding: *chunked/i.test(head) ? body.replaceAll(/(^|\r\n)[\da-f]+\r\n/gi, '').replace(/\r\n$/, '') : body
}

export const namesIn = (vary: string): string[] => vary.split(',').map(name => name.trim().toLowerCase()).sort()

export function corsLines (lines: Lines): Lines {
  return lines.filter(([name]) => name.startsWith('access-control-')).toSorted()
}

/** What the plugin must leave to the neighbour: the status line, and all lines but those of CORS, Vary and the time. */
export function othersIn ({ status, reason, lines }: Answer): Pick<Answer, 'status' | 'reason' | 'lines'> {
  const others = lines.filter(([name]) => name !== 'vary' && name !== 'date' && !name.startsWith('access-control-'))
  return { status, reason, lines: others.toSorted() }
}
