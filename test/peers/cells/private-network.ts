/** W017: from a page of the internet to a server of this machine. */
import type { Cell } from '../cell.js'
import { readable, readableAfterPreflight } from './outcomes.js'

/** Chromium asks the visitor, whom a headless browser does not have, and the server nothing. */
const unsent = { resolves: false, preflights: 0, reached: 0, status: 0 }

export const privateNetwork: readonly Cell[] = [
  { name: 'GET', settings: 'all', from: 'public', send: {}, expect: readable, butIn: { chromium: unsent } },
  { name: 'PUT', settings: 'all', from: 'public', send: { method: 'PUT' }, expect: readableAfterPreflight, butIn: { chromium: unsent } }
]
