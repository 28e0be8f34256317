/** Connect writes every answer on reply.raw, without hijack(). */
import { Code, ConnectError } from '@connectrpc/connect'
import { fastifyConnectPlugin } from '@connectrpc/connect-fastify'
import Fastify from 'fastify'
import { Greeter } from './greeter_pb.js'

/** A message of a stream, or of gRPC-Web: flags, length, JSON. */
const envelope = json => `\0\0\0\0${String.fromCharCode(json.length)}${json}`

const call = (method, more) => ({ path: `/demo.Greeter/${method}`, method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '"Ada"', ...more })

export const requests = {
  unary: call('Greet', { answers: /^"Hello Ada"$/, vary: 'Accept' }),
  'unary, an error': call('Refuse', { status: 403, answers: /^{"code":"permission_denied","message":"not Ada"/ }),
  'unary, no JSON': call('Greet', { body: '{', status: 400, answers: /^{"code":"invalid_argument"/ }),
  'gRPC-Web': call('Greet', {
    headers: { 'Content-Type': 'application/grpc-web+json' },
    body: envelope('"Ada"'),
    answers: /^[^"]{5}"Hello Ada"[^]{5}grpc-status: 0\r\n/,
    vary: 'Accept'
  }),
  'server stream': call('Count', {
    headers: { 'Content-Type': 'application/connect+json' },
    body: envelope('"Ada"'),
    answers: /^[^"]{5}"Ada 1"[^"]{5}"Ada 2"[^"]{5}{}$/
  })
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(fastifyConnectPlugin, {
    routes: router => router.service(Greeter, {
      greet ({ value }, { responseHeader }) {
        responseHeader.set('Vary', 'Accept')
        responseHeader.set('Access-Control-Allow-Origin', '*')
        return { value: `Hello ${value}` }
      },
      refuse ({ value }) { throw new ConnectError(`not ${value}`, Code.PermissionDenied) },
      async * count ({ value }) {
        for (const number of [1, 2]) yield { value: `${value} ${number}` }
      }
    })
  })
  return app
}
