/** What Chromium and Firefox really do with the answers, under many settings. */
import t from 'tap'
import type { Browser, Page } from 'puppeteer-core'
import { buildApi } from './api.js'
import { browserNames, launch, openPage } from './browser.js'
import type { Cell } from './cell.js'
import { chosen } from './cells/index.js'
import { makeMatrix } from './matrix.js'
import { servePages, type From, type Pages } from './page-origins.js'
import { asExpected, sendCells, type Result } from './send-cells.js'
import { Traffic } from './traffic.js'
import { makeVariants, type VariantName } from './variants.js'

const pages = await servePages()
t.teardown(() => pages.close())

const variants = makeVariants(pages.origins)
const traffic = new Traffic()
const apis = new Map<VariantName, string>()
for (const [name, variant] of Object.entries(variants)) {
  const api = await buildApi(variant, traffic)
  t.teardown(() => api.close())
  const { port } = new URL(await api.listen({ host: '127.0.0.1', port: 0 }))
  apis.set(name as VariantName, `http://localhost:${port}`)
}

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

    const count = groups.reduce((sum, [, cells]) => sum + cells.length, 0)
    t.comment(`${count} cells in ${await browser.version()}`)
  })
}))

/** One page of each origin, kept open. */
async function openPages (browser: Browser, pages: Pages): Promise<(from: From) => Page> {
  const open = new Map<From, Page>()
  for (const from of ['listed', 'otherPort', 'otherHost', 'subdomain', 'null'] as const) {
    const page = await openPage(browser)
    await page.goto(pages.url(from))
    open.set(from, page)
  }
  return from => open.get(from) as Page
}
