import { subscribe } from 'node:diagnostics_channel'
import type { FastifyInstance, RouteOptions } from 'fastify'
import createRouter from 'find-my-way'
import { descendantsOf, rootOf } from './instances.js'
import type { Facts } from './policy/decide.js'
import { corsOf } from './settings/settings-module.js'
import { snapshotOf } from './settings/snapshot.js'

/** A route and the instance that declared it. onRoute hooks may change its options until the app is ready. */
export interface DeclaredRoute {
  readonly instance: FastifyInstance
  readonly options: RouteOptions & { readonly routePath: string, readonly prefix: string }
}

/** The routes of an app, in order of declaration. */
export interface DeclaredRoutes extends Iterable<DeclaredRoute> {
  /** Whether the app may have routes that were declared before this list was started. */
  readonly isIncomplete: boolean
  /** Whether the app has replaced Fastify's constraint `host` with its own. Unset before the first route with one. */
  hasOwnHosts?: boolean
  /**
   * Set when the plugin is registered, and called with each route from then on. An error of it makes the declaration
   * throw.
   */
  onRoute?: (route: DeclaredRoute) => void
}

const kRoutes = Symbol('fastify-cors-headers.routes')
type Root = FastifyInstance & { [kRoutes]?: DeclaredRoutes }

// If `register` is not awaited, routes are declared before Fastify calls the plugin, and Fastify has no list of routes.
// Therefore collect the routes of every app from its creation on.
subscribe('fastify.initialization', message => { collectRoutes((message as { fastify: FastifyInstance }).fastify, false) })

/** The routes of the instance's app. */
export function routesOf (fastify: FastifyInstance): DeclaredRoutes {
  const root: Root = rootOf(fastify)
  return root[kRoutes] ?? collectRoutes(root, root.printRoutes() !== noRoutes)
}

/** The routes that an instance and its descendants have declared so far. */
export function routesBelow (fastify: FastifyInstance): DeclaredRoute[] {
  return [...routesOf(fastify)].filter(({ instance }) => instance === fastify || Object.prototype.isPrototypeOf.call(fastify, instance))
}

/** The result of `printRoutes` before the first route. */
const noRoutes = '(empty tree)'

function collectRoutes (root: Root, isIncomplete: boolean): DeclaredRoutes {
  const list: DeclaredRoute[] = []
  const routes: DeclaredRoutes = { isIncomplete, [Symbol.iterator]: () => list.values() }
  Object.defineProperty(root, kRoutes, { value: routes })
  for (const instance of [root, ...descendantsOf(root)]) {
    instance.addHook('onRoute', function (options) {
      // Copy it before the next route: one config object may be shared by routes, and changed in between. Fastify
      // copies it too, after the hooks.
      const cors = corsOf(options)
      if (options.config !== undefined) options.config = { ...options.config, ...(cors !== undefined && { cors: snapshotOf(cors) }) }
      // Later, it is true of Fastify's own constraint, too.
      if (options.constraints?.['host'] !== undefined) routes.hasOwnHosts ??= !isIncomplete && this.hasConstraintStrategy('host')
      const route = { instance: this, options }
      routes.onRoute?.(route)
      list.push(route)
    })
  }
  return routes
}

type Owned<Thing, Owner> = ReadonlyArray<readonly [Thing, Owner]>

/**
 * Finds the owner of a request. A preflight belongs to the route with its URL and its Access-Control-Request-Method, or
 * else to any route with its URL, or else to the nearest prefix. Fastify's own router has no route for preflights, so
 * this one, of the same kind, finds it.
 */
export class OwnerRouter<Owner extends object> {
  readonly #routes
  readonly #prefixes
  readonly #notFound
  /** All routes by URL, whatever their methods. */
  readonly #urls
  /** Whether routes have hosts that only the app can match. */
  readonly #hasOwnHosts: boolean

  /** Where a preflight cannot tell routes or prefixes apart, the first one counts. */
  constructor (root: FastifyInstance, routes: Owned<DeclaredRoute, Owner>, prefixes: Owned<string, Owner>, notFound: Owned<string, Owner>) {
    const options = { ...routerOptions(root), querystringParser: () => undefined }
    this.#hasOwnHosts = routesOf(root).hasOwnHosts === true
    this.#routes = createRouter(options)
    this.#urls = createRouter(options)
    this.#prefixes = createRouter(options)
    // Fastify passes the options to its router of routes only.
    this.#notFound = createRouter()
    for (const [{ options }, owner] of routes) this.#addRoute(options, options.url, owner)
    for (const [{ options }, owner] of routes) {
      // For the route '/' below a prefix, Fastify declares two URLs with one options object, and leaves the one with a
      // slash in it.
      const { routePath, prefix, prefixTrailingSlash = 'both', url } = options
      if (routePath === '/' && prefix !== '' && prefixTrailingSlash === 'both') this.#addRoute(options, url.slice(0, -1), owner)
    }
    addPrefixes(this.#prefixes, prefixes)
    addPrefixes(this.#notFound, notFound)
  }

  ownerOfPreflight (preflight: Facts): Owner | undefined {
    const asked = preflight.headers['access-control-request-method'] as string
    return find(this.#routes, asked, preflight) ?? find(this.#urls, 'GET', preflight) ?? find(this.#prefixes, 'GET', preflight)
  }

  /** As Fastify's router does: without a route, the nearest not-found handler owns the request. */
  ownerOfActual (request: Facts): Owner | undefined {
    return find(this.#routes, request.method as string, request) ?? find(this.#notFound, 'GET', request)
  }

  #addRoute ({ method, constraints }: DeclaredRoute['options'], url: string, owner: Owner): void {
    // A preflight lacks the headers of the actual request: of all constraints, only the host can apply.
    const host: unknown = this.#hasOwnHosts ? undefined : constraints?.host
    for (const each of [method].flat()) add(this.#routes, each, url, owner, host)
    add(this.#urls, 'GET', url, owner, host)
  }
}

/**
 * Fastify's options for matching URLs. Read from Fastify's own merged options: since 5.5 they may be in `routerOptions`
 * or beside it, and `initialConfig` fills `routerOptions` with defaults that contradict those beside it.
 */
function routerOptions (root: FastifyInstance): Record<string, unknown> {
  const kOptions = Object.getOwnPropertySymbols(root).find(({ description }) => description === 'fastify.options') as symbol
  const options = Reflect.get(root, kOptions) as Record<string, unknown>
  const { routerOptions = options } = options as { routerOptions?: Record<string, unknown> }
  const names = ['caseSensitive', 'ignoreTrailingSlash', 'ignoreDuplicateSlashes', 'maxParamLength', 'allowUnsafeRegex', 'useSemicolonDelimiter']
  return Object.fromEntries(names.map(name => [name, routerOptions[name]]))
}

/** Whether the app's router matches a route by more than one spelling of its path. */
export function acceptsOtherSpellings (fastify: FastifyInstance): boolean {
  const { caseSensitive, ignoreTrailingSlash, ignoreDuplicateSlashes, useSemicolonDelimiter } = routerOptions(rootOf(fastify))
  return caseSensitive === false || [ignoreTrailingSlash, ignoreDuplicateSlashes, useSemicolonDelimiter].includes(true)
}

type Router = ReturnType<typeof createRouter>

function addPrefixes (router: Router, prefixes: Owned<string, object>): void {
  for (const [prefix, owner] of prefixes) {
    for (const url of [prefix || '/', `${prefix.replace(/\/$/, '')}/*`]) add(router, 'GET', url, owner)
  }
}

function add (router: Router, method: string, url: string, owner: object, host?: unknown): void {
  try {
    router.on(method as 'GET', url, { constraints: host === undefined ? {} : { host } }, () => undefined, owner)
  } catch {
    // The first entry counts.
  }
}

function find<Owner> (router: Router, method: string, { url, headers }: Facts): Owner | undefined {
  const found = router.find(method as 'GET', url as string, { host: headers.host ?? headers[':authority'] })
  return (found?.store ?? undefined) as Owner | undefined
}
