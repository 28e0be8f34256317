#!/usr/bin/env bash
# fastify 5.12.8 with light-my-request 6.6.0, Node 20.20: `await app.inject(…)` in a loop does not let the event
# loop turn if the route replies synchronously. inject uses only process.nextTick and promises, so that no timer and no
# setImmediate fires until the loop ends: a test that injects until something else has happened never ends.
#
# Seen:
#   500 answers of 200, and a timer of 1 ms has fired: false
#   after a turn of the event loop: true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module", "overrides": { "light-my-request": "6.6.0" } }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'

const app = Fastify()
app.get('/', async () => 'ok')
await app.ready()
await app.inject('/')
let fired = false
setTimeout(() => { fired = true }, 1)
let answers = 0
const start = performance.now()
// Far longer than the timer waits.
while (answers < 500 || performance.now() - start < 50) if ((await app.inject('/')).statusCode === 200) answers++
console.log(`500 answers of 200, and a timer of 1 ms has fired: ${fired}`)
await new Promise(resolve => { setTimeout(resolve, 5) })
console.log(`after a turn of the event loop: ${fired}`)
PROGRAM

diff <(node program.js) - <<'SEEN'
500 answers of 200, and a timer of 1 ms has fired: false
after a turn of the event loop: true
SEEN
echo 'Seen again.'
