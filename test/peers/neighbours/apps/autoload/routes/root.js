export default async function (fastify) {
  fastify.put('/', async () => 'root')
}
