/** An app as `fastify generate` lays one out: plugins and routes are what lies in two folders. */
import { join } from 'node:path'
import autoload from '@fastify/autoload'

export default async function app (fastify, { cascadeHooks = false }) {
  fastify.register(autoload, { dir: join(import.meta.dirname, 'plugins') })
  fastify.register(autoload, { dir: join(import.meta.dirname, 'routes'), autoHooks: true, cascadeHooks, routeParams: true, dirNameRoutePrefix: true })
}

/** The same, below a folder’s hooks too. */
export async function cascading (fastify) {
  await app(fastify, { cascadeHooks: true })
}
