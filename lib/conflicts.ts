import type { FastifyInstance } from 'fastify'
import { ancestorsOf, descendantsOf } from './instances.js'
import { shorten } from './text/printable.js'

/**
 * One above the instance may have this plugin, too.
 *
 * @param isFirst whether this copy of the package has not been registered in the app yet
 * @throws an Error with the code CORS_ERR_CONFLICT if the instance has this plugin already, or the app another copy of it.
 */
export function refuseSecond (fastify: FastifyInstance, isFirst: boolean): void {
  if (Object.hasOwn(fastify, 'corsHeaders')) {
    throw conflict('fastify-cors-headers is registered already on this instance. Register it once, with all of the settings; for other settings on some routes, register it in a child instance, or write them in config.cors of the route.')
  }
  if (isFirst && fastify.hasRequestDecorator('corsEnabled')) {
    throw conflict('Requests of this app have a corsEnabled already, which is not of this copy of fastify-cors-headers. Use one copy of it in an app: npm ls fastify-cors-headers lists them.')
  }
}

/**
 * Both plugins would answer preflights and write the same headers wherever one instance has the hooks of both: beside
 * this plugin, above it, or below it where the settings cover the paths. In an instance beside this one, @fastify/cors
 * is nobody’s conflict.
 *
 * @param covers whether the settings cover a URL
 * @throws an Error with the code CORS_ERR_CONFLICT.
 */
export function refuseFastifyCors (fastify: FastifyInstance, covers: (url: string) => boolean): void {
  // What an instance above has, this one has inherited.
  if (ancestorsOf(fastify).some(hasFastifyCors)) throw fastifyCors('on an instance above that of')
  if (hasFastifyCors(fastify)) throw fastifyCors('on the same instance as')
  const isCovered = ({ prefix }: FastifyInstance): boolean => prefix === '' || covers(prefix) || covers(`${prefix}/`)
  const child = descendantsOf(fastify).find(child => hasFastifyCors(child) && isCovered(child))
  if (child !== undefined) throw fastifyCors(`in a child instance${nameOf(child)}, below that of`)
}

function fastifyCors (where: string): Error {
  return conflict(`@fastify/cors is registered ${where} fastify-cors-headers. Both would answer preflights and write the same headers: remove the registration of @fastify/cors. In Nest, app.enableCors() and the option cors register it.`)
}

/** A wrapper or a promise hides the plugin’s name, as in Nest. Its request decorator tells. */
function hasFastifyCors (instance: FastifyInstance): boolean {
  return instance.hasRequestDecorator('corsPreflightEnabled')
}

function nameOf ({ prefix, pluginName }: FastifyInstance): string {
  // The first of a chain is the child's own; that of a function without a name is its code.
  return prefix === '' ? ` (${shorten(pluginName.replace(/ -> .*/s, ''), 60)})` : ` with the prefix '${prefix}'`
}

function conflict (message: string): Error {
  return Object.assign(new Error(message), { code: 'CORS_ERR_CONFLICT' })
}
