import { indexOrigins } from '../policy/origin-index.js'
import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { analyseRegexOnce, analyseRegex } from './analyse-regex.js'
import { isSoundRegex } from './open-regex.js'
import { Proposer } from './propose.js'

/** W002. Not for regexes that W004 reports. */
export const allowsNull = entryCheck('W002', ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES'], isPattern, (entry, { setting, writtenAs }, written) => {
  const isInList = setting === 'CORS_ALLOWED_ORIGINS'
  const found = isInList ? undefined : analyseRegexOnce(entry, written)
  if (isInList ? entry !== 'null' : found?.null !== true || found.lookAlike !== undefined) return undefined
  return {
    message: `${printable(entry)} in ${writtenAs} allows the origin null. Any site can send it, from a sandboxed frame or a data: URL.`,
    hint: isInList ? 'Remove it. Give the intended pages an origin: serve them over https, or over http from localhost.' : regexHint(entry, new Proposer(written)),
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
