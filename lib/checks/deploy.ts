import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { findLocalOrigin } from './analyse-regex.js'

/** W020: only with `deploy`. */
export const localOrigin = entryCheck('W020', ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES'], isPattern, (entry, { setting, writtenAs }) => {
  const witness = findLocalOrigin(entry, setting === 'CORS_ALLOWED_ORIGINS')
  return witness === undefined
    ? undefined
    : {
        message: `${printable(entry)} in ${writtenAs} allows ${witness}, an origin on the visitor’s own machine. Any program that listens there can use it.`,
        hint: 'Remove it from the settings for deployment, and keep it in those for development.',
        witness
      }
})
