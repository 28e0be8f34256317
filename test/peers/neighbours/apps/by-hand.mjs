/** Answers on reply.raw, and web Responses, with headers of their own. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import Fastify from 'fastify'

const own = { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true', Vary: 'Accept' }
const cookies = ['a=1', 'b=2']
const list = Object.entries(own).flat()

export const requests = {
  'getHeaders()': { path: '/get-headers', answers: /^by hand$/ },
  'own headers': { path: '/own', answers: /^by hand$/, vary: 'Accept' },
  'set on raw, then written': { path: '/set', answers: /^by hand$/, vary: 'Accept' },
  'list of headers, a name twice': { path: '/list', answers: /^by hand$/, vary: 'Accept', cookies },
  'list and status text': { path: '/list-with-text', answers: /^by hand$/, vary: 'Accept' },
  'set, then a list': { path: '/set-then-list', answers: /^by hand$/, vary: 'Accept, Cookie' },
  'no head written': { path: '/no-head', answers: /^by hand$/ },
  'web Response': { path: '/response', status: 201, answers: /^made by hand$/, vary: 'Accept', cookies },
  'Response of fetch()': { path: '/fetched', answers: /^fetched$/, vary: 'Accept', cookies }
}

export async function build (register) {
  const upstream = createServer((_request, response) => { response.writeHead(200, { ...own, 'Set-Cookie': cookies }).end('fetched') })
  await once(upstream.listen(0, '127.0.0.1'), 'listening')

  const app = Fastify()
  await register(app)
  app.addHook('onClose', async () => { upstream.closeAllConnections(); upstream.close() })

  const raw = (path, write) => app.get(path, (_request, reply) => {
    reply.hijack()
    write(reply.raw, reply)
    reply.raw.end('by hand')
  })
  raw('/get-headers', (raw, reply) => { raw.writeHead(200, reply.getHeaders()) })
  raw('/own', raw => { raw.writeHead(200, own) })
  raw('/set', raw => {
    for (const [name, value] of Object.entries(own)) raw.setHeader(name, value)
    raw.write('')
  })
  raw('/list', raw => { raw.writeHead(200, [...list, ...cookies.flatMap(cookie => ['Set-Cookie', cookie])]) })
  raw('/list-with-text', raw => { raw.writeHead(200, 'By Hand', list) })
  raw('/set-then-list', raw => { raw.setHeader('vary', 'Cookie').writeHead(200, list) })
  raw('/no-head', () => {})

  app.get('/response', async () => {
    const headers = new Headers(own)
    for (const cookie of cookies) headers.append('Set-Cookie', cookie)
    return new Response(new ReadableStream({
      start (controller) {
        for (const part of ['made ', 'by hand']) controller.enqueue(new TextEncoder().encode(part))
        controller.close()
      }
    }), { status: 201, statusText: 'Made By Hand', headers })
  })
  app.get('/fetched', async () => await fetch(`http://127.0.0.1:${upstream.address().port}/`))
  return app
}
