import type { FastifyReply } from 'fastify'
import { readThrown } from './text/thrown.js'

/**
 * Calls `then` with the handlers' answer, unless the client closes the connection first. A handler may keep a promise
 * that never settles: the callback is dropped on close, so that the promise does not keep the request in memory.
 */
export function awaitHandlers (answer: Promise<unknown>, reply: FastifyReply, then: (error?: Error, says?: unknown) => void): void {
  let waiting: typeof then | undefined = isGone(reply) ? undefined : then
  reply.raw.on('close', () => { waiting = undefined })
  answer.then(says => waiting?.(undefined, says), error => waiting?.(handlerError(error)))
}

/** The client may have left while an earlier hook ran. Over HTTP/2, `destroyed` is on the stream. */
function isGone ({ raw }: FastifyReply): boolean {
  return raw.destroyed || ('stream' in raw && (raw.stream as { destroyed: boolean }).destroyed)
}

/** Wraps the handler's error: Fastify would send the `statusCode` and `headers` of the original. */
function handlerError (thrown: unknown): Error {
  const { message, value: cause } = readThrown(thrown)
  return Object.assign(new Error(`A checkRequestEnabled handler failed: ${message}`, { cause }), { code: 'CORS_ERR_HANDLER', statusCode: 500 })
}
