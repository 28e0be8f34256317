import { inspect } from 'node:util'
import { viewHeader, type Answer, type HandlerRule, type RawRequest } from './django.js'
import type { Judged } from './judge.js'
import { toOurs } from './ours.js'
import type { Settings } from './pair.js'

/** A pair as a test to be pasted into test/plugin/wire.test.ts, where it fails until the plugin is mended. */
export function testOf ({ pair: { settings, request }, expected }: Judged): string {
  const setup = [...handlersOf(settings), ...viewOf(request)]
  const app = setup.length === 0 ? `buildApp(${literal(toOurs(settings))})` : `buildApp(${literal(toOurs(settings))}, app => {\n${setup.map(line => `    ${line}\n`).join('')}  })`
  return `t.test('answers as Django does', async t => {
  const app = await ${app}
  const response = await app.inject(${literal({ method: request.method, url: request.target, headers: headersOf(request) })})
  t.equal(response.statusCode, ${expected.status})
  t.strictSame(corsOf(response), ${literal(corsHeaders(expected))})
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

function viewOf ({ headers }: RawRequest): string[] {
  const asked = headers.find(([name]) => name === viewHeader)?.[1]
  return asked === undefined ? [] : [`app.addHook('preHandler', async (_request, reply) => { reply.headers(${literal(Object.fromEntries(JSON.parse(asked) as Array<[string, string]>))}) })`]
}

/** As inject takes them: a list where a header is repeated. */
function headersOf ({ headers }: RawRequest): Record<string, string | string[]> {
  const byName: Record<string, string | string[]> = {}
  for (const [name, value] of headers) {
    if (name === viewHeader) continue
    const key = name.toLowerCase()
    const before = byName[key]
    byName[key] = before === undefined ? value : [before, value].flat()
  }
  return byName
}

function corsHeaders ({ headers }: Answer): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-length'))
}

function literal (value: unknown): string {
  return inspect(value, { depth: null, breakLength: Infinity, compact: true, maxArrayLength: null, maxStringLength: null })
}
