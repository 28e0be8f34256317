/** Serves the page: another port than the API's, and so another origin. It needs no CORS itself. */
import { readFile } from 'node:fs/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import type { EffectiveSettings, Explanation, PageRequest } from 'fastify-cors-headers'

/** The facts that the page reads from /demo.json. */
export interface Demo {
  /** The page's origin, which the API allows. */
  readonly page: string
  /** The same server by another name: an origin that the API does not allow. */
  readonly otherPage: string
  readonly api: string
  readonly settings: EffectiveSettings
}

const folder = new URL('docs/examples/demo/page/', import.meta.resolve('fastify-cors-headers/package.json'))

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }

const files: ReadonlyArray<`${string}.${keyof typeof types}`> = [
  'index.html', 'page.js', 'scenarios.js', 'send.js', 'explain.js', 'row.js', 'style.css', 'icon.svg', 'frame.html', 'frame.js'
]

export function buildPageServer (demo: () => Demo, explain: (request: PageRequest) => Explanation): FastifyInstance {
  const server = Fastify({ forceCloseConnections: true })
  server.get('/demo.json', async () => demo())
  server.post<{ Body: PageRequest }>('/explain', async ({ body }) => explain(body))
  // A response that never ends: when its connection closes, the page knows that the demo has ended.
  server.get('/alive', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n')
  })
  for (const file of files) {
    const type = types[file.slice(file.lastIndexOf('.') + 1) as keyof typeof types]
    server.get(file === 'index.html' ? '/' : `/${file}`, async (_request, reply) => {
      // Read anew each time: an edit shows on the next reload.
      reply.headers({ 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      return readFile(new URL(file, folder))
    })
  }
  return server
}
