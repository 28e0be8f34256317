/**
 * What a request costs, in numbers that no busy machine changes: calls of Fastify's header methods,
 * promises, bytes allocated. What it takes in time, test/bench measures.
 */
import { createHook } from 'node:async_hooks'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import type { Contender } from '../bench/contenders.js'
import { handledOrigin, type SetupName, site, tenant } from '../bench/setups.js'
import { answer, type Sample } from './exchange.js'

type Request = Pick<Sample, 'method' | 'headers'>

const none: Request = { headers: {} }
const from = (origin: string): Request => ({ headers: { origin } })
const preflight = (origin: string): Request => ({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT' } })
const elsewhere = 'https://elsewhere.example.org'

const replyMethods = ['header', 'headers', 'getHeader', 'getHeaders', 'hasHeader', 'removeHeader']
const rawMethods = ['setHeader', 'getHeader', 'getHeaderNames', 'hasHeader', 'removeHeader', 'writeHead']
const counted = [...replyMethods, ...rawMethods.map(name => `raw.${name}`), 'promises']

/** How often each of them was called, and how many promises were made. */
type Calls = Record<string, number>

function watch (target: object, methods: readonly string[], called: (method: string) => void): void {
  for (const name of methods) {
    const method = Reflect.get(target, name) as (...args: unknown[]) => unknown
    Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
      called(name)
      return method.apply(this, args)
    })
  }
}

/** Counts what an app does from the arrival of a request until it has answered. */
async function count (add: (app: FastifyInstance) => unknown, request: Request): Promise<Calls> {
  const calls: Calls = Object.fromEntries(counted.map(name => [name, 0]))
  const called = (name: string): void => { calls[name] = (calls[name] ?? 0) + 1 }
  const app = Fastify()
  app.addHook('onRequest', (_request, reply, done) => {
    watch(reply, replyMethods, called)
    watch(reply.raw, rawMethods, name => called(`raw.${name}`))
    done()
  })
  await add(app)
  app.get('/', (_request, reply) => { reply.send('hello') })
  await app.ready()

  const promises = createHook({ init: (_id, type) => { if (type === 'PROMISE') called('promises') } })
  await new Promise<void>(resolve => {
    // In a turn of its own, so that nobody else's promise is counted.
    setImmediate(() => {
      promises.enable()
      answer(app, request, () => {
        promises.disable()
        resolve()
      })
    })
  })
  await app.close()
  return calls
}

function plus (calls: Calls, more: Calls): Calls {
  return Object.fromEntries(Object.entries(calls).map(([name, times]) => [name, times + (more[name] ?? 0)]))
}

t.test('header calls and promises per request, besides those of Fastify', async t => {
  type Handler = (request: FastifyRequest) => unknown
  const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [site(1)] }
  const more: CorsSettings = { ...settings, CORS_ALLOW_CREDENTIALS: true, CORS_EXPOSE_HEADERS: ['etag', 'x-total-count'] }
  const table: Array<[it: string, request: Request, header: number, getHeader: number, promises: number, settings?: CorsSettings, handlers?: Handler[]]> = [
    ['no Origin', none, 1, 1, 0],
    ['allowed', from(site(1)), 2, 1, 0],
    ['refused', from(elsewhere), 1, 1, 0],
    ['not covered', from(site(1)), 0, 0, 0, { ...settings, CORS_URLS_REGEX: '^/api/.*$' }],
    ['credentials and exposed headers', from(site(1)), 4, 1, 0, more],
    ['preflight, allowed', preflight(site(1)), 5, 1, 0],
    ['preflight, refused', preflight(elsewhere), 1, 1, 0],
    ['preflight, credentials and exposed headers', preflight(site(1)), 7, 1, 0, more],
    ['a handler that answers at once', from(elsewhere), 2, 1, 0, settings, [() => true]],
    ['one that refuses', from(elsewhere), 1, 1, 0, settings, [() => false]],
    ['one that is not asked', from(site(1)), 2, 1, 0, settings, [async () => true]],
    // The handler's own, and one to wait for it.
    ['one that gives a promise', from(elsewhere), 2, 1, 2, settings, [async () => true]],
    ['a preflight and a promise', preflight(elsewhere), 5, 1, 2, settings, [async () => true]],
    ['a promise, and another handler', from(elsewhere), 2, 1, 2, settings, [async () => true, () => false]]
  ]
  for (const [it, request, header, getHeader, promises, given = settings, handlers = []] of table) {
    const fastifys = await count(app => app.options('/', (_request, reply) => { reply.send() }), request)
    const all = await count(async app => {
      await app.register(corsHeaders, given)
      for (const handler of handlers) app.corsHeaders.checkRequestEnabled.connect(handler)
    }, request)
    // Fastify looks for a header among Node's when it has none itself. The last word looks there for others' once.
    t.strictSame(all, plus(fastifys, { header, getHeader, 'raw.getHeader': getHeader, 'raw.getHeaderNames': getHeader, promises }), it)
  }
})

/** The flags give a chunk of requests room, and keep compiling and collecting out of other threads, so that each run is like the other. */
const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64', '--single-threaded']

/** Bytes per request that a contender allocates. */
async function allocations (contender: Contender, samples: readonly Sample[]): Promise<number[]> {
  const program = `${import.meta.dirname}/allocations.js`
  // Through env, as tap puts what measures coverage into the environment of every process.
  const { stdout } = await promisify(execFile)('/usr/bin/env', ['-i', process.execPath, ...flags, program, contender, JSON.stringify(samples)])
  return JSON.parse(stdout)
}

t.test('bytes that a request allocates, against a policy written by hand', async t => {
  // The most that any Node from 20 to 26 takes, each the same in every run. Newer ones take a little more: with what is to spare, that is
  // less than the smallest array or object takes, which is 32 bytes, except where a handler answers. A closure takes 64.
  const spare = 7
  const table: Array<[it: string, setup: SetupName, request: Request, measured: number]> = [
    ['no Origin', 'origins-10', none, -17],
    ['allowed', 'origins-10', from(site(10)), 40],
    ['refused', 'origins-10', from(elsewhere), -17],
    ['preflight, allowed', 'origins-10', preflight(site(10)), 56],
    ['not covered', 'api-only', from(site(10)), 32],
    ['a handler that answers at once', 'handler-sync', from(handledOrigin), 80],
    ['allowed by the last of 1,000 regexes', 'regexes-1000', from(tenant(1000, 'shop')), 40],
    ['the only origin', 'origins-1', from(site(1)), 40],
    ['the last of 10,000 origins', 'origins-10000', from(site(10_000)), 40]
  ]
  const samples = table.map(([, setup, request]) => ({ setup, ...request }))
  const [floor, ours] = await Promise.all([allocations('floor', samples), allocations('ours', samples)])

  for (const [row, [it, , , measured]] of table.entries()) {
    const bytes = ours[row] ?? NaN
    const more = Math.round(bytes - (floor[row] ?? NaN))
    t.ok(more <= measured + spare, `${it}: ${Math.round(bytes)} bytes, ${more} more than by hand, at most ${measured + spare}`)
  }
  const [one = NaN, many = NaN] = ours.slice(-2)
  t.ok(Math.abs(one - many) <= 8, '10,000 origins take what one takes')
})
