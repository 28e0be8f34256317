import type { Cell } from '../cell.js'
import { answers } from './answers.js'
import { credentials } from './credentials.js'
import { dropped } from './dropped.js'
import { headers } from './headers.js'
import { malformed } from './malformed.js'
import { methods } from './methods.js'
import { origins } from './origins.js'
import { preflightCache } from './preflight-cache.js'
import { privateNetwork } from './private-network.js'
import { redirects } from './redirects.js'
import { stars } from './stars.js'

/** Chosen cells, each with what must come of it written out. */
export const chosen: Readonly<Record<string, readonly Cell[]>> = {
  methods, headers, dropped, malformed, origins, credentials, stars, answers, redirects, 'private network': privateNetwork, 'preflight cache': preflightCache
}
