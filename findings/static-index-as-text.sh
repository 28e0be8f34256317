#!/usr/bin/env bash
# @fastify/static 8.0.0, 9.3.0 and 10.1.11 with fastify 5.12.8, Node 20.20, 24.22 and 26.12: `index` may be a string,
# by its type and README, but the plugin looks for an index file itself only if it is a list. With the string
# 'index.html', which is also the default, a folder is not found without the slash at its end; with `preCompressed`, it
# is not found with the slash either by clients that accept brotli or gzip, as browsers do. Without Accept-Encoding, as
# curl sends it, it is found.
#
# Seen, of /folder and /folder/ without Accept-Encoding, and the two with `Accept-Encoding: br`:
#   8.0.0, index.html: 404 200 404 404
#   8.0.0, [index.html]: 200 200 200 200
#   9.3.0, index.html: 404 200 404 404
#   9.3.0, [index.html]: 200 200 200 200
#   10.1.11, index.html: 404 200 404 404
#   10.1.11, [index.html]: 200 200 200 200
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 v8.0.0@npm:@fastify/static@8.0.0 \
  v9.3.0@npm:@fastify/static@9.3.0 v10.1.11@npm:@fastify/static@10.1.11
mkdir -p public/folder
echo '<title>A page</title>' > public/folder/index.html

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'

for (const version of ['8.0.0', '9.3.0', '10.1.11']) {
  const { default: fastifyStatic } = await import(`v${version}`)
  for (const [what, index] of [['index.html', 'index.html'], ['[index.html]', ['index.html']]]) {
    const app = Fastify()
    await app.register(fastifyStatic, { root: `${process.cwd()}/public`, index, preCompressed: true })
    const statuses = []
    for (const headers of [{}, { 'accept-encoding': 'br' }]) {
      for (const url of ['/folder', '/folder/']) statuses.push((await app.inject({ url, headers })).statusCode)
    }
    console.log(`${version}, ${what}: ${statuses.join(' ')}`)
    await app.close()
  }
}
PROGRAM

diff <(node program.js) - <<'SEEN'
8.0.0, index.html: 404 200 404 404
8.0.0, [index.html]: 200 200 200 200
9.3.0, index.html: 404 200 404 404
9.3.0, [index.html]: 200 200 200 200
10.1.11, index.html: 404 200 404 404
10.1.11, [index.html]: 200 200 200 200
SEEN
echo 'Seen again.'
