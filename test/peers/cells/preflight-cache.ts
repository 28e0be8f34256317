import type { Cell } from '../cell.js'
import { rawPath } from '../raw-api.js'
import { readableAfterPreflight, refused } from './outcomes.js'

const allowsPut = { 'access-control-allow-methods': 'PUT' }
const twice = { ...readableAfterPreflight, reached: 2 }

/** Longer than a browser remembers a preflight that does not say how long it may. */
const pause = 6000

/*
 * W015's limits are hours, and no browser's clock can be turned forward here, so that its message says whose figures they
 * are. libfaketime turns Chromium's, whose threads then wait until the hours have really passed. With Firefox it does not
 * even start: Firefox's allocator asks for the time, and libfaketime allocates memory to find it.
 */

export const preflightCache: readonly Cell[] = [
  { name: 'CORS_PREFLIGHT_MAX_AGE 600: the second request needs none', settings: 'maxAge600', send: { method: 'PUT', times: 2 }, expect: twice },
  { name: 'the default, a day', settings: 'list', send: { method: 'PUT', times: 2 }, expect: twice },
  // With 0 Django sends no Access-Control-Max-Age, and so does the plugin. The standard then has the
  // browser remember the answer for five seconds.
  { name: 'CORS_PREFLIGHT_MAX_AGE 0', settings: 'maxAge0', send: { method: 'PUT', times: 2 }, expect: twice },
  { name: 'CORS_PREFLIGHT_MAX_AGE 0, and six seconds later', settings: 'maxAge0', send: { method: 'PUT', times: 2, pause }, expect: { ...twice, preflights: 2 } },
  { name: 'CORS_PREFLIGHT_MAX_AGE 600, and six seconds later', settings: 'maxAge600', send: { method: 'PUT', times: 2, pause }, expect: twice },
  { name: 'a refusal is not remembered', settings: 'maxAge600', send: { method: 'PURGE', times: 2 }, expect: { ...refused, preflights: 2 } },

  // Firefox forgets a preflight when the actual request fails the CORS check.
  { name: 'the actual answer does not allow the origin', settings: 'raw', send: { method: 'PUT', times: 2, path: rawPath({ ...allowsPut, 'access-control-max-age': '600' }, { 'access-control-allow-origin': 'null' }) }, expect: { resolves: false, preflights: 1, reached: 2 }, butIn: { firefox: { preflights: 2 } } },

  // E004: what comes of a max age that is no whole number.
  { name: 'no Max-Age', settings: 'raw', send: { method: 'PUT', times: 2, path: rawPath(allowsPut) }, expect: twice },
  { name: 'no Max-Age, and six seconds later', settings: 'raw', send: { method: 'PUT', times: 2, pause, path: rawPath(allowsPut) }, expect: { ...twice, preflights: 2 } },
  ...['1e3', '600.5', '10m', 'True'].flatMap((age): Cell[] => {
    const path = rawPath({ ...allowsPut, 'access-control-max-age': age })
    return [
      { name: `Max-Age ${age}`, settings: 'raw', send: { method: 'PUT', times: 2, path }, expect: twice, butIn: { firefox: { preflights: 2 } } },
      { name: `Max-Age ${age}, and six seconds later`, settings: 'raw', send: { method: 'PUT', times: 2, pause, path }, expect: { ...twice, preflights: 2 } }
    ]
  }),
  ...['0', '-1'].map((age): Cell => (
    { name: `Max-Age ${age}`, settings: 'raw', send: { method: 'PUT', times: 2, path: rawPath({ ...allowsPut, 'access-control-max-age': age }) }, expect: { ...twice, preflights: 2 } }
  ))
]
