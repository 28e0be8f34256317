/** The recipes of docs/recipes.md that need packages of others, as they stand there. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Fastify from 'fastify'
import t from 'tap'
import { compileBlocks, importsNeighbour } from '../../compile-blocks.js'
import { buildRecipe, recipes } from '../../recipes.js'
import { root } from '../../root.js'
import type { AppRequest } from './app.js'
import { ask, corsLines, namesIn } from './ask.js'

const origin = 'https://example.com'

interface RecipeRequest extends AppRequest {
  /** What the recipe's settings expose. */
  readonly exposes?: string
  /** The status for another origin, if the recipe refuses it by more than CORS. */
  readonly refused?: number
}

const query = {
  path: '/graphql',
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: '{"query":"{hello}"}',
  answers: /"hello":"hello"/
}

/** What to ask of each recipe. */
const table: ReadonlyArray<readonly [title: string, request: RecipeRequest]> = [
  ['Connect', {
    path: '/demo.Greeter/Greet',
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Connect-Protocol-Version': '1' },
    body: '"Ada"',
    answers: /^"Hello Ada"$/,
    exposes: 'Grpc-Status, Grpc-Message, Grpc-Status-Details-Bin, Content-Encoding, Connect-Content-Encoding'
  }],
  ['@fastify/sse', { path: '/events', headers: { Accept: 'text/event-stream' }, answers: /data: \d+\n\n/ }],
  ['fastify-sse-v2', { path: '/events', answers: /data: \d+\n\n/ }],
  ['better-sse', { path: '/events', answers: /data:\d+\n\n/ }],
  ['Nest', { path: '/cats', answers: /^\["Tom"\]$/ }],
  ['Nest', { path: '/cats/events', answers: /data: {"count":0}\n\n/ }],
  ['tRPC', { path: '/trpc/hello', answers: /"data":"hello"/, vary: 'trpc-accept, accept' }],
  ['GraphQL Yoga', query],
  ['Mercurius', query],
  ['Apollo', query],
  ['MCP', {
    path: '/mcp',
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
    body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
    answers: /"jsonrpc":"2.0","id":1/,
    exposes: 'mcp-session-id, www-authenticate',
    refused: 403
  }],
  ['MCP', {
    path: '/mcp',
    method: 'POST',
    headers: { Host: 'evil.example', 'Content-Type': 'application/json' },
    body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
    status: 404,
    answers: /Not Found/,
    exposes: 'mcp-session-id, www-authenticate'
  }],
  ['Uploads with tus', {
    path: '/files',
    method: 'POST',
    headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': '5' },
    status: 201,
    answers: /^$/,
    exposes: 'location, tus-resumable, upload-length, upload-metadata, upload-offset'
  }],
  ['Socket.IO', { path: '/socket.io/?EIO=4&transport=polling', answers: /^0\{"sid":/ }],
  ['Upstreams behind a proxy', { path: '/proxied/items', answers: /^from the upstream$/, vary: 'Accept' }],
  ['Upstreams behind a proxy', { path: '/items', answers: /^from the upstream$/, vary: 'Accept' }],
  ['Middleware', { path: '/health', answers: /^well$/ }]
]

/** By browsers, in websocket.test.ts. */
const askedElsewhere = 'WebSockets'

// A folder of its own, because every file beside it is an app that neighbours.test.ts runs.
const folder = join(root, 'build/neighbours/recipes')

/** Modules that recipes import from beside them. */
const modules = { greeter_pb: "export * from '../greeter_pb.js'\n" }
mkdirSync(folder, { recursive: true })
for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, `${name}.js`), code)

// Required before a recipe imports it, for the loader by which tap reads TypeScript: see apps/nest.mjs.
const requireThere = createRequire(join(folder, 'recipe.mjs'))
for (const name of ['@nestjs/core', '@nestjs/platform-fastify']) requireThere(name)

t.test('every recipe with a package of others is asked', t => {
  const titles = new Set([...table.map(([title]) => title), askedElsewhere])
  t.strictSame([...titles].sort(), [...recipes].filter(([, code]) => importsNeighbour(code)).map(([title]) => title).sort())
  t.end()
})

// One by one: several packages declare a reply.sse of their own.
for (const title of new Set([...table.map(([title]) => title), askedElsewhere])) {
  t.test(`${title} compiles`, t => {
    const blocks = new Map([[title, recipes.get(title) ?? ''], ...Object.entries(modules)])
    t.strictSame(compileBlocks(join(root, 'build/neighbours'), blocks, { experimentalDecorators: true, emitDecoratorMetadata: true }), [])
    t.end()
  })
}

// An upstream that lets everybody in, as many do.
const upstream = Fastify()
upstream.get('/items', async (_request, reply) => {
  reply.headers({ vary: 'Accept', 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' })
  return 'from the upstream'
})
process.env['UPSTREAM'] = await upstream.listen({ host: '127.0.0.1', port: 0 })
t.teardown(() => upstream.close())

process.env['UPLOADS'] = t.testdir()

for (const [title, { exposes, refused, ...request }] of table) {
  t.test(`${title}: ${request.path}`, async t => {
    const app = await buildRecipe(title, folder)
    const warnings = t.capture(app.log, 'warn')
    t.teardown(() => app.close())
    if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const exposed = exposes === undefined ? [] : [['access-control-expose-headers', exposes]]
    for (const [from, allowed] of [[origin, [['access-control-allow-origin', origin], ...exposed]], ['https://evil.example', []]] as const) {
      const { status, body, lines } = await ask(port, { ...request, headers: { ...request.headers, Origin: from } }, request.answers)
      const isRefused = refused !== undefined && from !== origin
      t.equal(status, isRefused ? refused : request.status ?? 200, `${from}: status`)
      t.match(body, isRefused ? /not allowed/ : request.answers, `${from}: the neighbour's own answer, or why there is none`)
      t.strictSame(corsLines(lines), allowed, `${from}: the settings' headers and no others`)
      const varies = lines.filter(([name]) => name === 'vary').map(([, value]) => namesIn(value))
      t.strictSame(varies, [namesIn(['origin', request.vary ?? []].flat().join())], `${from}: one Vary`)

      const method = request.method ?? 'GET'
      const asked = { Origin: from, 'Access-Control-Request-Method': method }
      const preflight = await ask(port, { path: request.path, method: 'OPTIONS', headers: asked }, /$^x/)
      t.match(preflight, { status: 200, body: '' }, `${from}: preflight`)
      const allows = preflight.lines.filter(([name]) => name === 'access-control-allow-origin' || name === 'access-control-allow-methods')
      t.strictSame(allows.map(([, value]) => value), from === origin ? [origin, 'DELETE, GET, OPTIONS, PATCH, POST, PUT'] : [], `${from}: preflight's headers`)
    }
    t.strictSame(warnings().map(({ args }) => args), [], 'the log warns of nothing')
  })
}
