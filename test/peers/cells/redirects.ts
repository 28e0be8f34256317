import type { Cell } from '../cell.js'
import { keptBack, readable, readableAfterPreflight, refused } from './outcomes.js'

const path = '/api/redirect'
const redirected = { ...readable, reached: 2 }

export const redirects: readonly Cell[] = [
  { name: 'to another path', settings: 'list', send: { path, to: '/api/items' }, expect: redirected },
  { name: 'to a path that is not covered', settings: 'urls', send: { path, to: '/internal/items' }, expect: { ...keptBack, reached: 2 } },
  { name: 'from an origin that is not allowed: it is not followed', settings: 'list', from: 'otherPort', send: { path, to: '/api/items' }, expect: keptBack },
  { name: 'after a preflight: there is one for each URL', settings: 'list', send: { method: 'PUT', path, to: '/api/items' }, expect: { ...redirected, preflights: 2 } },
  { name: 'with credentials', settings: 'listCredentials', send: { path, to: '/api/items', credentials: 'include' }, expect: { ...redirected, cookies: 2 } },

  // From one other origin to a second, the browser says no longer whose request it is: `null`.
  { name: 'to another API that allows all', settings: 'list', send: { path, to: { api: 'all', path: '/api/items' } }, expect: redirected },
  { name: 'to another API that allows this origin', settings: 'list', send: { path, to: { api: 'listCredentials', path: '/api/items' } }, expect: { ...keptBack, reached: 2 } },
  { name: 'to another API that allows null', settings: 'list', send: { path, to: { api: 'nullOrigin', path: '/api/items' } }, expect: redirected },
  // Firefox has the second preflight name the page's origin, and the request after it `null`: an API
  // must allow both.
  { name: 'to another API that allows null, after a preflight', settings: 'list', send: { method: 'PUT', path, to: { api: 'nullOrigin', path: '/api/items' } }, expect: { ...redirected, preflights: 2 }, butIn: { firefox: { resolves: false, reached: 1, status: 0 } } },

  // The page sees that there is one, and nothing of it.
  { name: 'not followed', settings: 'list', send: { path, to: '/api/items', redirect: 'manual' }, expect: { ...readable, status: 0 } },
  { name: 'taken for an error', settings: 'list', send: { path, to: '/api/items', redirect: 'error' }, expect: keptBack },
  { name: 'PUT to a path that is not covered', settings: 'urls', send: { method: 'PUT', path, to: '/internal/items' }, expect: { resolves: false, preflights: 2, reached: 1 } },
  { name: 'PUT from an origin that is not allowed', settings: 'list', from: 'otherPort', send: { method: 'PUT', path, to: '/api/items' }, expect: refused },
  { name: 'PUT that is not followed', settings: 'list', send: { method: 'PUT', path, to: '/api/items', redirect: 'manual' }, expect: { ...readableAfterPreflight, status: 0 } }
]
