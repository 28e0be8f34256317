/** Starts Debian's browsers, headless, each with a new empty profile that puppeteer makes and removes. */
import { createRequire } from 'node:module'
import type { Browser, Page, PuppeteerNode } from 'puppeteer-core'

// Required, not imported: the loader by which tap reads TypeScript looks for chromium-bidi, which
// puppeteer imports for Firefox, in a file that is not there.
const puppeteer = (createRequire(import.meta.url)('puppeteer-core') as { default: PuppeteerNode }).default

export type BrowserName = 'chromium' | 'firefox'

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox']

/** Nothing listens here. What is not loopback is sent to this proxy, and so nowhere. */
const nowhere = { host: '127.0.0.1', port: 9 }

/** What shares a small machine with other tests may be slow. No test is about how long a browser takes. */
const patience = 120_000

export async function openPage (browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  return page
}

export function launch (name: BrowserName): Promise<Browser> {
  return name === 'chromium' ? launchChromium() : launchFirefox()
}

function launchChromium (): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    timeout: patience,
    executablePath: '/usr/bin/chromium',
    args: [
      // Root may not have Chromium's sandbox. The only pages that it shows here are our own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://${nowhere.host}:${nowhere.port}`
    ]
  })
}

/**
 * Firefox answers its first command when it was idle for a moment after its start, which takes seven seconds of
 * processor time: on a busy machine, minutes. When it does not come to that, another one is started, once.
 */
function launchFirefox (): Promise<Browser> {
  return startFirefox().catch(startFirefox)
}

function startFirefox (): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    timeout: patience,
    protocolTimeout: patience,
    executablePath: '/usr/bin/firefox-esr',
    extraPrefsFirefox: {
      // Processes for pages that are not opened.
      'dom.ipc.processPrelaunch.enabled': false,
      'network.proxy.type': 1,
      'network.proxy.http': nowhere.host,
      'network.proxy.http_port': nowhere.port,
      'network.proxy.ssl': nowhere.host,
      'network.proxy.ssl_port': nowhere.port,
      // The hosts of the tests, of which Firefox by itself would exempt only some.
      'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.disabledForTesting': true
    }
  })
}
