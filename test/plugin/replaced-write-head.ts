// No import of the plugin, and of nothing that imports it.
/** Run as a process of its own by last-word.test.ts: a tool replaces writeHead on Node's class before the plugin is loaded. */
import { ServerResponse } from 'node:http'
import Fastify from 'fastify'
import { listen } from '../listen.js'
import { ask, corsLines } from './on-the-wire.js'

const origin = 'https://example.com'
const { writeHead } = ServerResponse.prototype
function replaced (this: ServerResponse, ...args: Parameters<ServerResponse['writeHead']>): ServerResponse {
  this.setHeader('Access-Control-Allow-Origin', '*').setHeader('Vary', 'Accept')
  return writeHead.apply(this, args)
}
// Some tools make their function look like the one that it replaces.
ServerResponse.prototype.writeHead = Object.assign(replaced, { toString: () => String(writeHead) }) as ServerResponse['writeHead']

const { corsHeaders } = await import('../../lib/index.js')
const app = Fastify()
await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
app.get('/', async () => 'ok')
app.get('/raw', (_request, reply) => { reply.hijack(); reply.raw.writeHead(200, { 'X-Own': '1' }).end('ok') })
await listen(app)
const answers: Record<string, unknown> = {}
for (const url of ['/', '/raw']) {
  for (const from of [origin, 'https://evil.example']) answers[`${url} ${from}`] = corsLines(await ask(app, { url, headers: { Origin: from } }))
}
await app.close()
process.stdout.write(JSON.stringify(answers))
