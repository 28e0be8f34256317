import type { FastifyInstance } from 'fastify'

/** The ancestors of an instance, nearest first: each is the prototype of its children. */
export function ancestorsOf (fastify: FastifyInstance): FastifyInstance[] {
  const parent = Object.getPrototypeOf(fastify)
  return parent === Object.prototype ? [] : [parent, ...ancestorsOf(parent)]
}

/** All descendants of an instance. onRegister reports only later children, so this reads Fastify's own list. */
export function descendantsOf (fastify: FastifyInstance): FastifyInstance[] {
  const children = Object.getOwnPropertySymbols(fastify).filter(({ description }) => description === 'fastify.children')
    .flatMap(kChildren => Reflect.get(fastify, kChildren) as FastifyInstance[])
  return children.flatMap(child => [child, ...descendantsOf(child)])
}

export function rootOf (fastify: FastifyInstance): FastifyInstance {
  return ancestorsOf(fastify).at(-1) ?? fastify
}

/** Whether the app is ready, so that no more routes can be declared. Fastify keeps this under a symbol only. */
export function isReady (fastify: FastifyInstance): boolean {
  const root = rootOf(fastify)
  const kState = Object.getOwnPropertySymbols(root).find(({ description }) => description === 'fastify.state') as symbol
  return (Reflect.get(root, kState) as { readonly started: boolean }).started
}

/** Whether requests that match no route can reach this instance's not-found handler. */
export function hasNotFoundHandler (fastify: FastifyInstance): boolean {
  // Without a prefix, setNotFoundHandler sets the root's handler.
  return fastify.prefix === '' || notFoundOwner(fastify) !== undefined
}

/** The instance that replies to requests below this one's prefix that match no route: itself, or a child without a prefix. */
export function notFoundOwner (fastify: FastifyInstance): FastifyInstance | undefined {
  const kContext = Object.getOwnPropertySymbols(fastify).find(({ description }) => description === 'fastify.404ContextKey')
  return kContext && (Reflect.get(fastify, kContext) as { readonly server: FastifyInstance }).server
}
