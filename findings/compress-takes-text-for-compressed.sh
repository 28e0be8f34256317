#!/usr/bin/env bash
# @fastify/compress 8.0.1 and 9.2.0 (and 8.3.1, 9.0.0) with fastify 5.12.8, Node 20.20, 24.22 and 26.12: the plugin
# sends a payload that looks compressed as it is, but says in Content-Encoding that it has compressed it. For deflate
# it looks at two bytes only, and some texts begin with such a pair, as `x ` or `80`: clients cannot decode them.
# `compress: false` in the options of the route avoids that.
#
# Seen, for the same table with a different name of the first column:
#   8.0.1, a y: gzip, 2004 characters
#   8.0.1, x y: gzip, incorrect header check
#   9.2.0, a y: gzip, 2004 characters
#   9.2.0, x y: gzip, incorrect header check
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 \
  v8.0.1@npm:@fastify/compress@8.0.1 v9.2.0@npm:@fastify/compress@9.2.0

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'

for (const version of ['8.0.1', '9.2.0']) {
  const { default: compress } = await import(`v${version}`)
  const app = Fastify()
  await app.register(compress, { encodings: ['gzip'] })
  app.get('/:name', async ({ params }, reply) => {
    reply.type('text/csv')
    return `${params.name} y\n${'1 2\n'.repeat(500)}`
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const name of ['a', 'x']) {
    const response = await fetch(`${address}/${name}`)
    const read = response.text().then(text => `${text.length} characters`, ({ cause }) => cause.message)
    console.log(`${version}, ${name} y: ${response.headers.get('content-encoding')}, ${await read}`)
  }
  await app.close()
}
PROGRAM

diff <(node program.js) - <<'SEEN'
8.0.1, a y: gzip, 2004 characters
8.0.1, x y: gzip, incorrect header check
9.2.0, a y: gzip, 2004 characters
9.2.0, x y: gzip, incorrect header check
SEEN
echo 'Seen again.'
