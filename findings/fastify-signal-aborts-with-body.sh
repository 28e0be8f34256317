#!/usr/bin/env bash
# fastify 5.8.0 and 5.12.8, Node 20.20, 24.22 and 26.12: once the body of a request has been read, request.signal is
# aborted, although the client waits: Node emits `close` on a request when it has been read. So in a handler of POST, a
# fetch or query with that signal fails. GET works, and so do tests with app.inject, for POST too. A signal of one's own,
# aborted at `close` of reply.raw, avoids that.
#
# Seen, of the signal in a handler whose client waits for the response:
#   5.8.0, GET: nothing
#   5.8.0, POST: AbortError
#   5.8.0, POST with inject: nothing
#   5.12.8, GET: nothing
#   5.12.8, POST: AbortError
#   5.12.8, POST with inject: nothing
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund v5.8.0@npm:fastify@5.8.0 v5.12.8@npm:fastify@5.12.8

cat > program.js <<'PROGRAM'
import { setTimeout as sleep } from 'node:timers/promises'

for (const version of ['5.8.0', '5.12.8']) {
  const { default: Fastify } = await import(`v${version}`)
  const app = Fastify({ forceCloseConnections: true })
  app.route({
    method: ['GET', 'POST'],
    url: '/',
    handler: async ({ signal }) => {
      await sleep(500)
      return signal.aborted ? signal.reason.name : 'nothing'
    }
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ a: 1 }) }
  console.log(`${version}, GET: ${await (await fetch(address)).text()}`)
  console.log(`${version}, POST: ${await (await fetch(address, post)).text()}`)
  console.log(`${version}, POST with inject: ${(await app.inject({ url: '/', ...post })).body}`)
  await app.close()
}
PROGRAM

diff <(node program.js) - <<'SEEN'
5.8.0, GET: nothing
5.8.0, POST: AbortError
5.8.0, POST with inject: nothing
5.12.8, GET: nothing
5.12.8, POST: AbortError
5.12.8, POST with inject: nothing
SEEN
echo 'Seen again.'
