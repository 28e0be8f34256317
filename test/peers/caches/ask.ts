import { Agent, request, type IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Requester } from './requesters.js'

/** Of a response, what matters here. */
export interface Answer {
  readonly status: number
  /** Every Access-Control line, one that comes twice twice. */
  readonly cors: readonly string[]
  /** The members of Vary, in lower case. */
  readonly vary: readonly string[]
  readonly location: string | undefined
  readonly encoding: string
  /** Decoded. */
  readonly body: string
  /** What the cache says that it did. */
  readonly cache: string
}

export type Address = { readonly socketPath: string } | { readonly host: '127.0.0.1', readonly port: number }

const agent = new Agent({ keepAlive: true, maxSockets: 128 })

/** Asks the server at an address. */
export async function ask (address: Address, host: string, path: string, { method, headers }: Requester): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ ...address, path, method, headers: { host, ...headers }, agent }, resolve).on('error', reject).end()
  })
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const lines = linesOf(response)
  const encoding = response.headers['content-encoding'] ?? 'identity'
  return {
    status: response.statusCode as number,
    cors: lines.filter(line => line.startsWith('access-control-')).sort(),
    vary: (response.headers.vary ?? '').split(',').map(member => member.trim().toLowerCase()),
    location: response.headers.location,
    encoding,
    body: decode(Buffer.concat(chunks), encoding),
    cache: String(response.headers['x-cache'])
  }
}

function linesOf ({ rawHeaders }: IncomingMessage): string[] {
  const lines: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]?.toLowerCase()}: ${rawHeaders[at + 1]}`)
  return lines
}

function decode (body: Buffer, encoding: string): string {
  if (body.length === 0) return ''
  if (encoding === 'gzip') return gunzipSync(body).toString()
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return body.toString()
}
