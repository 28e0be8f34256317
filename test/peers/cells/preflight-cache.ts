import type { Cell } from '../cell.js'
import { readableAfterPreflight, refused } from './outcomes.js'

const twice = { ...readableAfterPreflight, reached: 2 }

/** Longer than a browser remembers a preflight that does not say how long it may. */
const pause = 6000

export const preflightCache: readonly Cell[] = [
  { name: 'CORS_PREFLIGHT_MAX_AGE 600: the second request needs none', settings: 'maxAge600', send: { method: 'PUT', times: 2 }, expect: twice },
  { name: 'the default, a day', settings: 'list', send: { method: 'PUT', times: 2 }, expect: twice },
  // With 0 Django sends no Access-Control-Max-Age, and so does the plugin. The standard then has the
  // browser remember the answer for five seconds.
  { name: 'CORS_PREFLIGHT_MAX_AGE 0', settings: 'maxAge0', send: { method: 'PUT', times: 2 }, expect: twice },
  { name: 'CORS_PREFLIGHT_MAX_AGE 0, and six seconds later', settings: 'maxAge0', send: { method: 'PUT', times: 2, pause }, expect: { ...twice, preflights: 2 } },
  { name: 'CORS_PREFLIGHT_MAX_AGE 600, and six seconds later', settings: 'maxAge600', send: { method: 'PUT', times: 2, pause }, expect: twice },
  { name: 'a refusal is not remembered', settings: 'maxAge600', send: { method: 'PURGE', times: 2 }, expect: { ...refused, preflights: 2 } }
]
