import Fastify = require('fastify')
import corsHeaders = require('fastify-cors-headers')
import django = require('fastify-cors-headers/django')
import origins = require('fastify-cors-headers/origins')

const settings: corsHeaders.CorsSettings = { CORS_ALLOWED_ORIGINS: ['https://example.com'] }
const app = Fastify.default()
app.register(corsHeaders, settings)
app.register(corsHeaders.default, settings)
app.register(corsHeaders.corsHeaders, django.parseDjangoSettings(''))
app.corsHeaders.checkRequestEnabled.connect(origins.originSource({ has: () => true }))
app.get('/', async request => request.corsEnabled)
