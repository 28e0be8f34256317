import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import { earlyAnswer, droppedHeader } from './checks/at-run-time.js'
import type { CheckMessage } from './checks/message.js'
import { isPreflight, type Decision } from './policy/decide.js'
import type { EffectiveSettings } from './settings/effective.js'
import { indexOrigins, partLength } from './policy/origin-index.js'
import { escapeControls, printable, shorten } from './text/printable.js'

/** Logs the decision and its reason: one debug line for each covered request with an Origin. */
export function logDecision (request: FastifyRequest, { reason, covered, allowOrigin }: Decision): void {
  if (!covered || reason === 'no-origin' || reason === 'handler-pending' || !isLevelEnabled(request.log, 'debug')) return
  const { raw, log } = request
  const kind = isPreflight(raw) ? 'preflight' : 'actual request'
  const allowed = allowOrigin !== undefined
  const shown = shorten(raw.headers.origin as string, 300)
  log.debug({ cors: { kind, allowed, reason, origin: shown } }, `cors: ${kind} from ${shown} ${allowed ? 'allowed' : 'refused'}: ${reason}`)
}

/** Checked before a line is formatted. Pino has isLevelEnabled; for other loggers, compare their level. */
function isLevelEnabled (log: FastifyBaseLogger, level: 'debug' | 'info'): boolean {
  if ('isLevelEnabled' in log && typeof log.isLevelEnabled === 'function') return Boolean(log.isLevelEnabled(level))
  return log.level === level || log.level === 'debug' || log.level === 'trace'
}

/**
 * Logs a warning of the checks.
 *
 * @param route `PUT /x`, if the settings belong to a route
 */
export function logWarning ({ log }: FastifyInstance, check: CheckMessage, route?: string): void {
  const where = route === undefined ? [] : [`config.cors of ${escapeControls(route)}`]
  const place = check.location === undefined ? [] : [`(${escapeControls(check.location.file)}:${check.location.line}:${check.location.column})`]
  log.warn({ check }, `${[check.id, ...where, escapeControls(check.path), ...place].join(' ').trim()}: ${check.message} Fix: ${check.hint} See ${check.docs}`)
}

type IsSilenced = (id: string) => boolean

/** The most pairs of route and header name that are remembered: an upstream may invent names without end. */
const mostWarnings = 1000

/** W026: one debug line for each dropped header, and one warning for each route and header name. */
export function makeDroppedHeaderLog (fastify: FastifyInstance, isSilenced: IsSilenced, settingsFor: (request: FastifyRequest) => EffectiveSettings): (request: FastifyRequest, name: string, value: unknown) => void {
  const warned = new Set<string>()
  return (request, name, value) => {
    const { raw, routeOptions: { url } } = request
    const isOfRoute = !isPreflight(raw)
    const where = url === undefined ? 'a URL without a route' : `the route ${printable(url)}`
    const check = droppedHeader(isOfRoute ? `a response of ${where}` : 'a preflight response', name, value, settingsFor(request))
    if (check === undefined) return
    request.log.debug({ check }, check.message)
    const key = JSON.stringify([isOfRoute, url, name])
    if (isSilenced(check.id) || warned.has(key) || warned.size === mostWarnings) return
    warned.add(key)
    logWarning(fastify, check)
  }
}

/** W021: one debug line for each preflight that an earlier hook answered, and one warning in all. */
export function makeEarlyAnswerLog (fastify: FastifyInstance, isSilenced: IsSilenced): (request: FastifyRequest) => void {
  let hasWarned = false
  return request => {
    const check = earlyAnswer(request.raw.url as string)
    request.log.debug({ check }, check.message)
    if (hasWarned || isSilenced(check.id)) return
    hasWarned = true
    logWarning(fastify, check)
  }
}

/** Logs a reload: how many origins and patterns were added and removed. */
export async function logReload ({ log }: FastifyInstance, before: EffectiveSettings, after: EffectiveSettings, pause: () => Promise<void>): Promise<void> {
  if (!isLevelEnabled(log, 'info')) return
  const keys = (settings: EffectiveSettings): Texts => indexOrigins(settings.CORS_ALLOWED_ORIGINS).keys
  const regexes = (settings: EffectiveSettings): Texts => new Set(settings.CORS_ALLOWED_ORIGIN_REGEXES.map(String))
  const origins = await difference(keys(before), keys(after), pause)
  const patterns = await difference(regexes(before), regexes(after), pause)
  log.info({ cors: { origins, patterns } }, `cors: settings reloaded: ${origins.added} origins added and ${origins.removed} removed, ${patterns.added} patterns added and ${patterns.removed} removed`)
}

type Texts = Pick<ReadonlySet<string>, 'has' | 'size'> & Iterable<string>

async function difference (before: Texts, after: Texts, pause: () => Promise<void>): Promise<{ added: number, removed: number }> {
  let [added, seen] = [0, 0]
  for (const entry of after) {
    if (!before.has(entry)) added++
    if (++seen % partLength === 0) await pause()
  }
  return { added, removed: before.size - (after.size - added) }
}
