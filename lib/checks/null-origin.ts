import { indexOrigins, keyOf, nullKey } from '../policy/origin-index.js'
import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck, type Problem } from './check.js'
import { analyseRegexOnce, analyseRegex } from './analyse-regex.js'
import { isSoundRegex } from './open-regex.js'
import { Proposer, sourceOf, withSource, type Entry } from './propose.js'
import { suggestOriginHint } from './suggest-origin.js'

const names = ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES'] as const

/** W002. Not for regexes that W004 reports, nor for entries that E013 does. */
export const allowsNull = entryCheck('W002', names, isPattern, (entry, { setting, writtenAs }, written) => {
  if (setting === 'CORS_ALLOWED_ORIGINS') {
    if (entry === 'null') return problem(entry, writtenAs, '', hintForNull)
    return written.silenced.includes('corsheaders.E013') && typeof entry === 'string' && keyOf(entry) === nullKey
      ? problem(entry, writtenAs, ', because it has no scheme and no host', suggestOriginHint(entry, writtenAs, new Proposer(written)))
      : undefined
  }
  const found = analyseRegexOnce(entry, written)
  return found?.null === true && found.lookAlike === undefined ? problem(entry, writtenAs, '', regexHint(entry, new Proposer(written))) : undefined
}, (entries, _written, name) => name === 'CORS_ALLOWED_ORIGINS' ? indexOrigins(entries).nonCanonical : entries.keys())

const hintForNull = 'Remove it. Give the intended pages an origin: serve them over https, or over http from localhost.'

function problem (entry: Entry, writtenAs: string, because: string, hint: string): Problem {
  return {
    message: `${printable(entry)} in ${writtenAs} allows the origin null${because}. Any site can send it, from a sandboxed frame or a data: URL.`,
    hint,
    witness: 'null'
  }
}

/** The regex without an alternative for null. */
function regexHint (regex: string | RegExp, propose: Proposer): string {
  const rest = sourceOf(regex).replace(/\^?null\$?\||\|\^?null\$?(?=\)|$)/, '')
  const meant = withSource(regex, rest)
  const code = isSoundRegex(meant) && analyseRegex(meant)?.null === false ? propose.entries([meant]) : undefined
  return code === undefined ? 'Remove it, or write a regex that begins with a scheme, such as ^https://.' : `Write ${code}.`
}
