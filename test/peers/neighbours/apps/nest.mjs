/** Nest on Fastify: its `@Sse()` writes on reply.raw. Decorators are called by hand, as TypeScript would. */
import 'reflect-metadata'
import { createRequire } from 'node:module'
import { concat, NEVER, of } from 'rxjs'

// Required, not imported: the loader by which tap reads TypeScript does not find what `exports` of Nest maps.
const require = createRequire(import.meta.url)
const { Controller, ForbiddenException, Get, Header, Module, Sse } = require('@nestjs/common')
const { NestFactory } = require('@nestjs/core')
const { FastifyAdapter } = require('@nestjs/platform-fastify')

export const requests = {
  controller: { path: '/cats', answers: /^\["Tom"\]$/, vary: 'Accept' },
  exception: { path: '/cats/closed', status: 403, answers: /"message":"closed"/ },
  'not found': { path: '/dogs', status: 404, answers: /"message":"Cannot GET \/dogs"/ },
  '@Sse()': { path: '/cats/events', answers: /data: tick\n\n/ }
}

class Cats {
  list () { return ['Tom'] }
  closed () { throw new ForbiddenException('closed') }
  // Open until the client leaves.
  events () { return concat(of({ data: 'tick' }), NEVER) }
}

function decorate (name, ...decorators) {
  for (const decorator of decorators) decorator(Cats.prototype, name, Object.getOwnPropertyDescriptor(Cats.prototype, name))
}
decorate('list', Get(), Header('Vary', 'Accept'), Header('Access-Control-Allow-Origin', '*'))
decorate('closed', Get('closed'))
decorate('events', Sse('events'))
Controller('cats')(Cats)

export class AppModule {}
Module({ controllers: [Cats] })(AppModule)

export async function build (register) {
  const app = await NestFactory.create(AppModule, new FastifyAdapter({ forceCloseConnections: true }), { logger: false })
  const fastify = app.getHttpAdapter().getInstance()
  await register(fastify)
  await app.init()
  return fastify
}
