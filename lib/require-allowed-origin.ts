import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import type { Decision } from './policy/decide.js'
import { printable } from './text/printable.js'

/** An onRequest hook for a server of any kind. Fastify's type of such a hook is for one kind: HTTP/1 or HTTP/2. */
export type AllowedOriginHook = (
  request: Pick<FastifyRequest, 'protocol' | 'host'> & { readonly raw: object },
  reply: { readonly raw: object },
  done: HookHandlerDoneFunction
) => void

/** Makes the hook that replies with 403 to other origins that the settings do not allow. */
export function requireAllowedOrigin (decisionFor: (request: FastifyRequest, reply: FastifyReply) => Decision): AllowedOriginHook {
  return (given, reply, done) => {
    const request = given as FastifyRequest
    // Not request.headers, which an earlier hook may have replaced: the decision is on this origin.
    const { origin } = request.raw.headers
    if (origin === undefined || origin.toLowerCase() === ownOrigin(request)) return done()
    const decision = decisionFor(request, reply as FastifyReply)
    if (decision.allowOrigin !== undefined) return done()
    done(Object.assign(new Error(explain(request, origin, decision)), { code: 'CORS_ERR_ORIGIN', statusCode: 403 }))
  }
}

/** The server's own origin as browsers send it: in lower case, without a default port. */
function ownOrigin ({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host.toLowerCase().replace(protocol === 'https' ? /:443$/ : /:80$/, '')}`
}

/** The message of the 403. */
function explain (request: FastifyRequest, origin: string, { reason }: Decision): string {
  const because = ({
    'not-covered': request.routeOptions.config.cors === false ? 'config.cors of this route is false' : 'CORS_URLS_REGEX does not cover this path',
    'origin-malformed': 'no browser sends such an Origin',
    'path-too-long': 'this path is too long for CORS_URLS_REGEX',
    'origin-too-long': 'no browser sends an Origin of this length'
  } as Partial<Record<Decision['reason'], string>>)[reason] ?? 'neither CORS_ALLOWED_ORIGINS nor CORS_ALLOWED_ORIGIN_REGEXES allows it'
  return `Origin ${printable(origin)} is not allowed: ${because}.${proxyHint(request, origin)}`
}

/** For the server's own pages behind a proxy that terminates TLS. */
function proxyHint ({ host }: FastifyRequest, origin: string): string {
  return origin.toLowerCase() === `https://${host.toLowerCase()}`
    ? ' If it is this server’s own origin, behind a proxy that terminates TLS, set trustProxy in Fastify’s options.'
    : ''
}
