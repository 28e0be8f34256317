import t from 'tap'
import Fastify from 'fastify'
import corsHeaders, { checkSettings } from '../lib/index.js'
import { settingNames } from '../lib/settings/names.js'
import example from '../settings.example.js'

t.test('settings.example.ts shows every setting, and has no mistake', t => {
  t.strictSame(Object.keys(example).sort(), [...settingNames, 'SILENCED_SYSTEM_CHECKS'].sort())
  t.strictSame(checkSettings(example), [])
  t.end()
})

t.test('settings.example.ts does what its comments say', async t => {
  const app = Fastify()
  await app.register(corsHeaders, example)
  app.get('/api/hello', async () => 'hello')
  app.get('/internal', async () => 'not for others')
  const allowed = async (origin: string, url = '/api/hello') => (await app.inject({ url, headers: { origin } })).headers['access-control-allow-origin']
  t.equal(await allowed('https://example.com'), 'https://example.com')
  t.equal(await allowed('https://app.example.com'), 'https://app.example.com')
  t.equal(await allowed('https://app.example.com.evil.example'), undefined)
  t.equal(await allowed('https://example.com', '/internal'), undefined)
  await app.close()
})
