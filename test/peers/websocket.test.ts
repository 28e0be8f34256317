/** The recipe for WebSockets, as pages of Chromium and Firefox meet it. CORS protects none of it: the hook does. */
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import t from 'tap'
import { buildRecipe } from '../recipes.js'
import { root } from '../root.js'
import { browserNames, launch, openPage } from './browser.js'
import { servePages } from './page-origins.js'

const pages = await servePages()
t.teardown(() => pages.close())

const app = await buildRecipe('WebSockets', join(root, 'build/neighbours/recipes'))
app.get('/', async (_request, reply) => reply.type('text/html').send('<!doctype html><title>Its own page</title>'))
const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
t.teardown(() => app.close())
await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [pages.origins.listed] })

const connect = (page: Page) => page.evaluate(async url => await new Promise<string>(resolve => {
  const socket = new WebSocket(url)
  socket.onmessage = ({ data }) => { socket.close(); resolve(String(data)) }
  socket.onerror = () => { resolve('refused') }
}), `ws://localhost:${port}/chat`)

for (const name of browserNames) {
  await t.test(name, async t => {
    const browser = await launch(name)
    t.teardown(() => browser.close())
    const from = async (url: string): Promise<Page> => {
      const page = await openPage(browser)
      await page.goto(url)
      return page
    }
    t.equal(await connect(await from(pages.url('listed'))), 'hello', 'a page of an allowed origin')
    t.equal(await connect(await from(`http://localhost:${port}/`)), 'hello', 'a page of the server’s own')
    for (const other of ['otherPort', 'otherHost', 'subdomain', 'null'] as const) {
      t.equal(await connect(await from(pages.url(other))), 'refused', `a page of a foreign origin: ${other}`)
    }
  })
}
