#!/usr/bin/env bash
# @fastify/express 4.0.7 with fastify 5.12.8, express 5.3.0, Node 20.20: a middleware that calls `response.send` calls
# Fastify's `reply.send` instead of Express's. A string is sent as text/plain, so that browsers show the source of a page that
# Express sends as text/html. A call of `response.type('html')` before it avoids that.
#
# Seen, for response.send('<p>hello'):
#   express: text/html; charset=utf-8
#   @fastify/express: text/plain; charset=utf-8
#   @fastify/express, after type('html'): text/html; charset=utf-8
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 @fastify/express@4.0.7 express@5.3.0

cat > program.js <<'PROGRAM'
import { once } from 'node:events'
import fastifyExpress from '@fastify/express'
import express from 'express'
import Fastify from 'fastify'

const send = (_request, response) => { response.send('<p>hello') }
const sendHtml = (_request, response) => { response.type('html').send('<p>hello') }

async function ask (what, address) {
  const response = await fetch(address)
  await response.text()
  console.log(`${what}: ${response.headers.get('content-type')}`)
}

const alone = express().use('/', send).listen(0, '127.0.0.1')
await once(alone, 'listening')
await ask('express', `http://127.0.0.1:${alone.address().port}/`)
alone.close().closeAllConnections()

const app = Fastify()
await app.register(fastifyExpress)
app.use('/text', send).use('/html', sendHtml)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
await ask('@fastify/express', `${address}/text`)
await ask("@fastify/express, after type('html')", `${address}/html`)
await app.close()
PROGRAM

diff <(node program.js) - <<'SEEN'
express: text/html; charset=utf-8
@fastify/express: text/plain; charset=utf-8
@fastify/express, after type('html'): text/html; charset=utf-8
SEEN
echo 'Seen again.'
