/** W024 of `prefix`, where a plugin of the application hands its options on with the settings. */
import Fastify, { type FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import t from 'tap'
import { corsHeaders } from '../../lib/index.js'
import { logLines } from '../log-lines.js'

const settings = { CORS_ALLOWED_ORIGINS: ['https://a.example'] }

async function warned (build: (app: FastifyInstance) => unknown): Promise<string[]> {
  const { lines, logger } = logLines('warn')
  const app = Fastify({ logger })
  await build(app)
  await app.ready()
  await app.close()
  return lines.map(({ check }) => String(check?.id))
}

/** As fastify-cli and @fastify/autoload call it. */
const application = async (app: FastifyInstance, options: object): Promise<void> => {
  await app.register(corsHeaders, { ...options, ...settings })
  app.get('/', async () => 'ok')
}

const silent: ReadonlyArray<readonly [it: string, build: (app: FastifyInstance) => unknown]> = [
  ['the prefix of the plugin around it', app => app.register(application, { prefix: '/api' })],
  ['the last of two prefixes', app => app.register(async child => { await child.register(application, { prefix: '/v1' }) }, { prefix: '/api' })],
  ['no prefix', app => app.register(application, { prefix: '' })]
]

const told: ReadonlyArray<readonly [it: string, build: (app: FastifyInstance) => unknown]> = [
  ['to narrow the settings', app => app.register(corsHeaders, { prefix: '/api', ...settings })],
  ['another prefix', app => app.register(async child => { await child.register(corsHeaders, { prefix: '/v1', ...settings }) }, { prefix: '/api' })],
  ['of a plugin that has none itself, so that every path is covered', app => app.register(fastifyPlugin(application), { prefix: '/api' })]
]

t.test('it is not told of the prefix below which the settings count', async t => {
  for (const [it, build] of silent) t.strictSame(await warned(build), [], it)
})

t.test('it is told of a prefix that narrows nothing', async t => {
  for (const [it, build] of told) t.strictSame(await warned(build), ['corsheaders.W024'], it)
})

t.test('a reload has the same eyes', async t => {
  t.strictSame(await warned(async app => {
    await app.register(async child => {
      await child.register(corsHeaders, settings)
      await child.corsHeaders.reload({ prefix: '/api', ...settings } as typeof settings)
    }, { prefix: '/api' })
  }), [])
})
