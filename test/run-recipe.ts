/** Run as a process of its own by recipes.test.ts: the app of a recipe, which listens and says where. */
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'

const { app } = await import(pathToFileURL(process.argv[2] ?? '').href) as { app: FastifyInstance }
process.send?.(Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port))
