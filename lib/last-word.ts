import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Decision } from './policy/decide.js'
import { isCorsHeader } from './policy/headers.js'
import { decidedValue, headersOf, isAsDecided } from './policy/response-head.js'
import { mergeVary, varyWithOrigin } from './policy/vary.js'

type Headers = OutgoingHttpHeaders | readonly OutgoingHttpHeader[] | undefined
type WriteHead = (this: ServerResponse, statusCode: number, reason?: string | Headers, headers?: Headers) => ServerResponse

const kRequest = Symbol('fastify-cors-headers.request')
const kWriteHead = Symbol('fastify-cors-headers.writeHead')
const kVary = Symbol('fastify-cors-headers.vary')

/** Node’s response, with the request that it answers, the writeHead that it had, and what Vary said before a stream. */
interface WrappedResponse {
  writeHead: WriteHead
  [kRequest]: FastifyRequest
  [kWriteHead]: WriteHead
  [kVary]?: string
}

type Lines = Array<[name: string, value: unknown]>

/** Told of each header that the settings do not say, once it was dropped. */
type OnDroppedHeader = (request: FastifyRequest, name: string, value: unknown) => void

/**
 * Makes a function that gives a request’s decision the last word on its response. Node calls writeHead for
 * every response, once its headers are complete: also for those that never pass Fastify’s onSend hooks, as
 * streams on `reply.raw`, and after what Fastify copies from a web Response behind the last of them.
 * setHeader or onSend alone would leave the last word to the next caller.
 *
 * @param decisionOf the decision as it counts when the head is written
 */
export function makeWriteHeadWrapper (decisionOf: (request: FastifyRequest) => Decision, onDroppedHeader: OnDroppedHeader): (request: FastifyRequest, reply: FastifyReply) => void {
  // One function for all requests: a closure for each would be garbage for each.
  const writeHead: WriteHead = function (statusCode, reason, headers) {
    const { [kRequest]: request, [kWriteHead]: inner } = this as unknown as WrappedResponse
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
    // Wrapping twice would call itself without end where another wrapper came between, or another Fastify app was
    // handed this response. The one that is there reads the newest decision.
    if (kRequest in reply.raw) return
    const raw = reply.raw as unknown as WrappedResponse
    raw[kRequest] = request
    raw[kWriteHead] = raw.writeHead
    raw.writeHead = writeHead
  }
}

/**
 * Keeps what Vary says before Fastify sends a stream or a web Response: a stream's headers replace those of the raw
 * response, and a Response's replace the reply's.
 */
export function keepVary (reply: FastifyReply, payload: unknown): void {
  if (typeof payload !== 'object' || payload === null || Buffer.isBuffer(payload)) return
  const vary = mergeVary(reply.raw.getHeader('vary'), reply.getHeader('vary'))
  if (vary !== 'origin') (reply.raw as unknown as WrappedResponse)[kVary] = vary
}

/** Nearly always Fastify gives all headers at once, as they were set in onRequest, or for a stream has set them all. */
function isAlreadyAsDecided (raw: ServerResponse, given: Headers, decision: Decision): boolean {
  if (kVary in raw || Array.isArray(given)) return false
  if (given === undefined) return isAsDecided(raw.getHeaders(), decision)
  if (!isAsDecided(given as OutgoingHttpHeaders, decision)) return false
  const names = raw.getHeaderNames()
  for (let i = 0; i < names.length; i++) if (names[i] === 'vary' || isCorsHeader(names[i]!)) return false
  return true
}

/**
 * Moves the given headers to those that were set before, and makes of all of them what the decision says. Throws what
 * Node throws, for a value that it refuses and where the head was sent already.
 *
 * @returns the headers that the settings do not say
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
    // As writeHead has it: what is given replaces what was set before, and may hold a name twice.
    else if (seen.has(lower)) raw.appendHeader(name, value as string)
    else raw.setHeader(name, value as string)
    seen.add(lower)
  }
  for (const [name, value] of Object.entries(headersOf(decision))) raw.setHeader(name, value)
  raw.setHeader('vary', varyWithOrigin(vary))
  return dropped
}

/** After a value that Node refuses. Fastify writes an error then, which a Content-Length left behind would cut. */
function restoreHeaders (raw: ServerResponse, given: Headers, before: OutgoingHttpHeaders): void {
  for (const [name] of linesOf(given)) {
    const value = before[name.toLowerCase()]
    if (value === undefined) raw.removeHeader(name)
    else raw.setHeader(name, value)
  }
}

/** Node takes an object, a list of names and values in turn, and a list of pairs. */
function linesOf (given: Headers): Lines {
  if (given === undefined) return []
  if (!Array.isArray(given)) return Object.entries(given)
  if (Array.isArray(given[0])) return (given as unknown as Array<[unknown, unknown]>).map(([name, value]) => [String(name), value])
  return Array.from({ length: Math.ceil(given.length / 2) }, (_, i) => [String(given[2 * i]), given[2 * i + 1]])
}
