/** What the browsers write to the console in each situation of docs/troubleshooting.md is what it quotes. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, request as ask, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import corsHeaders, { type CorsSettings } from 'fastify-cors-headers'
import t from 'tap'
import { launch, openPage } from './browser.js'
import { startMarionette } from './marionette.js'
import { servePages, type From } from './page-origins.js'

interface Situation {
  readonly settings: CorsSettings
  readonly send?: RequestInit
  readonly path?: string
  readonly from?: From
  /** What stands before the API: nothing, a proxy that changes responses, or nobody at all. */
  readonly proxy?: 'adds a header' | 'serves what it stored' | 'is down'
}

const pages = await servePages()
t.teardown(() => pages.close())
const { listed } = pages.origins
const list: CorsSettings = { CORS_ALLOWED_ORIGINS: [listed] }

/** By their headings in the docs. */
const situations: Readonly<Record<string, Situation>> = {
  'The origin is not allowed': { settings: { CORS_ALLOWED_ORIGINS: ['https://other.example'] } },
  'The origin is not allowed, in a preflight': { settings: { CORS_ALLOWED_ORIGINS: ['https://other.example'] }, send: { method: 'PUT' } },
  'The path is not covered': { settings: { ...list, CORS_URLS_REGEX: '^/v2/' }, send: { method: 'PUT' } },
  'The preflight is redirected': { settings: { ...list, CORS_URLS_REGEX: '^/v2/' }, send: { method: 'PUT' }, path: '/moved' },
  'The method is not allowed': { settings: { ...list, CORS_ALLOW_METHODS: ['GET'] }, send: { method: 'PUT' } },
  'A header is not allowed': { settings: list, send: { headers: { 'x-api-key': 'k' } } },
  'Cookies are not allowed': { settings: list, send: { credentials: 'include' } },
  'Cookies, and all origins': { settings: { CORS_ALLOW_ALL_ORIGINS: true }, send: { credentials: 'include' } },
  'The page\'s origin is null': { settings: list, from: 'null' },
  'Two servers add the header': { settings: list, proxy: 'adds a header' },
  'A cache mixes up origins': { settings: { CORS_ALLOWED_ORIGINS: ['https://other.example'] }, proxy: 'serves what it stored' },
  'The server does not answer': { settings: list, proxy: 'is down' }
}

async function listen (listener: RequestListener): Promise<{ port: number, close: () => void }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => { server.close(); server.closeAllConnections() }
  return { port: (server.address() as AddressInfo).port, close }
}

/** The address of an API in this situation. */
async function start ({ settings, proxy }: Situation): Promise<string> {
  const app = Fastify({ forceCloseConnections: true })
  await app.register(corsHeaders, settings)
  app.get('/items', async () => [])
  app.options('/moved', async (_request, reply) => reply.redirect('/items'))
  t.teardown(() => app.close())
  const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
  if (proxy === undefined) return `http://localhost:${port}`
  const front = await listen((request, response) => {
    const origin = proxy === 'serves what it stored' ? { origin: 'https://other.example' } : {}
    ask({ host: '127.0.0.1', port, path: request.url, headers: { ...request.headers, ...origin } }, answer => {
      const more = proxy === 'adds a header' ? ['access-control-allow-origin', '*'] : []
      response.writeHead(answer.statusCode as number, [...answer.rawHeaders, ...more])
      answer.pipe(response)
    }).end()
  })
  if (proxy === 'is down') front.close()
  else t.teardown(front.close)
  return `http://localhost:${front.port}`
}

/** The part of a message that tells the reason, for one API and one page. */
function reasonOf (message: string, api: string): string {
  return message
    .replace(/^Access to fetch at '.*' from origin '.*' has been blocked by CORS policy: /, '')
    .replace(/^.*Cross-Origin Request Blocked: .*\(Reason: (.*?)\)\..*$/, '$1')
    .replaceAll(api, 'https://api.example').replaceAll(listed, 'https://app.example')
}

const docs = await readFile(new URL('../../../docs/troubleshooting.md', import.meta.url), 'utf8')

/** The messages under a heading, by browser. */
function quoted (heading: string): Readonly<Record<string, string>> {
  const section = docs.split(/^#+ /m).find(each => each.startsWith(`${heading}\n`)) ?? ''
  return Object.fromEntries(Array.from(section.matchAll(/^(Chromium|Firefox): `(.*)`$/gm), ([, browser, message]) => [browser, message]))
}

const apis = new Map<Situation, string>()
for (const situation of Object.values(situations)) apis.set(situation, await start(situation))

await t.test('Chromium', async t => {
  const browser = await launch('chromium')
  t.teardown(() => browser.close())
  for (const [heading, situation] of Object.entries(situations)) {
    const page = await openPage(browser)
    const said: string[] = []
    page.on('console', message => { said.push(message.text()) })
    await page.goto(pages.url(situation.from ?? 'listed'))
    const api = apis.get(situation) as string
    await page.evaluate((url, send) => fetch(url, send).catch(() => {}), `${api}${situation.path ?? '/items'}`, situation.send ?? {})
    await page.close()
    t.equal(reasonOf(said[0] ?? '', api), quoted(heading)['Chromium'] ?? 'nothing', heading)
  }
})

await t.test('Firefox', async t => {
  const firefox = await startMarionette()
  t.teardown(() => firefox.close())
  for (const [heading, situation] of Object.entries(situations)) {
    await firefox.open(pages.url(situation.from ?? 'listed'))
    await firefox.inBrowser('Services.console.reset()')
    const api = apis.get(situation) as string
    const fetchIt = 'const [url, send, done] = arguments; fetch(url, send).then(() => done(), () => done())'
    await firefox.inPage(fetchIt, `${api}${situation.path ?? '/items'}`, situation.send ?? {})
    const said = await firefox.inBrowser('return Services.console.getMessageArray().map(each => each.errorMessage ?? each.message)') as string[]
    t.equal(reasonOf(said.find(text => text.includes('Cross-Origin')) ?? '', api), quoted(heading)['Firefox'] ?? 'nothing', heading)
  }
})

t.test('every section with a message is a situation', async t => {
  const headings = Array.from(docs.matchAll(/^## (.*)$/gm), ([, heading]) => heading as string)
  t.strictSame(headings.filter(heading => Object.keys(quoted(heading)).length > 0), Object.keys(situations))
})
