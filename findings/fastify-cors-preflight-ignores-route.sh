#!/usr/bin/env bash
# @fastify/cors 11.4.3 with fastify 5.12.8, Node 20.20: config.cors of a route replaces the options of the registration for
# the route's own responses, but its preflights have those of the registration. So an origin that only the route allows may
# read what it gets without a preflight, as in a test that sends only the PUT, but a browser blocks that PUT.
#
# Seen, from https://partner.example, which the route allows and the registration does not:
#   GET: https://partner.example
#   PUT: https://partner.example
#   preflight of the PUT: https://app.example
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 @fastify/cors@11.4.3

cat > program.js <<'PROGRAM'
import cors from '@fastify/cors'
import Fastify from 'fastify'

const origin = 'https://partner.example'
const app = Fastify()
await app.register(cors, { origin: 'https://app.example', methods: ['GET', 'PUT'] })
app.route({ method: ['GET', 'PUT'], url: '/', config: { cors: { origin } }, handler: async () => 'ok' })
const address = await app.listen({ host: '127.0.0.1', port: 0 })

for (const [what, method, headers] of [
  ['GET', 'GET', { origin }],
  ['PUT', 'PUT', { origin }],
  ['preflight of the PUT', 'OPTIONS', { origin, 'access-control-request-method': 'PUT' }]
]) {
  const response = await fetch(address, { method, headers })
  await response.text()
  console.log(`${what}: ${response.headers.get('access-control-allow-origin')}`)
}
await app.close()
PROGRAM

diff <(node program.js) - <<'SEEN'
GET: https://partner.example
PUT: https://partner.example
preflight of the PUT: https://app.example
SEEN
echo 'Seen again.'
