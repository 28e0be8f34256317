import { printable } from '../printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { findLocalOrigin } from './analyse-regex.js'

/** W020: only asked for settings that are deployed. */
export const localOrigin = entryCheck('W020', ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES'], isPattern, (entry, { setting, writtenAs }) => {
  const witness = findLocalOrigin(entry, setting === 'CORS_ALLOWED_ORIGINS')
  return witness === undefined
    ? undefined
    : {
        message: `${printable(entry)} in ${writtenAs} lets ${witness} in, an origin of the visitor’s own machine. Any program that listens there can be it.`,
        hint: 'Remove it from the settings that are deployed, and keep it in those of development.',
        witness
      }
})
