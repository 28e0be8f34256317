import type { Facts } from './policy/decide.js'

/** Whether a request is a preflight that may be answered here. */
export type Answers = (facts: Facts) => boolean

/** The constraint's name in the router. */
export const preflightConstraint = 'corsPreflight'

/**
 * A constraint by which the router finds a route by asking it: it finds the routes made for preflights
 * for preflights that are answered here, and for nothing else. A user's own OPTIONS route of the same
 * URL, declared before or after, gets all the other requests.
 */
export function preflightStrategy<RouteHandler> () {
  return {
    name: preflightConstraint,
    storage () {
      const stored = new Map<Answers, RouteHandler>()
      return {
        get (facts: unknown): RouteHandler | null {
          for (const [answers, handler] of stored) if (answers(facts as Facts)) return handler
          return null
        },
        set (answers: unknown, handler: RouteHandler) {
          stored.set(answers as Answers, handler)
        }
      }
    },
    deriveConstraint: (facts: Facts): unknown => facts
  }
}
