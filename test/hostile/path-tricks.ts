/** Reports of others whose regex or middleware saw another path than their router. */
export const sources = {
  fastifyStatic: 'CVE-2026-7120, GHSA-8pvw-jcv7-9cmj, https://github.com/NapGram/NapGram/pull/361',
  findMyWay451: 'https://github.com/delvedor/find-my-way/pull/451',
  flask25032: 'https://github.com/vanvalenlab/deepcell-label/pull/240',
  flask6844: 'CVE-2024-6844, https://github.com/corydolphin/flask-cors/issues/385',
  flask6866: 'CVE-2024-6866, GHSA-43qf-4rqw-9q2g, https://github.com/corydolphin/flask-cors/issues/384',
  middie2880: 'CVE-2026-2880, https://github.com/axe-me/vite-plugin-node/issues/136',
  middie22031: 'CVE-2026-22031, GHSA-cxrg-g7r8-w69p, https://github.com/fastify/middie/pull/245'
} as const

/** CORS_URLS_REGEX as users write it. */
export const regexes = {
  api: '^/api/.*$',
  exact: '^/api/public$',
  notAdmin: '^/(?!admin/).*$',
  notSecret: '^/(?!admin/secret$).*$',
  anywhere: '^(?!/admin/).*$',
  json: String.raw`^.*\.json$`,
  everything: '^.*$'
} as const
export type RegexName = keyof typeof regexes

export const routes = ['/', '/api/public', '/api/items/:id', '/admin/', '/admin/secret', '/files/*', '/:page'] as const
export type RouteName = typeof routes[number]

const outside = (...left: RouteName[]) => routes.filter(route => !left.includes(route))

/** The routes that the author of a regex meant to cover, and no others. */
export const meant: Readonly<Record<RegexName, readonly RouteName[]>> = {
  api: ['/api/public', '/api/items/:id'],
  exact: ['/api/public'],
  notAdmin: outside('/admin/', '/admin/secret'),
  notSecret: outside('/admin/secret'),
  anywhere: outside('/admin/', '/admin/secret'),
  json: ['/files/*', '/:page'],
  everything: routes
}

/** What Fastify’s router is told, or where the plugin is. */
export type RouterName = 'trailing' | 'duplicate' | 'anyCase' | 'semicolon' | 'rewriting' | 'child'

export const differences = {
  'bad-target': 'Fastify answers a target that does not decode with a 400, and asks no hook.',
  'rewrite-url': 'The regex sees the path that rewriteUrl made, which is the one that the router sees. Django has nothing of the kind.',
  child: 'In a child instance the plugin covers the child’s routes, and preflights below its prefix. What else has no route there is the root’s.'
} as const

/**
 * Why the regex and the router may see two paths. Django’s own URLs are matched against the path that
 * the regex sees, so that there a request never reaches a view by another path.
 */
export const reasons = {
  'router-option': 'The router takes several paths for one where its options say so; the regex sees the path as it came.',
  'escaped-slash': 'The router leaves %2F in the segment, as a part of it; the regex sees a slash, as in Django.',
  'line-end': '`.` is no line end: `.*$` ends before one, and so does the default CORS_URLS_REGEX.',
  'first-character': 'The router does not look at the first character of a target. No browser sends one without a slash.'
} as const

export interface PathTrick {
  /** As it is in the request line. */
  readonly target: string
  /** Fastify as it comes, where nothing is said. */
  readonly router?: RouterName
  /** The route that answers, or the status where none does. */
  readonly reaches: RouteName | 404 | 400
  /** The regexes by which Django covers a request for this target. */
  readonly covers: readonly RegexName[]
  /** Where the plugin covers it by others: the difference, and those others. */
  readonly differs?: keyof typeof differences
  readonly here?: readonly RegexName[]
  /** Where it covers a preflight by others still. */
  readonly preflight?: readonly RegexName[]
  /** The route is answered with headers, though the author of these regexes left it out. */
  readonly open?: readonly RegexName[]
  /** The route is answered without headers, though the author of these regexes meant it. */
  readonly closed?: readonly RegexName[]
  readonly why?: keyof typeof reasons
  readonly source?: string
}

const secret = ['everything'] as const
const belowAdmin = ['notSecret', 'everything'] as const
const elsewhere = ['notAdmin', 'notSecret', 'anywhere', 'everything'] as const
const belowApi = ['api', ...elsewhere] as const
const publicApi = ['api', 'exact', ...elsewhere] as const

export const pathTricks: readonly PathTrick[] = [
  // As they are meant.
  { target: '/api/public', reaches: '/api/public', covers: publicApi },
  { target: '/api/items/1', reaches: '/api/items/:id', covers: belowApi },
  { target: '/admin/secret', reaches: '/admin/secret', covers: secret },
  { target: '/admin/', reaches: '/admin/', covers: belowAdmin },
  { target: '/admin', reaches: '/:page', covers: elsewhere },
  { target: '/files/x.json', reaches: '/files/*', covers: ['notAdmin', 'notSecret', 'anywhere', 'json', 'everything'] },
  { target: '/nowhere/at/all', reaches: 404, covers: elsewhere },

  // Escapes. Both sides decode once.
  { target: '/%61dmin/secret', reaches: '/admin/secret', covers: secret, source: sources.middie22031 },
  { target: '/api/%70ublic', reaches: '/api/public', covers: publicApi },
  { target: '/%2561dmin/secret', reaches: 404, covers: elsewhere },
  { target: '/api/%2570ublic', reaches: 404, covers: belowApi },
  { target: '/api/public%20', reaches: 404, covers: belowApi },
  { target: '/api+/public', reaches: 404, covers: elsewhere, source: sources.flask6844 },
  { target: '/api%2Bpublic', reaches: '/:page', covers: elsewhere, source: sources.flask6844 },
  { target: '/%C3%A9', reaches: '/:page', covers: elsewhere },
  { target: '/api/publi%C4%B1', reaches: 404, covers: belowApi },
  { target: '/%E2%80%8Bapi/public', reaches: 404, covers: elsewhere },
  { target: '/admin%E2%80%AE/', reaches: 404, covers: elsewhere },

  // An escaped slash is a slash to Django, and a part of the segment to the router.
  { target: '/api%2Fpublic', reaches: '/:page', covers: publicApi, open: ['api', 'exact'], why: 'escaped-slash' },
  { target: '/api%2fitems%2f1', reaches: '/:page', covers: belowApi, open: ['api'], why: 'escaped-slash' },
  { target: '/%2fapi%2fpublic', reaches: '/:page', covers: elsewhere },
  { target: '/%2F%2Fapi/public', reaches: 404, covers: elsewhere },
  { target: '/admin%2Fsecret', reaches: '/:page', covers: secret, closed: ['notAdmin', 'notSecret', 'anywhere'], why: 'escaped-slash' },
  { target: '/..%2fadmin%2fsecret', reaches: '/:page', covers: elsewhere },
  { target: '/api/items/1%2Fx', reaches: '/api/items/:id', covers: belowApi },
  { target: '/api/items/..%2f..%2fadmin%2fsecret', reaches: '/api/items/:id', covers: belowApi },
  { target: '/files/..%2f..%2fadmin%2fsecret', reaches: '/files/*', covers: elsewhere, source: sources.fastifyStatic },

  // Dots and slashes. Neither side takes them out, so that nothing is found.
  { target: '/./admin/secret', reaches: 404, covers: elsewhere },
  { target: '/x/../admin/secret', reaches: 404, covers: elsewhere },
  { target: '/api/../admin/secret', reaches: 404, covers: belowApi, source: sources.flask25032 },
  { target: '/api/%2e%2e/admin/secret', reaches: 404, covers: belowApi, source: sources.flask25032 },
  { target: '/..%2f', reaches: '/:page', covers: elsewhere },
  { target: '//admin/secret', reaches: 404, covers: elsewhere },
  { target: '/admin//secret', reaches: 404, covers: belowAdmin },
  { target: '//api/public', reaches: 404, covers: elsewhere },
  { target: '/api//public', reaches: 404, covers: belowApi },
  { target: '/api/public/', reaches: 404, covers: belowApi },
  { target: '/admin/secret/', reaches: 404, covers: belowAdmin },
  { target: '/api/public.', reaches: 404, covers: belowApi },
  { target: '/files/../admin/secret', reaches: '/files/*', covers: elsewhere, source: sources.fastifyStatic },

  // Letter case.
  { target: '/ADMIN/secret', reaches: 404, covers: elsewhere, source: sources.flask6866 },
  { target: '/API/public', reaches: 404, covers: elsewhere, source: sources.flask6866 },

  // Parameters.
  { target: '/admin/secret;x', reaches: 404, covers: belowAdmin },
  { target: '/admin/secret;.json', reaches: 404, covers: ['notSecret', 'json', 'everything'] },
  { target: '/api/public;x', reaches: 404, covers: belowApi },
  { target: '/..;/admin/secret', reaches: 404, covers: elsewhere },
  { target: '/admin/..;/api/public', reaches: 404, covers: belowAdmin },

  // A query is none of the path, whatever it looks like; an escaped question mark begins none.
  { target: '/admin/secret?.json', reaches: '/admin/secret', covers: secret },
  { target: '/admin/secret?/api/', reaches: '/admin/secret', covers: secret },
  { target: '/api/public?/admin/', reaches: '/api/public', covers: publicApi },
  { target: '/api/public?', reaches: '/api/public', covers: publicApi },
  { target: '/api/public?%zz', reaches: '/api/public', covers: publicApi },
  { target: '/admin/secret%3F.json', reaches: 404, covers: ['notSecret', 'json', 'everything'] },
  { target: '/admin%3F.json', reaches: '/:page', covers: ['notAdmin', 'notSecret', 'anywhere', 'json', 'everything'] },

  // A fragment, which no browser sends. Both sides cut it off.
  { target: '/admin/secret#.json', reaches: '/admin/secret', covers: secret },
  { target: '/admin/secret#?.json', reaches: '/admin/secret', covers: secret },
  { target: '/admin/#x', reaches: '/admin/', covers: belowAdmin },
  { target: '/api/public#x', reaches: '/api/public', covers: publicApi },
  { target: '/admin#/../api/public', reaches: '/:page', covers: elsewhere },
  { target: '/admin/secret%23.json', reaches: 404, covers: ['notSecret', 'json', 'everything'] },

  // Backslashes, zeros and line ends. `.` is any character but a line end, and `$` is before the last one too.
  { target: '/admin\\secret', reaches: '/:page', covers: elsewhere },
  { target: '/admin%5Csecret', reaches: '/:page', covers: elsewhere },
  { target: '/admin/secret%00', reaches: 404, covers: belowAdmin },
  { target: '/admin/secret%00.json', reaches: 404, covers: ['notSecret', 'json', 'everything'] },
  { target: '/api/public%0A', reaches: 404, covers: publicApi },
  { target: '/x%0A', reaches: '/:page', covers: elsewhere },
  { target: '/x%0Ay', reaches: '/:page', covers: [], closed: ['notAdmin', 'notSecret', 'anywhere', 'everything'], why: 'line-end' },
  { target: '/%0Aadmin/secret', reaches: 404, covers: [] },

  // Targets that are no path.
  { target: 'http://evil.example/admin/secret', reaches: '/admin/secret', covers: secret, source: sources.findMyWay451 },
  { target: 'http://evil.example/api/public', reaches: '/api/public', covers: publicApi, source: sources.findMyWay451 },
  { target: 'HTTPS://u@EVIL.example:99/api/public', reaches: '/api/public', covers: publicApi },
  { target: 'http://evil.example', reaches: '/', covers: elsewhere },
  { target: 'http://evil.example?/api/public', reaches: '/', covers: elsewhere, source: sources.findMyWay451 },
  { target: 'http://evil.example//api/public', reaches: 404, covers: elsewhere },
  { target: '/http://evil.example/api/public', reaches: 404, covers: elsewhere },
  { target: 'ftp://evil.example/api/public', reaches: 404, covers: ['anywhere', 'everything'] },
  { target: '*', reaches: '/', covers: ['anywhere', 'everything'], closed: ['notAdmin', 'notSecret'], why: 'first-character' },
  { target: '*admin/secret', reaches: '/admin/secret', covers: ['anywhere', 'everything'], open: ['anywhere'], why: 'first-character' },
  { target: '*api/public', reaches: '/api/public', covers: ['anywhere', 'everything'], closed: ['api', 'exact', 'notAdmin', 'notSecret'], why: 'first-character' },
  { target: '/a:b', reaches: '/:page', covers: elsewhere },

  // Targets that Fastify answers without a hook.
  { target: 'http:///api/public', reaches: 400, covers: publicApi, differs: 'bad-target', here: [] },
  { target: '/%zz', reaches: 400, covers: elsewhere, differs: 'bad-target', here: [] },
  { target: '/%', reaches: 400, covers: elsewhere, differs: 'bad-target', here: [] },
  { target: '/api/%zz', reaches: 400, covers: belowApi, differs: 'bad-target', here: [] },
  { target: '/api/public%', reaches: 400, covers: belowApi, differs: 'bad-target', here: [] },
  { target: '/admin/%ff', reaches: 400, covers: belowAdmin, differs: 'bad-target', here: [] },
  { target: '/%c0%af', reaches: 400, covers: elsewhere, differs: 'bad-target', here: [] },
  { target: '/%ed%a0%80', reaches: 400, covers: elsewhere, differs: 'bad-target', here: [] },

  // ignoreTrailingSlash.
  { target: '/admin', router: 'trailing', reaches: '/admin/', covers: elsewhere, open: ['notAdmin', 'anywhere'], why: 'router-option', source: sources.middie2880 },
  { target: '/api/public/', router: 'trailing', reaches: '/api/public', covers: belowApi, closed: ['exact'], why: 'router-option' },
  { target: '/admin/secret/', router: 'trailing', reaches: '/admin/secret', covers: belowAdmin, open: ['notSecret'], why: 'router-option', source: sources.middie2880 },
  { target: '/api/items/1/', router: 'trailing', reaches: '/api/items/:id', covers: belowApi },

  // ignoreDuplicateSlashes.
  { target: '//admin/secret', router: 'duplicate', reaches: '/admin/secret', covers: elsewhere, open: ['notAdmin', 'notSecret', 'anywhere'], why: 'router-option', source: sources.middie2880 },
  { target: '/admin//secret', router: 'duplicate', reaches: '/admin/secret', covers: belowAdmin, open: ['notSecret'], why: 'router-option', source: sources.middie2880 },
  { target: '//api/public', router: 'duplicate', reaches: '/api/public', covers: elsewhere, closed: ['api', 'exact'], why: 'router-option' },
  { target: '/api//public', router: 'duplicate', reaches: '/api/public', covers: belowApi, closed: ['exact'], why: 'router-option' },
  { target: 'http://evil.example//api/public', router: 'duplicate', reaches: '/api/public', covers: elsewhere, closed: ['api', 'exact'], why: 'router-option' },
  { target: '/api%2F/public', router: 'duplicate', reaches: 404, covers: belowApi },

  // caseSensitive: false.
  { target: '/ADMIN/secret', router: 'anyCase', reaches: '/admin/secret', covers: elsewhere, open: ['notAdmin', 'notSecret', 'anywhere'], why: 'router-option', source: sources.middie2880 },
  { target: '/aDmIn/', router: 'anyCase', reaches: '/admin/', covers: elsewhere, open: ['notAdmin', 'anywhere'], why: 'router-option', source: sources.middie2880 },
  { target: '/API/public', router: 'anyCase', reaches: '/api/public', covers: elsewhere, closed: ['api', 'exact'], why: 'router-option' },
  { target: '/api/Public', router: 'anyCase', reaches: '/api/public', covers: belowApi, closed: ['exact'], why: 'router-option' },

  // useSemicolonDelimiter.
  { target: '/admin/secret;x', router: 'semicolon', reaches: '/admin/secret', covers: belowAdmin, open: ['notSecret'], why: 'router-option', source: sources.middie2880 },
  { target: '/admin/secret;.json', router: 'semicolon', reaches: '/admin/secret', covers: ['notSecret', 'json', 'everything'], open: ['notSecret', 'json'], why: 'router-option', source: sources.middie2880 },
  { target: '/admin/;/api/', router: 'semicolon', reaches: '/admin/', covers: belowAdmin, source: sources.middie2880 },
  { target: '/api/public;x', router: 'semicolon', reaches: '/api/public', covers: belowApi, closed: ['exact'], why: 'router-option' },
  { target: '/api/public;x?y', router: 'semicolon', reaches: '/api/public', covers: belowApi, closed: ['exact'], why: 'router-option' },

  // rewriteUrl: /v1/public becomes /api/public, and /api/old becomes /admin/secret.
  { target: '/v1/public', router: 'rewriting', reaches: '/api/public', covers: elsewhere, differs: 'rewrite-url', here: publicApi },
  { target: '/api/old', router: 'rewriting', reaches: '/admin/secret', covers: belowApi, differs: 'rewrite-url', here: secret },
  { target: '/api/public', router: 'rewriting', reaches: '/api/public', covers: publicApi },

  // The plugin in a child instance below /api.
  { target: '/api/public', router: 'child', reaches: '/api/public', covers: publicApi },
  { target: '/api/items/1', router: 'child', reaches: '/api/items/:id', covers: belowApi },
  { target: '/api/%70ublic', router: 'child', reaches: '/api/public', covers: publicApi },
  { target: '/api%2Fpublic', router: 'child', reaches: '/:page', covers: publicApi, differs: 'child', here: [] },
  { target: '/api/nowhere', router: 'child', reaches: 404, covers: belowApi, differs: 'child', here: [], preflight: belowApi },
  { target: '//api/public', router: 'child', reaches: 404, covers: elsewhere, differs: 'child', here: [] },
  { target: '/API/public', router: 'child', reaches: 404, covers: elsewhere, differs: 'child', here: [] },
  { target: 'http://evil.example/api/public', router: 'child', reaches: '/api/public', covers: publicApi },
  { target: '/admin/secret', router: 'child', reaches: '/admin/secret', covers: secret, differs: 'child', here: [] },
  { target: '/api/public#x', router: 'child', reaches: '/api/public', covers: publicApi },
  { target: '*api/public', router: 'child', reaches: '/api/public', covers: ['anywhere', 'everything'], closed: ['api', 'exact', 'notAdmin', 'notSecret'], why: 'first-character' },
  { target: '/api/%zz', router: 'child', reaches: 400, covers: belowApi, differs: 'bad-target', here: [] }
]
