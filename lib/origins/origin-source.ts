import type { FastifyRequest } from 'fastify'
import { keyOf } from '../policy/origin-index.js'
import { isCanonicalOrigin, maxOriginLength } from '../policy/origin.js'
import { FailureLog } from './failure-log.js'
import { Questions } from './questions.js'
import { Verdicts } from './verdicts.js'

export interface OriginSourceOptions extends SourceOptions {
  /**
   * Whether an origin is allowed: `true` or `false`, or a promise of it. Anything else is a failure. Give its query a
   * timeout of its own: one that never settles keeps its request in memory.
   */
  readonly has: (origin: string, request: FastifyRequest) => boolean | PromiseLike<boolean>
  /** Milliseconds for which a verdict counts; 0 until it is forgotten or pushed out. Default: 60,000. */
  readonly ttl?: number
}

/** What every source of origins can be told. */
export interface SourceOptions {
  /**
   * What an answer depends on beside the origin, such as the tenant: `request => request.host`. An answer for one key is
   * never used for another. Default: the origin alone.
   */
  readonly key?: (request: FastifyRequest, origin: string) => string
  /** How many origins are remembered, of allowed and of refused ones each. Memory is set aside for all of them. Default: 10,000. */
  readonly size?: number
  /** Milliseconds after which a request whose origin is being asked about is refused, time in the queue included. Default: 1,000. */
  readonly timeout?: number
  /** How many origins are asked about at once. Of those that wait, at most 32 times as many, the rest is refused. Default: 32. */
  readonly concurrency?: number
}

/** A handler for `checkRequestEnabled.connect`. */
export interface OriginSource {
  (request: FastifyRequest): boolean | Promise<boolean>
  /** Forgets one origin, for all keys, or all origins: they are asked about again. Answers on their way are not remembered. */
  readonly forget: (origin?: string) => void
  readonly stats: () => OriginStats
}

/** Counted since the source was made, but for `size`. */
export interface OriginStats {
  /** Requests that a remembered verdict decided. */
  readonly hits: number
  /** Requests that had to wait for an answer. */
  readonly misses: number
  /** Requests that were refused because there was none. */
  readonly failures: number
  /** How many verdicts are remembered. */
  readonly size: number
}

/**
 * Makes a handler of anything that can tell whether an origin is allowed. Verdicts are remembered, refusals too, and each
 * new origin is asked about once, however many requests wait for the answer. A question that fails or takes too long
 * refuses its requests: they are answered without Access-Control-Allow-Origin, and the log has one line a minute.
 *
 * @throws TypeError or RangeError if an option is out of range.
 * @example
 * import { originSource } from 'fastify-cors-headers/origins'
 * const origins = originSource({ has: async origin => await database.isRegistered(origin) })
 * app.corsHeaders.checkRequestEnabled.connect(origins)
 */
export function originSource ({ has, ttl = 60_000, ...options }: OriginSourceOptions): OriginSource {
  if (typeof has !== 'function') throw new TypeError('originSource takes a function `has`: originSource({ has: async origin => … })')
  return makeSource((origin, request) => has(origin, request), () => true, { ttl, ...options }).source
}

/** Between an origin, which has no space, and what `key` gives. */
export const separator = ' '

const keyFor = (origin: string, key: string | undefined): string => key === undefined ? origin : `${origin}${separator}${key}`

interface SourceAndForget {
  readonly source: OriginSource
  /** Forgets the verdict of one key, or all. */
  readonly forgetKey: (key?: string) => void
}

/**
 * @param has is given what `key` gives, too
 * @param isCurrent whether what is remembered is known to be up to date: if not, it is not used, and nothing is added
 */
export function makeSource (
  has: (origin: string, request: FastifyRequest, key: string) => boolean | PromiseLike<boolean>,
  isCurrent: () => boolean,
  { key, ttl = 0, size = 10_000, timeout = 1000, concurrency = 32 }: SourceOptions & { readonly ttl?: number }
): SourceAndForget {
  mustBe('ttl', ttl, 0)
  for (const [name, value] of Object.entries({ size, timeout, concurrency })) mustBe(name, value, 1)
  const verdicts = new Verdicts(size, ttl)
  const questions = new Questions(concurrency, timeout)
  const failureLog = new FailureLog()
  let [hits, misses, failures] = [0, 0, 0]

  const fail = ({ server }: FastifyRequest, error: unknown): false => {
    failures++
    failureLog.add(server.log, error)
    return false
  }
  const ask = async (request: FastifyRequest, origin: string, name: string): Promise<boolean> => {
    misses++
    try {
      return await questions.answer(name, () => has(origin, request, name), says => {
        if (isCurrent()) verdicts.set(name, says)
        // Where the connection that tells of changes hangs, known origins do not wait behind made-up ones.
      }, verdicts.wasAllowed(name))
    } catch (error) {
      return fail(request, error)
    }
  }
  const decide = (request: FastifyRequest): boolean | Promise<boolean> => {
    const { origin } = request.headers
    if (origin === undefined || !isWellFormed(origin)) return false
    let name
    try {
      name = keyFor(origin, key?.(request, origin))
    } catch (error) {
      return fail(request, error)
    }
    const known = isCurrent() ? verdicts.get(name) : undefined
    if (known === undefined) return ask(request, origin, name)
    hits++
    return known
  }

  const forgetKey = (name?: string): void => {
    verdicts.forget(name)
    questions.forget(name)
  }
  const forget = (origin?: string): void => {
    if (origin === undefined || key === undefined) return forgetKey(origin)
    const isOfOrigin = (name: string): boolean => name.startsWith(origin + separator)
    verdicts.forgetWhere(isOfOrigin)
    questions.forgetWhere(isOfOrigin)
  }
  const stats = (): OriginStats => ({ hits, misses, failures, size: verdicts.size })
  return { source: Object.assign(decide, { forget, stats }), forgetKey }
}

const printable = /^[\x21-\x7e]+$/

/** As browsers write an origin, but for `null`, which is every site's. Nobody is asked about other texts. */
function isWellFormed (origin: string): boolean {
  return origin.length <= maxOriginLength && (isCanonicalOrigin(origin) || (printable.test(origin) && keyOf(origin) === origin))
}

function mustBe (name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${name} must be a whole number of at least ${least}, and is ${String(value)}`)
}
