#!/usr/bin/env bash
# fastify 5.8.0 and 5.12.8, Node 20.20, 24.22 and 26.12: once the body of a request has been read, request.signal is
# aborted, although the client waits, and handlerTimeout no longer counts: Node emits `close` on a request when it has
# been read. So in a handler of POST, a fetch or query with that signal fails, and no 503 is sent however late the
# handler is. GET works, and so do tests with app.inject, for POST too. A signal of one's own, aborted at `close` of
# reply.raw, avoids that.
#
# Seen, of a handler that takes three times the handlerTimeout, and what the signal is when it ends:
#   5.8.0, GET: 503, aborted by FST_ERR_HANDLER_TIMEOUT
#   5.8.0, POST: 200, aborted by AbortError
#   5.8.0, POST with inject: 503, aborted by FST_ERR_HANDLER_TIMEOUT
#   5.12.8, GET: 503, aborted by FST_ERR_HANDLER_TIMEOUT
#   5.12.8, POST: 200, aborted by AbortError
#   5.12.8, POST with inject: 503, aborted by FST_ERR_HANDLER_TIMEOUT
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund v5.8.0@npm:fastify@5.8.0 v5.12.8@npm:fastify@5.12.8

cat > program.js <<'PROGRAM'
import { setTimeout as sleep } from 'node:timers/promises'

const handlerTimeout = 1000

for (const version of ['5.8.0', '5.12.8']) {
  const { default: Fastify } = await import(`v${version}`)
  const app = Fastify({ handlerTimeout, forceCloseConnections: true })
  let ended
  app.route({
    method: ['GET', 'POST'],
    url: '/',
    handler: async ({ signal }) => {
      ended = sleep(3 * handlerTimeout).then(() => signal.aborted ? signal.reason : { name: 'nothing' })
      await ended
      return 'late'
    }
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const body = JSON.stringify({ a: 1 })
  const headers = { 'content-type': 'application/json' }
  for (const [what, ask] of [
    ['GET', async () => (await fetch(address)).status],
    ['POST', async () => (await fetch(address, { method: 'POST', headers, body })).status],
    ['POST with inject', async () => (await app.inject({ method: 'POST', url: '/', headers, body })).statusCode]
  ]) {
    const status = await ask()
    const { name, code } = await ended
    console.log(`${version}, ${what}: ${status}, aborted by ${name === 'AbortError' ? name : code}`)
  }
  await app.close()
}
PROGRAM

diff <(node program.js) - <<'SEEN'
5.8.0, GET: 503, aborted by FST_ERR_HANDLER_TIMEOUT
5.8.0, POST: 200, aborted by AbortError
5.8.0, POST with inject: 503, aborted by FST_ERR_HANDLER_TIMEOUT
5.12.8, GET: 503, aborted by FST_ERR_HANDLER_TIMEOUT
5.12.8, POST: 200, aborted by AbortError
5.12.8, POST with inject: 503, aborted by FST_ERR_HANDLER_TIMEOUT
SEEN
echo 'Seen again.'
