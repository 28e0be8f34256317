import type { Cell } from '../cell.js'
import { keptBack, readable, readableAfterPreflight, refused } from './outcomes.js'

const put = { method: 'PUT' }

export const origins: readonly Cell[] = [
  { name: 'the same host, another port', settings: 'list', from: 'otherPort', send: {}, expect: keptBack },
  { name: 'the same host, another port, with a preflight', settings: 'list', from: 'otherPort', send: put, expect: refused },
  { name: 'the same server by its address', settings: 'list', from: 'otherHost', send: {}, expect: keptBack },
  { name: 'the same server by its address, with a preflight', settings: 'list', from: 'otherHost', send: put, expect: refused },
  { name: 'a subdomain that nothing allows', settings: 'list', from: 'subdomain', send: {}, expect: keptBack },

  { name: 'a second entry of the list', settings: 'twoOrigins', from: 'otherPort', send: {}, expect: readable },
  { name: 'a second entry of the list, with a preflight', settings: 'twoOrigins', from: 'otherPort', send: put, expect: readableAfterPreflight },

  { name: 'a subdomain that a regex allows', settings: 'regex', from: 'subdomain', send: {}, expect: readable },
  { name: 'a subdomain that a regex allows, with a preflight', settings: 'regex', from: 'subdomain', send: put, expect: readableAfterPreflight },
  { name: 'the domain itself, which the regex does not allow', settings: 'regex', from: 'listed', send: {}, expect: keptBack },
  { name: 'the domain itself, with a preflight', settings: 'regex', from: 'listed', send: put, expect: refused },

  { name: 'null that is not in the list', settings: 'list', from: 'null', send: {}, expect: keptBack },
  { name: 'null that is not in the list, with a preflight', settings: 'list', from: 'null', send: put, expect: refused },
  { name: 'null in the list', settings: 'nullOrigin', from: 'null', send: {}, expect: readable },
  { name: 'null in the list, with a preflight', settings: 'nullOrigin', from: 'null', send: put, expect: readableAfterPreflight },
  { name: 'null in the list, and a page that is not null', settings: 'nullOrigin', from: 'listed', send: {}, expect: keptBack },

  { name: 'all allowed, any origin', settings: 'all', from: 'otherHost', send: {}, expect: readable },
  { name: 'all allowed, any origin, with a preflight', settings: 'all', from: 'otherHost', send: put, expect: readableAfterPreflight },
  { name: 'all allowed, null', settings: 'all', from: 'null', send: put, expect: readableAfterPreflight },

  // The URL regex.
  { name: 'a path that CORS_URLS_REGEX matches', settings: 'urls', send: {}, expect: readable },
  { name: 'a path that it matches, with a preflight', settings: 'urls', send: put, expect: readableAfterPreflight },
  { name: 'a path that it leaves out', settings: 'urls', send: { path: '/internal/items' }, expect: keptBack },
  { name: 'a path that it leaves out, with a preflight', settings: 'urls', send: { ...put, path: '/internal/items' }, expect: refused },
  { name: 'a path that it matches once decoded', settings: 'urls', send: { path: '/%61pi/items' }, expect: readable },

  // checkRequestEnabled.
  { name: 'a handler says yes', settings: 'handler', send: { path: '/api/items?say=yes' }, expect: readable },
  { name: 'a handler says yes to a preflight', settings: 'handler', send: { ...put, path: '/api/items?say=yes' }, expect: readableAfterPreflight },
  { name: 'a handler says no', settings: 'handler', send: {}, expect: keptBack },
  { name: 'a handler says no to a preflight', settings: 'handler', send: put, expect: refused },
  { name: 'an async handler says yes', settings: 'asyncHandler', send: { path: '/api/items?say=yes' }, expect: readable },
  { name: 'an async handler says yes to a preflight', settings: 'asyncHandler', send: { ...put, path: '/api/items?say=yes' }, expect: readableAfterPreflight },
  { name: 'an async handler says no', settings: 'asyncHandler', send: {}, expect: keptBack },
  { name: 'an async handler says no to a preflight', settings: 'asyncHandler', send: put, expect: refused },
  { name: 'a handler says yes to a path that the regex leaves out', settings: 'urlHandler', send: { ...put, path: '/internal/items?say=yes' }, expect: readableAfterPreflight },
  { name: 'a handler says no to a path that the regex leaves out', settings: 'urlHandler', send: { ...put, path: '/internal/items' }, expect: refused },
  { name: 'a handler throws', settings: 'brokenHandler', send: {}, expect: keptBack },
  { name: 'a handler throws at a preflight', settings: 'brokenHandler', send: put, expect: refused },

  // The plugin in a child instance.
  { name: 'a route of the child', settings: 'inChild', send: {}, expect: readable },
  { name: 'a route of the child, with a preflight', settings: 'inChild', send: { ...put, headers: { 'x-api-key': 'k' } }, expect: readableAfterPreflight },
  { name: 'a route beside the child', settings: 'inChild', send: { path: '/internal/items' }, expect: keptBack },
  { name: 'a route beside the child, with a preflight', settings: 'inChild', send: { ...put, path: '/internal/items' }, expect: refused }
]
