/**
 * `npm start`: an API and a page of another origin that calls it.
 *
 * PORT is the API's port (3000), PAGE_PORT the page's (8080); 0 takes any free one.
 */
import type { FastifyInstance } from 'fastify'
import { buildApi } from './api.js'
import { httpOrigin, listen } from './listen.js'
import { buildPageServer, type Demo } from './page-server.js'
import { portFrom } from './port.js'

/**
 * The API needs the page's origin for its settings, the page needs the API's address: so the page's server listens
 * first, and reads the rest at the first request.
 */
async function start (servers: FastifyInstance[]): Promise<Demo> {
  const apiPort = portFrom('PORT', 3000)
  const pagePort = portFrom('PAGE_PORT', 8080)

  const pageServer = buildPageServer(() => demo, request => api.corsHeaders.explain(request))
  servers.push(pageServer)
  const takenPagePort = await listen(pageServer, pagePort, 'PAGE_PORT')
  const page = httpOrigin('localhost', takenPagePort)

  const api = await buildApi(page)
  servers.push(api)
  const demo: Demo = {
    page,
    otherPage: httpOrigin('127.0.0.1', takenPagePort),
    api: httpOrigin('localhost', await listen(api, apiPort, 'PORT')),
    settings: api.corsHeaders.settings
  }
  return demo
}

function welcome ({ page, api }: Demo): string {
  return `
The page:  ${page}   open it in a browser
The API:   ${api}   uses settings.example.ts, and allows the page

With curl, a preflight:
  curl -i -X OPTIONS ${api}/api/items/1 -H "Origin: ${page}" -H "Access-Control-Request-Method: PUT" -H "Access-Control-Request-Headers: x-api-key"
a request that is allowed:
  curl -i ${api}/api/items -H "Origin: ${page}"
and one that is not: the response has no Access-Control-Allow-Origin:
  curl -i ${api}/api/items -H "Origin: https://elsewhere.example"

Ctrl-C ends it.
`
}

const servers: FastifyInstance[] = []
const closeAll = () => Promise.all(servers.map(server => server.close()))

try {
  const demo = await start(servers)
  // With both servers closed, Node exits with code 0.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, closeAll)
  console.log(welcome(demo))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  await closeAll()
}
