import type { Duplex } from 'node:stream'
import { joined, type Answer } from './answer-log.js'

interface Unparsed {
  readonly url: string
  readonly answer: Answer
}

/**
 * Responds to what Node's parser rejects: headers that are too large, and text that is not HTTP. There is no request,
 * only the text that Node has read. See "Headers that are too large" in docs/recipes.md.
 */
export function answerUnparsed (
  error: Error & { code?: string, rawPacket?: Buffer },
  socket: Duplex,
  headersFor: (request: { method: string, url: string, headers: { origin: string | undefined } }) => Record<string, string>
): Unparsed | undefined {
  if (error.code === 'ECONNRESET' || !socket.writable) return undefined
  const text = error.rawPacket?.toString('latin1') ?? ''
  const [, method = 'GET', url = '/'] = /^([A-Z]+) (\S+) /.exec(text) ?? []
  const header = (name: string) => new RegExp(`\\r\\n${name}: ?(.*)\\r\\n`, 'i').exec(text)?.[1]
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const headers = { ...headersFor({ method: 'GET', url, headers: { origin: header('origin') } }), 'content-length': '0', connection: 'close' }
  socket.end(`HTTP/1.1 ${status}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, () => { socket.destroy() })
  return {
    url,
    answer: {
      method,
      asksMethod: header('access-control-request-method'),
      asksHeaders: header('access-control-request-headers'),
      hadCookie: header('cookie') !== undefined,
      status,
      headers: joined(headers)
    }
  }
}
