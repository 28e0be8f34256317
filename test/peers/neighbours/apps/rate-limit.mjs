/** @fastify/rate-limit: pages can read its 429, and preflights do not count. */
import fastifyRateLimit from '@fastify/rate-limit'
import Fastify from 'fastify'

export const requests = {
  // As often as it is asked here, but for the preflights.
  'up to the limit': { path: '/three', answers: /^well$/ },
  'past the limit': { path: '/none', status: 429, answers: /Rate limit exceeded/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  // Its headers tell the time.
  const all = names => Object.fromEntries(names.map(name => [name, false]))
  const limits = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']
  await app.register(fastifyRateLimit, { timeWindow: '1 hour', addHeaders: all([...limits, 'retry-after']), addHeadersOnExceeding: all(limits) })
  app.get('/three', { config: { rateLimit: { max: 3 } } }, async () => 'well')
  app.get('/none', { config: { rateLimit: { max: 0 } } }, async () => 'well')
  return app
}
