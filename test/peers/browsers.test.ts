/** What Chromium and Firefox really do with the answers, under many settings. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkSettings } from 'fastify-cors-headers'
import t from 'tap'
import type { Browser, Page } from 'puppeteer-core'
import { buildApi } from './api.js'
import { browserNames, launch, openPage } from './browser.js'
import type { Cell } from './cell.js'
import { chosen } from './cells/index.js'
import { spellings } from './cells/spellings.js'
import { makeMatrix } from './matrix.js'
import { servePages, type From, type Pages } from './page-origins.js'
import { buildRawApi } from './raw-api.js'
import { asExpected, sendCells, type Result } from './send-cells.js'
import { Traffic } from './traffic.js'
import { makeVariants, type VariantName } from './variants.js'

const pages = await servePages()
t.teardown(() => pages.close())

const variants = makeVariants(pages.origins)
const traffic = new Traffic()
const apis = new Map<Cell['settings'], string>()
for (const [name, variant] of Object.entries(variants)) {
  const api = await buildApi(variant, traffic)
  t.teardown(() => api.close())
  const { port } = new URL(await api.listen({ host: '127.0.0.1', port: 0 }))
  apis.set(name as VariantName, `http://localhost:${port}`)
}

const rawApi = buildRawApi(traffic).listen(0, '127.0.0.1')
await once(rawApi, 'listening')
t.teardown(() => { rawApi.close(); rawApi.closeAllConnections() })
apis.set('raw', `http://localhost:${(rawApi.address() as AddressInfo).port}`)

const groups: ReadonlyArray<[string, readonly Cell[]]> = [
  ...Object.entries(chosen),
  ['matrix', makeMatrix(variants, pages.origins)]
]

t.jobs = browserNames.length
await Promise.all(browserNames.map(name => {
  return t.test(name, { buffered: true }, async t => {
    const browser = await launch(name)
    t.teardown(() => browser.close())
    const pageOf = await openPages(browser, pages)

    for (const [group, cells] of groups) {
      await t.test(group, async t => {
        const results = await sendCells(pageOf, apis, traffic, cells)
        cells.forEach((cell, index) => {
          const expected = { ...cell.expect, ...cell.butIn?.[name] }
          t.same(asExpected(results[index] as Result, expected), expected, cell.name)
        })
      })
    }

    await t.test('an answer that the browser keeps is not shown to another origin', async t => {
      // Both pages are of one site, and so share the browser's cache: it is Vary that parts them.
      const url = `${apis.get('twoOrigins')}/api/cacheable?id=cached-by-${name}`
      for (const from of ['listed', 'listed', 'otherPort'] as const) {
        const told = await pageOf(from).evaluate(url => fetch(url).then(response => response.text(), String), url)
        t.equal(told, 'ok', `from ${from}`)
      }
      t.equal(traffic.of(`cached-by-${name}`).actual, 2, 'once for each origin')
    })

    await t.test('an origin that W006 speaks of is one that the browser spells otherwise', async t => {
      const sent = await pageOf('listed').evaluate(all => all.map(each => URL.canParse(each) ? new URL(each).origin : null), spellings)
      spellings.forEach((entry, index) => {
        const origin = sent[index]
        const found = checkSettings({ CORS_ALLOWED_ORIGINS: [entry] })
        t.equal(found.some(({ id }) => /W006|E01[349]/.test(id)), origin !== entry, `${entry} is sent as ${origin}`)
        if (origin !== entry && typeof origin === 'string') t.ok(found.some(({ hint }) => hint.includes(origin)), `the hint for ${entry} says so: ${found[0]?.hint}`)
      })
    })

    await t.test('any site can send the origin null', async t => {
      for (const kind of ['sandboxed', 'data'] as const) {
        const id = `${kind}-in-${name}`
        await pageOf('otherHost').evaluate(fetchInFrame, `${apis.get('raw')}/?id=${id}`, kind)
        t.same(traffic.of(id).origins, ['null'], `from a frame: ${kind}`)
      }
    })

    await t.test('a file on a disk sends the origin null', async t => {
      const folder = t.testdir({ 'page.html': '<!doctype html><title>A file</title>' })
      const page = await openPage(browser)
      await page.goto(pathToFileURL(join(folder, 'page.html')).href)
      const id = `file-in-${name}`
      await page.evaluate(url => fetch(url).then(response => response.text(), String), `${apis.get('raw')}/?id=${id}`)
      t.same(traffic.of(id).origins, ['null'])
    })

    await t.test('no preflight asks for a private network', async t => {
      t.equal(traffic.privateNetwork, 0)
    })

    const count = groups.reduce((sum, [, cells]) => sum + cells.length, 0)
    t.comment(`${count} cells in ${await browser.version()}`)
  })
}))

/** One page of each origin, kept open. */
async function openPages (browser: Browser, pages: Pages): Promise<(from: From) => Page> {
  const open = new Map<From, Page>()
  for (const from of ['listed', 'otherPort', 'otherHost', 'subdomain', 'null', 'public'] as const) {
    const page = await openPage(browser)
    await page.goto(pages.url(from))
    open.set(from, page)
  }
  return from => open.get(from) as Page
}

interface Frame { sandbox: string, srcdoc: string, src: string }

interface FramingPage {
  addEventListener (type: 'message', listener: () => void, options: { once: true }): void
  readonly document: { createElement (name: 'iframe'): Frame, readonly body: { append (frame: Frame): void } }
}

/** Runs in the page: has a sandboxed frame, or one of a data: URL, fetch a URL. */
async function fetchInFrame (url: string, kind: 'sandboxed' | 'data'): Promise<void> {
  const page = globalThis as unknown as FramingPage
  const done = new Promise<void>(resolve => page.addEventListener('message', () => resolve(), { once: true }))
  const frame = page.document.createElement('iframe')
  const script = `<script>fetch(${JSON.stringify(url)}).finally(() => parent.postMessage('done', '*'))</script>`
  if (kind === 'data') {
    frame.src = `data:text/html,${encodeURIComponent(script)}`
  } else {
    frame.sandbox = 'allow-scripts'
    frame.srcdoc = script
  }
  page.document.body.append(frame)
  await done
}
