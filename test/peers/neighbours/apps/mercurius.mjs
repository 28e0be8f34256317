/** GraphQL with mercurius. */
import Fastify from 'fastify'
import mercurius from 'mercurius'

const json = { 'Content-Type': 'application/json' }

export const requests = {
  'query by GET': { path: '/graphql?query=%7Bhello%7D', answers: /^\{"data":\{"hello":"hello"\}\}$/ },
  'query by POST': { path: '/graphql', method: 'POST', headers: json, body: '{"query":"{hello}"}', answers: /"hello":"hello"/ },
  'no such field': { path: '/graphql', method: 'POST', headers: json, body: '{"query":"{nobody}"}', status: 400, answers: /nobody/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(mercurius, { schema: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'hello' } } })
  return app
}
