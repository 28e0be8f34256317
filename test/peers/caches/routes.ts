import { setTimeout as sleep } from 'node:timers/promises'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'

const forAMinute = 'public, max-age=60'
const forASecond = 'public, max-age=1'
const etag = '"first"'

/** More than nginx takes. */
const manyNames = Array.from({ length: 20 }, (_, index) => `X-Wish-${index}`).join(', ')

/** Long enough to be compressed, and to be known from the body of any other URL. */
const bodyOf = (url: string) => ({ url, padding: 'all that the page wanted to know '.repeat(64) })

/** Answers that a shared cache may keep, of every kind. */
export function addRoutes (app: FastifyInstance): void {
  app.get('/json', async ({ url }, reply) => keep(reply).send(bodyOf(url)))
  app.get('/slow', async ({ url }, reply) => {
    await sleep(20)
    return keep(reply).send(bodyOf(url))
  })
  app.get('/stream', async ({ url }, reply) => keep(reply).type('text/plain').send(Readable.from([url, ' in', ' three parts'])))
  app.get('/moved', async (_request, reply) => keep(reply).redirect('/json', 301))
  app.get('/gone', async ({ url }, reply) => keep(reply).code(410).send(bodyOf(url)))
  app.setNotFoundHandler(async ({ url }, reply) => keep(reply).code(404).send(bodyOf(url)))
  app.get('/broken', async (_request, reply) => {
    keep(reply)
    throw new Error('Broken on purpose')
  })

  for (const [path, cacheControl] of [['/tagged', forAMinute], ['/tagged-briefly', forASecond]] as const) {
    app.get(path, async ({ url, headers }, reply) => {
      keep(reply, cacheControl).header('etag', etag)
      return headers['if-none-match'] === etag ? reply.code(304).send() : bodyOf(url)
    })
  }

  for (const [path, vary] of [['/greeting', 'Accept-Language'], ['/greeting-lines', ['Accept-Language', 'X-Mood']]] as const) {
    app.get(path, async ({ url, headers }, reply) => keep(reply).header('vary', vary).send({
      ...bodyOf(url),
      greeting: headers['accept-language'] === 'fr' ? 'bonjour' : 'good day'
    }))
  }
  for (const [path, vary] of [['/unlike', '*'], ['/unlike-in-a-list', 'Accept-Language, *'], ['/varied-by-hand', 'Origin'], ['/varies-much', manyNames]] as const) {
    app.get(path, async ({ url }, reply) => keep(reply).header('vary', vary).send(bodyOf(url)))
  }

  app.get('/visitor', async ({ url, headers }, reply) => keep(reply, 'private, max-age=60').send({
    url,
    visitor: headers.cookie ?? headers.authorization ?? 'nobody'
  }))
}

function keep (reply: FastifyReply, cacheControl = forAMinute): FastifyReply {
  return reply.header('cache-control', cacheControl)
}
