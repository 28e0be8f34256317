#!/usr/bin/env bash
# fastify 5.12.8, Node 20.20: an option of the router may stand beside routerOptions, where it was before 5.5, and
# is still used. But `initialConfig`, which should show the effective options, has defaults in routerOptions that contradict
# it: code that reads or merges the two gets options that the app does not have.
#
# Seen:
#   PUT /x/: 200
#   initialConfig.ignoreTrailingSlash: true
#   initialConfig.routerOptions.ignoreTrailingSlash: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'

const app = Fastify({ ignoreTrailingSlash: true, routerOptions: { maxParamLength: 200 } })
app.put('/x', async () => 'ok')
console.log(`PUT /x/: ${(await app.inject({ method: 'PUT', url: '/x/' })).statusCode}`)
console.log(`initialConfig.ignoreTrailingSlash: ${app.initialConfig.ignoreTrailingSlash}`)
console.log(`initialConfig.routerOptions.ignoreTrailingSlash: ${app.initialConfig.routerOptions.ignoreTrailingSlash}`)
PROGRAM

diff <(node --no-warnings program.js) - <<'SEEN'
PUT /x/: 200
initialConfig.ignoreTrailingSlash: true
initialConfig.routerOptions.ignoreTrailingSlash: false
SEEN
echo 'Seen again.'
