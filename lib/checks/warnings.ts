import type { Check } from './check.js'
import { otherPluginsOption } from './foreign-options.js'
import { onlyMentioned } from './only-mentioned.js'
import { unknownName } from './unknown-name.js'

/** The checks whose findings are told and never refused. */
export const warningChecks: readonly Check[] = Object.freeze([
  unknownName,
  otherPluginsOption,
  onlyMentioned
])
