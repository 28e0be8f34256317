#!/usr/bin/env bash
# @fastify/circuit-breaker 4.0.1 and 4.0.3 with fastify 5.0.0 and 5.12.8, Node 20.20, 24.22 and 26.12: a response that
# is late counts as two failures, so that the circuit opens after half of `threshold`. The plugin throws a timeout
# error in its onSend hook, and Fastify runs the onSend hooks again for the response to that error. A response with
# status 500 counts once.
#
# Seen, of six requests with a threshold of 4, those that reached the handler:
#   4.0.1 with 5.0.0: 4 with status 500, 2 late
#   4.0.3 with 5.12.8: 4 with status 500, 2 late
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund v5.0.0@npm:fastify@5.0.0 v5.12.8@npm:fastify@5.12.8 \
  v4.0.1@npm:@fastify/circuit-breaker@4.0.1 v4.0.3@npm:@fastify/circuit-breaker@4.0.3

cat > program.js <<'PROGRAM'
import { setTimeout as sleep } from 'node:timers/promises'

const timeout = 500

for (const [version, fastifyVersion] of [['4.0.1', '5.0.0'], ['4.0.3', '5.12.8']]) {
  const { default: circuitBreaker } = await import(`v${version}`)
  const { default: Fastify } = await import(`v${fastifyVersion}`)
  const app = Fastify()
  await app.register(circuitBreaker, { threshold: 4, timeout, resetTimeout: 60_000 })
  const handled = { '/error': 0, '/late': 0 }
  app.get('/error', { preHandler: app.circuitBreaker() }, async (_request, reply) => {
    handled['/error']++
    reply.code(500)
    return 'error'
  })
  app.get('/late', { preHandler: app.circuitBreaker() }, async () => {
    handled['/late']++
    await sleep(timeout + 100)
    return 'late'
  })
  for (const url of Object.keys(handled)) for (let i = 0; i < 6; i++) await app.inject(url)
  console.log(`${version} with ${fastifyVersion}: ${handled['/error']} with status 500, ${handled['/late']} late`)
  await app.close()
}
// The plugin waits for resetTimeout.
process.exit()
PROGRAM

diff <(node program.js) - <<'SEEN'
4.0.1 with 5.0.0: 4 with status 500, 2 late
4.0.3 with 5.12.8: 4 with status 500, 2 late
SEEN
echo 'Seen again.'
