#!/usr/bin/env bash
# fastify 5.0.0, 5.6.0 and 5.12.8, Node 20.20, 24.22 and 26.12: if the handler of a GET route returns a web Response,
# the HEAD route that Fastify adds to it (exposeHeadRoutes, the default) replies with 500 and logs a TypeError of
# Buffer.byteLength. So a page works, while link checkers, health checks and `curl --head` find it broken. For a web
# stream, 5.12.8 replies as it does for GET. A HEAD route of its own, declared before the GET route, avoids that.
#
# Seen, of GET and HEAD:
#   5.0.0: 200 500
#   5.6.0: 200 500
#   5.12.8: 200 500
#   5.12.8, stream: 200 200
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund v5.0.0@npm:fastify@5.0.0 v5.6.0@npm:fastify@5.6.0 v5.12.8@npm:fastify@5.12.8

cat > program.js <<'PROGRAM'
const response = () => new Response('hello')

for (const [what, version, handler] of [
  ['5.0.0', '5.0.0', response],
  ['5.6.0', '5.6.0', response],
  ['5.12.8', '5.12.8', response],
  ['5.12.8, stream', '5.12.8', () => response().body]
]) {
  const { default: Fastify } = await import(`v${version}`)
  const app = Fastify({ forceCloseConnections: true })
  app.get('/', async () => handler())
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const statuses = []
  for (const method of ['GET', 'HEAD']) {
    const { status } = await fetch(address, { method })
    statuses.push(status)
  }
  console.log(`${what}: ${statuses.join(' ')}`)
  await app.close()
}
PROGRAM

diff <(node program.js) - <<'SEEN'
5.0.0: 200 500
5.6.0: 200 500
5.12.8: 200 500
5.12.8, stream: 200 200
SEEN
echo 'Seen again.'
