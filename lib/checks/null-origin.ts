import { indexOrigins } from '../policy/origin-index.js'
import { printable } from '../printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { analyseRegexOnce, analyseRegex } from './analyse-regex.js'
import { isSoundRegex } from './open-regex.js'
import { Proposer } from './propose.js'

/** W002. A regex that lets everybody in is told of as that. */
export const allowsNull = entryCheck('W002', ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES'], isPattern, (entry, { setting, writtenAs }, written) => {
  const isInList = setting === 'CORS_ALLOWED_ORIGINS'
  const found = isInList ? undefined : analyseRegexOnce(entry, written)
  if (isInList ? entry !== 'null' : found?.null !== true || found.lookAlike !== undefined) return undefined
  return {
    message: `${printable(entry)} in ${writtenAs} lets the origin null in. Any site can send it: from a sandboxed frame, or a data: URL.`,
    hint: isInList ? 'Remove it. Give the pages that are meant an origin: serve them over http from this machine, or over https.' : regexHint(entry, new Proposer(written)),
    witness: 'null'
  }
}, (entries, _written, name) => name === 'CORS_ALLOWED_ORIGINS' ? indexOrigins(entries).nonCanonical : entries.keys())

/** The regex without an alternative for null. */
function regexHint (regex: string | RegExp, propose: Proposer): string {
  const source = typeof regex === 'string' ? regex : regex.source
  const rest = source.replace(/\^?null\$?\||\|\^?null\$?(?=\)|$)/, '')
  const meant = typeof regex === 'string' ? rest : new RegExp(rest, regex.flags)
  const code = isSoundRegex(meant) && analyseRegex(meant)?.null === false ? propose.entries([meant]) : undefined
  return code === undefined ? 'Remove it, or write a regex that begins with a scheme, such as ^https://.' : `Write ${code}.`
}
