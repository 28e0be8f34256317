import type { Cell } from '../cell.js'
import { keptBack, readable, readableAfterPreflight, refused } from './outcomes.js'

const include = { credentials: 'include' } as const
const put = { method: 'PUT' }

export const credentials: readonly Cell[] = [
  { name: 'omit', settings: 'listCredentials', send: {}, expect: { ...readable, cookies: 0 } },
  { name: 'same-origin, which another origin is not', settings: 'listCredentials', send: { credentials: 'same-origin' }, expect: { ...readable, cookies: 0 } },
  { name: 'include', settings: 'listCredentials', send: include, expect: { ...readable, cookies: 1 } },
  // One cookie, not two: a preflight carries none.
  { name: 'include, with a preflight', settings: 'listCredentials', send: { ...put, ...include }, expect: { ...readableAfterPreflight, cookies: 1 } },
  { name: 'include, not allowed: the cookie goes out, the answer does not come in', settings: 'list', send: include, expect: { ...keptBack, cookies: 1 } },
  { name: 'include, not allowed, with a preflight', settings: 'list', send: { ...put, ...include }, expect: { ...refused, cookies: 0 } },
  { name: 'include, from an origin that is not allowed', settings: 'listCredentials', from: 'otherPort', send: include, expect: keptBack },

  // `*` is no answer to a request with credentials.
  { name: 'all origins, include, not allowed', settings: 'all', send: include, expect: { ...keptBack, cookies: 1 } },
  { name: 'all origins, include, not allowed, with a preflight', settings: 'all', send: { ...put, ...include }, expect: refused },
  { name: 'all origins, include, allowed', settings: 'allCredentials', send: include, expect: { ...readable, cookies: 1 } },
  { name: 'all origins, include, allowed, with a preflight', settings: 'allCredentials', send: { ...put, ...include }, expect: { ...readableAfterPreflight, cookies: 1 } },
  { name: 'all origins, include, allowed, from any', settings: 'allCredentials', from: 'otherHost', send: { ...put, ...include }, expect: readableAfterPreflight },
  { name: 'all origins, omit, credentials allowed', settings: 'allCredentials', from: 'otherHost', send: put, expect: readableAfterPreflight },

  { name: 'null, include, allowed', settings: 'nullCredentials', from: 'null', send: include, expect: { ...readable, cookies: 0 } },
  { name: 'null, include, not allowed', settings: 'nullOrigin', from: 'null', send: include, expect: keptBack }
]
