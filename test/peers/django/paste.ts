import { inspect } from 'node:util'
import { viewHeader, viewWayHeader, type Answer, type HandlerRule, type RawRequest, type ViewWay } from './django.js'
import { isRoute } from './expect.js'
import type { Judged } from './judge.js'
import { toOurs } from './ours.js'
import { headerOf, type Settings } from './pair.js'

/** A pair as a test to be pasted into test/plugin/wire.test.ts, where it fails until the plugin is mended. */
export function testOf ({ pair: { settings, request }, expected }: Judged): string {
  const setup = [...handlersOf(settings), ...viewOf(request)]
  const app = setup.length === 0 ? `buildApp(${literal(toOurs(settings))})` : `buildApp(${literal(toOurs(settings))}, app => {\n${setup.map(line => `    ${line}\n`).join('')}  })`
  return `${warningFor(request, expected)}t.test('answers as Django does', async t => {
  const app = await ${app}
  const response = await app.inject(${literal({ method: request.method, url: request.target, headers: headersOf(request) })})
${isRoute(expected) ? '' : `  t.equal(response.statusCode, ${expected.status})\n`}  t.strictSame(corsOf(response), ${literal(corsHeaders(expected))})
  await app.close()
})`
}

function handlersOf ({ HANDLERS = [] }: Settings): string[] {
  return HANDLERS.map(({ where, contains, says, raises }: HandlerRule) => {
    const text = where === 'origin' ? "(request.headers.origin ?? '')" : '(request.raw.url as string)'
    const then = raises === true ? "{ throw new Error('It fails.') }" : `return ${literal(says)}`
    return `app.corsHeaders.checkRequestEnabled.connect(request => { if (${text}.includes(${literal(contains)})) ${then}; return false })`
  })
}

const viewCode: Readonly<Record<ViewWay, (headers: string) => string>> = {
  reply: headers => `reply.headers(${headers})`,
  raw: headers => `for (const [name, value] of Object.entries(${headers})) reply.raw.setHeader(name, value)`,
  hijack: headers => `reply.hijack(); reply.raw.writeHead(reply.statusCode, ${headers}).end('view')`
}

function viewOf ({ headers }: RawRequest): string[] {
  const asked = headers.find(([name]) => name === viewHeader)?.[1]
  if (asked === undefined) return []
  const way = headers.find(([name]) => name === viewWayHeader)?.[1] as ViewWay | undefined
  const given = literal(Object.fromEntries(JSON.parse(asked) as Array<[string, string]>))
  return [`app.addHook('preHandler', async (_request, reply) => { ${viewCode[way ?? 'reply'](given)} })`]
}

/** As Node's parser shows them, because inject does not parse: trimmed, and the values of a repeated one joined. */
function headersOf (request: RawRequest): Record<string, string> {
  const names = new Set(request.headers.map(([name]) => name.toLowerCase()))
  for (const name of [viewHeader, viewWayHeader]) names.delete(name.toLowerCase())
  return Object.fromEntries([...names].map(name => [name, headerOf(request, name) as string]))
}

/** Inject sends a target as the URL class writes it, without its fragment or dot segments, and bytes are none of its business. */
function warningFor ({ target }: RawRequest, { headers }: Answer): string {
  const url = URL.canParse(target, 'http://localhost') ? new URL(target, 'http://localhost') : undefined
  const isSent = url !== undefined && url.pathname + url.search === target
  const isText = /^[\x20-\x7e]*$/.test(headers['access-control-allow-origin'] ?? '')
  return isSent && isText ? '' : '// Not what inject does with this target or these bytes: send it over a socket.\n'
}

function corsHeaders ({ headers }: Answer): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-length'))
}

function literal (value: unknown): string {
  return inspect(value, { depth: null, breakLength: Infinity, compact: true, maxArrayLength: null, maxStringLength: null })
}
