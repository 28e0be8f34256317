import corsHeaders from 'fastify-cors-headers'

export default async function (fastify) {
  fastify.put('/', async () => 'tenant')
  fastify.register(corsHeaders, { CORS_ALLOWED_ORIGINS: ['https://tenant.example'] })
}
