import type { FastifyInstance } from 'fastify'

/** The instances above one, the nearest first. A child instance inherits from its parent. */
export function ancestorsOf (fastify: FastifyInstance): FastifyInstance[] {
  const parent = Object.getPrototypeOf(fastify)
  return parent === Object.prototype ? [] : [parent, ...ancestorsOf(parent)]
}

/** Fastify tells of children that are registered later, in onRegister. Of those before only this symbol knows. */
export function descendantsOf (fastify: FastifyInstance): FastifyInstance[] {
  const children = Object.getOwnPropertySymbols(fastify).filter(({ description }) => description === 'fastify.children')
    .flatMap(kChildren => Reflect.get(fastify, kChildren) as FastifyInstance[])
  return children.flatMap(child => [child, ...descendantsOf(child)])
}

export function rootOf (fastify: FastifyInstance): FastifyInstance {
  return ancestorsOf(fastify).at(-1) ?? fastify
}

/** Whether `ready` has ended, so that no more routes come. Fastify says it under a symbol alone. */
export function isReady (fastify: FastifyInstance): boolean {
  const root = rootOf(fastify)
  const kState = Object.getOwnPropertySymbols(root).find(({ description }) => description === 'fastify.state') as symbol
  return (Reflect.get(root, kState) as { readonly started: boolean }).started
}

/** Whether requests without a route can meet the not-found handler of an instance: one of its own, or else of the root. */
export function hasNotFoundHandler (fastify: FastifyInstance): boolean {
  // One that an instance without a prefix sets, Fastify gives to the root.
  return fastify.prefix === '' || Object.getOwnPropertySymbols(fastify).some(({ description }) => description === 'fastify.404ContextKey')
}
