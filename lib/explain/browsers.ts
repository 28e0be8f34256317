import type { Safelist } from './safelists.js'

/** Where the browsers differ from the Fetch standard, or from each other: test/peers/browsers.test.ts compares. */
export interface Traits {
  readonly name: 'Chromium' | 'Firefox'
  /** Request headers that the browser drops, besides the forbidden ones of the standard. */
  readonly drops: readonly string[]
  /**
   * Request headers that need no preflight, besides the safelisted ones of the standard, if the test of the value
   * passes.
   */
  readonly safelists: Safelist
  /**
   * After a redirect from one other origin to a second, the origin of the actual request is `null`. Whether the
   * preflight still has the page's origin.
   */
  readonly preflightNamesPage: boolean
  /** Whether a request that was redirected to another server is preflighted for the Authorization that it has lost. */
  readonly preflightsLostAuthorization: boolean
}

const isInteger = (value: string): boolean => /^\d+$/.test(value)
const isNumber = (value: string): boolean => /^\d+(?:\.\d+)?$/.test(value)

export const chromium: Traits = {
  name: 'Chromium',
  drops: ['user-agent'],
  safelists: new Map(Object.entries({
    rtt: isInteger,
    downlink: isNumber,
    ect: value => ['slow-2g', '2g', '3g', '4g'].includes(value),
    'save-data': value => value === 'on',
    'device-memory': isNumber,
    dpr: isNumber,
    width: isInteger,
    'viewport-width': isInteger
  })),
  preflightNamesPage: false,
  preflightsLostAuthorization: false
}

export const firefox: Traits = { name: 'Firefox', drops: [], safelists: new Map(), preflightNamesPage: true, preflightsLostAuthorization: true }
