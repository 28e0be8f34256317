/** Random settings, writers and ways to answer: the Access-Control-* are the decision's, and Vary holds all names. */
import { Readable } from 'node:stream'
import type { ServerResponse } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import fc from 'fast-check'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { optionsHeaders } from './app.js'
import { ask, asLines, corsLines } from './on-the-wire.js'
import { runs } from '../runs.js'

const origin = 'https://example.com'
const evil = 'https://evil.example'

interface Kind { settings: CorsSettings, asks?: () => unknown, allows: string[], as?: string, lines?: Record<string, string> }

const kinds: Record<string, Kind> = {
  list: { settings: { CORS_ALLOWED_ORIGINS: [origin] }, allows: [origin] },
  regex: { settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://example\\.com$'] }, allows: [origin] },
  all: { settings: { CORS_ALLOW_ALL_ORIGINS: true }, allows: [origin, evil], as: '*' },
  credentials: { settings: { CORS_ALLOWED_ORIGINS: [origin], CORS_ALLOW_CREDENTIALS: true, CORS_EXPOSE_HEADERS: ['x-total'] }, allows: [origin], lines: { 'access-control-allow-credentials': 'true', 'access-control-expose-headers': 'x-total' } },
  handler: { settings: {}, asks: () => true, allows: [origin, evil] },
  promise: { settings: { CORS_ALLOWED_ORIGINS: [origin] }, asks: async () => true, allows: [origin, evil] }
}

type Header = readonly [name: string, value: string]
interface Operation { by: 'reply' | 'set' | 'append', header: Header }
interface Script { operations: Operation[], given: Header[], way: string }

const failure = (given: readonly Header[]) => Object.assign(new Error('oh'), { headers: Object.fromEntries(given) })

/** Each way to answer, and whether it sends what was set on the reply. */
const ways: Record<string, { write: (reply: FastifyReply, raw: ServerResponse, given: readonly Header[]) => unknown, sendsReply: boolean, gives: 'nothing' | 'object' | 'list' | 'error' | 'web' }> = {
  text: { write: () => 'ok', sendsReply: true, gives: 'nothing' },
  stream: { write: () => Readable.from(['ok']), sendsReply: true, gives: 'nothing' },
  web: { write: (_reply, _raw, given) => new Response('ok', { headers: given.map(([name, value]) => [name, value]) }), sendsReply: true, gives: 'web' },
  error: { write: (_reply, _raw, given) => { throw failure(given) }, sendsReply: true, gives: 'error' },
  object: { write: (reply, raw, given) => { reply.hijack(); raw.writeHead(200, Object.fromEntries(given)).end('ok') }, sendsReply: false, gives: 'object' },
  flat: { write: (reply, raw, given) => { reply.hijack(); raw.writeHead(200, given.flat()).end('ok') }, sendsReply: false, gives: 'list' },
  pairs: { write: (reply, raw, given) => { reply.hijack(); raw.writeHead(200, given as unknown as string[]).end('ok') }, sendsReply: false, gives: 'list' },
  end: { write: (reply, raw) => { reply.hijack(); raw.end('ok') }, sendsReply: false, gives: 'nothing' },
  hijack: { write: (reply, raw) => { reply.hijack(); raw.writeHead(200, { ...reply.getHeaders() } as Record<string, string>).end('ok') }, sendsReply: true, gives: 'nothing' }
}

const names = (value: string): string[] => value.toLowerCase().split(',').map(name => name.trim())

/** All names of Vary that the writers set and that no later call of the same writer replaced. */
function varyOf ({ operations, given, way }: Script): string[] {
  const { sendsReply, gives } = ways[way]!
  let [onReply, onRaw]: string[][] = [[], []]
  for (const { by, header: [name, value] } of operations) {
    if (name.toLowerCase() !== 'vary') continue
    if (by === 'reply') onReply = names(value)
    else onRaw = by === 'set' ? names(value) : [...onRaw!, ...names(value)]
  }
  const varies = given.filter(([name]) => name.toLowerCase() === 'vary')
  // Keys of an object that are spelled alike are one key, and the last of them counts; in a list all do.
  const inGiven = gives === 'nothing' ? [] : (gives === 'object' ? Object.entries(Object.fromEntries(varies)) : varies).flatMap(([, value]) => names(value))
  if (gives === 'error' && varies.length > 0) {
    const last = Object.values(Object.fromEntries(varies)).at(-1)
    onReply = names(last!)
    inGiven.length = 0
  }
  const all = new Set(['origin', ...onRaw!, ...(sendsReply ? onReply! : []), ...inGiven])
  return all.has('*') ? ['*'] : [...all].sort()
}

const anyCase = (name: string) => fc.array(fc.boolean(), { minLength: name.length, maxLength: name.length }).map(upper => [...name].map((letter, i) => upper[i] === true ? letter.toUpperCase() : letter).join(''))
const corsName = fc.constantFrom('allow-origin', 'allow-credentials', 'allow-methods', 'allow-headers', 'expose-headers', 'max-age', 'allow-private-network', 'made-up').map(name => `access-control-${name}`)
const cors = fc.tuple(corsName.chain(anyCase), fc.constantFrom('*', 'true', origin, evil, 'null', ''))
const vary = fc.tuple(anyCase('vary'), fc.constantFrom('Accept', 'accept, Cookie', 'Origin', 'ORIGIN, x-a', '*', 'x-b ,x-c', 'range'))
const header: fc.Arbitrary<Header> = fc.oneof(cors, vary)

t.test('the last word', async t => {
  const apps: Record<string, FastifyInstance> = {}
  let script: Script = { operations: [], given: [], way: 'text' }
  for (const [kind, { settings, asks }] of Object.entries(kinds)) {
    const app = apps[kind] = Fastify()
    await app.register(corsHeaders, settings)
    if (asks !== undefined) app.corsHeaders.checkRequestEnabled.connect(asks)
    app.route({
      method: ['GET', 'OPTIONS'],
      url: '/',
      handler: async (_request, reply) => {
        for (const { by, header: [name, value] } of script.operations) {
          if (by === 'reply') reply.header(name, value)
          else if (by === 'set') reply.raw.setHeader(name, value)
          else reply.raw.appendHeader(name, value)
        }
        return await ways[script.way]!.write(reply, reply.raw, script.given)
      }
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
  }

  await fc.assert(fc.asyncProperty(
    fc.constantFrom(...Object.keys(kinds)), fc.constantFrom(origin, evil, undefined), fc.constantFrom('GET', 'OPTIONS'),
    fc.record({
      operations: fc.array(fc.record({ by: fc.constantFrom('reply' as const, 'set' as const, 'append' as const), header }), { maxLength: 6 }),
      given: fc.array(header, { maxLength: 5 }),
      way: fc.constantFrom(...Object.keys(ways))
    }),
    async (kind, from, method, written) => {
      script = written
      const answer = await ask(apps[kind]!, { method, headers: from === undefined ? {} : { Origin: from } })
      const { allows, as, lines } = kinds[kind]!
      const isAllowed = from !== undefined && allows.includes(from)
      const { vary, ...expected } = !isAllowed ? { vary: 'origin' } : { ...(method === 'OPTIONS' ? optionsHeaders(as ?? from) : { vary: 'origin', 'access-control-allow-origin': as ?? from }), ...lines }
      const sent = corsLines(answer)
      t.strictSame(sent.filter(([name]) => name !== 'vary'), asLines(expected))
      const varies = sent.filter(([name]) => name === 'vary')
      t.equal(varies.length, 1)
      t.strictSame([...new Set(names(varies[0]![1]))].sort(), varyOf(written), varies[0]![1])
      return t.passing()
    }
  ), { numRuns: runs(100) })
  for (const app of Object.values(apps)) await app.close()
})
