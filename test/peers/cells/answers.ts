import type { Cell } from '../cell.js'
import { rawPath } from '../raw-api.js'
import { keptBack, readable, readableAfterPreflight } from './outcomes.js'

const ifNoneMatch = { 'if-none-match': '"x"' }
const allowsIfNoneMatch = { 'access-control-allow-headers': 'if-none-match' }

export const answers: readonly Cell[] = [
  { name: 'a header that is exposed and one that is not', settings: 'list', send: {}, expect: { ...readable, reads: { 'x-total-count': '2', 'x-secret': null } } },
  { name: 'exposed headers after a preflight', settings: 'list', send: { method: 'PUT' }, expect: { ...readableAfterPreflight, reads: { 'x-total-count': '2', 'x-secret': null } } },
  { name: 'exposed headers with credentials', settings: 'listCredentials', send: { credentials: 'include' }, expect: { ...readable, reads: { 'x-total-count': '2', 'x-secret': null } } },
  { name: 'a header exposed in another case', settings: 'mixedCase', send: {}, expect: { ...readable, reads: { 'x-total-count': '2', 'X-TOTAL-COUNT': '2', 'x-secret': null } } },
  { name: 'nothing exposed', settings: 'few', send: {}, expect: { ...readable, reads: { 'x-total-count': null, 'x-secret': null } } },
  { name: 'headers that need no exposing', settings: 'few', send: {}, expect: { ...readable, reads: { 'content-type': 'application/json; charset=utf-8', vary: null, 'access-control-allow-origin': null } } },

  { name: 'a 404', settings: 'list', send: { path: '/api/missing' }, expect: { ...readable, status: 404 } },
  { name: 'a 404 outside of any route', settings: 'list', send: { path: '/missing' }, expect: { ...readable, status: 404 } },
  { name: 'a 404 after a preflight', settings: 'list', send: { method: 'PUT', path: '/api/missing' }, expect: { ...readableAfterPreflight, status: 404 } },
  { name: 'a 500 from a handler that throws', settings: 'list', send: { path: '/api/broken' }, expect: { ...readable, status: 500 } },
  { name: 'a 500 after a preflight', settings: 'list', send: { method: 'PUT', path: '/api/broken' }, expect: { ...readableAfterPreflight, status: 500 } },
  { name: 'a 500 with credentials', settings: 'listCredentials', send: { path: '/api/broken', credentials: 'include' }, expect: { ...readable, status: 500 } },
  { name: 'a 500 to an origin that is not allowed', settings: 'list', from: 'otherPort', send: { path: '/api/broken' }, expect: keptBack },
  { name: 'a 401 from a hook that is older than the plugin', settings: 'refusesAll', send: {}, expect: { ...readable, status: 401 } },
  { name: 'a 401 from such a hook, after a preflight', settings: 'refusesAll', send: { method: 'DELETE' }, expect: { ...readableAfterPreflight, status: 401 } },

  { name: 'a 304 to the page’s own If-None-Match', settings: 'raw', send: { headers: ifNoneMatch, path: rawPath(allowsIfNoneMatch, {}, { 'access-control-allow-origin': '*' }) }, expect: { ...readableAfterPreflight, status: 304 } },
  { name: 'such a 304 without Allow-Origin, as of some caches', settings: 'raw', send: { headers: ifNoneMatch, path: rawPath(allowsIfNoneMatch) }, expect: { resolves: false, preflights: 1, reached: 1 } },
  { name: 'such a 304 to a browser that revalidates its own copy', settings: 'raw', send: { times: 2, path: rawPath({}, { etag: '"x"', 'cache-control': 'no-cache' }) }, expect: { ...readable, reached: 2 } },

  { name: 'a stream', settings: 'list', send: { path: '/api/stream' }, expect: { ...readable, reads: { 'x-total-count': '2' } } },
  { name: 'HEAD of a stream', settings: 'list', send: { method: 'HEAD', path: '/api/stream' }, expect: readable },
  { name: 'a route that names another origin itself', settings: 'list', send: { path: '/api/names-another' }, expect: readable },
  { name: 'set-cookie, exposed in vain, and content-length, which needs no exposing', settings: 'exposing', send: {}, expect: { ...readable, reads: { 'x-secret': 'hidden', 'set-cookie': null, 'content-length': '16' } } }
]
