/**
 * GraphQL Yoga as its documentation shows it for Fastify, which sends the web Response that it returns, and with
 * Yoga writing on reply.raw itself; each with its default CORS, which reflects every origin, and with none.
 */
import Fastify from 'fastify'
import { createSchema, createYoga } from 'graphql-yoga'

const json = { 'Content-Type': 'application/json', Accept: 'application/json' }
const query = { method: 'POST', headers: json, body: '{"query":"{hello}"}', answers: /"hello":"hello"/ }

export const requests = {
  'returned, default CORS': { path: '/returned', ...query },
  'returned, cors: false': { path: '/returned-quiet', ...query },
  'a stream of events, returned': {
    path: '/returned?query=subscription%7Bticks%7D',
    headers: { Accept: 'text/event-stream' },
    answers: /"ticks":"tick"/
  },
  'yoga.fetch': { path: '/fetched?query=%7Bhello%7D', answers: /"hello":"hello"/ },
  'written on reply.raw, default CORS': { path: '/raw', ...query },
  'written on reply.raw, cors: false': { path: '/raw-quiet', ...query }
}

const schema = createSchema({
  typeDefs: 'type Query { hello: String } type Subscription { ticks: String }',
  resolvers: {
    Query: { hello: () => 'hello' },
    Subscription: {
      ticks: {
        async * subscribe () {
          yield { ticks: 'tick' }
          await new Promise(resolve => setTimeout(resolve, 60_000).unref())
        }
      }
    }
  }
})

export async function build (register) {
  const app = Fastify({ forceCloseConnections: true })
  await register(app)

  for (const [suffix, options] of [['', {}], ['-quiet', { cors: false }]]) {
    const method = ['GET', 'POST', 'OPTIONS']
    const returned = createYoga({ schema, logging: false, graphqlEndpoint: `/returned${suffix}`, ...options })
    app.route({
      method,
      url: returned.graphqlEndpoint,
      handler: (request, reply) => returned.handleNodeRequestAndResponse(request, reply, { request, reply })
    })

    const raw = createYoga({ schema, logging: false, graphqlEndpoint: `/raw${suffix}`, ...options })
    app.register(async app => {
      // Yoga reads the body from Node's request.
      app.removeAllContentTypeParsers()
      app.addContentTypeParser('*', (_request, _body, done) => { done(null) })
      app.route({
        method,
        url: raw.graphqlEndpoint,
        handler: (request, reply) => {
          reply.hijack()
          raw(request.raw, reply.raw)
        }
      })
    })
  }

  const fetched = createYoga({ schema, logging: false, graphqlEndpoint: '/fetched' })
  app.get('/fetched', ({ host, url, headers }) => fetched.fetch(`http://${host}${url}`, { headers }))
  return app
}
