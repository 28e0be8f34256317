/** In what the two browsers depart from the Fetch standard, or from each other: test/peers/browsers.test.ts asks them. */
export interface Traits {
  readonly name: 'Chromium' | 'Firefox'
  /** Request headers that a script sets in vain, besides those that the standard forbids. */
  readonly drops: readonly string[]
  /** Request headers that need no leave, besides those of the standard, with the values for which that is so. */
  readonly safelists: Readonly<Record<string, (value: string) => boolean>>
  /**
   * After a redirect from one other origin to a second, the request's origin is `null`. The preflight before it names
   * the page's origin still.
   */
  readonly preflightNamesPage: boolean
}

const isNumber = (value: string): boolean => /^\d+(?:\.\d+)?$/.test(value)

export const chromium: Traits = {
  name: 'Chromium',
  drops: ['user-agent'],
  safelists: {
    'save-data': value => value === 'on',
    'device-memory': isNumber,
    dpr: isNumber,
    width: isNumber,
    'viewport-width': isNumber
  },
  preflightNamesPage: false
}

export const firefox: Traits = { name: 'Firefox', drops: [], safelists: {}, preflightNamesPage: true }
