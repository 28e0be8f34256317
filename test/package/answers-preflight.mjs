import assert from 'node:assert/strict'

/** Whether what was imported, or required, is a plugin that answers. */
export async function answersPreflight (Fastify, corsHeaders, settings = { CORS_ALLOWED_ORIGINS: ['https://example.com'] }) {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  // Over a socket: app.inject requires an ES module (findings/fastify-inject-fails-in-jest.sh).
  const { status, headers } = await fetch(await app.listen(), {
    method: 'OPTIONS',
    headers: { origin: 'https://example.com', 'access-control-request-method': 'PUT' }
  })
  assert.equal(status, 200)
  assert.equal(headers.get('access-control-allow-origin'), 'https://example.com')
  await app.close()
}
