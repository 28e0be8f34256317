#!/usr/bin/env bash
# fastify 5.12.8, Node 20.20: a handler may return a web Response. Fastify copies its headers to the reply after the last
# onSend hook, so they replace those that onSend hooks have set: a hook that merges Vary or removes a header has no effect.
# Fastify keeps its status, but not its status text: the reason phrase is Node's for that status.
#
# Seen:
#   HTTP/1.1 299 unknown
#   vary: Accept
#   x-removed: still here
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8

cat > program.js <<'PROGRAM'
import { connect } from 'node:net'
import Fastify from 'fastify'

const app = Fastify()
app.addHook('onSend', async (_request, reply) => { reply.header('vary', 'Origin').removeHeader('x-removed') })
app.get('/', async () => new Response('body', { status: 299, statusText: 'Very Well', headers: { vary: 'Accept', 'x-removed': 'still here' } }))
await app.listen({ host: '127.0.0.1', port: 0 })
let answer = ''
const socket = connect(app.server.address().port, '127.0.0.1').setEncoding('latin1')
socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
for await (const chunk of socket) answer += chunk
console.log(answer.split('\r\n').filter(line => /^(?:HTTP|vary|x-removed)/.test(line)).join('\n'))
await app.close()
PROGRAM

diff <(node program.js) - <<'SEEN'
HTTP/1.1 299 unknown
vary: Accept
x-removed: still here
SEEN
echo 'Seen again.'
