import type { Check } from './check.js'
import { cannotBeOrigin, hasMoreThanOrigin, missingSchemeOrHost } from './origins.js'
import { doesNotCompile, letsEveryOriginIn } from './patterns.js'
import { modelIsSet } from './removed.js'
import { notHeaderName, notMethod } from './tokens.js'
import { typeChecks } from './types.js'

/** The checks whose findings make `register` reject, in order of their messages. */
export const errorChecks: readonly Check[] = Object.freeze([
  ...typeChecks,
  modelIsSet,
  missingSchemeOrHost,
  hasMoreThanOrigin,
  doesNotCompile,
  notMethod,
  notHeaderName,
  cannotBeOrigin,
  letsEveryOriginIn
])
