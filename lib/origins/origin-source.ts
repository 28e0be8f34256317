import { isPromise } from 'node:util/types'
import type { FastifyRequest } from 'fastify'
import { keyOf } from '../policy/origin-index.js'
import { isCanonicalOrigin, maxOriginLength } from '../policy/origin.js'
import { printable } from '../text/printable.js'
import { FailureLog } from './failure-log.js'
import { longestTimeout, Questions } from './questions.js'
import { Verdicts } from './verdicts.js'

export interface OriginSourceOptions extends SourceOptions {
  /**
   * Returns whether an origin is allowed: `true` or `false`, or a promise of it. Any other value is a failure. If it
   * takes the request, `key` is required. Set a timeout in the query itself: a promise that never settles keeps its
   * request in memory.
   */
  readonly has: (origin: string, request: FastifyRequest) => boolean | PromiseLike<boolean>
  /** Milliseconds for which a verdict counts; 0 for no limit but `forget` and `size`. Default: 60,000. */
  readonly ttl?: number
}

/** The options of every source of origins. */
export interface SourceOptions {
  /**
   * A key for verdicts that depend on more than the origin, such as the tenant: `request => request.host`. A verdict
   * for one key is never used for another, and not remembered if origin and key together have more than 1,024
   * characters. Default: verdicts depend on the origin only.
   */
  readonly key?: (request: FastifyRequest, origin: string) => string
  /**
   * How many verdicts are remembered, for allowed and for refused origins each, at most 10,000,000. Memory for all is
   * reserved. Default: 10,000.
   */
  readonly size?: number
  /**
   * Milliseconds after which a request that waits for a verdict is refused, time in the queue included. Default: 1,000.
   */
  readonly timeout?: number
  /** How many questions run at once. At most 32 times as many wait; further requests are refused. Default: 32. */
  readonly concurrency?: number
}

/** A handler for `checkRequestEnabled.connect`. */
export interface OriginSource {
  (request: FastifyRequest): boolean | Promise<boolean>
  /** Forgets the verdicts on one origin, for all keys, or on all origins. Answers under way are not remembered. */
  readonly forget: (origin?: string) => void
  readonly stats: () => OriginStats
}

/** A source that keeps a connection to its store. */
export interface ConnectedOriginSource extends OriginSource {
  /** Closes the connection: `app.addHook('onClose', () => origins.close())`. */
  readonly close: () => Promise<void>
}

/** Counts since the source was made, and its present `size`. */
export interface OriginStats {
  /** Requests that a remembered verdict decided. */
  readonly hits: number
  /** Requests that had to wait for a verdict. */
  readonly misses: number
  /** Requests that were refused for lack of a verdict. */
  readonly failures: number
  /** How many verdicts are remembered. */
  readonly size: number
}

/**
 * Makes a handler from a function that decides whether an origin is allowed. It remembers verdicts, refusals included,
 * and calls the function once for a new origin, however many requests wait. If the function fails or takes too long,
 * those requests are refused: they get no Access-Control-Allow-Origin, and the log has one line a minute.
 *
 * @throws TypeError or RangeError if an option is invalid.
 * @example
 * import { originSource } from 'fastify-cors-headers/origins'
 * const origins = originSource({ has: async origin => await database.isRegistered(origin) })
 * app.corsHeaders.checkRequestEnabled.connect(origins)
 */
export function originSource (options: OriginSourceOptions): OriginSource {
  const { has, ttl = 60_000, ...shared } = given(options)
  if (typeof has !== 'function') throw new TypeError('originSource takes a function `has`: originSource({ has: async origin => … })')
  if (has.length > 1 && shared.key === undefined) throw new TypeError("`has` takes the request, but a verdict counts for all requests of an origin: give a `key` with what else it depends on, such as request => request.host, or () => '' if nothing")
  return makeSource((origin, request) => has(origin, request), () => true, { ttl, ...shared }).source
}

/** Between the origin, which contains no space, and the key. */
export const separator = ' '

function keyFor (origin: string, key: unknown): string {
  // All promises, and all objects, would be the same key.
  if (typeof key !== 'string') {
    if (isPromise(key)) key.catch(() => undefined)
    throw new TypeError('`key` must return a text, not a promise: do slow look-ups in an earlier hook')
  }
  // In UTF-8 they would be the same key, and a change of it would be reported for another.
  if (!key.isWellFormed()) throw new TypeError('`key` must return a text without lone surrogates')
  return origin + separator + key
}

interface SourceAndForget {
  readonly source: OriginSource
  /** Forgets the verdict for one key, or all. */
  readonly forgetKey: (key?: string) => void
}

/**
 * @param has gets the key as well
 * @param isCurrent whether the remembered verdicts are up to date: if not, none is used and none is added
 */
export function makeSource (
  has: (origin: string, request: FastifyRequest, key: string) => boolean | PromiseLike<boolean>,
  isCurrent: () => boolean,
  { key, ttl = 0, size = 10_000, timeout = 1000, concurrency = 32, ...others }: SourceOptions & { readonly ttl?: number }
): SourceAndForget {
  // A misspelt `key` would let a verdict for one tenant count for all.
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new TypeError(`There is no option ${printable(unknown)}: the options are listed in docs/fleet.md`)
  if (key !== undefined && typeof key !== 'function') throw new TypeError('key must be a function: request => request.host')
  mustBe('ttl', ttl, 0)
  mustBe('size', size, 1, mostVerdicts)
  mustBe('timeout', timeout, 1, longestTimeout)
  mustBe('concurrency', concurrency, 1)
  const verdicts = new Verdicts(size, ttl)
  const questions = new Questions(concurrency, timeout)
  const failureLog = new FailureLog('error', 'refused', 'refused, because the store of origins did not answer')
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
        // If the connection that reports changes hangs, known origins go before made-up ones.
      }, verdicts.wasAllowed(name))
    } catch (error) {
      return fail(request, error)
    }
  }
  const decide = (request: FastifyRequest): boolean | Promise<boolean> => {
    // Not request.headers, which an earlier hook may have replaced: the response names this origin.
    const { origin } = request.raw.headers
    if (origin === undefined || !isWellFormed(origin)) return false
    let name = origin
    if (key !== undefined) {
      try {
        name = keyFor(origin, key(request, origin))
      } catch (error) {
        return fail(request, error)
      }
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

const visible = /^[\x21-\x7e]+$/

/**
 * Whether browsers send this origin, except `null`, which any site can send. No question is asked about other texts.
 */
function isWellFormed (origin: string): boolean {
  return origin.length <= maxOriginLength && (isCanonicalOrigin(origin) || (visible.test(origin) && keyOf(origin) === origin))
}

/** The options of a call, of which JavaScript may have left out all. */
export function given<Options> (options: Options | undefined): Partial<Options> {
  return options ?? {}
}

/** Memory for all is reserved at once: V8 ends the process where it cannot. */
const mostVerdicts = 10_000_000

function mustBe (name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${name} must be a whole number of at least ${least}, and is ${printable(value)}`)
  if (value > most) throw new RangeError(`${name} must be at most ${most}, and is ${value}`)
}
