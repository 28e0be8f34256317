import type { Verdict } from './allowlist.js'
import type { HeaderLine } from './headers.js'
import type { Policy } from './policy.js'

/** The parts of a request that a decision depends on. Node's request has this shape. */
export interface Facts {
  readonly method?: string | undefined
  /** The request target, as sent. */
  readonly url?: string | undefined
  /** Names in lower case. */
  readonly headers: {
    readonly host?: string | undefined
    /** HTTP/2's Host. */
    readonly ':authority'?: string | undefined
    readonly origin?: string | undefined
    readonly 'access-control-request-method'?: string | undefined
    readonly 'access-control-request-private-network'?: string | string[] | undefined
    readonly connection?: string | undefined
    readonly upgrade?: string | undefined
  }
}

/** The reason for a decision. A closed set. */
type Reason = Verdict | 'not-covered' | 'path-too-long' | 'no-origin' | 'allowed-handler' | 'handler-pending' | 'handler-failed'

/** The decision on one request. */
export interface Decision {
  readonly reason: Reason
  /** The response carries Vary: origin, and a preflight is answered. */
  readonly covered: boolean
  /** The value of Access-Control-Allow-Origin. Undefined if the origin is not allowed. */
  readonly allowOrigin: string | undefined
  /** The other Access-Control-* headers: texts that are made with the policy, and depend on no request. */
  readonly lines: readonly HeaderLine[]
}

const without = (reason: Reason, covered: boolean): Decision => Object.freeze({ reason, covered, allowOrigin: undefined, lines: Object.freeze([]) })

/** The plugin leaves the response alone. */
export const notCovered = without('not-covered', false)
const noOrigin = without('no-origin', true)
const refused = {
  'not-in-list': without('not-in-list', true),
  'origin-malformed': without('origin-malformed', true),
  'origin-too-long': without('origin-too-long', true),
  'path-too-long': without('path-too-long', true)
}

const pending = { covered: without('handler-pending', true), notCovered: without('handler-pending', false) }
const failed = { covered: without('handler-failed', true), notCovered: without('handler-failed', false) }

/**
 * Decides one request.
 *
 * @param handlerSays the result of the checkRequestEnabled handlers: false if there are none, undefined if they have
 * not been asked. If it is undefined and only a handler can decide, the decision's reason is `handler-pending`.
 */
export function decide (policy: Policy, facts: Facts, handlerSays: boolean | undefined): Decision {
  const covers = policy.coversUrl(facts.url as string)
  if (covers === false) {
    if (handlerSays === undefined) return pending.notCovered
    if (!handlerSays) return notCovered
  }

  const { origin } = facts.headers
  if (origin === undefined || origin === '') return noOrigin
  // Covered: a client must not get out of the settings by lengthening the path.
  if (covers === undefined) return refused['path-too-long']

  const verdict = policy.judge(origin)
  if (verdict === 'allowed-all' || verdict === 'allowed-list' || verdict === 'allowed-pattern') {
    return allow(policy, facts, origin, verdict)
  }
  // As in Django, a malformed origin reaches no handler.
  if (verdict === 'origin-malformed') return refused[verdict]
  if (handlerSays === undefined) return pending.covered
  return handlerSays ? allow(policy, facts, origin, 'allowed-handler') : refused[verdict]
}

/** Replaces a pending decision when the handlers are too late: the origin counts as not allowed. */
export function refusePending ({ covered }: Decision): Decision {
  return covered ? failed.covered : failed.notCovered
}

/** Whether this is a CORS-preflight request (Fetch, CORS-preflight fetch), to which the plugin replies itself. */
export function isPreflight ({ method, headers }: Facts): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined && !asksForUpgrade(headers)
}

const upgradeOption = /(?:^|,)[ \t]*upgrade[ \t]*(?:,|$)/i

/**
 * A preflight never asks for a protocol upgrade, so such a request goes to the upgrade handler. An Upgrade header that
 * Connection does not list has no effect (RFC 9110, section 7.8).
 */
function asksForUpgrade ({ upgrade, connection }: Facts['headers']): boolean {
  return upgrade !== undefined && connection !== undefined && upgradeOption.test(connection)
}

function allow ({ wildcard, lines }: Policy, { method, headers }: Facts, origin: string, reason: Reason): Decision {
  const isPrivate = headers['access-control-request-private-network'] === 'true'
  return {
    reason,
    covered: true,
    allowOrigin: wildcard ? '*' : origin,
    lines: method === 'OPTIONS'
      ? (isPrivate ? lines.optionsPrivate : lines.options)
      : (isPrivate ? lines.actualPrivate : lines.actual)
  }
}
