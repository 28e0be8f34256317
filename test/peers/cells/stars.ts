/**
 * `*` as an entry of the lists of methods and headers: a wildcard where the request goes without
 * credentials, a mere name where it goes with them.
 */
import type { Cell } from '../cell.js'
import { rawPath } from '../raw-api.js'
import { readable, readableAfterPreflight, refused } from './outcomes.js'

const include = { credentials: 'include' } as const
const custom = { headers: { 'x-anything': '1' } }
const both = { 'x-total-count': '2', 'x-secret': 'hidden' }
const neither = { 'x-total-count': null, 'x-secret': null }

export const stars: readonly Cell[] = [
  { name: 'any method', settings: 'stars', send: { method: 'PURGE' }, expect: readableAfterPreflight },
  { name: 'any header', settings: 'stars', send: custom, expect: readableAfterPreflight },
  { name: 'any response header', settings: 'stars', send: {}, expect: { ...readable, reads: both } },
  // By the standard the wildcard leaves this one name out. Neither browser dares to yet, for the sites
  // that rely on it: https://github.com/whatwg/fetch/issues/1919
  { name: 'authorization', settings: 'stars', send: { headers: { authorization: 'Bearer x' } }, expect: refused, butIn: { chromium: readableAfterPreflight, firefox: readableAfterPreflight } },

  { name: 'any method, credentials allowed and omitted', settings: 'starsCredentials', send: { method: 'PURGE' }, expect: readableAfterPreflight },
  { name: 'any header, credentials allowed and omitted', settings: 'starsCredentials', send: custom, expect: readableAfterPreflight },
  { name: 'any response header, credentials allowed and omitted', settings: 'starsCredentials', send: {}, expect: { ...readable, reads: both } },

  { name: 'any method, with credentials', settings: 'starsCredentials', send: { method: 'PUT', ...include }, expect: refused },
  { name: 'any header, with credentials', settings: 'starsCredentials', send: { ...custom, ...include }, expect: refused },
  { name: 'any response header, with credentials', settings: 'starsCredentials', send: include, expect: { ...readable, reads: neither } },
  { name: 'authorization, with credentials', settings: 'starsCredentials', send: { headers: { authorization: 'Bearer x' }, ...include }, expect: refused },
  { name: 'a header called *, with credentials', settings: 'starsCredentials', send: { headers: { '*': '1' }, ...include }, expect: readableAfterPreflight },
  // Node's parser knows no such method: it answers with 400, once the preflight has passed.
  { name: 'a method called *, with credentials', settings: 'starsCredentials', send: { method: '*', ...include }, expect: { resolves: false, preflights: 1, reached: 1 } },
  { name: 'a response header called *, with credentials', settings: 'raw', send: { path: rawPath({}, { 'access-control-expose-headers': '*', '*': '1', 'x-a': '2' }), ...include }, expect: { ...readable, reads: { '*': '1', 'x-a': null } } }
]
