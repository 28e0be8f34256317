import fastifyCors, { type FastifyCorsOptions } from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import corsHeaders, { defaultHeaders, defaultMethods } from 'fastify-cors-headers'
import { originSource } from 'fastify-cors-headers/origins'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { handledOrigin, linesOf, type Setup } from './setups.js'

/** `before` is an earlier build of ours, whose folder BENCH_BEFORE names. */
export type Contender = 'bare' | 'floor' | 'fastify-cors' | 'before' | 'ours'

/** The same routes with another kind of CORS, or none. */
export async function build (contender: Contender, setup: Setup): Promise<FastifyInstance> {
  // Room for the scenario with 64 KB of a header.
  const app = Fastify({ http: { maxHeaderSize: 128 * 1024 } })
  switch (contender) {
    case 'bare':
      app.options('/', (_request, reply) => { reply.send() })
      break
    case 'floor':
      addFloor(app, setup)
      break
    case 'fastify-cors':
      await app.register(fastifyCors, fastifyCorsOptions(setup))
      break
    case 'before':
    case 'ours':
      await app.register(contender === 'ours' ? corsHeaders : await importBefore(), setup.settings)
      if (setup.handler === 'sync') app.corsHeaders.checkRequestEnabled.connect(({ headers }) => headers.origin === handledOrigin)
      if (setup.handler === 'source') app.corsHeaders.checkRequestEnabled.connect(originSource({ has: async origin => origin === handledOrigin }))
      if (setup.handler === 'async') app.corsHeaders.checkRequestEnabled.connect(async ({ headers }) => headers.origin === handledOrigin)
  }
  const chunk = Buffer.alloc(1024, 'x')
  const { count, cors } = setup.routes ?? { count: 0 }
  for (let number = 1; number <= count; number++) app.get(`/own/${number}`, cors === undefined ? {} : { config: { cors } }, (_request, reply) => { reply.send('hello') })
  app.get('/', (_request, reply) => { reply.send('hello') })
  app.get('/json', (_request, reply) => { reply.send({ id: 1, name: 'chair', tags: ['wood', 'brown'] }) })
  app.get('/stream', (_request, reply) => { reply.type('application/octet-stream').send(Readable.from([chunk, chunk])) })
  return app
}

async function importBefore (): Promise<typeof corsHeaders> {
  const file = pathToFileURL(resolve(process.env['BENCH_BEFORE'] ?? '.', 'dist/index.js'))
  return (await import(file.href) as { default: typeof corsHeaders }).default
}

/**
 * What nobody can go below with Fastify's hooks: what an application would write by hand that has
 * just this policy and will never have another one. The headers are there from onRequest on, and are
 * looked at once more in onSend.
 */
function addFloor (app: FastifyInstance, setup: Setup): void {
  const origins = new Set(setup.settings.CORS_ALLOWED_ORIGINS)
  // Regexes are no affair of a minimum: it knows by heart who is allowed.
  if (setup.settings.CORS_ALLOWED_ORIGIN_REGEXES !== undefined) {
    for (const count of [1, 10, 1000]) origins.add(`https://shop.tenant-${count}.example.com`)
  }
  const { actual, preflight } = linesOf(setup)
  const { coveredPrefix, handler } = setup
  const asks = async (origin: string): Promise<boolean> => origin === handledOrigin
  const allow = (request: FastifyRequest, reply: FastifyReply, origin: string): void => {
    reply.header('access-control-allow-origin', origin)
    const lines = request.method === 'OPTIONS' ? preflight : actual
    for (let i = 0; i < lines.length; i++) reply.header(lines[i]![0], lines[i]![1])
  }
  const answer = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) reply.send()
    else done()
  }

  app.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith(coveredPrefix)) return done()
    reply.header('vary', 'origin')
    const { origin } = request.headers
    if (origin !== undefined) {
      if (origins.has(origin) || (handler === 'sync' && origin === handledOrigin)) allow(request, reply, origin)
      else if (handler === 'async') return letAsk(request, reply, origin, done)
    }
    answer(request, reply, done)
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (!request.url.startsWith(coveredPrefix)) return done()
    if (reply.getHeader('vary') !== 'origin') reply.header('vary', 'origin')
    const { origin } = request.headers
    const allowed = reply.getHeader('access-control-allow-origin')
    if (allowed !== undefined && allowed !== origin) reply.removeHeader('access-control-allow-origin')
    done()
  })

  function letAsk (request: FastifyRequest, reply: FastifyReply, origin: string, done: (error?: Error) => void): void {
    asks(origin).then(says => {
      if (says) allow(request, reply, origin)
      answer(request, reply, done)
    }, done)
  }
}

function fastifyCorsOptions ({ settings, coveredPrefix, handler }: Setup): FastifyCorsOptions {
  const origins = [...settings.CORS_ALLOWED_ORIGINS ?? []]
  const regexes = [...settings.CORS_ALLOWED_ORIGIN_REGEXES ?? []].map(regex => new RegExp(regex))
  const known = new Set(origins)
  const options: FastifyCorsOptions = {
    origin: [...origins, ...regexes],
    methods: [...defaultMethods],
    allowedHeaders: [...defaultHeaders],
    credentials: settings.CORS_ALLOW_CREDENTIALS ?? false,
    maxAge: 86400,
    optionsSuccessStatus: 200,
    ...(settings.CORS_EXPOSE_HEADERS !== undefined && { exposedHeaders: [...settings.CORS_EXPOSE_HEADERS] })
  }
  const allows = (origin: string | undefined): boolean => origin !== undefined && (known.has(origin) || origin === handledOrigin)
  if (handler === 'sync') return { ...options, origin: (origin: string | undefined, callback: (error: null, allowed: string | boolean) => void) => callback(null, allows(origin) && origin as string) }
  if (handler === 'async') return { ...options, origin: async (origin: string | undefined) => allows(origin) && origin as string }
  if (coveredPrefix === '/') return options
  return {
    delegator: (request, callback) => callback(null, request.url.startsWith(coveredPrefix) ? options : { origin: false })
  }
}
