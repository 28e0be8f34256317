import type { FastifyReply, FastifyRequest } from 'fastify'
import { OutgoingMessage, ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http'
import { streamOf, wrapStream, type Settle } from './last-word-http2.js'
import { withLockedHeaders } from './lock-headers.js'
import type { Decision } from './policy/decide.js'
import { isCorsHeader } from './policy/headers.js'
import { headersOf, isAsDecided, isDropped } from './policy/response-head.js'
import { mergeVary, varyWithOrigin } from './policy/vary.js'

type Headers = OutgoingHttpHeaders | readonly OutgoingHttpHeader[] | undefined
type WriteHead = (this: ServerResponse, statusCode: number, reason?: string | Headers, headers?: Headers) => ServerResponse

const kRequest = Symbol('fastify-cors-headers.request')
const kWriteHead = Symbol('fastify-cors-headers.writeHead')
const kVary = Symbol('fastify-cors-headers.vary')

const inherited = ServerResponse.prototype.writeHead as WriteHead
/** Undefined where a tool that was loaded earlier has replaced it on the class: each response counts as wrapped then. */
const nodeWriteHead = Function.prototype.toString.call(inherited).includes('_storeHeader') ? inherited : undefined

/** Node's response, with its request, its original writeHead unless that is Node's, and the Vary from before a stream. */
interface WrappedResponse {
  writeHead: WriteHead
  writeHeader?: WriteHead
  [kRequest]: FastifyRequest
  [kWriteHead]?: WriteHead
  [kVary]?: string
}

type Lines = Array<[name: string, value: unknown]>

/** Called for each Access-Control-* header of others, its name in lower case. */
type Note = (name: string, value: unknown) => void

/** Called for each Access-Control-* header that was dropped. */
type OnDroppedHeader = (request: FastifyRequest, name: string, value: unknown) => void

/**
 * Makes a function that wraps a response's writeHead, so that its head has the decision's headers and no other
 * Access-Control-* header. Node calls writeHead for every response once its headers are complete, including streams on
 * `reply.raw`, which skip Fastify's onSend hooks, and web Responses, whose headers Fastify copies after those hooks.
 * Headers set in onSend or by setHeader could still be overwritten.
 *
 * @param decisionOf gives the decision at the time when the head is written
 */
export function makeWriteHeadWrapper (decisionOf: (request: FastifyRequest) => Decision, onDroppedHeader: OnDroppedHeader): (request: FastifyRequest, reply: FastifyReply) => void {
  // One function for all requests: a closure per request would be garbage per request.
  const writeHead: WriteHead = function (statusCode, reason, headers) {
    const { [kRequest]: request, [kWriteHead]: inner = inherited } = this as unknown as WrappedResponse
    const decision = decisionOf(request)
    // Node takes null for none.
    const given = (typeof reason === 'string' ? headers : headers ?? reason) ?? undefined
    // An earlier wrapper, or a subclass, sets headers after this. Over HTTP/2, the wrapped stream settles them.
    const isWrapped = inner !== nodeWriteHead && this instanceof ServerResponse
    if (!decision.covered || (!isWrapped && isAlreadyAsDecided(this, given, decision))) return inner.call(this, statusCode, reason, headers)
    const dropped = writeDecided(this, inner, [statusCode, typeof reason === 'string' ? reason : undefined], given, decision, isWrapped)
    for (const [name, value] of dropped) onDroppedHeader(request, name, value)
    return this
  }

  // Apart from the function below, where the closure would cost every request.
  const settleFor = (request: FastifyRequest): Settle => given => {
    const decision = decisionOf(request)
    if (!decision.covered) return given
    return settle(given, decision, (name, value) => {
      if (isDropped(decision, name, value)) onDroppedHeader(request, name, value)
    })
  }

  return (request, reply) => {
    // Wrap once: with another wrapper in between, or a response passed to a second Fastify app, a second wrap would
    // recurse without end. The existing wrapper reads the newest decision.
    if (kRequest in reply.raw) return
    const raw = reply.raw as unknown as WrappedResponse
    raw[kRequest] = request
    // Each property takes time in each request.
    if (raw.writeHead !== nodeWriteHead) raw[kWriteHead] = raw.writeHead
    raw.writeHead = writeHead
    // Its deprecated name (DEP0063), which Node 26 no longer has.
    if (raw.writeHeader !== undefined) raw.writeHeader = writeHead
    const stream = streamOf(reply.raw)
    if (stream !== undefined) wrapStream(stream, settleFor(request))
  }
}

/**
 * Saves Vary before Fastify sends a stream or a web Response: the headers of a stream replace those of the raw
 * response, and the headers of a Response replace those of the reply.
 */
export function keepVary (reply: FastifyReply, payload: unknown): void {
  if (typeof payload !== 'object' || payload === null || Buffer.isBuffer(payload)) return
  const before = mergeVary(reply.raw.getHeader('vary'), reply.getHeader('vary'))
  const own = varyOfResponse(payload)
  if (own === undefined && (before === '' || before === 'origin')) return
  const response = reply.raw as unknown as WrappedResponse
  response[kVary] = own === undefined ? before : mergeVary(before === 'origin' ? undefined : before, own)
}

/** A later onSend hook may replace it by that of the reply. */
function varyOfResponse (payload: object): string | undefined {
  if (Object.prototype.toString.call(payload) !== '[object Response]') return undefined
  // Fastify takes any object of that name, whatever its headers are.
  const { headers } = payload as Partial<Response>
  return typeof headers?.get === 'function' ? headers.get('vary') ?? undefined : undefined
}

/** The common case: Fastify passes the headers as onRequest set them, or has already set them for a stream. */
function isAlreadyAsDecided (raw: ServerResponse, given: Headers, decision: Decision): boolean {
  if (kVary in raw || Array.isArray(given)) return false
  if (given === undefined) return isAsDecided(raw.getHeaders(), decision)
  if (!inheritsNothing(given) || !isAsDecided(given as OutgoingHttpHeaders, decision)) return false
  const names = raw.getHeaderNames()
  for (let i = 0; i < names.length; i++) if (names[i] === 'vary' || isCorsHeader(names[i]!)) return false
  return true
}

/** Writes the head with the decision's headers. Returns the Access-Control-* headers that were dropped. */
function writeDecided (
  raw: ServerResponse,
  inner: WriteHead,
  status: [code: number, reason: string | undefined],
  given: Headers,
  decision: Decision,
  isWrapped: boolean
): Lines {
  const before = raw.getHeaders()
  const dropped: Lines = []
  const note: Note = (name, value) => { if (isDropped(decision, name, value)) dropped.push([name, value]) }
  const write = (): void => { inner.call(raw, ...status) }
  try {
    rewriteHead(raw, given, decision, note)
    if (isWrapped) {
      const vary = raw.getHeader('vary')
      withLockedHeaders(raw, write, note, () => {
        methodsOf(raw).setHeader.call(raw, 'vary', mergeVary(vary, raw.getHeader('vary')))
        rewriteHead(raw, undefined, decision, note)
      })
    } else write()
  } catch (error) {
    if (!raw.headersSent) restoreHeaders(raw, given, before)
    throw error
  }
  return dropped
}

/** Those of Node's class for HTTP/1: the response's own may be locked, and in Bun refuse before the head is final. */
function methodsOf (raw: ServerResponse): Pick<OutgoingMessage, 'setHeader' | 'removeHeader'> {
  return raw instanceof OutgoingMessage ? OutgoingMessage.prototype : raw
}

/** Node sends own properties only. */
function inheritsNothing (given: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(given)
  return prototype === Object.prototype || prototype === null
}

/**
 * Merges the headers given to writeHead into those already set, and replaces the Access-Control-* ones with the
 * decision's. Throws Node's errors: for an invalid value, and when the head was sent already.
 */
function rewriteHead (raw: ServerResponse, given: Headers, decision: Decision, note: Note): void {
  const { setHeader, removeHeader } = methodsOf(raw)
  for (const name of raw.getHeaderNames()) {
    if (!isCorsHeader(name)) continue
    note(name, raw.getHeader(name))
    removeHeader.call(raw, name)
  }
  let vary = mergeVary((raw as unknown as WrappedResponse)[kVary], raw.getHeader('vary'))
  const seen = new Set<string>()
  for (const [name, value] of linesOf(given)) {
    const lower = name.toLowerCase()
    if (isCorsHeader(lower)) note(lower, value)
    else if (lower === 'vary') vary = mergeVary(vary, value)
    // As in writeHead: a given header replaces one set before, and may occur more than once.
    else if (seen.has(lower)) raw.appendHeader(name, value as string)
    else raw.setHeader(name, value as string)
    seen.add(lower)
  }
  for (const [name, value] of Object.entries(headersOf(decision))) setHeader.call(raw, name, value)
  setHeader.call(raw, 'vary', varyWithOrigin(vary))
}

/** The headers of an HTTP/2 response, with the decision's in place of other Access-Control-* ones. */
function settle<Given> (given: Given, decision: Decision, note: Note): Given {
  const head = (given ?? {}) as OutgoingHttpHeaders
  if (inheritsNothing(head) && isAsDecided(head, decision)) return given
  const settled = Object.create(null) as Record<string, unknown>
  let vary: unknown
  for (const [name, value] of linesOf(head)) {
    const lower = name.toLowerCase()
    if (isCorsHeader(lower)) note(lower, value)
    else if (lower === 'vary') vary = mergeVary(vary, value)
    else settled[lower] = lower in settled ? [settled[lower], value].flat() : value
  }
  // Node's list of sensitive headers.
  for (const symbol of Object.getOwnPropertySymbols(head)) Reflect.set(settled, symbol, Reflect.get(head, symbol))
  return Object.assign(settled, headersOf(decision), { vary: varyWithOrigin(vary) }) as Given
}

/** Undoes rewriteHead after Node refused a value: a leftover Content-Length would truncate Fastify's error response. */
function restoreHeaders (raw: ServerResponse, given: Headers, before: OutgoingHttpHeaders): void {
  for (const [name] of linesOf(given)) {
    const value = before[name.toLowerCase()]
    if (value === undefined) raw.removeHeader(name)
    else raw.setHeader(name, value)
  }
}

/** writeHead takes an object, a flat list of alternating names and values, or a list of pairs. */
function linesOf (given: Headers): Lines {
  if (given === undefined) return []
  if (!Array.isArray(given)) return Object.entries(given)
  if (Array.isArray(given[0])) return (given as unknown as Array<[unknown, unknown]>).map(([name, value]) => [String(name), value])
  return Array.from({ length: Math.ceil(given.length / 2) }, (_, i) => [String(given[2 * i]), given[2 * i + 1]])
}
