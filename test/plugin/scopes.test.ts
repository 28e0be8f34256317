/** The nearest has the say: route, then child, then parent, in whatever order they came and whether anybody waited or not. */
import Fastify, { type FastifyInstance, type RouteShorthandOptions } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import t, { type Test } from 'tap'
import { corsHeaders, type RouteSettings } from '../../lib/index.js'
import { optionsHeaders } from './app.js'
import { ask, askAll, asLines, corsLines } from './on-the-wire.js'

/** Everybody who may have settings, each with an origin of its own that nobody else allows. */
const owners = ['root', 'child', 'grandchild', 'sibling', 'route'] as const
type Owner = typeof owners[number]
const originOf = (owner: Owner): string => `https://${owner}.example`
const settingsOf = (owner: Owner): RouteSettings => ({ CORS_ALLOWED_ORIGINS: [originOf(owner)] })

const handler = async (): Promise<string> => 'ok'
const own: RouteShorthandOptions = { config: { cors: settingsOf('route') } }
const closed: RouteShorthandOptions = { config: { cors: false } }

/** Registers the plugin on an instance, before or after it declares what it declares, and waits or not. */
type In = (instance: FastifyInstance, owner: Owner, declare: () => unknown) => Promise<void>

interface Layout {
  readonly it: string
  readonly build: (app: FastifyInstance, within: In) => unknown
  /** Whose a request is, by method and URL. */
  readonly whose: ReadonlyArray<readonly [request: string, owner: Owner | undefined]>
}

const layouts: readonly Layout[] = [
  {
    it: 'the root alone',
    build: async (app, within) => { await within(app, 'root', () => app.put('/r', handler).put('/own', own, handler).put('/closed', closed, handler)) },
    whose: [['PUT /r', 'root'], ['PUT /own', 'route'], ['PUT /closed', undefined]]
  },
  {
    it: 'a child alone',
    build: async (app, within) => {
      app.put('/r', handler)
      app.register(async child => { await within(child, 'child', () => child.put('/', handler).put('/c', handler).put('/own', own, handler).put('/closed', closed, handler)) }, { prefix: '/api' })
    },
    whose: [['PUT /r', undefined], ['PUT /api', 'child'], ['PUT /api/', 'child'], ['PUT /api/c', 'child'], ['PUT /api/own', 'route'], ['PUT /api/closed', undefined]]
  },
  {
    it: 'a child below the root',
    build: async (app, within) => {
      await within(app, 'root', () => {
        app.put('/r', handler)
        app.register(async child => { await within(child, 'child', () => child.put('/c', handler).put('/own', own, handler)) }, { prefix: '/api' })
        app.register(async child => { child.put('/o', handler).put('/closed', closed, handler) }, { prefix: '/other' })
      })
    },
    whose: [['PUT /r', 'root'], ['PUT /api/c', 'child'], ['PUT /api/own', 'route'], ['PUT /other/o', 'root'], ['PUT /other/closed', undefined]]
  },
  {
    it: 'a grandchild below a child that has none, below the root',
    build: async (app, within) => {
      await within(app, 'root', () => {
        app.register(async child => {
          child.put('/c', handler)
          child.register(async grandchild => { await within(grandchild, 'grandchild', () => grandchild.put('/g', handler)) }, { prefix: '/v1' })
        }, { prefix: '/api' })
      })
    },
    whose: [['PUT /api/c', 'root'], ['PUT /api/v1/g', 'grandchild']]
  },
  {
    it: 'root, child and grandchild',
    build: async (app, within) => {
      await within(app, 'root', () => {
        app.put('/r', own, handler)
        app.register(async child => {
          await within(child, 'child', () => {
            child.put('/c', handler)
            child.register(async grandchild => { await within(grandchild, 'grandchild', () => grandchild.put('/g', handler).put('/closed', closed, handler)) }, { prefix: '/v1' })
            child.register(async grandchild => { grandchild.put('/g', handler) }, { prefix: '/v2' })
          })
        }, { prefix: '/api' })
      })
    },
    whose: [['PUT /r', 'route'], ['PUT /api/c', 'child'], ['PUT /api/v1/g', 'grandchild'], ['PUT /api/v1/closed', undefined], ['PUT /api/v2/g', 'child']]
  },
  {
    it: 'two siblings with one prefix',
    build: async (app, within) => {
      app.register(async child => { await within(child, 'child', () => child.put('/c', handler).put('/both', handler)) }, { prefix: '/api' })
      app.register(async child => { await within(child, 'sibling', () => child.put('/s', handler).post('/both', handler)) }, { prefix: '/api' })
      app.register(async child => { child.put('/n', handler).delete('/both', handler) }, { prefix: '/api' })
    },
    whose: [['PUT /api/c', 'child'], ['PUT /api/s', 'sibling'], ['PUT /api/both', 'child'], ['POST /api/both', 'sibling'], ['DELETE /api/both', undefined], ['PUT /api/n', undefined]]
  },
  {
    it: 'prefixes with parameters',
    build: async (app, within) => {
      await within(app, 'root', () => {
        app.register(async child => { await within(child, 'child', () => child.put('/c', handler).put('/items/:id', handler).put('/files/*', handler)) }, { prefix: '/:tenant/api' })
        app.register(async child => { await within(child, 'sibling', () => child.put('/:name', handler)) }, { prefix: '/files/:kind(^[a-z]+$)' })
      })
    },
    whose: [['PUT /a/api/c', 'child'], ['PUT /b/api/items/5?q=1', 'child'], ['PUT /b/api/files/x/y', 'child'], ['PUT /files/pdf/x', 'sibling']]
  },
  {
    it: 'children without a prefix, as fastify-cli makes one',
    build: async (app, within) => {
      app.put('/r', handler)
      app.register(async child => { await within(child, 'child', () => child.put('/c', handler).put('/closed', closed, handler)) })
      app.register(async child => { await within(child, 'sibling', () => child.put('/s', handler)) })
    },
    whose: [['PUT /r', undefined], ['PUT /c', 'child'], ['PUT /closed', undefined], ['PUT /s', 'sibling']]
  },
  {
    it: 'in plugins that share the instance around them',
    build: async (app, within) => {
      await within(app, 'root', () => {
        app.register(fastifyPlugin(async instance => { instance.put('/r', handler) }))
        app.register(async child => {
          child.register(fastifyPlugin(async instance => { await within(instance, 'child', () => instance.put('/inside', handler)) }))
          child.register(fastifyPlugin(async instance => { instance.register(async grandchild => { grandchild.put('/g', own, handler) }) }))
          child.put('/c', handler)
        }, { prefix: '/api' })
      })
    },
    whose: [['PUT /r', 'root'], ['PUT /api/inside', 'child'], ['PUT /api/c', 'child'], ['PUT /api/g', 'route']]
  },
  {
    it: 'routes of every form',
    build: async (app, within) => {
      await within(app, 'root', () => {
        app.all('/all', own, handler)
        app.route({ method: ['PUT', 'POST'], url: '/list', config: { cors: settingsOf('route') }, handler })
        app.get('/get', own, handler)
        app.put('/wild/*', closed, handler)
        app.put('/a/:b?', own, handler)
        app.put('/host', { ...own, constraints: { host: 'a.test' } }, handler)
        app.put('/versions', { ...own, constraints: { version: '1.0.0' } }, handler)
        app.delete('/mixed', own, handler).put('/mixed', closed, handler).post('/mixed', handler)
        app.register(async child => { child.put('/', own, handler) }, { prefix: '/both' })
        app.register(async child => { child.put('/', { ...own, prefixTrailingSlash: 'slash' }, handler) }, { prefix: '/slash' })
        app.register(async child => { child.put('/', { ...own, prefixTrailingSlash: 'no-slash' }, handler).put('/x', handler) }, { prefix: '/none' })
        app.register(async child => { child.put('', own, handler).get('/', closed, handler) }, { prefix: '/bare/:id' })
      })
    },
    whose: [
      ['PUT /all', 'route'], ['DELETE /all', 'route'], ['PUT /list', 'route'], ['POST /list', 'route'], ['HEAD /get', 'route'], ['GET /get', 'route'],
      ['PUT /wild/x/y', undefined], ['PUT /a', 'route'], ['PUT /a/x', 'route'], ['PUT /host', 'route'], ['PUT /versions', 'route'],
      ['DELETE /mixed', 'route'], ['PUT /mixed', undefined], ['POST /mixed', 'root'],
      ['PUT /both', 'route'], ['PUT /both/', 'route'], ['PUT /slash/', 'route'], ['PUT /none', 'route'], ['PUT /none/x', 'root'],
      ['PUT /bare/1', 'route'], ['GET /bare/1/', undefined], ['GET /bare/1', undefined], ['HEAD /bare/1', undefined], ['HEAD /bare/1/', undefined]
    ]
  }
]

for (const { it, build, whose } of layouts) {
  for (const order of ['before', 'after'] as const) {
    for (const waits of [true, false]) {
      t.test(`${it}; registered ${order} the rest, ${waits ? '' : 'not '}awaited`, async t => {
        const app = Fastify()
        await build(app, async (instance, owner, declare) => {
          const register = async (): Promise<void> => {
            const registered = instance.register(corsHeaders, settingsOf(owner))
            if (waits) await registered
          }
          if (order === 'before') await register()
          await declare()
          if (order === 'after') await register()
        })
        await app.listen({ port: 0, host: '127.0.0.1' })
        for (const [request, owner] of whose) await check(t, app, request, owner)
        await app.close()
      })
    }
  }
}

t.test('URLs without a route', async t => {
  for (const waits of [true, false]) {
    const app = Fastify()
    const register = async (instance: FastifyInstance, owner: Owner): Promise<void> => {
      const registered = instance.register(corsHeaders, settingsOf(owner))
      if (waits) await registered
    }
    app.register(async child => { await register(child, 'child'); child.put('/c', handler) }, { prefix: '/api' })
    app.register(async child => { await register(child, 'sibling'); child.setNotFoundHandler((_request, reply) => reply.code(404).send('none')) }, { prefix: '/api/v2' })
    app.register(async child => { await register(child, 'grandchild') }, { prefix: '/:tenant/own/' })
    await register(app, 'root')
    await app.listen({ port: 0, host: '127.0.0.1' })
    // A preflight is its prefix's. What follows it meets the not-found handler, and has the settings of whose that is.
    const table: ReadonlyArray<readonly [url: string, preflight: Owner, actual: Owner]> = [
      ['/nowhere', 'root', 'root'],
      ['/apis', 'root', 'root'],
      ['/api', 'child', 'root'],
      ['/api/', 'child', 'root'],
      ['/api/nowhere?a', 'child', 'root'],
      ['/api/v2', 'sibling', 'sibling'],
      ['/api/v2/nowhere', 'sibling', 'sibling'],
      ['/a/own/nowhere', 'grandchild', 'root'],
      ['/%zz', 'root', 'root']
    ]
    for (const [url, preflightOwner, actualOwner] of table) {
      const origins = owners.map(originOf)
      const preflights = await askAll(app, origins.map(origin => ({ method: 'OPTIONS', url, headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' } })))
      const actuals = await askAll(app, origins.map(origin => ({ method: 'PUT', url, headers: { Origin: origin } })))
      if (url === '/%zz') {
        t.strictSame(preflights.map(({ status }) => status), owners.map(() => 400), 'no hook runs for it')
        continue
      }
      const expected = (owner: Owner, whenAllowed: (origin: string) => Record<string, string>) => owners.map(from => asLines(from === owner ? whenAllowed(originOf(from)) : { vary: 'origin' }))
      t.strictSame(preflights.map(({ cors }) => cors), expected(preflightOwner, optionsHeaders), `preflight for ${url}`)
      t.strictSame(actuals.map(({ cors }) => cors), expected(actualOwner, origin => ({ vary: 'origin', 'access-control-allow-origin': origin })), url)
    }
    await app.close()
  }
})

t.test('where no prefix is nearer, the preflight for a URL without a route is the root’s, else the first registration’s', async t => {
  const orders: ReadonlyArray<readonly [Owner, ...Owner[]]> = [['root', 'child', 'sibling'], ['child', 'root', 'sibling'], ['child', 'sibling', 'root'], ['child', 'sibling']]
  for (const order of orders) {
    const app = Fastify()
    for (const owner of order) {
      if (owner === 'root') await app.register(corsHeaders, settingsOf(owner))
      else await app.register(async child => { await child.register(corsHeaders, settingsOf(owner)); child.put(`/${owner}`, handler) })
    }
    await app.listen({ port: 0, host: '127.0.0.1' })
    const expected = order.includes('root') ? 'root' : order[0]
    for (const from of order) {
      const origin = originOf(from)
      const preflight = await ask(app, { method: 'OPTIONS', url: '/nowhere', headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' } })
      t.strictSame(corsLines(preflight), asLines(from === expected ? optionsHeaders(origin) : { vary: 'origin' }), `${order.join()}: from ${from}`)
    }
    await app.close()
  }
})

t.test('a route has the URLs that Fastify gives it, and none that is a letter shorter', async t => {
  const app = Fastify()
  await app.register(corsHeaders, settingsOf('root'))
  app.put('/ab', own, handler)
  app.register(async child => { child.put('/qq', own, handler).put('/', own, handler) }, { prefix: '/both' })
  app.register(async child => { child.put('/', { ...own, prefixTrailingSlash: 'slash' }, handler) }, { prefix: '/with' })
  app.register(async child => { child.put('/', { ...own, prefixTrailingSlash: 'no-slash' }, handler) }, { prefix: '/without' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const table: ReadonlyArray<readonly [url: string, owner: Owner]> = [
    ['/ab', 'route'], ['/a', 'root'], ['/both', 'route'], ['/both/', 'route'], ['/both/qq', 'route'], ['/both/q', 'root'],
    ['/with/', 'route'], ['/with', 'root'], ['/without', 'route'], ['/without/', 'root'], ['/withou', 'root']
  ]
  for (const [url, owner] of table) {
    for (const from of ['root', 'route'] as const) {
      const origin = originOf(from)
      const preflight = await ask(app, { method: 'OPTIONS', url, headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' } })
      t.strictSame(corsLines(preflight), asLines(from === owner ? optionsHeaders(origin) : { vary: 'origin' }), `${url} from ${from}`)
    }
  }
  await app.close()
})

t.test('a method that the URL has not is whose the URL is', async t => {
  const app = Fastify()
  await app.register(corsHeaders, settingsOf('root'))
  app.register(async child => { await child.register(corsHeaders, settingsOf('child')); child.patch('/x', handler); child.patch('/closed', closed, handler) })
  await app.listen({ port: 0, host: '127.0.0.1' })
  for (const method of ['PUT', 'patch', 'MADE-UP', '__proto__', '']) {
    const headers = { Origin: originOf('child'), 'Access-Control-Request-Method': method }
    t.strictSame(corsLines(await ask(app, { method: 'OPTIONS', url: '/x', headers })), asLines(optionsHeaders(originOf('child'))), method)
    const answer = await ask(app, { method: 'OPTIONS', url: '/closed', headers })
    t.strictSame([answer.status, corsLines(answer)], ['HTTP/1.1 404 Not Found', []], method)
  }
  await app.close()
})

t.test('a route for all URLs takes none from a nearer one that lacks the method', async t => {
  for (const order of ['first', 'last']) {
    const app = Fastify()
    const declareAll = (): unknown => app.get('/*', handler).delete('/api/:any', own, handler)
    app.register(corsHeaders, settingsOf('root'))
    if (order === 'first') declareAll()
    app.register(async child => {
      child.register(corsHeaders, settingsOf('child'))
      child.patch('/x', handler)
      child.post('/hook', closed, handler)
    }, { prefix: '/api' })
    if (order === 'last') declareAll()
    await app.listen({ port: 0, host: '127.0.0.1' })
    const table: ReadonlyArray<readonly [method: string, url: string, owner: Owner | undefined]> = [
      ['PATCH', '/api/x', 'child'], ['patch', '/api/x', 'child'], ['PUT', '/api/x', 'child'], ['GET', '/api/x', 'root'], ['DELETE', '/api/x', 'route'],
      ['PUT', '/api/hook', undefined], ['POST', '/api/hook', undefined], ['PUT', '/api/other', 'route'], ['PUT', '/elsewhere', 'root']
    ]
    for (const [method, url, owner] of table) {
      const answers = await askAll(app, owners.map(from => ({ method: 'OPTIONS', url, headers: { Origin: originOf(from), 'Access-Control-Request-Method': method } })))
      const expected = owners.map(from => [owner === undefined ? 404 : 200, asLines(owner === undefined ? {} : from === owner ? optionsHeaders(originOf(from)) : { vary: 'origin' })])
      t.strictSame(answers.map(({ status, cors }) => [status, cors]), expected, `${method} ${url}, ${order}`)
    }
    await app.close()
  }
})

t.test('a preflight’s URL is read as Fastify reads that of the request to come, wherever its options are written', async t => {
  const table: ReadonlyArray<readonly [option: string, value: unknown, contrary: unknown, url: string]> = [
    ['ignoreTrailingSlash', true, false, '/x/'],
    ['ignoreDuplicateSlashes', true, false, '//x'],
    ['useSemicolonDelimiter', true, false, '/x;a'],
    ['maxParamLength', 200, 100, `/p/${'a'.repeat(150)}`],
    ['caseSensitive', false, true, '/X'],
    ['allowUnsafeRegex', true, false, '/re/aaa']
  ]
  for (const [option, value, contrary, url] of table) {
    const places: Readonly<Record<string, object>> = {
      'in routerOptions': { routerOptions: { [option]: value } },
      'beside them, where it used to be': { [option]: value },
      'beside others that are there': { [option]: value, routerOptions: { buildPrettyMeta: () => ({}) } },
      'in both, one against the other': { [option]: contrary, routerOptions: { [option]: value } }
    }
    for (const [place, options] of Object.entries(places)) {
      const app = Fastify(options)
      app.register(corsHeaders, settingsOf('root'))
      app.put('/x', own, handler)
      app.put('/p/:id', own, handler)
      if (option === 'allowUnsafeRegex') app.put('/re/:id((a+)+)', own, handler)
      await app.listen({ port: 0, host: '127.0.0.1' })
      await check(t, app, `PUT ${url}`, 'route', `${option} ${place}`)
      await app.close()
    }
  }
})

t.test('no OPTIONS route is declared, and none is in the way of the user’s own', async t => {
  const seen: unknown[] = []
  const app = Fastify()
  app.addHook('onRoute', ({ method, url }) => { seen.push([method, url]) })
  app.register(async child => {
    child.register(corsHeaders, settingsOf('child'))
    child.put('/x', handler)
    child.options('/x', async () => 'mine')
    child.put('/closed', closed, handler)
    child.options('/closed', async () => 'mine')
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  t.strictSame(seen, [['PUT', '/x'], ['OPTIONS', '/x'], ['PUT', '/closed'], ['OPTIONS', '/closed']])
  const asking = { method: 'OPTIONS', headers: { Origin: originOf('child'), 'Access-Control-Request-Method': 'PUT' } }
  t.equal((await ask(app, { ...asking, url: '/x' })).body, '')
  t.equal((await ask(app, { method: 'OPTIONS', url: '/x' })).body, 'mine')
  t.match((await ask(app, { ...asking, url: '/closed' })).body, 'mine', 'where the route has no CORS, its preflight is the user’s')
  await app.close()
})

/** The whole answers to one request and its preflight, asked from everybody's origin: those of one owner's settings, or without any. */
async function check (t: Test, app: FastifyInstance, request: string, owner: Owner | undefined, it = request): Promise<void> {
  const [method, url] = request.split(' ') as [string, string]
  const expected = (from: Owner, whenAllowed: Record<string, string>) => asLines(owner === undefined ? {} : from === owner ? whenAllowed : { vary: 'origin' })
  const questions = owners.flatMap(from => [
    { method: 'OPTIONS', url, headers: { Origin: originOf(from), 'Access-Control-Request-Method': method } },
    { method, url, headers: { Origin: originOf(from), ...(url === '/versions' && { 'Accept-Version': '1.x' }) } }
  ])
  const answers = await askAll(app, questions)
  const got = owners.map((from, index) => {
    const [preflight, actual] = answers.slice(2 * index)
    return [from, preflight?.status === 200 && preflight.body === '', preflight?.cors, actual?.status, actual?.cors]
  })
  const wanted = owners.map(from => {
    const allowed = { vary: 'origin', 'access-control-allow-origin': originOf(from) }
    return [from, owner !== undefined, expected(from, optionsHeaders(originOf(from))), 200, expected(from, allowed)]
  })
  t.strictSame(got, wanted, it)
}
