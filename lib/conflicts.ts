import type { FastifyInstance } from 'fastify'
import { shorten } from './printable.js'

/** @throws an Error with the code CORS_ERR_CONFLICT if the instance, or one above it, has this plugin already. */
export function refuseSecond (fastify: FastifyInstance): void {
  if (fastify.hasDecorator('corsHeaders')) {
    throw conflict('fastify-cors-headers is registered already, on this instance or on one above it. Register it once, with all of the settings; for settings that differ, register it in each child instance and not above them.')
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
  if (ancestors(fastify).some(hasFastifyCors)) throw fastifyCors('on an instance above that of')
  if (hasFastifyCors(fastify)) throw fastifyCors('on the same instance as')
  const isCovered = ({ prefix }: FastifyInstance): boolean => prefix === '' || covers(prefix) || covers(`${prefix}/`)
  const child = descendants(fastify).find(child => hasFastifyCors(child) && isCovered(child))
  if (child !== undefined) throw fastifyCors(`in a child instance${nameOf(child)}, below that of`)
}

function fastifyCors (where: string): Error {
  return conflict(`@fastify/cors is registered ${where} fastify-cors-headers. Both would answer preflights and write the same headers: remove the registration of @fastify/cors. In Nest, app.enableCors() and the option cors register it.`)
}

/** Where a wrapper or a promise hides the plugin’s name, as in Nest, its request decorator tells. */
function hasFastifyCors (instance: FastifyInstance): boolean {
  return instance.hasPlugin('@fastify/cors') || instance.hasRequestDecorator('corsPreflightEnabled')
}

/** A child instance inherits from its parent. */
function ancestors (fastify: FastifyInstance): FastifyInstance[] {
  const parent = Object.getPrototypeOf(fastify)
  return parent === Object.prototype ? [] : [parent, ...ancestors(parent)]
}

/** Fastify tells of children that are registered later, in onRegister. Of those before only this symbol knows. */
function descendants (fastify: FastifyInstance): FastifyInstance[] {
  const children = Object.getOwnPropertySymbols(fastify).filter(({ description }) => description === 'fastify.children')
    .flatMap(kChildren => Reflect.get(fastify, kChildren) as FastifyInstance[])
  return children.flatMap(child => [child, ...descendants(child)])
}

function nameOf ({ prefix, pluginName }: FastifyInstance): string {
  // The first of a chain is the child's own; that of a function without a name is its code.
  return prefix === '' ? ` (${shorten(pluginName.split(' -> ', 1).join(''), 60)})` : ` with the prefix '${prefix}'`
}

function conflict (message: string): Error {
  return Object.assign(new Error(message), { code: 'CORS_ERR_CONFLICT' })
}
