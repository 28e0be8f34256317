import type { Server } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import t from 'tap'
import { corsHeaders } from '../../lib/index.js'
import { listen } from '../listen.js'
import { differences, meant, pathTricks, reasons, regexes, routes, sources, type PathTrick, type RegexName, type RouterName } from './path-tricks.js'
import { exchange } from './raw-client.js'
import { readResponses, type WireResponse } from './strict-http.js'

const origin = 'https://a.example'
const names = Object.keys(regexes) as RegexName[]
const rewritten = new Map([['/v1/public', '/api/public'], ['/api/old', '/admin/secret']])
const isOfChild = (route: string) => route.startsWith('/api/')

// Fastify's types do not know it, Fastify does.
const semicolon = { ignoreTrailingSlash: false, useSemicolonDelimiter: true }

const options: Readonly<Record<RouterName, FastifyHttpOptions<Server>>> = {
  trailing: { routerOptions: { ignoreTrailingSlash: true } },
  duplicate: { routerOptions: { ignoreDuplicateSlashes: true } },
  anyCase: { routerOptions: { caseSensitive: false } },
  semicolon: { routerOptions: semicolon },
  rewriting: { rewriteUrl: ({ url = '' }) => rewritten.get(url) ?? url },
  child: {}
}

/** What a request got: the route that answered it, or the status where none did; and whether it was covered. */
type Got = readonly [reached: string | number, covered: boolean]

function declare (app: FastifyInstance, prefix: string, declared: readonly string[]): void {
  for (const route of declared) app.get(route.slice(prefix.length), async () => ({ route }))
}

/** Sends a GET and a preflight for each target, and says what each of them got. */
async function answers (regex: RegexName, router: RouterName | undefined, targets: readonly string[]): Promise<Array<[get: Got, preflight: Got]>> {
  const app = Fastify(router === undefined ? {} : options[router])
  const settings = { CORS_URLS_REGEX: regexes[regex], CORS_ALLOWED_ORIGINS: [origin], CORS_ALLOW_METHODS: ['GET'], CORS_ALLOW_HEADERS: [] }
  if (router === 'child') {
    await app.register(async child => {
      await child.register(corsHeaders, settings)
      declare(child, '/api', routes.filter(isOfChild))
    }, { prefix: '/api' })
    declare(app, '', routes.filter(route => !isOfChild(route)))
  } else {
    await app.register(corsHeaders, settings)
    declare(app, '', routes)
  }
  const port = await listen(app)
  const head = `Host: h\r\nOrigin: ${origin}\r\n`
  const sent = targets.flatMap(target => [
    `GET ${target} HTTP/1.1\r\n${head}\r\n`,
    `OPTIONS ${target} HTTP/1.1\r\n${head}Access-Control-Request-Method: GET\r\n\r\n`
  ])
  const bytes = await exchange(port, { pieces: [sent.join(''), 'GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'] })
  await app.close()
  const responses = readResponses(bytes).slice(0, -1)
  return targets.map((_, index) => [toGot(responses[index * 2]), toGot(responses[index * 2 + 1])])
}

const ofActual = ['vary', 'access-control-allow-origin']
const ofPreflight = [...ofActual, 'access-control-allow-headers', 'access-control-allow-methods', 'access-control-max-age']

/** Throws where a response has some of the headers that belong together and lacks others. */
function toGot (response: WireResponse | undefined): Got {
  if (response === undefined) throw new Error('no response')
  const { status, headers, body } = response
  const ours = headers.map(([name]) => name.toLowerCase()).filter(name => name === 'vary' || name.startsWith('access-control-')).sort()
  const isPreflight = status === 200 && body === ''
  const all = isPreflight ? ofPreflight : ofActual
  if (ours.length > 0 && ours.join() !== [...all].sort().join()) throw new Error(`only ${ours.join()}`)
  return [status === 200 && !isPreflight ? (JSON.parse(body) as { route: string }).route : status, ours.length > 0]
}

const routers = [...new Set(pathTricks.map(({ router }) => router))]
const coveredBy = ({ covers, here }: PathTrick): readonly RegexName[] => here ?? covers

for (const router of routers) {
  t.test(router ?? 'Fastify as it comes', async t => {
    const rows = pathTricks.filter(row => row.router === router)
    for (const name of names) {
      const got = await answers(name, router, rows.map(({ target }) => target))
      const wrong = rows.flatMap((row, index) => {
        const covered = coveredBy(row).includes(name)
        const isAnswered = (row.preflight ?? coveredBy(row)).includes(name)
        const wanted = [[row.reaches, covered], [isAnswered ? 200 : row.reaches === 400 ? 400 : 404, isAnswered]]
        return isDeepStrictEqual(got[index], wanted) ? [] : [{ target: row.target, got: got[index], wanted }]
      })
      t.strictSame(wrong, [], name)
    }
  })
}

t.test('where the plugin differs from Django, the difference has a name', async t => {
  const unnamed = pathTricks.filter(({ covers, here, differs }) => (differs === undefined) !== (here === undefined) || here?.join() === covers.join())
  t.strictSame(unnamed, [])
  t.strictSame(Object.keys(differences).filter(name => !pathTricks.some(({ differs }) => differs === name)), [], 'each is seen')
})

t.test('where regex and router see two paths, the table says so, and why', async t => {
  const wrong = pathTricks.flatMap(row => {
    const { target, router, reaches, open = [], closed = [], why } = row
    const isMeant = (name: RegexName) => meant[name].some(route => route === reaches && (router !== 'child' || isOfChild(route)))
    const reached = typeof reaches === 'string' ? names : []
    const found = {
      open: reached.filter(name => coveredBy(row).includes(name) && !isMeant(name)),
      // `.json` is meant of the name of a file or a page, not of all of them.
      closed: reached.filter(name => name !== 'json' && !coveredBy(row).includes(name) && isMeant(name)),
      hasReason: open.length + closed.length > 0
    }
    const said = { open, closed, hasReason: why !== undefined }
    return isDeepStrictEqual(said, found) ? [] : [{ target, router, said, found }]
  })
  t.strictSame(wrong, [])
  t.strictSame(Object.keys(reasons).filter(reason => !pathTricks.some(({ why }) => why === reason)), [], 'each reason is seen')
  t.strictSame(Object.values(sources).filter(source => !pathTricks.some(row => row.source === source)), [], 'each source has a trick')
})
