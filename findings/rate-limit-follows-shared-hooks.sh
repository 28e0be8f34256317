#!/usr/bin/env bash
# @fastify/rate-limit 10.0.0 and 11.2.0 with fastify 5.12.8, Node 20.20, 24.22 and 26.12: the plugin adds its hook to
# the array of hooks that the route was declared with. If two routes share the array, as in `onRequest: guards`, the
# limit of one holds for both, and they are counted together. @fastify/compress and @fastify/throttle extend such
# arrays, too. An array of its own for each route, as in `onRequest: [...guards]`, avoids that.
#
# Seen, of a route without a limit, beside one with a limit of 2:
#   10.0.0, shared array: 200 200 429 429
#   10.0.0, array of its own: 200 200 200 200
#   11.2.0, shared array: 200 200 429 429
#   11.2.0, array of its own: 200 200 200 200
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 \
  v10.0.0@npm:@fastify/rate-limit@10.0.0 v11.2.0@npm:@fastify/rate-limit@11.2.0

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'

for (const version of ['10.0.0', '11.2.0']) {
  const { default: rateLimit } = await import(`v${version}`)
  for (const [what, own] of [['shared array', guards => guards], ['array of its own', guards => [...guards]]]) {
    const app = Fastify()
    await app.register(rateLimit, { global: false })
    const guards = [async () => {}]
    app.get('/login', { onRequest: own(guards), config: { rateLimit: { max: 2 } } }, async () => 'ok')
    app.get('/items', { onRequest: own(guards) }, async () => 'ok')
    const seen = []
    for (let i = 0; i < 4; i++) seen.push((await app.inject('/items')).statusCode)
    console.log(`${version}, ${what}: ${seen.join(' ')}`)
    await app.close()
  }
}
PROGRAM

diff <(node program.js) - <<'SEEN'
10.0.0, shared array: 200 200 429 429
10.0.0, array of its own: 200 200 200 200
11.2.0, shared array: 200 200 429 429
11.2.0, array of its own: 200 200 200 200
SEEN
echo 'Seen again.'
