import type { Safelist } from './safelists.js'

/** In what the two browsers depart from the Fetch standard, or from each other: test/peers/browsers.test.ts asks them. */
export interface Traits {
  readonly name: 'Chromium' | 'Firefox'
  /** Request headers that a script sets in vain, besides those that the standard forbids. */
  readonly drops: readonly string[]
  /** Request headers that need no leave, besides those of the standard, with the values for which that is so. */
  readonly safelists: Safelist
  /**
   * After a redirect from one other origin to a second, the request's origin is `null`. The preflight before it names
   * the page's origin still.
   */
  readonly preflightNamesPage: boolean
  /** Whether Authorization goes on to another server that the first one redirects to. Not by HTTP-redirect fetch, step 13. */
  readonly keepsAuthorization: boolean
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
  keepsAuthorization: false
}

export const firefox: Traits = { name: 'Firefox', drops: [], safelists: new Map(), preflightNamesPage: true, keepsAuthorization: true }
