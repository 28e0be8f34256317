import Fastify = require('fastify')
import corsHeaders = require('fastify-cors-headers')

const settings: corsHeaders.CorsSettings = { CORS_ALLOWED_ORIGINS: ['https://example.com'] }
const app = Fastify.default()
app.register(corsHeaders.corsHeaders, settings)
app.get('/', async request => request.corsEnabled)
