import assert from 'node:assert/strict'

/** Whether what was imported, or required, is a plugin that answers. */
export async function answersPreflight (Fastify, corsHeaders, settings = { CORS_ALLOWED_ORIGINS: ['https://example.com'] }) {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  const { statusCode, headers } = await app.inject({
    method: 'OPTIONS',
    url: '/',
    headers: { origin: 'https://example.com', 'access-control-request-method': 'PUT' }
  })
  assert.equal(statusCode, 200)
  assert.equal(headers['access-control-allow-origin'], 'https://example.com')
  await app.close()
}
