import type { Check } from './check.js'

/** The checks whose findings are told and never refused. */
export const warningChecks: readonly Check[] = Object.freeze([])
