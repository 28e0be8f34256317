import type { FastifyInstance, FastifyRequest } from 'fastify'
import { foreignHeader } from './checks/foreign-header.js'
import type { CheckMessage } from './checks/message.js'
import { isPreflight, type Decision } from './policy/decide.js'
import { shorten } from './printable.js'

/** One debug line for each covered cross-origin request: the decision, and its reason. */
export function logDecision (request: FastifyRequest, { reason, covered, allowOrigin }: Decision): void {
  if (!covered || reason === 'no-origin' || reason === 'handler-pending' || !logsDebug(request)) return
  const { raw, log } = request
  const kind = isPreflight(raw) ? 'preflight' : 'actual request'
  const allowed = allowOrigin !== undefined
  const shown = shorten(raw.headers.origin as string, 300)
  log.debug({ cors: { kind, allowed, reason, origin: shown } }, `cors: ${kind} from ${shown} ${allowed ? 'allowed' : 'refused'}: ${reason}`)
}

/** Asked first, so that a line that nobody reads is not even made. Pino knows; others have a level. */
function logsDebug ({ log }: FastifyRequest): boolean {
  return 'isLevelEnabled' in log && typeof log.isLevelEnabled === 'function'
    ? log.isLevelEnabled('debug')
    : log.level === 'debug' || log.level === 'trace'
}

/** A check of level warning that `fastify` is told of. */
export function logWarning ({ log }: FastifyInstance, check: CheckMessage): void {
  log.warn({ check }, `${[check.id, check.path].join(' ').trim()}: ${check.message} Fix: ${check.hint}`)
}

/** How many pairs of route and header name are warned of: an upstream may make names up without end. */
const mostWarnings = 1000

/** W026: a debug line for each header that the settings do not say, and one warning for its route and name. */
export function makeForeignHeaderLog (fastify: FastifyInstance, isSilenced: boolean): (request: FastifyRequest, name: string, value: unknown) => void {
  const warned = new Set<string>()
  return (request, name, value) => {
    const { url: route } = request.routeOptions
    const check = foreignHeader(route, name, value)
    request.log.debug({ check }, check.message)
    const key = JSON.stringify([route, name])
    if (isSilenced || warned.has(key) || warned.size === mostWarnings) return
    warned.add(key)
    logWarning(fastify, check)
  }
}
