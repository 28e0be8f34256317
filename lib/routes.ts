import { subscribe } from 'node:diagnostics_channel'
import type { FastifyInstance, RouteOptions } from 'fastify'
import createRouter from 'find-my-way'
import { descendantsOf, rootOf } from './instances.js'
import type { Facts } from './policy/decide.js'

/** A route, and the instance that declared it. Read its options once the app is ready: onRoute hooks may change them until then. */
export interface DeclaredRoute {
  readonly instance: FastifyInstance
  readonly options: RouteOptions & { readonly routePath: string, readonly prefix: string }
}

/** The routes of an app, in the order in which they were declared. */
export interface DeclaredRoutes extends Iterable<DeclaredRoute> {
  /** Whether routes may have been declared before this list was begun. */
  readonly isIncomplete: boolean
  /** Called with each route from when on the plugin is registered. What it throws, the declaration throws. */
  onRoute?: (route: DeclaredRoute) => void
}

const kRoutes = Symbol('fastify-cors-headers.routes')
type Root = FastifyInstance & { [kRoutes]?: DeclaredRoutes }

// Where the registration is not awaited, routes are declared before Fastify calls the plugin, and no method of
// Fastify's gives them back. So every app is listened to from when on it is made.
subscribe('fastify.initialization', message => { collectRoutes((message as { fastify: FastifyInstance }).fastify, false) })

/** The routes of the app that an instance belongs to. */
export function routesOf (fastify: FastifyInstance): DeclaredRoutes {
  const root: Root = rootOf(fastify)
  return root[kRoutes] ?? collectRoutes(root, root.printRoutes() !== noRoutes)
}

/** Those that an instance and its children have declared so far. */
export function routesBelow (fastify: FastifyInstance): DeclaredRoute[] {
  return [...routesOf(fastify)].filter(({ instance }) => instance === fastify || Object.prototype.isPrototypeOf.call(fastify, instance))
}

/** What Fastify prints before the first route. */
const noRoutes = '(empty tree)'

function collectRoutes (root: Root, isIncomplete: boolean): DeclaredRoutes {
  const list: DeclaredRoute[] = []
  const routes: DeclaredRoutes = { isIncomplete, [Symbol.iterator]: () => list.values() }
  Object.defineProperty(root, kRoutes, { value: routes })
  for (const instance of [root, ...descendantsOf(root)]) {
    instance.addHook('onRoute', function (options) {
      // Fastify copies it as well, once the hooks have run: one object may serve several routes, changed in between.
      if (options.config !== undefined) options.config = { ...options.config }
      const route = { instance: this, options }
      routes.onRoute?.(route)
      list.push(route)
    })
  }
  return routes
}

type Owned<Thing, Owner> = ReadonlyArray<readonly [Thing, Owner]>

/**
 * Tells whose a request is. A preflight is of the route that its URL and Access-Control-Request-Method name, else of any
 * route that has the URL, else of the prefix below which the URL is. A router like Fastify's own, which has no route for
 * preflights.
 */
export class OwnerRouter<Owner extends object> {
  readonly #routes
  readonly #prefixes
  readonly #notFound
  /** All of them, whatever their methods. */
  readonly #urls

  /** Of routes, or prefixes, that a preflight cannot tell apart, the first counts. */
  constructor (root: FastifyInstance, routes: Owned<DeclaredRoute, Owner>, prefixes: Owned<string, Owner>, notFound: Owned<string, Owner>) {
    const options = { ...routerOptions(root), querystringParser: () => undefined }
    this.#routes = createRouter(options)
    this.#urls = createRouter(options)
    this.#prefixes = createRouter(options)
    this.#notFound = createRouter(options)
    for (const [{ options }, owner] of routes) this.#addRoute(options, options.url, owner)
    for (const [{ options }, owner] of routes) {
      // Fastify gives a prefix's own route two URLs, one after the other in the same options: the one with the slash stays.
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

  /** As Fastify finds it: without a route, the request is for the nearest not-found handler. */
  ownerOfActual (request: Facts): Owner | undefined {
    return find(this.#routes, request.method as string, request) ?? find(this.#notFound, 'GET', request)
  }

  #addRoute ({ method, constraints }: DeclaredRoute['options'], url: string, owner: Owner): void {
    // A preflight has no header of the request to come, so that no constraint but the host chooses among routes.
    const host: unknown = constraints?.host
    for (const each of [method].flat()) add(this.#routes, each, url, owner, host)
    add(this.#urls, 'GET', url, owner, host)
  }
}

/**
 * Those of Fastify's options that say how a URL is read, merged by it from their present place and their old one, which
 * was the only one before 5.5. `initialConfig` has defaults in the one place, which hide what was said in the other.
 */
function routerOptions (root: FastifyInstance): Record<string, unknown> {
  const kOptions = Object.getOwnPropertySymbols(root).find(({ description }) => description === 'fastify.options') as symbol
  const options = Reflect.get(root, kOptions) as Record<string, unknown>
  const { routerOptions = options } = options as { routerOptions?: Record<string, unknown> }
  const names = ['caseSensitive', 'ignoreTrailingSlash', 'ignoreDuplicateSlashes', 'maxParamLength', 'allowUnsafeRegex', 'useSemicolonDelimiter']
  return Object.fromEntries(names.map(name => [name, routerOptions[name]]))
}

/** Whether the router of an app takes other paths, too, for the one that a route declares. */
export function acceptsOtherSpellings (fastify: FastifyInstance): boolean {
  const { caseSensitive, ignoreTrailingSlash, ignoreDuplicateSlashes, useSemicolonDelimiter } = routerOptions(rootOf(fastify))
  return caseSensitive === false || [ignoreTrailingSlash, ignoreDuplicateSlashes, useSemicolonDelimiter].includes(true)
}

type Router = ReturnType<typeof createRouter>

function addPrefixes (router: Router, prefixes: Owned<string, object>): void {
  for (const [prefix, owner] of prefixes) {
    const base = prefix.replace(/\/$/, '')
    for (const url of [base === '' ? '/' : base, `${base}/*`]) add(router, 'GET', url, owner)
  }
}

function add (router: Router, method: string, url: string, owner: object, host?: unknown): void {
  try {
    router.on(method as 'GET', url, { constraints: host === undefined ? {} : { host } }, () => undefined, owner)
  } catch {
    // It is there already.
  }
}

function find<Owner> (router: Router, method: string, { url, headers }: Facts): Owner | undefined {
  const found = router.find(method as 'GET', url as string, { host: headers.host ?? headers[':authority'] })
  return (found?.store ?? undefined) as Owner | undefined
}
