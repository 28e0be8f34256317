// The same in CommonJS.
const assert = require('node:assert/strict')
const Fastify = require('fastify')
const corsHeaders = require('fastify-cors-headers')
const { defaultMethods } = require('fastify-cors-headers/defaults')
const { parseDjangoSettings } = require('fastify-cors-headers/django')
const { originSource } = require('fastify-cors-headers/origins')
const schema = require('fastify-cors-headers/schema.json')

process.on('warning', warning => { throw warning })

async function main () {
  const imported = await import('fastify-cors-headers')
  const { answersPreflight } = await import('./answers-preflight.mjs')
  assert.equal(typeof corsHeaders, 'function')
  for (const plugin of [corsHeaders.default, corsHeaders.corsHeaders, imported.default]) assert.equal(plugin, corsHeaders)
  for (const name of Object.keys(imported)) assert.equal(corsHeaders[name], imported[name], name)
  assert.equal(defaultMethods.length, 6)
  assert.equal(typeof originSource, 'function')
  assert.equal(schema.title, 'CorsSettings')
  assert.equal(corsHeaders.checkSettings({ CORS_ALLOWED_ORIGINS: 'x' }).length, 1)
  await answersPreflight(Fastify, corsHeaders)
  await answersPreflight(Fastify, corsHeaders, parseDjangoSettings('CORS_ALLOWED_ORIGINS = ["https://example.com"]'))
}

main().catch(error => {
  console.error(error)
  process.exitCode = 1
})
