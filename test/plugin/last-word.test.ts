/**
 * Whoever writes an answer, by whatever way Fastify and Node have: its Access-Control-* are the settings', each on one
 * line, its Vary is one line that holds what the writers said, and the rest is as it is without the plugin.
 */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { createServer, ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { connect, sensitiveHeaders, type ServerHttp2Stream } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyServerOptions } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { exchange } from '../hostile/raw-client.js'
import { readResponses } from '../hostile/strict-http.js'
import { listen } from '../listen.js'
import { logLines } from '../log-lines.js'
import { corsOf } from './app.js'
import { ask, asLines, corsLines, restOf, type Question } from './on-the-wire.js'

const origin = 'https://example.com'
const evil = 'https://evil.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/x', CORS_EXPOSE_HEADERS: ['x-total'] }

/** What an upstream or a library says that has its own mind of CORS. */
const foreign = {
  'Access-Control-Allow-Origin': '*',
  'ACCESS-CONTROL-ALLOW-CREDENTIALS': 'true',
  'access-control-expose-headers': 'x-secret',
  'Access-Control-Allow-Methods': 'TRACE',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '5',
  'access-control-allow-private-network': 'true',
  'Access-Control-Made-Up': 'yes'
}
const shouts: Record<string, string> = { ...foreign, Vary: 'Accept' }
const accept = 'Accept, origin'

interface Way {
  readonly it: string
  /** Added after the plugin. */
  readonly add?: (app: FastifyInstance) => unknown
  /** Added before it. */
  readonly before?: (app: FastifyInstance) => unknown
  readonly options?: FastifyServerOptions
  readonly question?: Question
  readonly vary?: string
}

type Write = (reply: FastifyReply, raw: ServerResponse) => unknown

/** A route whose handler writes the answer. */
const route = (write: Write) => (app: FastifyInstance) => app.get('/x', async (_request, reply) => await write(reply, reply.raw))
const onRaw = (write: (raw: ServerResponse, reply: FastifyReply) => unknown) => route(async (reply, raw) => {
  reply.hijack()
  await write(raw, reply)
})

const flat = Object.entries(shouts).flat()
const pairs = Object.entries(shouts) as unknown as string[]
class Loud<Request extends IncomingMessage> extends ServerResponse<Request> {
  override writeHead (...args: unknown[]): this {
    for (const [name, value] of Object.entries(foreign)) this.setHeader(name, value)
    return super.writeHead(...args as [number])
  }
}
class Quiet<Request extends IncomingMessage> extends ServerResponse<Request> {
  override writeHead (...args: unknown[]): this {
    for (const [name, value] of Object.entries(foreign)) super.setHeader(name, value)
    return super.writeHead(...args as [number])
  }
}
/** As Bun's for injected requests: once writeHead has set its headers, setHeader refuses, though the head is not stored. */
class Strict<Request extends IncomingMessage> extends ServerResponse<Request> {
  #isWritten = false
  override setHeader (name: string, value: string): this {
    if (this.#isWritten) throw new Error('Cannot set headers after they are sent')
    return super.setHeader(name, value)
  }

  override writeHead (status: number, headers: unknown = {}): this {
    for (const [name, value] of Object.entries(headers as Record<string, string>)) this.setHeader(name, value)
    this.#isWritten = true
    return super.writeHead(status)
  }
}
/** As Bun's: nothing stores the head before the first byte. */
class Late<Request extends IncomingMessage> extends ServerResponse<Request> {
  #status: number | undefined
  override writeHead (status: number, headers: unknown = {}): this {
    for (const [name, value] of Object.entries(headers as Record<string, string>)) this.setHeader(name, value)
    this.#status = status
    return this
  }

  override end (...args: unknown[]): this {
    this.#status ?? this.writeHead(this.statusCode)
    Reflect.deleteProperty(this, '_storeHeader')
    super.writeHead(this.#status as number)
    return super.end(...args as [string])
  }

  get isWritten (): boolean { return this.#status !== undefined }
}
Object.defineProperty(Late.prototype, 'headersSent', { get (this: Late<IncomingMessage>) { return this.isWritten } })
const webStream = (text: string) => new ReadableStream({ start (controller) { controller.enqueue(Buffer.from(text)); controller.close() } })
const failure = () => Object.assign(new Error('oh'), { statusCode: 418, headers: shouts })
const throws = async (): Promise<never> => { throw failure() }

const ways: Way[] = [
  { it: 'nothing but a value', add: route(() => 'ok') },
  { it: 'JSON', add: route(() => ({ ok: true })) },
  { it: 'a Buffer', add: route(() => Buffer.from('ok')) },
  { it: 'reply.header', add: route(reply => { for (const [name, value] of Object.entries(shouts)) reply.header(name, value); return 'ok' }), vary: accept },
  { it: 'reply.header of one header', add: route(reply => reply.header('Access-Control-Allow-Origin', '*').send('ok')) },
  { it: 'reply.header of a header whose name is right and whose value is not', add: route(reply => reply.header('access-control-expose-headers', 'x-secret').send('ok')) },
  { it: 'reply.header with lists', add: route(reply => reply.header('access-control-allow-origin', [origin, '*']).header('vary', ['accept', 'cookie']).send('ok')), vary: 'accept, cookie, origin' },
  { it: 'reply.header with numbers', add: route(reply => reply.header('access-control-max-age', 86400).header('vary', 5).send('ok')), vary: '5, origin' },
  { it: 'reply.headers', add: route(reply => reply.headers(shouts).send('ok')), vary: accept },
  { it: 'reply.headers, emptied', add: route(reply => reply.headers({ vary: '', 'access-control-allow-origin': '' }).send('ok')) },
  { it: 'reply.removeHeader', add: route(reply => reply.removeHeader('vary').removeHeader('access-control-allow-origin').removeHeader('access-control-expose-headers').send('ok')) },
  { it: 'raw.setHeader', add: route((_reply, raw) => { for (const [name, value] of Object.entries(shouts)) raw.setHeader(name, value); return 'ok' }), vary: accept },
  { it: 'raw.setHeader, the value that is the settings’', add: route((_reply, raw) => { raw.setHeader('access-control-allow-origin', origin); return 'ok' }) },
  { it: 'raw.setHeaders', add: route((_reply, raw) => { raw.setHeaders(new Headers(shouts)); return 'ok' }), vary: accept },
  { it: 'raw.appendHeader', add: route((_reply, raw) => { for (const value of ['*', evil]) raw.appendHeader('Access-Control-Allow-Origin', value).appendHeader('Vary', `x-${value.length}`); return 'ok' }), vary: 'x-1, x-20, origin' },
  { it: 'Vary on the reply and on the raw response', add: route((reply, raw) => { raw.setHeader('Vary', 'Cookie'); reply.header('Vary', 'Accept'); return 'ok' }), vary: 'Cookie, Accept, origin' },
  { it: 'Vary: * on the reply, a name on the raw response', add: route((reply, raw) => { raw.setHeader('Vary', 'Cookie'); reply.header('Vary', '*'); return 'ok' }), vary: '*' },
  { it: 'Vary: * on the raw response', add: route((_reply, raw) => { raw.setHeader('Vary', '*'); return 'ok' }), vary: '*' },
  { it: 'a stream', add: route(reply => reply.headers(shouts).send(Readable.from(['a', 'b']))), vary: accept },
  { it: 'a stream, Vary on the reply and on the raw response', add: route((reply, raw) => { raw.setHeader('Vary', 'Cookie'); reply.header('Vary', 'Accept'); return Readable.from(['a']) }), vary: 'Cookie, Accept, origin' },
  { it: 'a stream, Vary on the raw response', add: route((_reply, raw) => { raw.setHeader('Vary', 'Cookie'); return Readable.from(['a']) }), vary: 'Cookie, origin' },
  { it: 'a stream that fails before its first byte', add: route(reply => reply.headers(shouts).send(new Readable({ read () { this.destroy(failure()) } }))), vary: accept },
  { it: 'a web stream', add: route(reply => reply.headers(shouts).send(webStream('ab'))), vary: accept },
  { it: 'a web stream, Vary on the raw response', add: route((_reply, raw) => { raw.setHeader('Vary', 'Cookie'); return webStream('ab') }), vary: 'Cookie, origin' },
  { it: 'a web Response', add: route(() => new Response('ab', { status: 201, statusText: 'Made', headers: shouts })), vary: accept },
  { it: 'a web Response with cookies and a streamed body', add: route(() => new Response(webStream('ab'), { headers: [...Object.entries(shouts), ['set-cookie', 'a=1'], ['set-cookie', 'b=2; Path=/'], ['vary', 'Cookie']] })), vary: 'Accept, Cookie, origin' },
  { it: 'a web Response without a body', add: route(() => new Response(null, { status: 204, headers: shouts })), vary: accept },
  { it: 'a web Response beside Vary on the reply and on the raw response', add: route((reply, raw) => { raw.setHeader('Vary', 'Cookie'); return reply.header('vary', 'Range').send(new Response('ab', { headers: { vary: 'Accept' } })) }), vary: 'Cookie, Range, Accept, origin' },
  { it: 'a web Response without a body that says Vary: origin', add: route(reply => reply.header('vary', 'Range').send(new Response(null, { headers: { vary: 'origin' } }))), vary: 'Range, origin' },
  { it: 'a web Response that says Vary: *', add: route(() => new Response('ab', { headers: { vary: '*' } })), vary: '*' },
  { it: 'an object of a class Response whose headers are no Headers', add: route(() => ({ [Symbol.toStringTag]: 'Response', status: 203, headers: {}, body: webStream('ab') })) },
  { it: 'an object of a class Response whose headers are pairs', add: route(() => ({ [Symbol.toStringTag]: 'Response', status: 203, headers: Object.entries(shouts), body: webStream('ab') })), vary: accept },
  { it: 'HEAD of a web Response, which Fastify drops', add: route(() => new Response('ab', { headers: shouts })), question: { method: 'HEAD' }, vary: accept },
  { it: 'a web Response to which an onSend hook copies the headers of the reply', add: app => { app.addHook<unknown>('onSend', async (_request, reply, payload) => { for (const [name, value] of Object.entries(reply.getHeaders())) (payload as Response).headers.set(name, String(value)); return payload }); app.get('/x', async () => new Response('ab', { headers: shouts })) }, vary: accept },
  { it: 'a thrown error with headers', add: route(throws), vary: accept },
  { it: 'an error that a hook throws', add: app => { app.addHook('preHandler', throws); app.get('/x', async () => 'ok') }, vary: accept },
  { it: 'an error of validation', add: app => app.get('/x', { schema: { querystring: { type: 'object', required: ['q'] } } }, async () => 'ok') },
  { it: 'an error handler', add: app => { app.setErrorHandler(async (_error, _request, reply) => reply.code(503).headers(shouts).send('no')); app.get('/x', throws) }, vary: accept },
  { it: 'an error handler that writes the raw response', add: app => { app.setErrorHandler((_error, _request, reply) => { reply.hijack(); reply.raw.writeHead(503, shouts).end('no') }); app.get('/x', throws) }, vary: accept },
  { it: 'an error handler that throws', add: app => { app.setErrorHandler(throws); app.get('/x', async () => { throw new Error('first') }) }, vary: accept },
  { it: 'an error whose headers Node refuses', add: route(() => { throw Object.assign(new Error('oh'), { headers: { ...shouts, 'x-bad': 'a\nb' } }) }) },
  { it: 'a 404 of the router', question: { url: '/x/nowhere' } },
  { it: '404 by callNotFound', add: app => app.get('/x', (_request, reply) => reply.callNotFound()) },
  { it: 'a not-found handler', add: app => app.setNotFoundHandler(async (_request, reply) => reply.code(404).headers(shouts).send('none')), vary: accept },
  { it: 'a body that cannot be parsed', add: app => app.post('/x', async () => 'ok'), question: { method: 'POST', headers: { 'Content-Type': 'application/json', 'Content-Length': '0' } } },
  { it: 'an onRequest hook that answers', add: app => { app.addHook('onRequest', async (_request, reply) => reply.code(401).headers(shouts).send('who?')); app.get('/x', async () => 'ok') }, vary: accept },
  { it: 'a preHandler that answers', add: app => app.get('/x', { preHandler: async (_request, reply) => reply.code(401).headers(shouts).send('who?') }, async () => 'ok'), vary: accept },
  { it: 'a preHandler that ends the raw response', add: app => app.get('/x', { preHandler: async (_request, reply) => { reply.hijack(); reply.raw.writeHead(401, shouts).end('who?') } }, async () => 'ok'), vary: accept },
  { it: 'an onSend hook after the plugin’s', add: app => { app.addHook('onSend', async (_request, reply) => { reply.headers(shouts) }); app.get('/x', async () => 'ok') }, vary: accept },
  { it: 'an onSend hook after the plugin’s that removes', add: app => { app.addHook('onSend', async (_request, reply) => { reply.removeHeader('vary').removeHeader('access-control-allow-origin') }); app.get('/x', async () => 'ok') } },
  { it: 'an onSend hook after the plugin’s that throws', add: app => { app.addHook('onSend', throws); app.get('/x', async () => 'ok') }, vary: accept },
  { it: 'an onSend hook before the plugin’s', before: app => app.addHook('onSend', async (_request, reply) => { reply.headers(shouts) }), add: route(() => 'ok'), vary: accept },
  { it: 'an onSend hook before the plugin’s that removes', before: app => app.addHook('onSend', async (_request, reply) => { reply.removeHeader('vary').removeHeader('access-control-allow-origin') }), add: route(() => 'ok') },
  { it: 'an onSend hook before the plugin’s that throws', before: app => app.addHook('onSend', throws), add: route(() => 'ok'), vary: accept },
  { it: 'an onRequest hook before the plugin’s that answers', before: app => app.addHook('onRequest', async (_request, reply) => reply.code(401).headers(shouts).send('who?')), add: route(() => 'ok'), vary: accept },
  { it: 'an onRequest hook before the plugin’s that answers with a web Response', before: app => app.addHook('onRequest', async (_request, reply) => reply.send(new Response('who?', { status: 401, headers: shouts }))), add: route(() => 'ok'), vary: accept },
  { it: 'a timeout of the handler', add: app => app.get('/x', { handlerTimeout: 5 }, async (_request, reply) => { reply.headers(shouts); await new Promise(() => {}) }), vary: accept },
  { it: 'HEAD', add: route(reply => reply.headers(shouts).send('ok')), question: { method: 'HEAD' }, vary: accept },
  { it: 'HEAD of a route of its own', add: app => app.head('/x', async (_request, reply) => reply.headers(shouts).send()), question: { method: 'HEAD' }, vary: accept },
  { it: '204', add: route(reply => reply.code(204).headers(shouts).send()), vary: accept },
  { it: '304', add: route(reply => reply.code(304).headers(shouts).send()), vary: accept },
  { it: 'a redirect', add: route(reply => reply.headers(shouts).redirect('/y')), vary: accept },
  { it: 'early hints before', add: route(async (reply, raw) => { await new Promise<void>(resolve => { raw.writeEarlyHints({ link: '</a.css>; rel=preload' }, resolve) }); return reply.headers(shouts).send('ok') }), vary: accept },
  { it: 'raw.writeHead with an object', add: onRaw(raw => raw.writeHead(203, shouts).end('ok')), vary: accept },
  { it: 'raw.writeHead with an object, its names twice', add: onRaw(raw => raw.writeHead(200, { ...shouts, ...Object.fromEntries(Object.entries(shouts).map(([name, value]) => [name.toLowerCase(), value])), vary: 'Cookie' }).end('ok')), vary: 'Accept, Cookie, origin' },
  { it: 'raw.writeHead with an object of the settings’ headers and another in upper case', add: onRaw((raw, reply) => raw.writeHead(200, { ...reply.getHeaders() as OutgoingHttpHeaders, 'ACCESS-CONTROL-ALLOW-ORIGIN': '*', VARY: 'Accept' }).end('ok')), vary: 'origin, Accept' },
  { it: 'raw.writeHead with reply.getHeaders() and a Vary in upper case', add: onRaw((raw, reply) => raw.writeHead(200, { ...reply.getHeaders() as OutgoingHttpHeaders, VARY: 'Accept' }).end('ok')), vary: 'origin, Accept' },
  { it: 'raw.writeHead with names and values in turn', add: onRaw(raw => raw.writeHead(200, [...flat, 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']).end('ok')), vary: accept },
  { it: 'raw.writeHead with pairs', add: onRaw(raw => raw.writeHead(200, [...pairs, ['Set-Cookie', 'a=1'] as unknown as string, ['Set-Cookie', 'b=2'] as unknown as string]).end('ok')), vary: accept },
  { it: 'raw.writeHead with an empty list', add: onRaw(raw => raw.writeHead(200, []).end('ok')) },
  { it: 'raw.writeHead with a reason', add: onRaw(raw => raw.writeHead(299, 'As You Like', shouts).end('ok')), vary: accept },
  { it: 'raw.writeHead with a reason alone', add: onRaw(raw => raw.writeHead(299, 'As You Like').end('ok')) },
  { it: 'raw.writeHead with no reason and an object', add: onRaw(raw => raw.writeHead(200, undefined, shouts).end('ok')), vary: accept },
  { it: 'raw.writeHead with an object that inherits from reply.getHeaders()', add: onRaw((raw, reply) => raw.writeHead(200, Object.create(reply.getHeaders()) as OutgoingHttpHeaders).end('ok')) },
  { it: 'raw.writeHeader, where Node still has it', add: onRaw(raw => { const write = (raw as { writeHeader?: typeof raw.writeHead }).writeHeader ?? raw.writeHead; write.call(raw, 203, shouts).end('ok') }), vary: accept },
  { it: 'raw.writeHead with null for headers', add: onRaw(raw => raw.writeHead(203, null as unknown as undefined).end('ok')) },
  { it: 'raw.writeHead with a reason and null for headers', add: onRaw(raw => raw.writeHead(299, 'As You Like', null as unknown as undefined).end('ok')) },
  { it: 'raw.writeHead without headers', add: onRaw(raw => raw.writeHead(200).end('ok')) },
  { it: 'raw.writeHead without headers, after raw.setHeader', add: onRaw(raw => { raw.setHeader('Vary', 'Cookie').setHeader('X-Own', '1').setHeader('Access-Control-Allow-Origin', '*').writeHead(200).end('ok') }), vary: 'Cookie, origin' },
  { it: 'raw.writeHead with headers, after raw.setHeader', add: onRaw(raw => { raw.setHeader('Vary', 'Cookie').setHeader('X-Own', '1').setHeader('Access-Control-Allow-Origin', '*').writeHead(200, { ...shouts, 'X-OWN': '2' }).end('ok') }), vary: 'Cookie, Accept, origin' },
  { it: 'raw.writeHead with reply.getHeaders()', add: onRaw((raw, reply) => raw.writeHead(200, reply.header('x-own', '1').getHeaders() as OutgoingHttpHeaders).end('ok')) },
  { it: 'raw.writeHead with reply.getHeaders(), Vary on both', add: onRaw((raw, reply) => { raw.setHeader('Vary', 'Cookie'); raw.writeHead(200, reply.headers(shouts).getHeaders() as OutgoingHttpHeaders).end('ok') }), vary: 'Cookie, Accept, origin' },
  { it: 'raw.write, then raw.end', add: onRaw(raw => { raw.write('a'); raw.end('b') }) },
  { it: 'raw.end alone', add: onRaw(raw => raw.end('ok')) },
  { it: 'raw.end without hijack', add: app => app.get('/x', (_request, reply) => { reply.raw.end('ok') }) },
  { it: 'raw.flushHeaders, then writes', add: onRaw(async raw => { raw.setHeader('Content-Type', 'text/event-stream').flushHeaders(); await setImmediate(); raw.write('data: 1\n\n'); raw.end() }) },
  { it: 'a pipe to raw', add: onRaw(raw => Readable.from(['a', 'b']).pipe(raw)) },
  { it: 'a wrapper of writeHead put in before the plugin', before: app => app.addHook('onRequest', async (_request, reply) => { wrap(reply.raw, raw => { raw.setHeader('Vary', [raw.getHeader('Vary'), 'Accept-Encoding'].filter(Boolean).join(', ')) }) }), add: onRaw(raw => raw.writeHead(200, { 'X-Own': '1' }).end('ok')), vary: 'origin, Accept-Encoding' },
  { it: 'a wrapper of writeHead put in before the plugin that sets headers of CORS', before: wrapFirst(raw => { for (const [name, value] of Object.entries(foreign)) raw.setHeader(name, value) }), add: route(() => 'ok') },
  { it: 'such a wrapper, and a raw answer', before: wrapFirst(raw => { for (const [name, value] of Object.entries(foreign)) raw.appendHeader(name, value) }), add: onRaw(raw => raw.writeHead(200, shouts).end('ok')), vary: accept },
  { it: 'such a wrapper that replaces Vary and removes what the settings say', before: wrapFirst(raw => { raw.setHeader('Vary', 'Cookie').removeHeader('access-control-allow-origin'); raw.removeHeader('vary'); raw.appendHeader('VARY', 'Range') }), add: route(() => 'ok'), vary: 'origin, Cookie, Range' },
  { it: 'such a wrapper that sets headers of its own', before: wrapFirst(raw => { raw.setHeader('X-Own', '1').appendHeader('X-Own', '2').setHeader('X-Gone', '1').removeHeader('X-Gone') }), add: route(() => 'ok') },
  { it: 'such a wrapper, a setHeader put in before the plugin, and a head that Node refuses', before: app => app.addHook('onRequest', async (_request, { raw }) => { const { setHeader } = raw; wrap(raw, () => {}); raw.setHeader = (name, value) => setHeader.call(raw, name, name === 'X-Own' ? 'theirs' : value) }), add: onRaw(raw => { try { raw.writeHead(7) } catch {} raw.setHeader('X-Own', 'mine').writeHead(200).end('ok') }) },
  { it: 'such a wrapper, and a head with Vary that Node refuses', before: wrapFirst(() => {}), add: onRaw(raw => { try { raw.writeHead(7, { Vary: 'Cookie' }) } catch {} raw.writeHead(200).end('ok') }) },
  { it: 'such a wrapper that gives an object', before: giveFirst(foreign), add: onRaw(raw => raw.writeHead(200).end('ok')) },
  { it: 'such a wrapper that gives names and values in turn', before: giveFirst(flat), add: onRaw(raw => raw.writeHead(200).end('ok')), vary: 'origin, Accept' },
  { it: 'such a wrapper that has kept setHeader', before: keepSetHeader, add: route(() => 'ok'), vary: 'origin, Accept' },
  { it: 'such a wrapper that writes later, with its own', before: writeLater, add: onRaw(raw => { raw.writeHead(200) }) },
  { it: 'a class of its own whose setHeader refuses before the head is stored', options: { http: { ServerResponse: Strict } } as FastifyServerOptions, add: route(reply => reply.headers(foreign).send('ok')) },
  { it: 'a class of its own that stores no head in writeHead, and a wrapper that has kept setHeader', options: { http: { ServerResponse: Late } } as FastifyServerOptions, before: keepSetHeader, add: route(() => 'ok'), vary: 'origin, Accept' },
  { it: 'such a class, and a wrapper that writes later', options: { http: { ServerResponse: Late } } as FastifyServerOptions, before: writeLater, add: onRaw(raw => { raw.writeHead(200) }) },
  { it: 'a response on which an earlier hook keeps a stream of its own', before: app => app.addHook('onRequest', async (_request, { raw }) => { Object.assign(raw, { stream: 'theirs' }) }), add: route(() => 'ok') },
  { it: 'a class of its own whose writeHead calls super', options: { http: { ServerResponse: Quiet } } as FastifyServerOptions, add: route(() => 'ok') },
  { it: 'a class of its own whose writeHead sets headers of CORS', options: { http: { ServerResponse: Loud } } as FastifyServerOptions, add: route(() => 'ok') },
  { it: 'a wrapper of writeHead put in after the plugin', add: onRaw(raw => { wrap(raw, raw => { for (const [name, value] of Object.entries(shouts)) raw.setHeader(name, value) }); raw.writeHead(200, { 'X-Own': '1' }).end('ok') }), vary: accept }
]

/** As on-headers does it, below the npm package compression. */
function wrap (raw: ServerResponse, before: (raw: ServerResponse) => void): void {
  const { writeHead } = raw
  raw.writeHead = function (this: ServerResponse, ...args: Parameters<ServerResponse['writeHead']>) {
    before(this)
    return writeHead.apply(this, args)
  } as ServerResponse['writeHead']
}

/** In a hook before the plugin's. */
function wrapFirst (before: (raw: ServerResponse) => void) {
  return (app: FastifyInstance) => app.addHook('onRequest', async (_request, reply) => { wrap(reply.raw, before) })
}

function keepSetHeader (app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, { raw }) => {
    const set = raw.setHeader.bind(raw)
    wrap(raw, () => { for (const [name, value] of Object.entries(shouts)) set(name, value) })
  })
}

function writeLater (app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, { raw }) => {
    const { writeHead } = raw
    raw.writeHead = function (this: ServerResponse, status: number) {
      process.nextTick(() => writeHead.call(this, status, foreign).end('ok'))
      return this
    } as ServerResponse['writeHead']
  })
}

/** A wrapper, put in before the plugin, that calls writeHead with these headers. */
function giveFirst (headers: OutgoingHttpHeaders | string[]) {
  return (app: FastifyInstance) => app.addHook('onRequest', async (_request, reply) => {
    const { writeHead } = reply.raw
    reply.raw.writeHead = function (this: ServerResponse, status: number) {
      return writeHead.call(this, status, headers as OutgoingHttpHeaders)
    } as ServerResponse['writeHead']
  })
}

async function start ({ before, add, options }: Pick<Way, 'before' | 'add' | 'options'>, given?: CorsSettings): Promise<FastifyInstance> {
  const app = Fastify(options)
  await before?.(app)
  if (given !== undefined) await app.register(corsHeaders, given)
  await add?.(app)
  await listen(app)
  return app
}

for (const { it, vary = 'origin', question = {}, ...way } of ways) {
  t.test(it, async t => {
    const bare = await start(way)
    const rest = restOf(await ask(bare, { url: '/x', ...question }))
    await bare.close()
    const app = await start(way, settings)
    for (const credentials of [false, true]) {
      if (credentials) await app.corsHeaders.reload({ ...settings, CORS_ALLOW_CREDENTIALS: true })
      const lines = { vary, 'access-control-expose-headers': 'x-total', ...(credentials && { 'access-control-allow-credentials': 'true' }) }
      const table: Array<[from: string, headers: Record<string, string>, expected: Record<string, string>]> = [
        ['an allowed origin', { Origin: origin }, { ...lines, 'access-control-allow-origin': origin }],
        ['a refused origin', { Origin: evil }, { vary }],
        ['no origin', {}, { vary }]
      ]
      for (const [from, headers, expected] of table) {
        const answer = await ask(app, { url: '/x', ...question, headers: { ...question.headers, ...headers } })
        t.strictSame(corsLines(answer), asLines(expected), `${from}, ${credentials ? 'with' : 'without'} credentials`)
        t.strictSame(restOf(answer), rest, `${from}: the rest is Fastify’s and the writer’s`)
      }
    }
    await app.close()
  })
}

t.test('a value that Node refuses leaves no length behind for the error that is sent instead', async t => {
  const app = await start({ add: route(reply => reply.headers({ 'content-length': 2, ...foreign, 'x-bad': 'a\nb' }).send('ok')) }, settings)
  const { status, lines, body } = await ask(app, { url: '/x', headers: { Origin: origin } })
  t.equal(status, 'HTTP/1.1 500 Internal Server Error')
  t.notOk(lines.some(([name]) => name.toLowerCase() === 'content-length'))
  t.match(body, /ERR_INVALID_CHAR.*\}\r\n0\r\n\r\n$/s)
  await app.close()
})

t.test('from onRequest on, reply.getHeaders() holds what will be sent', async t => {
  const seen: unknown[] = []
  const look = async (_request: unknown, reply: FastifyReply) => { seen.push(reply.getHeaders()) }
  const app = await start({
    add: app => {
      app.addHook('onRequest', look)
      app.get('/x', { preHandler: look }, async (_request, reply) => { await look(_request, reply); return 'ok' })
    }
  }, settings)
  await ask(app, { url: '/x', headers: { Origin: origin } })
  const expected = { vary: 'origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }
  t.strictSame(seen, [expected, expected, expected])
  await app.close()
})

t.test('a URL that is not covered keeps what the writers said', async t => {
  const app = await start({
    add: app => {
      app.get('/reply', async (_request, reply) => reply.headers(shouts).send('ok'))
      app.get('/raw', (_request, reply) => { reply.hijack(); reply.raw.writeHead(200, shouts).end('ok') })
      app.get('/web', async () => new Response('ok', { headers: shouts }))
    }
  }, settings)
  for (const url of ['/reply', '/raw', '/web']) {
    t.strictSame(corsLines(await ask(app, { url, headers: { Origin: origin } })), Object.entries(shouts).map(([name, value]) => [name.toLowerCase(), value]).sort(), url)
  }
  await app.close()
})

t.test('nobody gets out of the settings by a path that is too long for CORS_URLS_REGEX', async t => {
  const add = (app: FastifyInstance) => app.get('/*', async (_request, reply) => reply.headers(shouts).send('ok'))
  const app = await start({ add }, { ...settings, CORS_URLS_REGEX: String.raw`^/.*[a-z]+\.(?:json|xml|csv|pdf|docx|xlsx|pptx)$` })
  const urlOf = (length: number): string => `/${'b/'.repeat(length)}a.json`
  for (const [length, from, allowed] of [[1, origin, true], [1, evil, false], [6000, origin, false], [6000, evil, false]] as const) {
    const url = urlOf(length)
    const answer = await ask(app, { url, headers: { Origin: from } })
    t.match(answer.status, /^HTTP\/1\.1 200 /)
    t.strictSame(corsLines(answer), asLines({ vary: accept, ...(allowed && { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }) }), `${length} ${from}`)
  }
  const { steps, chromium } = app.corsHeaders.explain({ origin, url: urlOf(6000) })
  t.match(steps[0]?.text, /^'[b/]+… \(12,007 characters\)' is too long for CORS_URLS_REGEX, .*: no origin is allowed\.$/)
  t.match(chromium.blocked, { reason: 'not-covered', setting: 'CORS_URLS_REGEX', message: /^The response has no CORS header, because '.*' is too long for CORS_URLS_REGEX\.$/, hint: /^Use a shorter path,/ })
  await app.close()
})

t.test('a Response of fetch(), whose headers cannot be changed', async t => {
  const upstream = createServer((_request, response) => {
    response.writeHead(201, [...flat, 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Connection', 'close']).end('from upstream')
  })
  await once(upstream.listen(0, '127.0.0.1'), 'listening')
  const app = await start({ add: route(() => fetch(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`)) }, settings)
  const answer = await ask(app, { url: '/x', headers: { Origin: evil } })
  t.equal(answer.status, 'HTTP/1.1 201 Created')
  t.strictSame(corsLines(answer), asLines({ vary: accept }))
  t.strictSame(answer.lines.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value), ['a=1', 'b=2'])
  t.match(answer.body, /from upstream/)
  await app.close()
  upstream.close()
})

t.test('trailers follow', async t => {
  const app = await start({ add: route(reply => reply.headers(shouts).trailer('x-sum', async () => '5').send('ok')) }, settings)
  const answer = await ask(app, { url: '/x', headers: { Origin: origin } })
  t.strictSame(corsLines(answer), asLines({ vary: accept, 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }))
  t.match(answer.body, /0\r\nx-sum: 5\r\n\r\n$/)
  await app.close()
})

t.test('errors of writeHead are Node’s own, and no answer is lost', async t => {
  const table: Array<[it: string, write: (raw: ServerResponse) => unknown, code: string]> = [
    ['a second head', raw => { raw.writeHead(200, shouts); raw.writeHead(200, shouts) }, 'ERR_HTTP_HEADERS_SENT'],
    ['a status that is none', raw => raw.writeHead(7, shouts), 'ERR_HTTP_INVALID_STATUS_CODE'],
    ['a value with a line break', raw => raw.writeHead(200, { ...shouts, 'x-bad': 'a\nb' }), 'ERR_INVALID_CHAR'],
    ['a value that is undefined', raw => raw.writeHead(200, { ...shouts, 'x-bad': undefined }), 'ERR_HTTP_INVALID_HEADER_VALUE'],
    ['a name that is no token', raw => raw.writeHead(200, { ...shouts, 'x bad': 'a' }), 'ERR_INVALID_HTTP_TOKEN'],
    ['a list of odd length', raw => raw.writeHead(200, [...flat, 'x-bad']), 'ERR_HTTP_INVALID_HEADER_VALUE'],
    ['a pair whose name is a number and whose value is bad', raw => raw.writeHead(200, [...pairs, [5, 'a\nb'] as unknown as string]), 'ERR_INVALID_CHAR']
  ]
  for (const [it, write, code] of table) {
    let error: unknown
    const app = await start({
      add: onRaw(raw => {
        raw.setHeader('X-Own', '1')
        try { write(raw) } catch (caught) { error = caught }
        raw.end('ok')
      })
    }, settings)
    const answer = await ask(app, { url: '/x', headers: { Origin: origin } })
    t.match(error, { code }, it)
    t.strictSame(corsLines(answer).filter(([name]) => name !== 'vary'), asLines({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }), it)
    t.strictSame(answer.lines.filter(([name]) => /^x-/i.test(name)), [['X-Own', '1']], it)
    await app.close()
  }
})

t.test('header names like those of Object.prototype, and very many of them', async t => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x-${i}`, String(i)]))
  const odd = { constructor: '1', tostring: '2', ...JSON.parse('{"__proto__":"3"}') as object }
  const app = await start({ add: onRaw(raw => raw.writeHead(200, { ...shouts, ...many, ...odd }).end('ok')) }, settings)
  const answer = await ask(app, { url: '/x' })
  t.strictSame(corsLines(answer), asLines({ vary: accept }))
  t.equal(answer.lines.filter(([name]) => /^x-\d+$/.test(name)).length, 500)
  t.strictSame(answer.lines.filter(([name]) => ['constructor', 'tostring', '__proto__'].includes(name)).map(([name]) => name), ['constructor', 'tostring', '__proto__'])
  await app.close()
})

t.test('requests on one connection have nothing of one another', async t => {
  const app = await start({ add: app => app.get('/x/:how', async ({ params }, reply) => (params as { how: string }).how === 'loud' ? reply.headers(shouts).send('ok') : 'ok') }, settings)
  const get = (how: string, headers = '') => `GET /x/${how} HTTP/1.1\r\nHost: a\r\n${headers}`
  const bytes = await exchange((app.server.address() as AddressInfo).port, {
    pieces: [`${get('loud', `Origin: ${origin}\r\n`)}\r\n`, `${get('quiet')}\r\n`, `${get('loud', `Origin: ${evil}\r\n`)}\r\n`, `${get('quiet', `Origin: ${origin}\r\nConnection: close\r\n`)}\r\n`],
    inTurn: true
  })
  const allowed = { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }
  t.strictSame(readResponses(bytes).map(({ headers }) => corsLines({ lines: headers })), [
    { vary: accept, ...allowed }, { vary: 'origin' }, { vary: accept }, { vary: 'origin', ...allowed }
  ].map(asLines))
  await app.close()
})

t.test('a handler that is still pending when another hook answers comes too late', async t => {
  const table: Array<[it: string, write: Write]> = [
    ['by reply.send', reply => reply.code(401).headers(shouts).send('no')],
    ['by raw.end', (_reply, raw) => { for (const [name, value] of Object.entries(shouts)) raw.setHeader(name, value); raw.writeHead(401).end('no') }]
  ]
  for (const [it, write] of table) {
    const { lines, logger } = logLines('debug')
    const app = Fastify({ logger })
    app.addHook('onRequest', (request, reply, done) => {
      if (request.headers.origin === evil) globalThis.setImmediate(() => write(reply, reply.raw))
      done()
    })
    await app.register(corsHeaders, settings)
    let late: Promise<unknown> | undefined
    app.corsHeaders.checkRequestEnabled.connect(() => (late = sleep(20, true)))
    app.get('/x', async () => 'never')
    await listen(app)
    const answer = await ask(app, { url: '/x', headers: { Origin: evil } })
    t.match(answer.status, /^HTTP\/1\.1 401 /, it)
    t.strictSame(corsLines(answer), asLines({ vary: accept }), it)
    await late
    await setImmediate()
    t.strictSame(lines.flatMap(({ cors }) => cors?.['reason'] ?? []), ['handler-failed'], `${it}: what is logged`)
    t.strictSame(corsLines(await ask(app, { url: '/x', headers: { Origin: origin } }))[0], ['access-control-allow-origin', origin], `${it}: the app goes on`)
    await app.close()
  }
})

t.test('another wrapper of writeHead that came while a handler was pending', async t => {
  const app = Fastify()
  let raw: ServerResponse | undefined
  app.addHook('onRequest', async (_request, reply) => { raw = reply.raw })
  await app.register(corsHeaders, settings)
  app.corsHeaders.checkRequestEnabled.connect(async () => {
    await setImmediate()
    wrap(raw as ServerResponse, raw => { raw.setHeader('Access-Control-Allow-Origin', '*') })
    return true
  })
  app.get('/x', async () => 'ok')
  await listen(app)
  t.strictSame(corsLines(await ask(app, { url: '/x', headers: { Origin: evil } })), asLines({ vary: 'origin', 'access-control-allow-origin': evil, 'access-control-expose-headers': 'x-total' }))
  await app.close()
})

t.test('an error that an earlier wrapper throws once the head is sent stays its own', async t => {
  const thrown: unknown[] = []
  const app = Fastify()
  app.addHook('onRequest', async (_request, { raw }) => {
    const { writeHead } = raw
    raw.writeHead = (...args: unknown[]) => { writeHead.apply(raw, args as [number]); throw new Error('theirs') }
  })
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
  app.get('/x', (_request, reply) => {
    const { raw } = reply.hijack()
    try { raw.writeHead(200, foreign) } catch (error) { thrown.push(String(error)) }
    raw.end('ok')
  })
  await listen(app)
  t.strictSame(corsLines(await ask(app, { url: '/x', headers: { Origin: evil } })), asLines({ vary: 'origin' }))
  t.strictSame(thrown, ['Error: theirs'])
  await app.close()
})

t.test('a writeHead of Node’s class that was replaced before the plugin was loaded', t => {
  const answers = JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'replaced-write-head.js')], { encoding: 'utf8' })) as unknown
  const vary = 'origin, Accept'
  t.strictSame(answers, Object.fromEntries(['/', '/raw'].flatMap(url => [
    [`${url} ${origin}`, asLines({ vary, 'access-control-allow-origin': origin })],
    [`${url} ${evil}`, asLines({ vary })]
  ])))
  t.end()
})

t.test('one Fastify app hands the request to another that has the plugin, too', async t => {
  const inner = Fastify()
  await inner.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [evil] })
  inner.get('/x', async (_request, reply) => reply.headers(shouts).send('inner'))
  await inner.ready()
  const app = await start({ add: app => app.get('/x', (request, reply) => { reply.hijack(); inner.routing(request.raw, reply.raw) }) }, settings)
  t.strictSame(corsLines(await ask(app, { url: '/x', headers: { Origin: evil } })), asLines({ vary: accept, 'access-control-allow-origin': evil }))
  t.strictSame(corsLines(await ask(app, { url: '/x', headers: { Origin: origin } })), asLines({ vary: accept }))
  await app.close()
  await inner.close()
})

t.test('sibling instances each have their own word', async t => {
  const app = Fastify()
  for (const [prefix, allowed] of [['/a', origin], ['/b', evil]] as const) {
    await app.register(async child => {
      await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [allowed] })
      child.get('/', (_request, reply) => { reply.hijack(); reply.raw.writeHead(200, shouts).end('ok') })
    }, { prefix })
  }
  await listen(app)
  for (const [url, from, allowed] of [['/a', origin, true], ['/a', evil, false], ['/b', origin, false], ['/b', evil, true]] as const) {
    t.strictSame(corsLines(await ask(app, { url, headers: { Origin: from } })), asLines({ vary: accept, ...(allowed && { 'access-control-allow-origin': from }) }), `${url} ${from}`)
  }
  await app.close()
})

t.test('over HTTP/2', async t => {
  const app = Fastify({ http2: true }) as unknown as FastifyInstance
  await app.register(corsHeaders, settings)
  const lower = Object.fromEntries(Object.entries(shouts).map(([name, value]) => [name.toLowerCase(), value]))
  const writes: Record<string, Write> = {
    header: reply => reply.headers(shouts).send('ok'),
    stream: (reply, raw) => { raw.setHeader('vary', 'Accept'); return reply.send(Readable.from(['ok'])) },
    web: () => new Response('ok', { headers: shouts }),
    object: (reply, raw) => { reply.hijack(); raw.writeHead(200, lower); raw.end('ok') },
    flat: (reply, raw) => { reply.hijack(); raw.writeHead(200, Object.entries(lower).flat()); raw.end('ok') },
    pairs: (reply, raw) => { reply.hijack(); raw.writeHead(200, Object.entries(lower) as unknown as string[]); raw.end('ok') },
    end: (reply, raw) => { reply.hijack(); raw.setHeader('vary', 'Accept'); raw.end('ok') },
    flush: (reply, raw) => { reply.hijack(); raw.setHeader('vary', 'Accept'); raw.flushHeaders(); raw.end('ok') },
    error: throws
  }
  for (const [how, write] of Object.entries(writes)) app.get(`/x/${how}`, async (_request, reply) => await write(reply, reply.raw))
  const session = connect(`http://127.0.0.1:${await listen(app)}`)
  for (const how of Object.keys(writes)) {
    for (const from of [origin, evil]) {
      const [headers] = await once(session.request({ ':path': `/x/${how}`, origin: from }).resume(), 'response') as [Record<string, string>]
      t.strictSame(corsLines({ lines: Object.entries(headers) }), asLines({ vary: accept, ...(from === origin && { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }) }), `${how} ${from}`)
    }
  }
  session.close()
  await app.close()
})

t.test('over HTTP/2, on the stream, past writeHead', async t => {
  const respond = (write: (stream: ServerHttp2Stream, reply: FastifyReply) => unknown) => async (reply: FastifyReply) => {
    reply.hijack()
    await write((reply.raw as unknown as { stream: ServerHttp2Stream }).stream, reply)
  }
  const all = { endStream: true }
  const file = import.meta.filename
  const table: Array<[how: string, write: (reply: FastifyReply) => unknown, vary: string, more?: object]> = [
    ['respond', respond(stream => { stream.respond({ ...shouts, ':status': 203, 'X-Own': ['1', '2'], [sensitiveHeaders]: ['x-own'] }, all) }), accept, { ':status': 203, 'x-own': '1, 2', [sensitiveHeaders]: ['x-own'] }],
    ['nothing', respond(stream => { stream.respond(undefined, all) }), 'origin', { ':status': 200 }],
    ['inherited', respond((stream, reply) => { stream.respond(Object.create(reply.getHeaders()) as OutgoingHttpHeaders, all) }), 'origin'],
    ['reply', respond((stream, reply) => { stream.respond(reply.getHeaders() as OutgoingHttpHeaders, all) }), 'origin'],
    ['prototype', respond(stream => { stream.respond({ constructor: '1' }, all) }), 'origin', { constructor: '1' }],
    ['file', respond(stream => { stream.respondWithFile(file, shouts) }), accept],
    ['checked', respond(stream => { stream.respondWithFile(file, { 'x-own': '1' }, { statCheck: (_stats, headers) => { Object.assign(headers, foreign) } }) }), 'origin', { 'x-own': '1' }],
    ['part', respond(stream => { stream.respondWithFile(file, { 'x-own': '1' }, { length: 5, statCheck: (_stats, headers) => { headers['x-stat'] = '2' } }) }), 'origin', { 'x-own': '1', 'x-stat': '2', 'content-length': /^5$/ }],
    ['unchanged', respond(stream => { stream.respondWithFile(file, {}, { statCheck: () => { globalThis.setImmediate(() => { stream.respond({ ...shouts, ':status': 304 }, all) }); return false } }) }), accept, { ':status': 304 }],
    ['missing', respond(stream => { stream.respondWithFile(`${file}.none`, {}, { onError: () => { stream.respond({ ...shouts, ':status': 404 }, all) } }) }), accept, { ':status': 404 }],
    ['descriptor', respond(async stream => {
      const handle = await open(file)
      stream.on('close', async () => { await handle.close() })
      stream.respondWithFD(handle.fd, shouts, { statCheck: (_stats, headers) => { Object.assign(headers, foreign) } })
    }), accept]
  ]
  const app = Fastify({ http2: true }) as unknown as FastifyInstance
  app.addHook('onRequest', async ({ url }, reply) => { if (url === '/x/wrapped') wrap(reply.raw, raw => { for (const [name, value] of Object.entries(foreign)) raw.setHeader(name, value) }) })
  await app.register(corsHeaders, settings)
  app.get('/x/wrapped', async () => 'ok')
  app.get('/open', async (_request, reply) => { await respond(stream => { stream.respond(foreign, all) })(reply) })
  for (const [how, write] of table) app.get(`/x/${how}`, async (_request, reply) => { await write(reply) })
  const session = connect(`http://127.0.0.1:${await listen(app)}`)
  const get = async (path: string, from: string) => (await once(session.request({ ':path': path, origin: from }).resume(), 'response') as [Record<string, string>])[0]
  for (const [how, , vary, more = {}] of [...table, ['wrapped', undefined, 'origin'] as const]) {
    for (const from of [origin, evil]) {
      const headers = await get(`/x/${how}`, from)
      t.strictSame(corsLines({ lines: Object.entries(headers) }), asLines({ vary, ...(from === origin && { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }) }), `${how} ${from}`)
      t.match(headers, more, how)
    }
  }
  t.match(await get('/open', evil), { 'access-control-allow-origin': '*', vary: undefined }, 'not covered')
  session.close()
  await app.close()
})

t.test('injected, the answers are those of the wire', async t => {
  const app = await start({ add: app => { route(reply => reply.headers(shouts).send('ok'))(app); app.get('/x/raw', (_request, reply) => { reply.hijack(); reply.raw.writeHead(200, flat).end('ok') }) } }, settings)
  for (const url of ['/x', '/x/raw']) {
    t.strictSame(corsOf(await app.inject({ url, headers: { origin } })), { vary: accept, 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-total' }, url)
  }
  await app.close()
})
