#!/usr/bin/env bash
# @fastify/reply-from 12.6.5 with fastify 5.12.8, Node 20.20: the upstream's Connection and Keep-Alive, which concern only the
# connection between the proxy and the upstream, are sent to the client. Node does as the Connection of a response says, so
# the proxy keeps the connection of a client that has asked to close it, as HTTP/1.0 clients do by default: one that reads to
# the end of the stream waits for the server's keepAliveTimeout. @fastify/http-proxy is built on this package.
#
# Seen, for the same request, with `Connection: close`, to a route of the proxy's own and to the upstream:
#   /own: Connection: close, closed at once
#   /up: connection: keep-alive, keep-alive: timeout=7, closed after keepAliveTimeout
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 @fastify/reply-from@12.6.5

cat > program.js <<'PROGRAM'
import { connect } from 'node:net'
import replyFrom from '@fastify/reply-from'
import Fastify from 'fastify'

const keepAliveTimeout = 2000
const upstream = Fastify({ keepAliveTimeout: 7000 })
upstream.get('/up', async () => 'ok')
const base = await upstream.listen({ host: '127.0.0.1', port: 0 })

const app = Fastify({ keepAliveTimeout })
await app.register(replyFrom, { base })
app.get('/own', async () => 'ok')
app.get('/up', (_request, reply) => { reply.from('/up') })
await app.listen({ host: '127.0.0.1', port: 0 })

for (const path of ['/own', '/up']) {
  const start = Date.now()
  let answer = ''
  const socket = connect(app.server.address().port, '127.0.0.1').setEncoding('latin1')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  for await (const chunk of socket) answer += chunk
  const lines = answer.split('\r\n').filter(line => /^(?:connection|keep-alive):/i.test(line))
  console.log(`${path}: ${lines.join(', ')}, closed ${Date.now() - start < keepAliveTimeout ? 'at once' : 'after keepAliveTimeout'}`)
}
await app.close()
await upstream.close()
PROGRAM

diff <(node program.js) - <<'SEEN'
/own: Connection: close, closed at once
/up: connection: keep-alive, keep-alive: timeout=7, closed after keepAliveTimeout
SEEN
echo 'Seen again.'
