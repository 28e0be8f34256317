#!/usr/bin/env bash
# fastify-allow 2.0.0 with fastify 5.12.8, Node 20.20: for a method that a path does not support, the plugin replies with
# 405 and Allow, as its README says, but not if the URL has a query: it compares the URL, query included, with the
# paths of the routes. So `DELETE /items?id=1` is 404 without Allow, as without the plugin. If the path ends with a
# parameter, the query is taken for a part of its value, and the response is 405.
#
# Seen, beside GET /items and GET /items/:id:
#   DELETE /items: 405, Allow: GET, HEAD
#   DELETE /items?id=1: 404, Allow: none
#   DELETE /items/1: 405, Allow: GET, HEAD
#   DELETE /items/1?now: 405, Allow: GET, HEAD
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 fastify-allow@2.0.0

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'
import allow from 'fastify-allow'

const app = Fastify()
await app.register(allow)
app.get('/items', async () => 'all')
app.get('/items/:id', async () => 'one')
for (const url of ['/items', '/items?id=1', '/items/1', '/items/1?now']) {
  const { statusCode, headers } = await app.inject({ method: 'DELETE', url })
  console.log(`DELETE ${url}: ${statusCode}, Allow: ${headers.allow ?? 'none'}`)
}
PROGRAM

diff <(node program.js) - <<'SEEN'
DELETE /items: 405, Allow: GET, HEAD
DELETE /items?id=1: 404, Allow: none
DELETE /items/1: 405, Allow: GET, HEAD
DELETE /items/1?now: 405, Allow: GET, HEAD
SEEN
echo 'Seen again.'
