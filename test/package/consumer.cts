import Fastify = require('fastify')
import corsHeaders = require('fastify-cors-headers')
import django = require('fastify-cors-headers/django')

const settings: corsHeaders.CorsSettings = { CORS_ALLOWED_ORIGINS: ['https://example.com'] }
const app = Fastify.default()
app.register(corsHeaders.corsHeaders, settings)
app.register(corsHeaders.corsHeaders, django.parseDjangoSettings(''))
app.get('/', async request => request.corsEnabled)
