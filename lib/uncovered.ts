import type { FastifyInstance } from 'fastify'
import { answersAnyPath, descendantsOf } from './instances.js'
import { beginningTest, compilePattern } from './regex/index.js'
import { acceptsOtherSpellings, routesBelow, routesOf } from './routes.js'
import { scopeOf, type Scope } from './scope.js'

/**
 * The routes of a registration, if its CORS_URLS_REGEX can match no path of theirs, and else none of them. Asked once the
 * app is ready.
 */
export function uncoveredRoutes (fastify: FastifyInstance, scope: Scope): readonly string[] {
  if (routesOf(fastify).isIncomplete || acceptsOtherSpellings(fastify)) return []
  const { policy: { coversUrl }, settings } = scope.inForce
  const urls = urlsOf(fastify, scope)
  const begun = urls.map(beginningOf)
  if (begun.some(({ texts }) => texts.some(coversUrl))) return []
  const admits = beginningTest(compilePattern(settings.CORS_URLS_REGEX))
  return begun.some(({ isWhole, texts }) => !isWhole && texts.some(text => admits(text || '/'))) ? [] : urls
}

function urlsOf (fastify: FastifyInstance, scope: Scope): string[] {
  const isOwn = (instance: FastifyInstance): boolean => scopeOf(instance) === scope
  const routes = routesBelow(fastify).filter(({ instance }) => isOwn(instance)).map(({ options }) => options.url)
  const prefixes = [fastify, ...descendantsOf(fastify)].filter(instance => isOwn(instance) && answersAnyPath(instance)).map(({ prefix }) => prefix.replace(/\/$/, ''))
  return [...new Set([...routes, ...prefixes.flatMap(prefix => [prefix, `${prefix}/*`])])].filter(path => path !== '')
}

/** What stands for itself in the URL of a route, and comes as it is to CORS_URLS_REGEX. */
const plain = /^[\w/.~!$&'()+,=@-]*/

interface Beginning {
  /** Whether there are no other paths. */
  readonly isWhole: boolean
  /** What every path of a route is, or begins with, one or the other. */
  readonly texts: readonly string[]
}

function beginningOf (url: string): Beginning {
  const [text] = plain.exec(url) as RegExpExecArray
  const isWhole = text === url
  // `/a/:b?` is `/a`, too, and of the two URLs that a prefix's own route has, only the one with the slash is known.
  const hasShorter = isWhole || url.endsWith('?')
  return { isWhole, texts: hasShorter ? [text, text.replace(/(?<=.)\/$/, '')] : [text] }
}
