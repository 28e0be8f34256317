#!/usr/bin/env bash
# @fastify/caching 9.0.4 with fastify 5.12.8, Node 20.20, 24.22 and 26.12: with `privacy`, every response whose status
# is not 2xx gets `Cache-Control: no-store`, to keep errors out of caches. The plugin's own 304 for a known ETag gets
# it too, which tells browsers to forget the copy that the 304 has just confirmed: the next request transfers it again.
# 9.0.3 sends the configured value with a 304.
#
# Seen, of the server's responses to a page that revalidates one resource five times, in Debian's Chromium 156:
#   9.0.3: 304 with private, max-age=300: 200 304 304 304 304
#   9.0.4: 304 with no-store: 200 304 200 304 200
#
# It wants chromium. (Firefox 153 does the same.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 puppeteer-core@24.43.1 \
  v9.0.3@npm:@fastify/caching@9.0.3 v9.0.4@npm:@fastify/caching@9.0.4

cat > program.js <<'PROGRAM'
import Fastify from 'fastify'
import puppeteer from 'puppeteer-core'

// Root may not have Chromium's sandbox. The only page that it shows here is our own.
const args = process.getuid() === 0 ? ['--no-sandbox'] : []
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args, timeout: 120_000 })
for (const version of ['9.0.3', '9.0.4']) {
  const { default: caching } = await import(`v${version}`)
  const app = Fastify({ forceCloseConnections: true })
  await app.register(caching, { privacy: 'private', expiresIn: 300 })
  const statuses = []
  let policy
  app.addHook('onResponse', async ({ url }, reply) => {
    if (url !== '/data') return
    statuses.push(reply.statusCode)
    if (reply.statusCode === 304) policy = reply.getHeader('cache-control')
  })
  app.get('/', (_request, reply) => { reply.type('text/html').send('<title>A page</title>') })
  app.get('/data', (_request, reply) => { reply.etag('"v1"').send('data') })
  const page = await browser.newPage()
  await page.goto(await app.listen({ host: '127.0.0.1', port: 0 }))
  for (let i = 0; i < 5; i++) {
    await page.evaluate(async () => { await (await fetch('/data', { cache: 'no-cache' })).text() })
  }
  console.log(`${version}: 304 with ${policy}: ${statuses.join(' ')}`)
  await page.close()
  await app.close()
}
await browser.close()
PROGRAM

diff <(node program.js) - <<'SEEN'
9.0.3: 304 with private, max-age=300: 200 304 304 304 304
9.0.4: 304 with no-store: 200 304 200 304 200
SEEN
echo 'Seen again.'
