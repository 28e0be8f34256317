export default async function (fastify) {
  fastify.put('/:item', async () => 'item')
}
