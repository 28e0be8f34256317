/** Apollo Server with its integration for Fastify. Its CSRF prevention wants requests that take a preflight. */
import { ApolloServer } from '@apollo/server'
import fastifyApollo from '@as-integrations/fastify'
import Fastify from 'fastify'

const post = { path: '/graphql', method: 'POST', headers: { 'Content-Type': 'application/json' } }

export const requests = {
  query: { ...post, body: '{"query":"{hello}"}', answers: /"hello":"hello"/ },
  'no such field': { ...post, body: '{"query":"{nobody}"}', status: 400, answers: /nobody/ },
  'refused by its CSRF prevention': { path: '/graphql?query=%7Bhello%7D', status: 400, answers: /CSRF/ }
}

export async function build (register) {
  const resolvers = { Query: { hello: () => 'hello' } }
  const apollo = new ApolloServer({ typeDefs: 'type Query { hello: String }', resolvers })
  await apollo.start()
  const app = Fastify()
  await register(app)
  await app.register(fastifyApollo(apollo))
  app.addHook('onClose', () => apollo.stop())
  return app
}
