import Fastify from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import t from 'tap'
import { corsHeaders } from '../../lib/index.js'
import { corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'
const allowed = { vary: 'origin', 'access-control-allow-origin': origin }

/** Does to requests what @fastify/express 4 does. */
const express = fastifyPlugin(async app => {
  app.addHook('onRequest', async ({ raw }, reply) => {
    const url = raw.url as string
    Object.assign(raw, { originalUrl: url, url: decodeURI(url) })
    Object.assign(reply.raw, { send: () => undefined })
  })
}, { name: '@fastify/express' })

t.test('after @fastify/express the path is decoded once', async t => {
  const rewriteUrl = ({ url }: { url?: string | undefined }): string => (url as string).replace('/v1/', '/api/')
  const table: Array<[url: string, regex: string, covered: boolean, rewrites?: boolean]> = [
    ['/api/x', '^/api/x$', true],
    ['/api/%41', '^/api/A$', true],
    ['/api/%2541', '^/api/%41$', true],
    ['/api/%2541', '^/api/A$', false],
    ['/api/%252541', '^/api/%2541$', true],
    ['/api/%C3%A9', '^/api/é$', true],
    ['/api/%25C3%25A9', '^/api/é$', false],
    ['/api/%20?a=%20', '^/api/ $', true],
    ['/v1/%2541', '^/api/%41$', true, true],
    ['/v1/%2541', '^/api/A$', false, true],
    ['/v1/%2541', '^/v1/', false, true]
  ]
  for (const [url, regex, covered, rewrites] of table) {
    for (const withExpress of [true, false]) {
      const app = Fastify(rewrites === true ? { rewriteUrl } : {})
      if (withExpress) await app.register(express)
      await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: regex })
      const it = `${url} ${regex}${withExpress ? ' after express' : ''}`
      t.strictSame(corsOf(await app.inject({ url, headers: { origin } })), covered ? allowed : {}, it)
      t.strictSame(corsOf(await app.inject(preflight(origin, 'PUT', url))), covered ? optionsHeaders(origin) : {}, `${it}: its preflight`)
      await app.close()
    }
  }
})

t.test('@fastify/express registered after the plugin changes nothing', async t => {
  const app = Fastify()
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/api/%41$' })
  await app.register(express)
  t.strictSame(corsOf(await app.inject({ url: '/api/%2541', headers: { origin } })), allowed)
  await app.close()
})

t.test('a hook that answers before that of @fastify/express: the path is still as it came', async t => {
  const app = Fastify({ rewriteUrl: () => '/api/%2541' })
  app.addHook('onRequest', async (_request, reply) => reply.code(401).send())
  await app.register(express)
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/api/%41$' })
  t.strictSame(corsOf(await app.inject({ url: '/v1', headers: { origin } })), allowed)
  await app.close()
})

t.test('what another plugin puts on the response is not taken for @fastify/express', async t => {
  const app = Fastify()
  app.addHook('onRequest', async ({ raw }, reply) => {
    Object.assign(raw, { originalUrl: '/elsewhere' })
    Object.assign(reply.raw, { send: () => undefined })
  })
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/api/' })
  t.strictSame(corsOf(await app.inject({ url: '/api/x', headers: { origin } })), allowed)
  await app.close()
})
