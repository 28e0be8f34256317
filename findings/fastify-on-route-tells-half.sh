#!/usr/bin/env bash
# fastify 5.12.8, Node 20.20: the route '/' of an instance with a prefix becomes two routes, with and without the slash
# at the end (prefixTrailingSlash: 'both', the default). onRoute hooks are called only for the one without it, so code that
# collects routes there misses a URL.
#
# Seen:
#   told of: PUT /api
#   PUT /api: 200
#   PUT /api/: 200
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'

const app = Fastify()
app.addHook('onRoute', ({ method, url }) => { console.log(`told of: ${method} ${url}`) })
app.register(async child => { child.put('/', async () => 'ok') }, { prefix: '/api' })
for (const url of ['/api', '/api/']) console.log(`PUT ${url}: ${(await app.inject({ method: 'PUT', url })).statusCode}`)
PROGRAM

diff <(node program.js) - <<'SEEN'
told of: PUT /api
PUT /api: 200
PUT /api/: 200
SEEN
echo 'Seen again.'
