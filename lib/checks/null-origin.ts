import { printable } from '../printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { letsIn } from './lets-in.js'

/** W002. A regex that lets everybody in is told of as that. */
export const allowsNull = entryCheck('W002', ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES'], isPattern, (entry, { setting, writtenAs }, written) => {
  const isInList = setting === 'CORS_ALLOWED_ORIGINS'
  const found = isInList ? undefined : letsIn(entry, written)
  if (isInList ? entry !== 'null' : found?.null !== true || found.lookAlike !== undefined) return undefined
  return {
    message: `${printable(entry)} in ${writtenAs} lets the origin null in. Any site can send it: from a sandboxed frame, or a data: URL.`,
    hint: isInList ? 'Remove it. Give the pages that are meant an origin: serve them over http from this machine, or over https.' : 'Write the regex so that it begins with a scheme, such as ^https://.',
    witness: 'null'
  }
})
