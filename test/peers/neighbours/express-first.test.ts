/** @fastify/express, registered before the plugin, decodes request targets: CORS_URLS_REGEX sees them decoded once. */
import { createRequire } from 'node:module'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import t from 'tap'
import { corsHeaders } from '../../../lib/index.js'
import { root } from '../../root.js'
import { ask, corsLines } from './ask.js'

const express = createRequire(join(root, 'build/neighbours/package.json'))('@fastify/express') as FastifyPluginAsync
const origin = 'https://app.example'
const settings = { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/Api' }

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void
type Register = (app: FastifyInstance) => Promise<unknown>
const registerOurs: Register = async app => await app.register(corsHeaders, settings)
const use = (app: FastifyInstance, middleware: Middleware): void => {
  (app as unknown as { use: (middleware: Middleware) => void }).use(middleware)
}
const registerExpress: Register = async app => {
  await app.register(express)
  // Without a middleware its hook would not pass requests through Express.
  use(app, (_request, _response, next) => { next() })
}

const orders: ReadonlyArray<readonly [name: string, steps: readonly Register[]]> = [
  ['first', [registerExpress, registerOurs]],
  ['behind the plugin', [registerOurs, registerExpress]],
  ['absent', [registerOurs]]
]

const targets: ReadonlyArray<readonly [target: string, isCovered: boolean]> = [
  ['/Api', true],
  ['/%41pi', true],
  ['/%2541pi', false],
  ['/%252541pi', false],
  ['/Api%2541', true],
  ['/api', false],
  ['/Api?next=/%2541pi', true],
  ['/other?next=/Api', false]
]

for (const [order, steps] of orders) {
  t.test(`@fastify/express ${order}`, async t => {
    const app = Fastify()
    for (const step of steps) await step(app)
    app.get('/*', async () => 'answered')
    t.teardown(() => app.close())
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    for (const [path, isCovered] of targets) {
      const actual = await ask(port, { path, headers: { Origin: origin } }, /$^x/)
      t.match(actual, { status: 200, body: 'answered' }, path)
      t.strictSame(corsLines(actual.lines), isCovered ? [['access-control-allow-origin', origin]] : [], path)

      const asked = { Origin: origin, 'Access-Control-Request-Method': 'GET' }
      const preflight = await ask(port, { path, method: 'OPTIONS', headers: asked }, /$^x/)
      t.equal(preflight.status, isCovered ? 200 : 404, `${path}: preflight`)
      t.equal(corsLines(preflight.lines).length, isCovered ? 4 : 0, `${path}: headers of the preflight`)
    }
  })
}

t.test('a middleware that ends the answer before the plugin’s hook leaves it without headers', async t => {
  for (const steps of [[registerExpress, registerOurs], [registerOurs, registerExpress]]) {
    const app = Fastify()
    for (const step of steps) await step(app)
    use(app, (_request, response) => { response.end('ended') })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const { body, lines } = await ask(port, { path: '/Api', headers: { Origin: origin } }, /$^x/)
    t.equal(body, 'ended')
    t.equal(corsLines(lines).length, steps[0] === registerOurs ? 1 : 0)
    await app.close()
  }
})
