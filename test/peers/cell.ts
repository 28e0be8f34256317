import type { BrowserName } from './browser.js'
import type { From } from './page-origins.js'
import type { VariantName } from './variants.js'

/** What a page passes to `fetch`. */
export interface Sent {
  readonly method?: string
  /** /api/items if left out. */
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  /** `omit` if left out. */
  readonly credentials?: 'omit' | 'same-origin' | 'include'
  readonly redirect?: 'follow' | 'manual' | 'error'
  /** Where the path /api/redirect sends the browser: a path of this API, or of another one. */
  readonly to?: string | { readonly api: VariantName, readonly path: string }
  /** Send it that many times, one after the other. What is told is the last answer. */
  readonly times?: number
  /** Milliseconds to wait between one and the next. */
  readonly pause?: number
}

/** What comes of it. Left out: not looked at. */
export interface Outcome {
  /** Whether `fetch` gives the page an answer, or rejects. */
  readonly resolves: boolean
  readonly preflights: number
  /** How many requests that are not preflights reached a server. */
  readonly reached: number
  readonly status?: number
  /** What the page's `response.headers.get` gives for these. */
  readonly reads?: Record<string, string | null>
  /** How many requests, preflights included, carried the cookie. */
  readonly cookies?: number
}

/** One request under one variant of the settings, and what must come of it. */
export interface Cell {
  readonly name: string
  /** `raw`: none, but the headers that the path says (raw-api.ts). */
  readonly settings: VariantName | 'raw'
  /** `listed` if left out. */
  readonly from?: From
  readonly send: Sent
  readonly expect: Outcome
  /** Where a browser does not what the Fetch standard says. */
  readonly butIn?: Partial<Record<BrowserName, Partial<Outcome>>>
}
