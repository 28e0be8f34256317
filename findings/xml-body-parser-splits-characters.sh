#!/usr/bin/env bash
# fastify-xml-body-parser 2.2.0 with fastify 5.12.8, Node 20.20: the parser makes a string of each chunk of a body by
# itself. A character of more than one byte that two chunks share becomes several U+FFFD, without an error. Where Node
# divides a body depends on the network, so that short bodies in tests are right, and of long ones a character here and
# there is not. Parsers of Fastify's `parseAs: 'string'` decode the body as a whole.
#
# Seen, of the name Müller:
#   in one chunk: Müller
#   in two chunks: M��ller
#   in two chunks, with parseAs: 'string': Müller
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 fastify-xml-body-parser@2.2.0

cat > program.js <<'PROGRAM'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import xmlBodyParser from 'fastify-xml-body-parser'

const app = Fastify()
await app.register(xmlBodyParser)
app.addContentTypeParser('text/whole+xml', { parseAs: 'string' }, async (_request, body) => ({ name: body.slice(6, -7) }))
app.post('/', async ({ body }) => body.name)
const address = await app.listen({ host: '127.0.0.1', port: 0 })

async function post (chunks, type = 'application/xml') {
  const sent = request(address, { method: 'POST', headers: { 'content-type': type } })
  for (const chunk of chunks) {
    sent.write(chunk)
    await sleep(100)
  }
  sent.end()
  const [response] = await once(sent, 'response')
  return (await response.setEncoding('utf8').toArray()).join('')
}

const name = Buffer.from('<name>Müller</name>')
const middle = name.indexOf('ü') + 1
const two = [name.subarray(0, middle), name.subarray(middle)]
console.log(`in one chunk: ${await post([name])}`)
console.log(`in two chunks: ${await post(two)}`)
console.log(`in two chunks, with parseAs: 'string': ${await post(two, 'text/whole+xml')}`)
await app.close()
PROGRAM

diff <(node program.js) - <<'SEEN'
in one chunk: Müller
in two chunks: M��ller
in two chunks, with parseAs: 'string': Müller
SEEN
echo 'Seen again.'
