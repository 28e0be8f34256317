/** Settings of this folder. */
import corsHeaders from 'fastify-cors-headers'

export default async function (fastify) {
  await fastify.register(corsHeaders, { CORS_ALLOWED_ORIGINS: ['https://folder.example'] })
}
