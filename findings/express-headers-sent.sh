#!/usr/bin/env bash
# @fastify/express 4.0.7 with fastify 5.12.8, Node 20.20: the plugin redefines `headersSent` on Node's response. The property
# stays false after Fastify, or a middleware that calls `end`, has sent a response, so hooks, error handlers and libraries
# that test it before they write get a wrong value. Without the plugin, the same hook sees true.
#
# Seen, in an onResponse hook, when the answer has gone out:
#   without @fastify/express: true
#   with @fastify/express: false
#   with @fastify/express, ended by a middleware: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 @fastify/express@4.0.7

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'
import fastifyExpress from '@fastify/express'

async function ask (what, url, setUp) {
  const app = Fastify()
  await setUp(app)
  const seen = new Promise(resolve => app.addHook('onResponse', async (_request, reply) => { resolve(reply.raw.headersSent) }))
  app.get('/', async () => 'answered')
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  await (await fetch(address + url)).text()
  console.log(`${what}: ${await seen}`)
  await app.close()
}

await ask('without @fastify/express', '/', () => {})
await ask('with @fastify/express', '/', app => app.register(fastifyExpress))
await ask('with @fastify/express, ended by a middleware', '/ended', async app => {
  await app.register(fastifyExpress)
  app.use('/ended', (_request, response) => { response.end('answered') })
})
PROGRAM

diff <(node program.js) - <<'SEEN'
without @fastify/express: true
with @fastify/express: false
with @fastify/express, ended by a middleware: false
SEEN
echo 'Seen again.'
