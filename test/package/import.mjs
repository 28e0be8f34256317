// Run in an empty project that has the packed package installed: a user's first lines, in ESM.
import assert from 'node:assert/strict'
import Fastify from 'fastify'
import corsHeaders, { CorsSettings, checkSettings, corsHeaders as named, defaultHeaders } from 'fastify-cors-headers'
import { defaultMethods } from 'fastify-cors-headers/defaults'
import schema from 'fastify-cors-headers/schema.json' with { type: 'json' }
import { answersPreflight } from './answers-preflight.mjs'

assert.equal(corsHeaders, named)
assert.deepEqual(schema, JSON.parse(JSON.stringify(CorsSettings)))
assert.equal(defaultHeaders.length, 9)
assert.equal(defaultMethods.length, 6)
assert.equal(checkSettings({ CORS_ALLOWED_ORIGINS: 'x' }).length, 1)
await answersPreflight(Fastify, corsHeaders)
