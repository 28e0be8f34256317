import type { FastifyReply, FastifyRequest } from 'fastify'
import { ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http'
import type { Decision } from './policy/decide.js'
import { isCorsHeader } from './policy/headers.js'
import { decidedValue, headersOf, isAsDecided } from './policy/response-head.js'
import { mergeVary, varyWithOrigin } from './policy/vary.js'

type Headers = OutgoingHttpHeaders | readonly OutgoingHttpHeader[] | undefined
type WriteHead = (this: ServerResponse, statusCode: number, reason?: string | Headers, headers?: Headers) => ServerResponse

const kRequest = Symbol('fastify-cors-headers.request')
const kWriteHead = Symbol('fastify-cors-headers.writeHead')
const kVary = Symbol('fastify-cors-headers.vary')

const nodeWriteHead = ServerResponse.prototype.writeHead as WriteHead

/** Node's response, with its request, its original writeHead unless that is Node's, and the Vary from before a stream. */
interface WrappedResponse {
  writeHead: WriteHead
  writeHeader?: WriteHead
  [kRequest]: FastifyRequest
  [kWriteHead]?: WriteHead
  [kVary]?: string
}

type Lines = Array<[name: string, value: unknown]>

/** Called for each Access-Control-* header that was dropped because the decision does not have it. */
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
    const { [kRequest]: request, [kWriteHead]: inner = nodeWriteHead } = this as unknown as WrappedResponse
    const decision = decisionOf(request)
    const given = typeof reason === 'string' ? headers : headers ?? reason
    if (!decision.covered || isAlreadyAsDecided(this, given, decision)) return inner.call(this, statusCode, reason, headers)
    const before = this.getHeaders()
    let dropped: Lines
    try {
      dropped = rewriteHead(this, given, decision)
      inner.call(this, statusCode, typeof reason === 'string' ? reason : undefined)
    } catch (error) {
      restoreHeaders(this, given, before)
      throw error
    }
    for (const [name, value] of dropped) onDroppedHeader(request, name, value)
    return this
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
  }
}

/**
 * Saves Vary before Fastify sends a stream or a web Response: the headers of a stream replace those of the raw
 * response, and the headers of a Response replace those of the reply.
 */
export function keepVary (reply: FastifyReply, payload: unknown): void {
  if (typeof payload !== 'object' || payload === null || Buffer.isBuffer(payload)) return
  const vary = mergeVary(reply.raw.getHeader('vary'), reply.getHeader('vary'))
  if (vary !== 'origin') (reply.raw as unknown as WrappedResponse)[kVary] = vary
}

/** The common case: Fastify passes the headers as onRequest set them, or has already set them for a stream. */
function isAlreadyAsDecided (raw: ServerResponse, given: Headers, decision: Decision): boolean {
  if (kVary in raw || Array.isArray(given)) return false
  if (given === undefined) return isAsDecided(raw.getHeaders(), decision)
  // Node sends own properties only.
  const prototype: unknown = Object.getPrototypeOf(given)
  if (prototype !== Object.prototype && prototype !== null) return false
  if (!isAsDecided(given as OutgoingHttpHeaders, decision)) return false
  const names = raw.getHeaderNames()
  for (let i = 0; i < names.length; i++) if (names[i] === 'vary' || isCorsHeader(names[i]!)) return false
  return true
}

/**
 * Merges the headers given to writeHead into those already set, and replaces the Access-Control-* ones with the
 * decision's. Throws Node's errors: for an invalid value, and when the head was sent already.
 *
 * @returns the headers that were dropped
 */
function rewriteHead (raw: ServerResponse, given: Headers, decision: Decision): Lines {
  const dropped: Lines = []
  const note = (name: string, value: unknown): void => {
    if (value !== undefined && String(value) !== decidedValue(decision, name)) dropped.push([name, value])
  }
  for (const name of raw.getHeaderNames()) {
    if (!isCorsHeader(name)) continue
    note(name, raw.getHeader(name))
    raw.removeHeader(name)
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
  for (const [name, value] of Object.entries(headersOf(decision))) raw.setHeader(name, value)
  raw.setHeader('vary', varyWithOrigin(vary))
  return dropped
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
