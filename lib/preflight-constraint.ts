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
export const preflightStrategy = {
  name: preflightConstraint,
  storage () {
    // The router stores a bit per route, and asks with the value of either side: the route's to add
    // a bit to those that it stored, the request's to have the bits of all routes that may serve it.
    const stored = new Map<Answers, number>()
    return {
      get (asking: Answers | Facts): number {
        if (typeof asking === 'function') return stored.get(asking) ?? 0
        let bits = 0
        for (const [answers, ofRoutes] of stored) if (answers(asking)) bits |= ofRoutes
        return bits
      },
      set (answers: Answers, bits: number) {
        stored.set(answers, bits)
      }
    }
  },
  deriveConstraint: (facts: Facts) => facts
}
