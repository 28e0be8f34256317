/** W021: a hook that came before the plugin's has answered a preflight, which a browser then does not take for passed. */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { logLines } from '../log-lines.js'
import { corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'

/** An app whose older hook answers whoever is not known, and the lines of its log that tell of W021, by their level. */
async function build (settings: CorsSettings, answer: (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => unknown): Promise<[app: FastifyInstance, levels: () => number[]]> {
  const { lines, logger } = logLines('debug')
  const app = Fastify({ logger })
  app.addHook('onRequest', answer)
  await app.register(corsHeaders, settings)
  app.get('/x', async () => 'ok')
  return [app, () => lines.filter(({ check }) => check?.id === 'corsheaders.W021').map(({ level }) => level)]
}

const answers: ReadonlyArray<readonly [it: string, answer: (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => unknown]> = [
  ['sends an answer', (_request, reply) => { reply.code(401).send('who?') }],
  ['fails', (_request, _reply, done) => { done(Object.assign(new Error('who?'), { statusCode: 401 })) }]
]

t.test('a line of level debug each time, and one warning', async t => {
  for (const [it, answer] of answers) {
    const [app, levels] = await build({ CORS_ALLOWED_ORIGINS: [origin] }, answer)
    for (let count = 0; count < 3; count++) {
      const response = await app.inject(preflight(origin, 'GET', '/x\u0007'))
      t.equal(response.statusCode, 401, it)
      t.strictSame(corsOf(response), optionsHeaders(origin), it)
    }
    t.strictSame(levels(), [20, 40, 20, 20], it)
    await app.close()
  }
})

t.test('no warning where there is nothing to warn of, or nobody wants to hear', async t => {
  const [, answer] = answers[0]!
  const [silenced, ofSilenced] = await build({ SILENCED_SYSTEM_CHECKS: ['corsheaders.W021'] }, answer)
  await silenced.inject(preflight(origin, 'GET', '/x'))
  t.strictSame(ofSilenced(), [20])
  const [app, levels] = await build({ CORS_URLS_REGEX: '^/x' }, answer)
  await app.inject(preflight(origin, 'GET', '/outside'))
  await app.inject({ url: '/x', headers: { origin } })
  await app.inject({ method: 'OPTIONS', url: '/x', headers: { origin } })
  t.strictSame(levels(), [])
  const [passing, ofPassing] = await build({ CORS_ALLOWED_ORIGINS: [origin] }, (_request, _reply, done) => { done() })
  t.strictSame(corsOf(await passing.inject(preflight(origin, 'GET', '/x'))), optionsHeaders(origin))
  t.strictSame(ofPassing(), [])
  for (const each of [silenced, app, passing]) await each.close()
})

t.test('the warning says where, and what to do', async t => {
  const { lines, logger } = logLines('warn')
  const app = Fastify({ logger })
  app.addHook('onRequest', (_request, reply) => { reply.code(429).send() })
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [] })
  await app.inject(preflight(origin, 'GET', '/x'))
  const message = "A hook that was registered before fastify-cors-headers replied to the preflight for '/x'. Its response got the CORS headers, but browsers block the request unless the status of the preflight response is 2xx."
  const docs = 'fastify-cors-headers/docs/checks.md#w021'
  const hint = 'Register fastify-cors-headers before plugins and hooks that reply to requests, such as authentication and rate limits.'
  t.strictSame(lines.map(({ msg, check }) => [msg, check]), [[`corsheaders.W021: ${message} Fix: ${hint} See ${docs}`, { id: 'corsheaders.W021', level: 'warning', setting: '', path: '', value: "'/x'", message, hint, docs }]])
  await app.close()
})
