#!/usr/bin/env bash
# @fastify/reply-from 11.0.2 and 12.6.5 with fastify 5.12.8, Node 20.20, 24.22 and 26.12: a GET to which the upstream
# replies with 503 is repeated, ten times by default, each time after as many milliseconds as Retry-After has seconds,
# and at once if it is a date. So an upstream that asks for a minute of rest, as an overloaded server does, gets eleven
# requests for one within a second. `maxRetriesOn503: 0` does not turn that off, but a `retryDelay` that returns null
# does. @fastify/http-proxy is built on this package.
#
# Seen, of the requests that reach the upstream for one GET, the last of them less than a minute after the first:
#   11.0.2, Retry-After: 60: 11
#   12.6.5, Retry-After: 60: 11
#   12.6.5, Retry-After: Fri, 31 Dec 2100 23:59:59 GMT: 11
#   12.6.5, Retry-After: 60, maxRetriesOn503: 0: 11
#   12.6.5, Retry-After: 60, retryDelay: 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 \
  v11.0.2@npm:@fastify/reply-from@11.0.2 v12.6.5@npm:@fastify/reply-from@12.6.5

cat > program.mjs <<'PROGRAM'
import Fastify from 'fastify'

const date = 'Fri, 31 Dec 2100 23:59:59 GMT'
for (const [version, retryAfter, what, options] of [
  ['11.0.2', '60', '', {}],
  ['12.6.5', '60', '', {}],
  ['12.6.5', date, '', {}],
  ['12.6.5', '60', ', maxRetriesOn503: 0', { maxRetriesOn503: 0 }],
  ['12.6.5', '60', ', retryDelay', { retryDelay: () => null }]
]) {
  const { default: replyFrom } = await import(`v${version}`)
  const upstream = Fastify({ forceCloseConnections: true })
  const times = []
  upstream.get('/', async (_request, reply) => {
    times.push(Date.now())
    reply.code(503).header('retry-after', retryAfter)
    return 'overloaded'
  })
  const proxy = Fastify({ forceCloseConnections: true })
  await proxy.register(replyFrom, { base: await upstream.listen({ host: '127.0.0.1', port: 0 }) })
  proxy.get('/', (_request, reply) => { reply.from('/', options) })
  await fetch(await proxy.listen({ host: '127.0.0.1', port: 0 }), { signal: AbortSignal.timeout(120_000) })
  const soon = times.filter(time => time - times[0] < 60_000)
  console.log(`${version}, Retry-After: ${retryAfter}${what}: ${soon.length}`)
  await proxy.close()
  await upstream.close()
}
PROGRAM

diff <(node --no-warnings program.mjs) - <<'SEEN'
11.0.2, Retry-After: 60: 11
12.6.5, Retry-After: 60: 11
12.6.5, Retry-After: Fri, 31 Dec 2100 23:59:59 GMT: 11
12.6.5, Retry-After: 60, maxRetriesOn503: 0: 11
12.6.5, Retry-After: 60, retryDelay: 1
SEEN
echo 'Seen again.'
