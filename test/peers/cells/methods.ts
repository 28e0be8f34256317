import type { Cell } from '../cell.js'
import { keptBack, readable, readableAfterPreflight, refused } from './outcomes.js'

export const methods: readonly Cell[] = [
  { name: 'GET', settings: 'list', send: {}, expect: readable },
  { name: 'HEAD', settings: 'list', send: { method: 'HEAD' }, expect: { ...readable, reads: { 'x-total-count': '2', 'x-secret': null } } },
  { name: 'POST without a body', settings: 'list', send: { method: 'POST' }, expect: readable },
  { name: 'PUT', settings: 'list', send: { method: 'PUT' }, expect: readableAfterPreflight },
  { name: 'PATCH', settings: 'list', send: { method: 'PATCH' }, expect: readableAfterPreflight },
  { name: 'DELETE', settings: 'list', send: { method: 'DELETE' }, expect: readableAfterPreflight },
  { name: 'a method that is not in the list', settings: 'list', send: { method: 'PURGE' }, expect: refused },

  // Fetch upper-cases delete, get, head, options, post and put. It does not do so with patch, and
  // compares as spelled.
  { name: 'delete in lower case', settings: 'list', send: { method: 'delete' }, expect: readableAfterPreflight },
  { name: 'put in lower case', settings: 'list', send: { method: 'put' }, expect: readableAfterPreflight },
  { name: 'patch in lower case', settings: 'list', send: { method: 'patch' }, expect: refused },
  // It passes the preflight, and goes out in lower case: Node's parser answers it with 400, before the plugin.
  { name: 'patch where the list says patch', settings: 'lowerCase', send: { method: 'patch' }, expect: { resolves: false, preflights: 1, reached: 1 } },
  { name: 'PUT where the list says put', settings: 'lowerCase', send: { method: 'PUT' }, expect: refused },
  { name: 'PATCH where the list says patch', settings: 'lowerCase', send: { method: 'PATCH' }, expect: refused },

  // GET, HEAD and POST need no leave, even in a preflight that goes out for other reasons.
  { name: 'POST that is not in the list', settings: 'few', send: { method: 'POST' }, expect: readable },
  { name: 'POST that is not in the list, with a header that is', settings: 'few', send: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, expect: readableAfterPreflight },
  { name: 'PUT that is not in the list', settings: 'few', send: { method: 'PUT' }, expect: refused },

  { name: 'GET with nothing allowed', settings: 'nothing', send: {}, expect: keptBack },
  { name: 'POST with nothing allowed: it reaches the server all the same', settings: 'nothing', send: { method: 'POST' }, expect: keptBack },
  { name: 'DELETE with nothing allowed', settings: 'nothing', send: { method: 'DELETE' }, expect: refused },

  // Fetch throws, whatever the list allows.
  ...['CONNECT', 'TRACE', 'TRACK', 'connect', 'trace', 'Track'].map((method): Cell => (
    { name: method, settings: 'stars', send: { method }, expect: { resolves: false, preflights: 0, reached: 0 } }
  ))
]
