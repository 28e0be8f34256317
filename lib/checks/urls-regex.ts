import { printable } from '../printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { beginningTest, compilePattern } from '../regex/index.js'
import { entryCheck } from './check.js'
import { Proposer } from './propose.js'

/** W018, as far as it can be told without the routes: every path begins with a slash (RFC 9112, section 3.2.1). */
export const matchesNoPath = entryCheck('W018', ['CORS_URLS_REGEX'], isPattern, (regex, { writtenAs }, written) => canMatchPath(regex)
  ? undefined
  : {
      message: `The regex ${printable(regex)} in ${writtenAs} can match no path: it is matched at the start of the whole path, which begins with a slash. Browsers let no page of another origin read the answers.`,
      hint: `Begin the regex with the slash that every path begins with, as in ${new Proposer(written).dialect.text('^/api/')}.`
    })

function canMatchPath (regex: string | RegExp): boolean {
  try {
    return beginningTest(compilePattern(regex))('/')
  } catch {
    return true // E016 tells
  }
}
