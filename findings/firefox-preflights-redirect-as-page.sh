#!/usr/bin/env bash
# Debian's Firefox 153 ESR and Chromium 156: a request that one server redirects to a second has `Origin: null`, but
# Firefox sends its preflight with the page's origin. If the second server allows the page but not null, it gets the
# request from Firefox, and the page then may not read the response. Chromium sends the preflight with null, and stops
# there. Firefox also sends a preflight because of an Authorization that it has removed at the redirect, and does not
# name it. Chromium removes it, too, and sends none.
#
# Seen, of the requests that the second server gets:
#   chromium, PUT: OPTIONS null
#   chromium, Authorization: GET null
#   firefox, PUT: OPTIONS page, PUT null
#   firefox, Authorization: OPTIONS page, GET null
#
# It wants chromium and firefox-esr.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1

cat > program.js <<'PROGRAM'
import { once } from 'node:events'
import { createServer } from 'node:http'
import puppeteer from 'puppeteer-core'

async function serve (handler) {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return [`http://127.0.0.1:${server.address().port}`, () => { server.close().closeAllConnections() }]
}

const [page, closePage] = await serve((_request, response) => {
  response.setHeader('content-type', 'text/html')
  response.end('<title>A page</title>')
})
function allowPage (response) {
  response.setHeader('access-control-allow-origin', page)
  response.setHeader('access-control-allow-methods', 'PUT')
  response.setHeader('access-control-allow-headers', 'authorization')
}
let seen = []
const [second, closeSecond] = await serve(({ method, headers }, response) => {
  const names = headers['access-control-request-headers']
  seen.push([method, headers.origin.replace(page, 'page'), names ?? headers.authorization ?? []].flat().join(' '))
  allowPage(response)
  response.end()
})
const [first, closeFirst] = await serve(({ method }, response) => {
  allowPage(response)
  if (method !== 'OPTIONS') response.writeHead(307, { location: second })
  response.end()
})

const requests = [['PUT', { method: 'PUT' }], ['Authorization', { headers: { authorization: 'Basic YTpi' } }]]
for (const [name, options] of [
  // Root may not have Chromium's sandbox. The only page that it shows here is our own.
  ['chromium', { executablePath: '/usr/bin/chromium', args: process.getuid() === 0 ? ['--no-sandbox'] : [] }],
  ['firefox', { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' }]
]) {
  const browser = await puppeteer.launch({ ...options, timeout: 120_000 })
  const tab = await browser.newPage()
  await tab.goto(page)
  for (const [what, init] of requests) {
    seen = []
    await tab.evaluate((url, init) => fetch(url, init).then(() => {}, () => {}), first, init)
    console.log(`${name}, ${what}: ${seen.join(', ')}`)
  }
  await browser.close()
}
for (const close of [closePage, closeFirst, closeSecond]) close()
PROGRAM

diff <(node program.js) - <<'SEEN'
chromium, PUT: OPTIONS null
chromium, Authorization: GET null
firefox, PUT: OPTIONS page, PUT null
firefox, Authorization: OPTIONS page, GET null
SEEN
echo 'Seen again.'
