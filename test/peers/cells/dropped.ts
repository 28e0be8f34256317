/** W013: where it says that browsers let no page set a header, they drop it and ask no leave; of all others they do ask. */
import { checkSettings } from 'fastify-cors-headers'
import type { Cell } from '../cell.js'
import { readable, readableAfterPreflight } from './outcomes.js'

const names = [
  'accept-charset', 'accept-encoding', 'access-control-request-headers', 'access-control-request-method', 'access-control-request-private-network',
  'connection', 'content-length', 'cookie', 'cookie2', 'date', 'dnt', 'expect', 'host', 'keep-alive', 'origin', 'referer', 'set-cookie', 'te',
  'trailer', 'transfer-encoding', 'upgrade', 'via', 'proxy-authorization', 'Proxy-Connection', 'sec-fetch-site', 'Sec-CH-UA', 'sec-websocket-key',
  'access-control-allow-origin', 'access-control-allow-private-network', 'access-control-expose-headers', 'access-control-max-age',
  'age', 'authorization', 'cache-control', 'content-encoding', 'cookies', 'etag', 'from', 'if-none-match', 'idempotency-key', 'link', 'location',
  'max-forwards', 'origins', 'pragma', 'priority', 'proxy', 'security', 'server', 'set-cookie2', 'traceparent', 'user', 'vary', 'warning',
  'x-forwarded-for', 'x-real-ip', 'x-requested-with', 'x-sec-token'
]

/** Those of the defaults are let pass. */
const defaults = ['accept-encoding', 'dnt', 'origin']

export const dropped: readonly Cell[] = names.map(name => {
  const said = checkSettings({ CORS_ALLOWED_ORIGINS: ['https://example.com'], CORS_ALLOW_HEADERS: [name] })
  const isDropped = defaults.includes(name) || said.some(({ message }) => message.includes('let no page set'))
  return { name, settings: 'stars', send: { headers: { [name]: '1' } }, expect: isDropped ? readable : readableAfterPreflight }
})
