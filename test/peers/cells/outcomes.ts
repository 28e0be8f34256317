/** The ways a request can go. */
import type { Outcome } from '../cell.js'

/** No preflight, and the page may read the response. */
export const readable: Outcome = { resolves: true, preflights: 0, reached: 1, status: 200 }

/** A preflight that gives leave, then the request, whose answer the page may read. */
export const readableAfterPreflight: Outcome = { ...readable, preflights: 1 }

/** No preflight: the request reaches the server, and the browser keeps the answer from the page. */
export const keptBack: Outcome = { resolves: false, preflights: 0, reached: 1 }

/** The preflight does not give leave: the request itself is never sent. */
export const refused: Outcome = { resolves: false, preflights: 1, reached: 0 }
