// Run in an empty project that has the packed package installed: a user's first lines, in ESM.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import Fastify from 'fastify'
import corsHeaders, { CorsSettings, checkSettings, corsHeaders as named, defaultHeaders } from 'fastify-cors-headers'
import { defaultMethods } from 'fastify-cors-headers/defaults'
import { DjangoSettingsError, emitTypeScript, loadDjangoSettings, parseDjangoSettings } from 'fastify-cors-headers/django'
import { originSource } from 'fastify-cors-headers/origins'
import schema from 'fastify-cors-headers/schema.json' with { type: 'json' }
import { answersPreflight } from './answers-preflight.mjs'

assert.equal(corsHeaders, named)
assert.deepEqual(schema, JSON.parse(JSON.stringify(CorsSettings)))
assert.equal(defaultHeaders.length, 9)
assert.equal(defaultMethods.length, 6)
assert.equal(checkSettings({ CORS_ALLOWED_ORIGINS: 'x' }).length, 1)
await answersPreflight(Fastify, corsHeaders)

writeFileSync('settings.py', 'from corsheaders.defaults import default_headers\nCORS_ALLOWED_ORIGINS = ["https://example.com"]\nCORS_ALLOW_HEADERS = default_headers\n')
const settings = await loadDjangoSettings('settings.py', { env: {} })
assert.deepEqual(settings.CORS_ALLOW_HEADERS, [...defaultHeaders])
assert.match(emitTypeScript(settings), /export const CORS_ALLOWED_ORIGINS/)
assert.deepEqual(checkSettings(parseDjangoSettings('CORS_ALLOWED_ORIGINS = ["x"]')).map(({ location }) => location), [{ file: 'settings.py', line: 1, column: 25 }])
assert.throws(() => parseDjangoSettings('CORS_ALLOWED_ORIGINS = input()'), DjangoSettingsError)
await answersPreflight(Fastify, corsHeaders, settings)

const app = Fastify()
await app.register(corsHeaders, {})
app.corsHeaders.checkRequestEnabled.connect(originSource({ has: async origin => origin === 'https://example.com' }))
app.get('/', async () => 'hello')
const { headers } = await app.inject({ url: '/', headers: { origin: 'https://example.com' } })
assert.equal(headers['access-control-allow-origin'], 'https://example.com')
await app.close()

// Above the message of an error, Node prints the line that throws.
for (const wrong of [
  "import Fastify from 'fastify'; import corsHeaders from 'fastify-cors-headers'; await Fastify().register(corsHeaders, { CORS_ALLOWED_ORIGINS: 'x' })",
  "import { parseDjangoSettings } from 'fastify-cors-headers/django'; parseDjangoSettings('CORS_ALLOWED_ORIGINS = input()')"
]) {
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', wrong], { encoding: 'utf8' })
  const [above, message] = stderr.split(/^(?=\w+Error: )/m)
  assert.ok(message !== undefined && above.length < 600, stderr)
}
