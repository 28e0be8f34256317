import type { FastifyInstance } from 'fastify'
import { coversNoRoute } from './checks/at-run-time.js'
import { withLocation } from './checks/index.js'
import type { CheckMessage } from './checks/message.js'
import { belowPrefix } from './checks/suggest-path.js'
import { hasNotFoundHandler, descendantsOf } from './instances.js'
import { compilePath } from './policy/policy.js'
import { beginningTest, compilePattern } from './regex/index.js'
import { acceptsOtherSpellings, routesBelow, routesOf } from './routes.js'
import { scopeOf } from './scope.js'
import { effectiveSettings } from './settings/effective.js'
import type { Location } from './settings/locations.js'
import type { WrittenSettings } from './settings/read.js'

/**
 * W018 for the settings of an instance. Call it once the app is ready.
 *
 * @param location where CORS_URLS_REGEX is written
 */
export function findUncovered (fastify: FastifyInstance, written: WrittenSettings, location: Location | undefined): CheckMessage | undefined {
  const { CORS_URLS_REGEX: regex } = effectiveSettings(written.settings)
  const urls = uncoveredRoutes(fastify, regex)
  if (urls.length === 0) return undefined
  const { prefix } = fastify
  const below = prefix === '' ? undefined : belowPrefix(regex, prefix)
  const meant = below !== undefined && uncoveredRoutes(fastify, below).length === 0 ? below : undefined
  return withLocation(coversNoRoute(regex, prefix, urls, meant, written), location)
}

/**
 * The routes of an instance and its descendants, if CORS_URLS_REGEX can match no path of any of them; otherwise none.
 * Routes of a nearer registration do not count.
 */
function uncoveredRoutes (fastify: FastifyInstance, regex: string | RegExp): readonly string[] {
  if (routesOf(fastify).isIncomplete || acceptsOtherSpellings(fastify)) return []
  const urls = urlsOf(fastify)
  const prefixes = urls.map(literalPrefixOf)
  const coversUrl = compilePath(regex)
  if (prefixes.some(({ texts }) => texts.some(coversUrl))) return []
  const admits = beginningTest(compilePattern(regex))
  return prefixes.some(({ isWhole, texts }) => !isWhole && texts.some(text => admits(text || '/'))) ? [] : urls
}

function urlsOf (fastify: FastifyInstance): string[] {
  const own = new Set(ownInstances(fastify))
  const routes = routesBelow(fastify).filter(({ instance }) => own.has(instance)).map(({ options }) => options.url)
  const prefixes = [...own].filter(hasNotFoundHandler).map(({ prefix }) => prefix.replace(/\/$/, ''))
  return [...new Set([...routes, ...prefixes.flatMap(prefix => [prefix, `${prefix}/*`])])].filter(path => path !== '')
}

/** The instances that the registration covers, or those below that have one, or all if none has. */
function ownInstances (fastify: FastifyInstance): readonly FastifyInstance[] {
  const scope = scopeOf(fastify)
  const instances = [fastify, ...descendantsOf(fastify)]
  if (scope !== undefined) return instances.filter(instance => scopeOf(instance) === scope)
  const registered = instances.filter(instance => scopeOf(instance) !== undefined)
  return registered.length > 0 ? registered : instances
}

/** Characters that are literal in a route's URL and reach CORS_URLS_REGEX unchanged. */
const literalCharacters = /^[\w/.~!$&'()+,=@-]*/

interface LiteralPrefix {
  /** Whether the route matches exactly these paths. */
  readonly isWhole: boolean
  /** Every path of the route equals or begins with one of these. */
  readonly texts: readonly string[]
}

function literalPrefixOf (url: string): LiteralPrefix {
  const [text] = literalCharacters.exec(url) as RegExpExecArray
  const isWhole = text === url
  // `/a/:b?` also matches `/a`. For the route '/' below a prefix, only the URL with a slash is known.
  const hasShorter = isWhole || url.endsWith('?')
  return { isWhole, texts: hasShorter ? [text, text.replace(/(?<=.)\/$/, '')] : [text] }
}
