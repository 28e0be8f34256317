import type { Stats } from 'node:fs'
import type { OutgoingHttpHeaders, ServerHttp2Stream, ServerStreamFileResponseOptions, StatOptions } from 'node:http2'

/** The stream of an HTTP/2 response. */
export function streamOf (raw: object): ServerHttp2Stream | undefined {
  const { stream } = raw as { readonly stream?: ServerHttp2Stream }
  return typeof stream?.respond === 'function' ? stream : undefined
}

/** The headers that are sent in place of those that the writer gave. */
export type Settle = <Headers>(given: Headers) => Headers

/**
 * Wraps the methods that respond on an HTTP/2 stream. Node's writeHead calls `respond` with its headers, and a handler,
 * or an earlier wrapper of writeHead, can respond past it.
 */
export function wrapStream (stream: ServerHttp2Stream, settle: Settle): void {
  const { respond, respondWithFD, respondWithFile } = stream
  stream.respond = (headers, options) => { respond.call(stream, settle(headers), options) }
  stream.respondWithFD = (fd, headers, options) => {
    respondWithFD.call(stream, fd, settle(headers), withCheck(options, settle))
  }
  stream.respondWithFile = (path, headers, options) => {
    respondWithFile.call(stream, path, settle(headers), withCheck(options, settle))
  }
}

/** The options with a statCheck, which may change the headers, that leaves them settled. */
function withCheck<Options extends ServerStreamFileResponseOptions> (
  options: Options | undefined,
  settle: Settle
): Options | undefined {
  const statCheck = options?.statCheck
  if (statCheck === undefined) return options
  return {
    ...options as Options,
    statCheck (this: unknown, stats: Stats, headers: OutgoingHttpHeaders, range: StatOptions) {
      const goesOn = statCheck.call(this, stats, headers, range)
      const settled = settle(headers)
      for (const name of Object.keys(headers)) if (!(name in settled)) delete headers[name]
      Object.assign(headers, settled)
      return goesOn
    }
  }
}
