/** Files of @fastify/static: whole, in part, unchanged and missing. */
import fastifyStatic from '@fastify/static'
import Fastify from 'fastify'

const path = '/files/static.mjs'

export const requests = {
  whole: { path, answers: /^\/\*\* Files of/ },
  'a range': { path, headers: { Range: 'bytes=0-2' }, status: 206, answers: /^\/\*\*$/ },
  unchanged: { path, headers: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, status: 304, answers: /^$/ },
  missing: { path: '/files/none', status: 404, answers: /Not Found/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(fastifyStatic, { root: import.meta.dirname, prefix: '/files/' })
  return app
}
