import type { Facts } from './policy/decide.js'

/** Whether a request is a preflight that is to be answered here. */
type Claims = (facts: Facts) => boolean

/** Of an instance, what it takes to give its routes preflights. The names are Fastify's. */
interface Instance {
  readonly prefix: string
  readonly pluginName: string
  readonly supportedMethods: string[]
  hasConstraintStrategy: (name: string) => boolean
  findRoute: (options: { method: string, url: string, constraints: { host: string } }) => unknown
  route: (options: PreflightRoute) => unknown
  addHook: (name: 'onRoute', hook: (this: Instance, route: DeclaredRoute) => void) => unknown
}

interface DeclaredRoute {
  readonly method: string | string[]
  readonly prefix: string
  readonly routePath: string
  readonly constraints?: object
}

interface PreflightRoute {
  readonly method: 'OPTIONS'
  readonly url: string
  readonly constraints: Record<string, string | RegExp | Claims>
  readonly schema: object
  readonly handler: (request: unknown, reply: { callNotFound: () => unknown }) => void
}

/**
 * A constraint by which the router finds a route by asking it: it finds the routes made for preflights
 * for preflights that they claim, and for nothing else. A user's own OPTIONS route of the same URL,
 * declared before or after, gets all the other requests.
 */
export const preflightStrategy = {
  name: 'corsPreflight',
  storage () {
    // The router stores a bit per route, and asks with the value of either side: the route's to add
    // a bit to those that it stored, the request's to have the bits of all routes that may serve it.
    const stored = new Map<Claims, number>()
    return {
      get (asking: Claims | Facts): number | undefined {
        if (typeof asking === 'function') return stored.get(asking)
        let bits = 0
        for (const [claims, ofRoutes] of stored) if (claims(asking)) bits |= ofRoutes
        return bits
      },
      set (claims: Claims, bits: number) {
        stored.set(claims, bits)
      }
    }
  },
  deriveConstraint: (facts: Facts) => facts
}

/**
 * Gives the routes of a child instance OPTIONS routes for the preflights that `answers` takes. A
 * request for a URL that has no route is the root instance's affair, whose hooks the child's are not:
 * without this, no preflight would reach the child. Expects the constraint to be known to the router.
 *
 * @returns a function that tells, once the app is ready, whether the child gets no preflights: it has no
 * prefix, and no route of it was seen, since it did not wait.
 */
export function routePreflights (child: Instance, answers: Claims): () => boolean {
  const hasRoute = ({ url, headers }: Facts, method: string): boolean =>
    child.findRoute({ method, url: url as string, constraints: { host: (headers.host ?? headers[':authority']) as string } }) !== null

  // Registered without await, the plugin comes to see no route that the child declared beside it. What
  // has a route below the prefix is then taken for the child's, until one is seen that the child's own
  // function declares, which shows that it waited. Without a prefix there is no telling.
  const nameNow = child.pluginName
  let waited = false
  if (child.prefix !== '') {
    const claims: Claims = facts => !waited && answers(facts) && child.supportedMethods.some(method => hasRoute(facts, method))
    for (const url of ['', '/*']) child.route(preflightRoute(url, claims))
  }

  const routed = new Map<string, Set<string>>()
  let adding = false
  child.addHook('onRoute', function ({ method, prefix, routePath, constraints }) {
    if (adding) return
    waited ||= this.pluginName === nameNow
    // A preflight carries no header that a route could be chosen by, but Host.
    const { host } = { ...constraints } as { host?: string | RegExp }
    // Fastify spells a prefix's own route in two ways, and adds both of them for this one.
    const url = routePath === '' ? '/' : routePath
    const key = JSON.stringify([prefix, url, String(host)])
    const known = routed.get(key)
    const methods = known ?? new Set()
    for (const each of [method].flat()) methods.add(each)
    // An OPTIONS route of the user's is the child's own, and its preflights are answered there.
    if (known !== undefined || method === 'OPTIONS') return
    routed.set(key, methods)
    // A method that nobody has a route for is asked of whoever has the URL.
    const claims: Claims = facts => {
      const asked = facts.headers['access-control-request-method'] as string
      return answers(facts) && (methods.has(asked) || !hasRoute(facts, asked))
    }
    adding = true
    try {
      this.route(preflightRoute(url, claims, host))
    } finally {
      adding = false
    }
  })
  return () => child.prefix === '' && routed.size === 0
}

function preflightRoute (url: string, claims: Claims, host?: string | RegExp): PreflightRoute {
  return {
    method: 'OPTIONS',
    url,
    constraints: { ...(host !== undefined && { host }), [preflightStrategy.name]: claims },
    // Kept out of the API documentation that is made from the routes.
    schema: { hide: true },
    // Reached only where it took a checkRequestEnabled handler to tell, and it said no.
    handler: (_request, reply) => { reply.callNotFound() }
  }
}
