export default async function (fastify) {
  fastify.put('/', { config: { cors: false } }, async () => 'closed')
}
