import type { FastifyReply } from 'fastify'

/**
 * Waits for the handlers. A promise that never settles may be kept by whoever made it, so it must not
 * keep the request: when the client is gone, nobody waits any more.
 */
export function awaitHandlers (answer: Promise<unknown>, reply: FastifyReply, then: (error?: Error, says?: unknown) => void): void {
  let waiting: typeof then | undefined = isGone(reply) ? undefined : then
  reply.raw.on('close', () => { waiting = undefined })
  answer.then(says => waiting?.(undefined, says), error => waiting?.(handlerError(error)))
}

/** A hook before ours has waited, and the client has not. Over HTTP/2 it is the stream that knows. */
function isGone ({ raw }: FastifyReply): boolean {
  return raw.destroyed || ('stream' in raw && (raw.stream as { destroyed: boolean }).destroyed)
}

/** An error of our own, because a handler's may bring a status and headers along that Fastify would send. */
function handlerError (cause: unknown): Error {
  const message = cause instanceof Error ? cause.message : 'it threw something that is not an Error'
  return Object.assign(new Error(`A checkRequestEnabled handler failed: ${message}`, { cause }), { code: 'CORS_ERR_HANDLER', statusCode: 500 })
}
