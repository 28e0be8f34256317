/** Answers that others write behind the plugin, as pages of Chromium and Firefox meet them. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Fastify, { type FastifyInstance, type FastifyPluginCallback } from 'fastify'
import corsHeaders, { type CorsSettings } from 'fastify-cors-headers'
import type { Page } from 'puppeteer-core'
import t from 'tap'
import { root } from '../root.js'
import { browserNames, launch, openPage } from './browser.js'
import { servePages } from './page-origins.js'

/** Where the neighbours are. */
const folder = join(root, 'build/neighbours')
const fastifyProxy = createRequire(join(folder, 'http-proxy.mjs'))('@fastify/http-proxy') as FastifyPluginCallback<{ upstream: string, prefix: string }>

const pages = await servePages()
t.teardown(() => pages.close())

/** An upstream that lets everybody in, as many do, and says what it was sent. */
const upstream = Fastify()
upstream.get('/', async (request, reply) => {
  reply.headers({ 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true', 'access-control-expose-headers': '*', 'x-secret': 'hidden' })
  return request.headers.cookie ?? 'no cookie'
})
const upstreamUrl = await upstream.listen({ host: '127.0.0.1', port: 0 })
t.teardown(() => upstream.close())

async function serveApi (settings: CorsSettings): Promise<string> {
  const app: FastifyInstance = Fastify({ forceCloseConnections: true })
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [pages.origins.listed], ...settings })
  await app.register(fastifyProxy, { upstream: upstreamUrl, prefix: '/proxied' })
  app.get('/events', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
    reply.raw.write('data: tick\n\n')
  })
  return await listening(app)
}

async function listening (app: FastifyInstance): Promise<string> {
  t.teardown(() => app.close())
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  return `http://localhost:${port}`
}

/** The service lets everybody in, by a header of its own. */
async function serveConnect (settings: CorsSettings): Promise<string> {
  const { build } = await import(join(folder, 'connect.mjs')) as { build (register: (app: FastifyInstance) => Promise<void>): Promise<FastifyInstance> }
  return await listening(await build(async app => { await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [pages.origins.listed], ...settings }) }))
}

const plain = await serveApi({})
const credentialed = await serveApi({ CORS_ALLOW_CREDENTIALS: true })
const connect = await serveConnect({ CORS_ALLOW_HEADERS: ['content-type', 'connect-protocol-version'] })
const connectByDefault = await serveConnect({})

const read = (page: Page, url: string, credentials: 'omit' | 'include') => page.evaluate(async (url, credentials) => {
  try {
    const response = await fetch(url, { credentials })
    return { body: await response.text(), secret: response.headers.get('x-secret') }
  } catch {
    return 'blocked'
  }
}, url, credentials)

const listen = (page: Page, url: string) => page.evaluate(async url => await new Promise<string>(resolve => {
  const source = new EventSource(url)
  source.onmessage = ({ data }) => { source.close(); resolve(String(data)) }
  source.onerror = () => { source.close(); resolve('blocked') }
}), url)

const greet = (page: Page, api: string, credentials: 'omit' | 'include') => page.evaluate(async (url, credentials) => {
  try {
    const headers = { 'content-type': 'application/json', 'connect-protocol-version': '1' }
    const response = await fetch(url, { method: 'POST', headers, body: '"Ada"', credentials })
    return await response.json() as unknown
  } catch {
    return 'blocked'
  }
}, `${api}/demo.Greeter/Greet`, credentials)

for (const name of browserNames) {
  await t.test(name, async t => {
    const browser = await launch(name)
    t.teardown(() => browser.close())
    const open = async (from: 'listed' | 'otherPort'): Promise<Page> => {
      const page = await openPage(browser)
      await page.goto(pages.url(from))
      return page
    }
    const [listed, other] = [await open('listed'), await open('otherPort')]

    t.equal(await listen(listed, `${plain}/events`), 'tick', 'a stream on reply.raw is read across origins')
    t.equal(await listen(other, `${plain}/events`), 'blocked', 'but not by an origin that the settings refuse')

    t.equal(await greet(listed, connect, 'omit'), 'Hello Ada', 'a Connect call is read across origins')
    t.equal(await greet(listed, connect, 'include'), 'blocked', 'but not with credentials, which the settings do not allow')
    t.equal(await greet(other, connect, 'omit'), 'blocked', 'nor by an origin that they refuse')
    t.equal(await greet(listed, connectByDefault, 'omit'), 'blocked', 'nor where they allow no header of Connect’s')

    t.same(await read(listed, `${plain}/proxied/`, 'omit'), { body: 'no cookie', secret: null }, 'an upstream is read, and exposes no header of its own')
    t.equal(await read(listed, `${plain}/proxied/`, 'include'), 'blocked', 'a credentialed read through it is the settings’ affair')
    t.same(await read(listed, `${credentialed}/proxied/`, 'include'), { body: 'session=1', secret: null }, 'which may allow it')
    for (const api of [plain, credentialed]) {
      for (const credentials of ['omit', 'include'] as const) {
        t.equal(await read(other, `${api}/proxied/`, credentials), 'blocked', `its * lets no other origin in (credentials: ${credentials})`)
      }
    }
  })
}
