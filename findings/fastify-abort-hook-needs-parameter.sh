#!/usr/bin/env bash
# fastify 5.12.8, Node 20.20: addHook refuses an async onRequestAbort hook that declares no parameter, because it has "too
# many arguments". All other hooks of a request take such a function, and onRequestAbort takes it too if it is not declared
# async but returns a promise.
#
# Seen, for async () => {}:
#   onRequest: taken
#   onTimeout: taken
#   onResponse: taken
#   onRequestAbort: Async function has too many arguments. Async hooks should not use the 'done' argument.
#   onRequestAbort, with a parameter: taken
#   onRequestAbort, not declared async: taken
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'

async function add (what, name, hook) {
  const app = Fastify()
  try {
    app.addHook(name, hook)
    await app.ready()
    console.log(`${what}: taken`)
  } catch ({ message }) {
    console.log(`${what}: ${message}`)
  }
  await app.close()
}

for (const name of ['onRequest', 'onTimeout', 'onResponse', 'onRequestAbort']) await add(name, name, async () => {})
await add('onRequestAbort, with a parameter', 'onRequestAbort', async _request => {})
await add('onRequestAbort, not declared async', 'onRequestAbort', () => Promise.resolve())
PROGRAM

diff <(node program.js) - <<'SEEN'
onRequest: taken
onTimeout: taken
onResponse: taken
onRequestAbort: Async function has too many arguments. Async hooks should not use the 'done' argument.
onRequestAbort, with a parameter: taken
onRequestAbort, not declared async: taken
SEEN
echo 'Seen again.'
