#!/usr/bin/env bash
# @universal-middleware/fastify 0.5.25 with fastify 5.12.8, Node 20.20: a handler returns a web Response, and its headers
# replace those that hooks have set before, as for every Response in Fastify. Once a middleware is registered that
# returns a function for the response, it is the other way round: the headers of hooks replace those of the Response. So
# a default of an onRequest hook, as `Cache-Control: public`, is sent in place of the handler's `no-store`.
#
# Seen, of the same handler and hook:
#   without a middleware: cache-control: no-store, vary: Cookie
#   with one that returns the response as it is: cache-control: public, max-age=60, vary: Accept
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 @universal-middleware/fastify@0.5.25

cat > program.js <<'PROGRAM'
import { createHandler, createMiddleware } from '@universal-middleware/fastify'
import Fastify from 'fastify'

const handler = () => new Response('mine', { headers: { 'cache-control': 'no-store', vary: 'Cookie' } })

for (const [what, middleware] of [
  ['without a middleware', undefined],
  ['with one that returns the response as it is', () => response => response]
]) {
  const app = Fastify()
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'cache-control': 'public, max-age=60', vary: 'Accept' })
  })
  if (middleware !== undefined) await app.register(createMiddleware(() => middleware)())
  app.get('/', createHandler(() => handler)())
  const { headers } = await app.inject('/')
  console.log(`${what}: cache-control: ${headers['cache-control']}, vary: ${headers.vary}`)
}
PROGRAM

diff <(node program.js) - <<'SEEN'
without a middleware: cache-control: no-store, vary: Cookie
with one that returns the response as it is: cache-control: public, max-age=60, vary: Accept
SEEN
echo 'Seen again.'
