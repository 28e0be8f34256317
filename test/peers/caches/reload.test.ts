/** The list of origins changes behind nginx, which keeps answers and revalidates them: docs/recipes.md, A shared cache. */
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { buildRecipe } from '../../recipes.js'
import { startDaemon } from './daemon.js'

const origin = 'https://example.com'
const later = 'https://later.example'

/** What nginx keeps for a second, whatever the app says, so that it has to revalidate soon. */
const configuration = (folder: string, upstream: string): string => `
daemon off;
user root;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 64; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  proxy_cache_path ${folder}/cache keys_zone=shared:1m use_temp_path=off;
  server {
    listen unix:${folder}/nginx.sock;
    proxy_cache shared;
    proxy_cache_revalidate on;
    proxy_ignore_headers Cache-Control;
    proxy_cache_valid 200 1s;
    add_header X-Cache $upstream_cache_status always;
    location / { proxy_pass ${upstream}; }
  }
}
`

/** The CORS headers and the cache's verdict. */
async function ask (socketPath: string, from: string, path: string): Promise<readonly [allowed: string | undefined, cache: unknown]> {
  const asking = request({ socketPath, path, headers: { host: 'a.test', origin: from }, agent: false }).end()
  const [response] = await once(asking, 'response') as [IncomingMessage]
  await once(response.resume(), 'end')
  const headers: IncomingHttpHeaders = response.headers
  return [headers['access-control-allow-origin'], headers['x-cache']]
}

async function behindNginx (app: FastifyInstance): Promise<string> {
  const folder = join(t.testdir(), 'nginx')
  await mkdir(folder)
  const upstream = await app.listen({ host: '127.0.0.1', port: 0 })
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, upstream))
  const socketPath = join(folder, 'nginx.sock')
  const daemon = await startDaemon('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], () => ask(socketPath, origin, '/up'))
  t.teardown(async () => { await daemon.end(); await app.close() })
  return socketPath
}

t.test('with an ETag that changes with the settings, and one that does not', async t => {
  const app = await buildRecipe('A shared cache')
  app.get('/up', async () => 'up')
  app.get('/same', async (request, reply) => {
    reply.header('etag', '"same"')
    return request.headers['if-none-match'] === '"same"' ? await reply.code(304).send() : 'the same'
  })
  const socketPath = await behindNginx(app)
  // One after the other: of two at once, nginx may keep one.
  const all = async () => {
    const answers = []
    for (const path of ['/chairs', '/same']) for (const from of [origin, later]) answers.push(await ask(socketPath, from, path))
    return answers
  }

  t.strictSame(await all(), [[origin, 'MISS'], [undefined, 'MISS'], [origin, 'MISS'], [undefined, 'MISS']])
  await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [later] })
  t.strictSame(await all(), [[origin, 'HIT'], [undefined, 'HIT'], [origin, 'HIT'], [undefined, 'HIT']], 'what is kept goes out as it was')
  await sleep(2100)
  t.strictSame(await all(), [[undefined, 'EXPIRED'], [later, 'EXPIRED'], [origin, 'REVALIDATED'], [undefined, 'REVALIDATED']], 'a 304 neither takes the header away nor adds it')
})
