/** The page of `npm start` in each browser: every row, the form, narrow windows, and the end of the demo. */
import t from 'tap'
import type { Page } from 'puppeteer-core'
import { browserNames, launch, openPage } from './browser.js'
import { startDemo, stopDemo } from './start-demo.js'

interface Row {
  id?: string
  outcome?: string
  preflights?: string
  actual?: string
  sent: string
  seen: string
  told: string
  why: string
}

const readable = { outcome: 'readable', preflights: '0', actual: '1' }
const readableAfterPreflight = { ...readable, preflights: '1' }
const keptBack = { ...readable, outcome: 'blocked' }
const refused = { outcome: 'blocked', preflights: '1', actual: '0' }

const unsent = { outcome: 'unsent', preflights: '0', actual: '0', why: /The input is wrong/ }

const rows = [
  { id: 'simple', ...readable, told: /status 200.*x-total-count: 2.*\["apple","pear"\]/s, why: /no preflight/ },
  { id: 'preflighted', ...readableAfterPreflight, told: /status 200.*\{"saved":true\}/s, why: /a preflight first, because of the method PUT and the header content-type and the header x-api-key, and it succeeded\./ },
  { id: 'exposed', ...readable, seen: /x-served-by: demo, fastify/, told: /x-total-count: 2.*x-served-by: null/s, why: /CORS_EXPOSE_HEADERS does not name x-served-by/ },
  { id: 'login', ...readable, told: /status 200.*\{"hello":"Ada"\}/s, why: /no cookie yet/ },
  { id: 'cookie', ...readable, told: /status 200.*\{"visitor":"Ada"\}/s, why: /The browser sent the cookie/ },
  { id: 'no-cookie', ...readable, told: /status 401.*Nobody is logged in/s, why: /no preflight/ },
  { id: 'error', ...readable, told: /status 500.*Broken on purpose/s, why: /no preflight/ },
  { id: 'elsewhere', ...keptBack, told: /TypeError/, why: /^The response has no Access-Control-Allow-Origin, because the settings do not allow http:\/\/127\.0\.0\.1:\d+\. The API responded, but .* Add 'http:/ },
  { id: 'elsewhere-preflighted', ...refused, told: /TypeError/, why: /^The preflight response has no Access-Control-Allow-Origin.* The browser did not send the actual request\. Add '/ },
  { id: 'not-covered', ...keptBack, told: /TypeError/, why: /CORS_URLS_REGEX does not match '\/internal\/health'\. The API responded, but .* Change CORS_URLS_REGEX so that it matches this path\./ },
  { id: 'header', ...refused, told: /TypeError/, why: /does not allow the header x-debug\. .* Add 'x-debug' to CORS_ALLOW_HEADERS\./ },
  { id: 'method', ...refused, told: /TypeError/, why: /does not allow the method PURGE\. .* Add 'PURGE' to CORS_ALLOW_METHODS\./ }
]

const markup = '<img src=x onerror="document.title=1">'

/** What is typed into the form, and the row that comes of it. */
const own = [
  [{}, { ...readableAfterPreflight, told: /status 200.*\{"deleted":true\}/s, why: /because of the method DELETE and the header x-api-key/ }],
  [{ path: `/api/${markup}` }, { ...readableAfterPreflight, sent: /<img src=x/ }],

  [{ method: 'TRACE' }, { ...unsent, told: /The method “TRACE”: \S/ }],
  [{ method: 'CONNECT', elsewhere: 'on' }, { ...unsent, told: /The method “CONNECT”: \S/ }],
  [{ method: 'GET', body: 'text' }, { ...unsent, told: /The body, with the method “GET”: \S/ }],
  [{ headers: 'bad name: 1' }, { ...unsent, sent: /bad name: 1/, told: /The header “bad name”: \S/ }],
  [{ headers: 'x-api-key: €' }, { ...unsent, told: /The header “x-api-key”: \S/ }],
  [{ headers: 'x-api-key' }, { ...unsent, told: /The header “x-api-key”: a line is a name, a colon and a value/ }],
  [{ path: '//[' }, { ...unsent, told: /The path “\/\/\[”: \S/ }],
  [{ path: 'ftp://elsewhere.example' }, { ...unsent, told: /The path .*not to the API/ }],

  [{ method: 'GET', path: '/api/items', headers: 'Origin: https://example.com\nCookie: a=b\nHost: h\nSec-A: 1\nProxy-A: 1\nx-api-key: a\nx-api-key: b' }, {
    ...readableAfterPreflight,
    sent: /x-api-key: a, b.*Origin: https:\/\/example\.com \(dropped by the browser\)/s,
    why: /The browser dropped origin, cookie, host, sec-a, proxy-a: no script may set these/
  }],
  [{ path: `/api/items/${'x'.repeat(200)}` }, { ...readableAfterPreflight, seen: /DELETE → 414 URI Too Long/, told: /status 414 URI Too Long/ }],
  [{ method: 'GET', path: '/api/%zz', headers: '' }, { ...readable, told: /status 400 Bad Request/ }],
  [{ path: '/api/%zz' }, { ...refused, seen: /400 Bad Request/, why: /The status of the preflight response is 400 Bad Request/ }]
] as const

const demo = await startDemo()
t.teardown(() => stopDemo(demo))
t.jobs = browserNames.length
const pages: Page[] = []

await Promise.all(browserNames.map(name => {
  return t.test(name, { buffered: true }, async subtest => {
    const browser = await launch(name)
    t.teardown(() => browser.close())
    const page = await openPage(browser)
    pages.push(page)
    const errors: unknown[] = []
    page.on('pageerror', error => {
      // Firefox tells here too what Chromium tells on the console only: that it blocked a request.
      if (!String(error).includes('Cross-Origin Request Blocked')) errors.push(error)
    })
    await page.goto(demo.page.replace('localhost', '127.0.0.1'))
    await waitForStatus(page, 'requests sent')
    subtest.equal(new URL(page.url()).origin, demo.page, 'its other address leads to the page')

    for (const width of [390, 860]) {
      await page.setViewport({ width, height: 800 })
      subtest.same(await clippedCells(page), [], `nothing is clipped at ${width} px`)
    }

    await fillIn(page, own.map(([typed]) => ({ method: 'DELETE', path: '/api/items/1', headers: 'x-api-key: secret', body: '', ...typed })))
    const shown = await readRows(page)
    const expected = [...rows, ...own.map(([, row]) => ({ id: 'own', ...row }))]
    subtest.equal(shown.length, expected.length, 'the rows')
    expected.forEach((row, i) => subtest.match(shown[i], row, 'told' in row ? `${row.id}: ${row.told}` : row.id))
    subtest.equal((await page.$$('#rows img')).length, 0, 'what was typed in is text')
    subtest.match(await page.$eval('#status', ({ textContent }) => textContent), /in the last row: Blocked\./)

    const [headings, labels, empty] = await page.$eval('body', body => [
      Array.from<Cell, string>(body.querySelectorAll('thead th'), ({ textContent }) => textContent),
      Array.from<{ dataset: { label: string } }, string>(body.querySelectorAll('#rows tr:last-child td'), ({ dataset }) => dataset.label),
      Array.from<{ children: Cell[] }>(body.querySelectorAll('details')).filter(({ children }) => (children[1]?.textContent ?? '') === '').length
    ])
    subtest.same(labels, headings, 'the labels of cards are the headings')
    subtest.equal(empty, 0, 'each detail says something')

    subtest.same(errors, [], 'no errors')
  })
}))

await t.test('the demo ends', async t => {
  await stopDemo(demo, 'SIGKILL')
  t.equal(pages.length, browserNames.length)
  for (const page of pages) {
    await waitForStatus(page, 'The demo has stopped')
    t.equal(await page.$eval('#own button', ({ disabled }) => disabled), true, 'nothing is sent to it')
  }
})

async function waitForStatus (page: Page, text: string): Promise<void> {
  await page.waitForSelector(`::-p-xpath(//*[@id='status'][contains(., '${text}')])`)
}

/** Sends the form with each of these, one after another, in one call: a call may take long on a busy machine. */
async function fillIn (page: Page, requests: Array<Record<string, string>>): Promise<void> {
  await page.$eval('#own', async (form, requests) => {
    const { MutationObserver } = form.ownerDocument.defaultView
    const rows = form.ownerDocument.getElementById('rows')
    for (const request of requests) {
      form.reset()
      for (const [name, value] of Object.entries(request)) {
        if (name === 'elsewhere') form.elements[name].checked = true
        else form.elements[name].value = value
      }
      const row = new Promise<void>(resolve => new MutationObserver(() => { resolve() }).observe(rows, { childList: true }))
      form.querySelector('button').click()
      await row
    }
  }, requests)
}

interface Cell {
  readonly scrollWidth: number
  readonly clientWidth: number
  readonly textContent: string
}

/** The cells of which something is cut off. In one call: $$eval makes several an element. */
function clippedCells (page: Page): Promise<string[]> {
  return page.$eval('table', table => Array.from<Cell>(table.querySelectorAll('th, td, td *'))
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
    .map(({ textContent }) => textContent))
}

/** The table as the page shows it. */
function readRows (page: Page): Promise<Row[]> {
  return page.$eval('#rows', rows => Array.from<{ children: Iterable<Cell>, dataset: object }, Row>(rows.children, ({ children, dataset }) => {
    const [sent = '', seen = '', told = '', why = ''] = Array.from(children, cell => cell.textContent)
    return { ...dataset, sent, seen, told, why }
  }))
}
