/** Each cell of the README's table of comparison is what the three libraries do. */
import { readFile } from 'node:fs/promises'
import fastifyCors, { type FastifyCorsOptions } from '@fastify/cors'
import Fastify, { type FastifyInstance } from 'fastify'
import corsHeaders, { checkSettings, type CorsSettings } from 'fastify-cors-headers'
import t from 'tap'
import { startDjango, viewHeader } from './django/django.js'

type Headers = Readonly<Record<string, string | undefined>>

interface Request {
  readonly origin: string
  readonly preflightFor?: { readonly method: string, readonly headers: string }
  readonly path?: '/' | '/names-another' | '/raw'
}

const listed = 'https://a.example'
const another = 'https://another.example'
const django = await startDjango()
t.teardown(() => django.close())

async function askFastify (register: (app: FastifyInstance) => unknown, { origin, preflightFor, path = '/' }: Request): Promise<Headers> {
  const app = Fastify()
  await register(app)
  app.get('/', async () => 'ok')
  app.get('/names-another', async (_request, reply) => reply.header('access-control-allow-origin', another).send('ok'))
  app.get('/raw', (_request, reply) => { reply.hijack().raw.end('ok') })
  const asked = preflightFor && { 'access-control-request-method': preflightFor.method, 'access-control-request-headers': preflightFor.headers }
  const { headers } = await app.inject({ method: asked ? 'OPTIONS' : 'GET', url: path, headers: { origin, ...asked } })
  await app.close()
  return headers as Headers
}

const ours = (settings: CorsSettings, request: Request) => askFastify(app => app.register(corsHeaders, settings), request)
const theirs = (options: FastifyCorsOptions, request: Request) => askFastify(app => app.register(fastifyCors, options), request)

async function djangos (settings: CorsSettings, { origin, preflightFor, path }: Request): Promise<Headers> {
  const asked = preflightFor && [['Access-Control-Request-Method', preflightFor.method], ['Access-Control-Request-Headers', preflightFor.headers]] as const
  const view = path === '/names-another' ? [[viewHeader, JSON.stringify([['Access-Control-Allow-Origin', another]])]] as const : []
  const [answer] = await django.answer(settings, [{ method: asked ? 'OPTIONS' : 'GET', target: '/', headers: [['Origin', origin], ...asked ?? [], ...view] }])
  return answer?.headers ?? {}
}

const allowed = (headers: Headers) => headers['access-control-allow-origin']
const allows = (headers: Headers) => allowed(headers) === undefined ? 'no origin is allowed' : 'every origin is allowed'
const list: CorsSettings = { CORS_ALLOWED_ORIGINS: [listed] }

const slash = 'https://a.example/'
const loose = '^https://a\\.example'
const longer = 'https://a.example.evil.example'
const inside = 'app://a.example'
const where = (headers: Headers) => allowed(headers) === undefined ? 'at the start of the origin' : 'anywhere in the origin'
const preflight = { origin: listed, preflightFor: { method: 'PUT', headers: 'x-a' } }
const whichHeaders = (headers: Headers) => headers['access-control-allow-headers']?.includes('x-a') ? 'all, unless named' : 'those in the settings'
const afterRoute = (headers: Headers) => allowed(headers) === another ? 'sent' : 'replaced or removed'
const credentialed = (headers: Headers) => headers['access-control-allow-credentials'] === undefined ? 'allowed origins' : 'every origin'
const refused = { origin: 'https://refused.example' }

const rows: Readonly<Record<string, readonly [ours: () => Promise<string>, theirs: () => Promise<string>, djangos: () => Promise<string>]>> = {
  'without settings': [
    async () => allows(await ours({}, refused)),
    async () => allows(await theirs({}, refused)),
    async () => allows(await djangos({}, refused))
  ],
  'an origin with a slash at its end': [
    async () => await ours({ CORS_ALLOWED_ORIGINS: [slash] }, { origin: listed }).then(String, String).then(text => text.includes(`Write '${listed}'`)) ? 'refused at start, with the fix' : 'accepted',
    async () => allowed(await theirs({ origin: [slash] }, { origin: listed })) === undefined ? 'accepted, but never matches' : 'accepted',
    async () => (await django.check({ CORS_ALLOWED_ORIGINS: [slash] })).includes('corsheaders.E014') ? 'refused by `check`' : 'accepted'
  ],
  'a regex without `$` allows `https://a.example.evil.example`': [
    async () => {
      const settings = { CORS_ALLOWED_ORIGIN_REGEXES: [loose] }
      const witness = checkSettings(settings).find(({ id }) => id === 'corsheaders.W004')?.witness ?? ''
      const letIn = await Promise.all([longer, witness].map(async origin => allowed(await ours(settings, { origin })) === origin))
      return letIn.every(Boolean) ? 'yes, with a warning that names such an origin' : 'no'
    },
    async () => allowed(await theirs({ origin: [new RegExp(loose)] }, { origin: longer })) === longer ? 'yes' : 'no',
    async () => allowed(await djangos({ CORS_ALLOWED_ORIGIN_REGEXES: [loose] }, { origin: longer })) === longer ? 'yes' : 'no'
  ],
  'a regex without `^` matches': [
    async () => where(await ours({ CORS_ALLOWED_ORIGIN_REGEXES: ['a\\.example$'] }, { origin: inside })),
    async () => where(await theirs({ origin: [/a\.example$/] }, { origin: inside })),
    async () => where(await djangos({ CORS_ALLOWED_ORIGIN_REGEXES: ['a\\.example$'] }, { origin: inside }))
  ],
  'request headers that are allowed': [
    async () => whichHeaders(await ours(list, preflight)),
    async () => whichHeaders(await theirs({ origin: [listed] }, preflight)),
    async () => whichHeaders(await djangos(list, preflight))
  ],
  '`Access-Control-Allow-Credentials` is sent to': [
    async () => credentialed(await ours({ ...list, CORS_ALLOW_CREDENTIALS: true }, refused)),
    async () => credentialed(await theirs({ origin: [listed], credentials: true }, refused)),
    async () => credentialed(await djangos({ ...list, CORS_ALLOW_CREDENTIALS: true }, refused))
  ],
  '`Access-Control-Allow-Origin` of a route’s own is': [
    async () => afterRoute(await ours(list, { ...refused, path: '/names-another' })),
    async () => afterRoute(await theirs({ origin: [listed] }, { ...refused, path: '/names-another' })),
    async () => afterRoute(await djangos(list, { ...refused, path: '/names-another' }))
  ],
  'a response on `reply.raw` has the headers': [
    async () => allowed(await ours(list, { origin: listed, path: '/raw' })) === listed ? 'yes' : 'no',
    async () => allowed(await theirs({ origin: [listed] }, { origin: listed, path: '/raw' })) === listed ? 'yes' : 'no',
    async () => '–'
  ]
}

const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
const [, table = ''] = /^\| +\| fastify-cors-headers \|.*\n.*\n((?:\|.*\n)+)/m.exec(readme) ?? []
const written = table.trim().split('\n').map(line => line.split('|').slice(1, -1).map(cell => cell.trim()))

t.test('every cell of the table', async t => {
  t.strictSame(written.map(([row]) => row), Object.keys(rows), 'every row of the table is asked of the libraries')
  for (const [row = '', ...cells] of written) {
    t.strictSame(await Promise.all(rows[row]?.map(cell => cell()) ?? []), cells, row)
  }
})
