/** What `explain` says of Chromium and Firefox, they do: it is asked first, and then they are. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Outcome } from 'fastify-cors-headers'
import type { Page } from 'puppeteer-core'
import t from 'tap'
import { buildApi } from './api.js'
import { browserNames, launch, openPage, type BrowserName } from './browser.js'
import { makeExplainedCells, type ExplainedCell } from './explained-cells.js'
import { servePages, type From } from './page-origins.js'
import { buildRawApi, rawPath } from './raw-api.js'
import { Traffic } from './traffic.js'
import { makeVariants, type VariantName } from './variants.js'

interface Api { readonly app: FastifyInstance, readonly url: string }

/** What comes of a request. */
interface Came {
  readonly preflights: number
  readonly reached: number
  /** How many requests carried a cookie, preflights included. */
  readonly cookies: number
  readonly readable: boolean
  /** Of the headers that the API sends, those that the page reads. */
  readonly reads: readonly string[]
}

const sentHeaders = ['content-type', 'content-length', 'cache-control', 'set-cookie', 'vary', 'access-control-allow-origin', 'x-total-count', 'x-secret']
/** How many requests a page makes at once. */
const batchSize = 40

const pages = await servePages()
t.teardown(() => pages.close())
const traffic = new Traffic()
const apis = new Map<VariantName, Api>()
for (const [name, variant] of Object.entries(makeVariants(pages.origins))) {
  const app = await buildApi(variant, traffic)
  t.teardown(() => app.close())
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  apis.set(name as VariantName, { app, url: `http://localhost:${port}` })
}
const rawApi = buildRawApi(traffic).listen(0, '127.0.0.1')
await once(rawApi, 'listening')
t.teardown(() => { rawApi.close(); rawApi.closeAllConnections() })
/**
 * Gives the page that asks a cookie for all APIs: cookies know no ports, and on this machine http is secure enough for
 * Secure, which pages of other sites need. Debian's Chromium blocks what is not Partitioned there. Every page asks, as
 * each has a partition of its own.
 */
const cookieUrl = `http://localhost:${(rawApi.address() as AddressInfo).port}${rawPath({}, { 'set-cookie': 'third=1; Path=/; SameSite=None; Secure; Partitioned' })}`
const cells = makeExplainedCells()

for (const name of browserNames) {
  t.test(name, async t => {
    const browser = await launch(name)
    t.teardown(() => browser.close())
    for (const from of ['listed', 'otherPort', 'otherHost', 'subdomain', 'null'] as const) {
      const page = await openPage(browser)
      await page.goto(pages.url(from))
      await page.evaluate(url => fetch(url, { credentials: 'include' }).then(response => response.text()), cookieUrl)
      const own = cells.filter(cell => cell.from === from)
      for (let begin = 0; begin < own.length; begin += batchSize) {
        const batch = own.slice(begin, begin + batchSize)
        const came = await send(page, batch, `${name}-${from}-${begin}`)
        for (const [index, cell] of batch.entries()) t.strictSame(came[index], explained(cell, name), JSON.stringify(cell))
      }
    }
    t.comment(`${cells.length} cells in ${await browser.version()}`)
  })
}

function urlsOf ({ settings, path, to }: ExplainedCell): [url: URL, target: URL | undefined] {
  const url = new URL(path, apis.get(settings)!.url)
  return [url, to === undefined ? undefined : new URL('/api/items', apis.get(to)!.url)]
}

function explained (cell: ExplainedCell, name: BrowserName): Came {
  const { method, headers, credentials, settings, to } = cell
  const [url, target] = urlsOf(cell)
  const origin = originOf(cell.from)
  const request = { method, headers, credentials, origin }
  const first = apis.get(settings)!.app.corsHeaders.explain({ ...request, url: url.href })[name]
  if (target === undefined || !first.readable) return cameOf(first)
  const second = apis.get(to!)!.app.corsHeaders.explain({ ...request, url: target.href, redirectedFrom: url.href })[name]
  const [one, two] = [cameOf(first), cameOf(second)]
  return { ...two, preflights: one.preflights + two.preflights, reached: one.reached + two.reached, cookies: one.cookies + two.cookies }
}

function originOf (from: From): string {
  return from === 'null' ? 'null' : pages.origins[from]
}

function cameOf ({ preflight, sent, credentialed, readable, readableHeaders }: Outcome): Came {
  const mayRead = (name: string): boolean => readableHeaders.includes(name) || (readableHeaders.includes('*') && name !== 'set-cookie')
  return {
    preflights: preflight === undefined ? 0 : 1,
    reached: sent ? 1 : 0,
    cookies: sent && credentialed ? 1 : 0,
    readable,
    reads: readable ? sentHeaders.filter(mayRead) : []
  }
}

async function send (page: Page, batch: readonly ExplainedCell[], prefix: string): Promise<Came[]> {
  const requests = batch.map((cell, index) => {
    const [url, target] = urlsOf(cell)
    for (const each of [target, url]) each?.searchParams.set('id', `${prefix}-${index}`)
    if (target !== undefined) url.searchParams.set('to', target.href)
    const { method, headers, credentials } = cell
    return { url: url.href, init: { method, headers, credentials: credentials ? 'include' as const : 'omit' as const } }
  })
  const told = await page.evaluate(requests => Promise.all(requests.map(async ({ url, init }) => {
    try {
      const response = await fetch(url, init)
      await response.text()
      return [...response.headers.keys()]
    } catch {
      return null
    }
  })), requests)
  return told.map((names, index) => {
    const { preflights, actual, cookies } = traffic.of(`${prefix}-${index}`)
    return { preflights, reached: actual, cookies, readable: names !== null, reads: sentHeaders.filter(name => names?.includes(name)) }
  })
}
