import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'
import { isSoundRegex } from './open-regex.js'
import { canMatchPath, meantPath } from './suggest-path.js'
import { Proposer, sourceOf, withSource, type Entry } from './propose.js'

/** W018, without looking at routes: every path begins with a slash, and none has a parameter as routes write it. */
export const matchesNoPath = entryCheck('W018', ['CORS_URLS_REGEX'], isPattern, (regex, { writtenAs }, written) => {
  const shown = `The regex ${printable(regex)} in ${writtenAs}`
  const propose = new Proposer(written)
  const hintFor = (meant: Entry | undefined, otherwise: string): string => {
    const code = meant === undefined ? undefined : propose.entries([meant])
    return code === undefined ? otherwise : `Write ${code}.`
  }
  if (!canMatchPath(regex)) {
    return {
      message: `${shown} can match no path: it is matched at the start of the whole path, which begins with a slash. Browsers let no page of another origin read the responses.`,
      hint: hintFor(meantPath(regex), `Begin the regex with a slash, as in ${propose.dialect.text('^/api/')}.`)
    }
  }
  const parameter = isSoundRegex(regex) ? sourceOf(regex).match(parameters)?.find(part => isParameter.test(part)) : undefined
  return parameter === undefined
    ? undefined
    : {
        message: `${shown} has ${printable(parameter)}, as routes write a parameter. A regex matches only these characters, not what a path has in their place. Browsers let no page of another origin read the responses of such routes.`,
        hint: hintFor(withParametersReplaced(regex), `Write a regex in its place, as in ${propose.dialect.text('^/api/[^/]+$')}.`)
      }
})

/**
 * Escapes, character classes, comments and negative assertions, which are skipped, and parameters of routes: `:id` of
 * Fastify, `{id}` of OpenAPI, `<int:pk>` of Django.
 */
const parameters = /\\[^]|\[(?:\\[^]|[^\]\\])*\]?|\(\?(?:#|<?!)[^)]*\)|(?<=\/)(?::[a-z_]\w*|\{[a-z_]\w*\}|<(?:[a-z_]\w*:)?[a-z_]\w*>)(?=\\?\/|\$?$)/gi
const isParameter = /^[:{<]/

function withParametersReplaced (regex: Entry): Entry | undefined {
  const slash = typeof regex === 'string' ? '/' : '\\/'
  // Django's converter `path` takes slashes, too.
  const mended = withSource(regex, sourceOf(regex).replaceAll(parameters, part =>
    isParameter.test(part) ? (part.startsWith('<path:') ? '.+' : `[^${slash}]+`) : part))
  return isSoundRegex(mended) ? mended : undefined
}
