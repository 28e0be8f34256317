/** A server that answers as its URL says, for answers that the plugin refuses to give. */
import { createServer, type Server } from 'node:http'
import type { Traffic } from './traffic.js'

type Headers = Readonly<Record<string, string>>

/**
 * A path under which the preflight and the actual request are answered with these headers, and an If-None-Match with
 * a 304 that has these alone.
 */
export function rawPath (preflight: Headers, actual: Headers = {}, notModified: Headers = {}): string {
  const given = Object.entries({ preflight, actual, notModified })
  return `/?${String(new URLSearchParams(given.map(([name, headers]): [string, string] => [name, JSON.stringify(headers)])))}`
}

/** Allows every origin, with credentials, unless the URL says otherwise. */
export function buildRawApi (traffic: Traffic): Server {
  const server = createServer((request, response) => {
    traffic.count(request)
    const { searchParams } = new URL(request.url as string, 'http://localhost')
    const given = JSON.parse(searchParams.get(request.method === 'OPTIONS' ? 'preflight' : 'actual') ?? '{}') as Headers
    if (request.headers['if-none-match'] !== undefined) {
      response.writeHead(304, JSON.parse(searchParams.get('notModified') ?? '{}') as Headers).end()
      return
    }
    response.writeHead(200, {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      ...given
    })
    response.end('ok')
  })
  traffic.countRefused(server)
  return server
}
