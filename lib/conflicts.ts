import type { FastifyInstance } from 'fastify'
import { ancestorsOf, descendantsOf } from './instances.js'
import { scopeOf } from './scope.js'
import { shorten } from './text/printable.js'

/**
 * Allows one registration on each instance, and one copy of the package in an app.
 *
 * @param isFirst whether this copy of the package has no registration in the app yet
 * @throws an Error with the code CORS_ERR_CONFLICT if the instance has a registration, or the app has another copy.
 */
export function refuseSecond (fastify: FastifyInstance, isFirst: boolean): void {
  if (Object.hasOwn(fastify, 'corsHeaders')) {
    throw conflict('fastify-cors-headers is registered already on this instance, or your own code has decorated it with corsHeaders. Register it once, with all of the settings; for other settings on some routes, register it in a child instance, or write them in config.cors of the route.')
  }
  if (isFirst && fastify.hasRequestDecorator('corsEnabled')) {
    throw conflict('The requests of this app already have the decorator corsEnabled, of another copy of fastify-cors-headers or of your own code. Use one copy in an app: npm ls fastify-cors-headers lists the copies. Give a decorator of your own another name.')
  }
}

/**
 * Both plugins would answer preflights and write the same headers wherever one instance has the hooks of both: beside
 * this plugin, above it, or below it where the settings cover the paths. In a sibling instance, @fastify/cors is no
 * conflict. Below a nearer registration, the settings of that one count, which it checks itself.
 *
 * @param covers whether the settings cover a URL
 * @throws an Error with the code CORS_ERR_CONFLICT.
 */
export function refuseFastifyCors (fastify: FastifyInstance, covers: (url: string) => boolean | undefined): void {
  // Ancestors first: this instance inherits their decorators.
  if (ancestorsOf(fastify).some(hasFastifyCors)) throw fastifyCors('on an instance above that of')
  if (hasFastifyCors(fastify)) throw fastifyCors('on the same instance as')
  const isCovered = ({ prefix }: FastifyInstance): boolean => prefix === '' || covers(prefix) === true || covers(`${prefix}/`) === true
  const child = descendantsOf(fastify).find(child => hasFastifyCors(child) && scopeOf(child) === scopeOf(fastify) && isCovered(child))
  if (child !== undefined) throw fastifyCors(`in a child instance${nameOf(child)}, below that of`)
}

function fastifyCors (where: string): Error {
  return conflict(`@fastify/cors is registered ${where} fastify-cors-headers. Both would answer preflights and write the same headers: remove the registration of @fastify/cors. In Nest, app.enableCors() and the option cors register it.`)
}

/** By its request decorator: Nest registers it through a wrapper, which hides the plugin's name. */
function hasFastifyCors (instance: FastifyInstance): boolean {
  return instance.hasRequestDecorator('corsPreflightEnabled')
}

function nameOf ({ prefix, pluginName }: FastifyInstance): string {
  // `a -> b` lists nested plugins, the child's own first. For an anonymous function, Fastify gives its source code.
  return prefix === '' ? ` (${shorten(pluginName.replace(/ -> .*/s, ''), 60)})` : ` with the prefix '${prefix}'`
}

function conflict (message: string): Error {
  return Object.assign(new Error(message), { code: 'CORS_ERR_CONFLICT' })
}
