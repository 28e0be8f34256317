/** GraphQL with mercurius. */
import Fastify from 'fastify'
import mercurius from 'mercurius'

const post = { path: '/graphql', method: 'POST', headers: { 'Content-Type': 'application/json' } }

export const requests = {
  'query by GET': { path: '/graphql?query=%7Bhello%7D', answers: /^\{"data":\{"hello":"hello"\}\}$/ },
  'query by POST': { ...post, body: '{"query":"{hello}"}', answers: /"hello":"hello"/ },
  'no such field': { ...post, body: '{"query":"{nobody}"}', status: 400, answers: /nobody/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  const resolvers = { Query: { hello: () => 'hello' } }
  await app.register(mercurius, { schema: 'type Query { hello: String }', resolvers })
  return app
}
