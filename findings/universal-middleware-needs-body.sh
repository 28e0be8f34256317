#!/usr/bin/env bash
# @universal-middleware/fastify 0.5.25 with fastify 5.12.8, Node 20.20: once a middleware is registered that returns a
# function for the response, routes of Fastify's own without a body reply with 404: its onSend hook takes an empty
# payload for a URL without a handler. That holds for redirects, 204 and 304, and the handler has run by then, so that
# a DELETE deletes and says 404. A middleware that returns nothing does not do that.
#
# Seen, of the same three routes:
#   without a middleware: /redirect 302, /empty 204, /unchanged 304
#   with one that returns nothing: /redirect 302, /empty 204, /unchanged 304
#   with one that returns the response as it is: /redirect 404, /empty 404, /unchanged 404
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 @universal-middleware/fastify@0.5.25

cat > program.js <<'PROGRAM'
import { createMiddleware } from '@universal-middleware/fastify'
import Fastify from 'fastify'

for (const [what, middleware] of [
  ['without a middleware', undefined],
  ['with one that returns nothing', () => undefined],
  ['with one that returns the response as it is', () => response => response]
]) {
  const app = Fastify()
  if (middleware !== undefined) await app.register(createMiddleware(() => middleware)())
  app.get('/redirect', async (_request, reply) => reply.redirect('/elsewhere'))
  app.get('/empty', async (_request, reply) => reply.code(204).send())
  app.get('/unchanged', async (_request, reply) => reply.code(304).send())
  const seen = []
  for (const url of ['/redirect', '/empty', '/unchanged']) seen.push(`${url} ${(await app.inject(url)).statusCode}`)
  console.log(`${what}: ${seen.join(', ')}`)
}
PROGRAM

diff <(node program.js) - <<'SEEN'
without a middleware: /redirect 302, /empty 204, /unchanged 304
with one that returns nothing: /redirect 302, /empty 204, /unchanged 304
with one that returns the response as it is: /redirect 404, /empty 404, /unchanged 404
SEEN
echo 'Seen again.'
