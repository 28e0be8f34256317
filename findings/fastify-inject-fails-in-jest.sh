#!/usr/bin/env bash
# fastify 5.12.8 with light-my-request 6.8.1, jest 30.5.2, Node 20.20.2, 22.23.3, 24.21.0 and 26.10.0: app.inject fails in
# Jest's default configuration, also in a CommonJS project. Its parser of cookies, cookie 2.0.2, is an ES module, which
# version 1 was not: Node's own require loads it, Jest's does not. Fastify requires it with the first inject only, so a test
# that listens still passes.
#
# Seen, for the same route:
#   node, inject: 200
#   jest, listen: passed
#   jest, inject: failed: Must use import to load ES Module
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 light-my-request@6.8.1 cookie@2.0.2 jest@30.5.2

cat > app.js <<'PROGRAM'
const Fastify = require('fastify')

exports.build = () => {
  const app = Fastify()
  app.get('/', async () => 'ok')
  return app
}
PROGRAM

cat > app.test.js <<'PROGRAM'
const { build } = require('./app.js')

test('listen', async () => {
  const app = build()
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  expect((await fetch(address)).status).toBe(200)
  await app.close()
})

test('inject', async () => {
  expect((await build().inject('/')).statusCode).toBe(200)
})
PROGRAM

cat > program.js <<'PROGRAM'
const { spawnSync } = require('node:child_process')
const { build } = require('./app.js')

build().inject('/').then(({ statusCode }) => {
  console.log(`node, inject: ${statusCode}`)
  const { stdout } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), '--json'], { encoding: 'utf8' })
  for (const { title, status, failureMessages } of JSON.parse(stdout).testResults[0].assertionResults) {
    console.log(`jest, ${title}: ${[status, ...failureMessages].join(': ').replace(/Error: |: \/.*/gs, '')}`)
  }
})
PROGRAM

diff <(node program.js) - <<'SEEN'
node, inject: 200
jest, listen: passed
jest, inject: failed: Must use import to load ES Module
SEEN
echo 'Seen again.'
