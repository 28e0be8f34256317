/** The page of `npm start` in each browser: every row, and the form. */
import t from 'tap'
import type { Page } from 'puppeteer-core'
import { browserNames, launch, openPage } from './browser.js'
import { startDemo, stopDemo } from './start-demo.js'

interface Row {
  id?: string
  outcome?: string
  preflights?: string
  actual?: string
  told: string
  why: string
}

const readable = { outcome: 'readable', preflights: '0', actual: '1' }
const readableAfterPreflight = { ...readable, preflights: '1' }
const keptBack = { ...readable, outcome: 'blocked' }
const refused = { outcome: 'blocked', preflights: '1', actual: '0' }

const rows = [
  { id: 'simple', ...readable, told: /status 200.*x-total-count: 2.*\["apple","pear"\]/s, why: /no preflight/ },
  { id: 'preflighted', ...readableAfterPreflight, told: /status 200.*\{"saved":true\}/s, why: /asked first, because of the method PUT and the headers content-type, x-api-key/ },
  { id: 'exposed', ...readable, told: /x-total-count: 2.*x-served-by: null/s, why: /CORS_EXPOSE_HEADERS does not name x-served-by/ },
  { id: 'login', ...readable, told: /status 200.*\{"hello":"Ada"\}/s, why: /no cookie yet/ },
  { id: 'cookie', ...readable, told: /status 200.*\{"visitor":"Ada"\}/s, why: /The cookie went along/ },
  { id: 'no-cookie', ...readable, told: /status 401.*Nobody is logged in/s, why: /no preflight/ },
  { id: 'error', ...readable, told: /status 500.*Broken on purpose/s, why: /no preflight/ },
  { id: 'elsewhere', ...keptBack, told: /TypeError/, why: /the answer does not allow http:\/\/127\.0\.0\.1:/ },
  { id: 'elsewhere-preflighted', ...refused, told: /TypeError/, why: /preflight does not allow http:\/\/127\.0\.0\.1:/ },
  { id: 'not-covered', ...keptBack, told: /TypeError/, why: /CORS_URLS_REGEX leaves the path out/ },
  { id: 'header', ...refused, told: /TypeError/, why: /CORS_ALLOW_HEADERS does not name x-debug/ },
  { id: 'method', ...refused, told: /TypeError/, why: /CORS_ALLOW_METHODS does not name PURGE/ }
]

const own = { id: 'own', ...readableAfterPreflight, told: /status 200.*\{"deleted":true\}/s, why: /because of the method DELETE and the header x-api-key/ }

const demo = await startDemo()
t.teardown(() => stopDemo(demo))

for (const name of browserNames) {
  await t.test(name, async t => {
    const browser = await launch(name)
    t.teardown(() => browser.close())
    const page = await openPage(browser)
    const errors: unknown[] = []
    page.on('pageerror', error => {
      // Firefox tells here too what Chromium tells on the console only: that it blocked a request.
      if (!String(error).includes('Cross-Origin Request Blocked')) errors.push(error)
    })
    await page.goto(demo.page)
    await waitForStatus(page, 'requests sent')

    const shown = await readRows(page)
    t.same(shown.map(({ id }) => id), rows.map(({ id }) => id), 'the rows')
    rows.forEach((row, i) => t.match(shown[i], row, row.id))

    await page.click('#own button')
    await waitForStatus(page, 'Your request')
    t.match((await readRows(page)).at(-1), own, 'the form')

    const markup = '<img src=x onerror="document.title=1">'
    await page.$eval('#own [name=path]', (input, markup) => Object.assign(input, { value: `/api/${markup}` }), markup)
    await page.click('#own button')
    await page.waitForSelector('#rows tr:nth-child(14)')
    t.equal((await page.$$('#rows img')).length, 0, 'what was typed in is text')

    await page.goto(demo.page.replace('localhost', '127.0.0.1'))
    await waitForStatus(page, 'requests sent')
    t.equal(new URL(page.url()).origin, demo.page, 'its other address leads to the page')

    t.same(errors, [], 'no errors')
  })
}

async function waitForStatus (page: Page, text: string): Promise<void> {
  await page.waitForSelector(`::-p-xpath(//*[@id='status'][contains(., '${text}')])`)
}

/** The table as the page shows it. */
function readRows (page: Page): Promise<Row[]> {
  return page.$$eval('#rows tr', rows => rows.map(row => {
    const [, , told = '', why = ''] = Array.from(row.children as Iterable<{ textContent: string }>, cell => cell.textContent)
    return { ...row.dataset, told, why }
  }))
}
