import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { canMatchPath, meantPath } from './suggest-path.js'
import { Proposer } from './propose.js'

/** W018, without looking at routes: every path begins with a slash. */
export const matchesNoPath = entryCheck('W018', ['CORS_URLS_REGEX'], isPattern, (regex, { writtenAs }, written) => canMatchPath(regex)
  ? undefined
  : {
      message: `The regex ${printable(regex)} in ${writtenAs} can match no path: it is matched at the start of the whole path, which begins with a slash. Browsers let no page of another origin read the responses.`,
      hint: pathHint(regex, new Proposer(written))
    })

function pathHint (regex: string | RegExp, propose: Proposer): string {
  const meant = meantPath(regex)
  const code = meant === undefined ? undefined : propose.entries([meant])
  return code === undefined ? `Begin the regex with a slash, as in ${propose.dialect.text('^/api/')}.` : `Write ${code}.`
}
