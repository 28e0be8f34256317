import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { Decision } from './policy/decide.js'
import { printable } from './text/printable.js'

/** Makes the hook that answers 403 to a foreign origin which the settings do not allow. */
export function requireAllowedOrigin (decisionFor: (request: FastifyRequest, reply: FastifyReply) => Decision): onRequestHookHandler {
  return (request, reply, done) => {
    const { origin } = request.headers
    if (origin === undefined || origin.toLowerCase() === ownOrigin(request)) return done()
    const decision = decisionFor(request, reply)
    if (decision.allowOrigin !== undefined) return done()
    done(Object.assign(new Error(explain(request, origin, decision)), { code: 'CORS_ERR_ORIGIN', statusCode: 403 }))
  }
}

/** As a browser sends it: in lower case, without a default port. */
function ownOrigin ({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host.toLowerCase().replace(protocol === 'https' ? /:443$/ : /:80$/, '')}`
}

/** What the page's developer, or the app's, has to know. */
function explain (request: FastifyRequest, origin: string, { reason }: Decision): string {
  const because = ({
    'not-covered': request.routeOptions.config.cors === false ? 'config.cors of this route is false' : 'CORS_URLS_REGEX does not cover this path',
    'origin-malformed': 'no browser sends such an Origin',
    'origin-too-long': 'no browser sends an Origin that is so long'
  } as Partial<Record<Decision['reason'], string>>)[reason] ?? 'neither CORS_ALLOWED_ORIGINS nor CORS_ALLOWED_ORIGIN_REGEXES has it'
  return `Origin ${printable(origin)} is not allowed: ${because}.${proxyHint(request, origin)}`
}

/** The page may be the server's own, behind a proxy that speaks HTTPS for it. */
function proxyHint ({ host }: FastifyRequest, origin: string): string {
  return origin.toLowerCase() === `https://${host.toLowerCase()}`
    ? ' If it is this server’s own, behind a proxy that ends TLS, set trustProxy in Fastify’s options.'
    : ''
}
