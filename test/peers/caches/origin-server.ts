/** One server for all the apps, which a request chooses by its Host, as behind a real cache. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { buildSite, sites, type SiteName } from './sites.js'

/** What has reached the origin for one URL. */
interface Reached { requests: number, notModified: number }

export interface OriginServer {
  readonly socketPath: string
  readonly reached: (host: string, url: string) => Readonly<Reached>
  readonly close: () => Promise<void>
}

export function hostOf (site: SiteName, dropsVary = false): string {
  return `${dropsVary ? 'without-vary' : 'as-it-is'}.${site.toLowerCase()}.test`
}

export async function serveOrigin (socketPath: string): Promise<OriginServer> {
  const apps = new Map<string, FastifyInstance>()
  for (const site of Object.keys(sites) as SiteName[]) {
    for (const dropsVary of [false, true]) apps.set(hostOf(site, dropsVary), await buildSite(site, dropsVary))
  }

  const counts = new Map<string, Reached>()
  const server = createServer((request, response) => {
    const { host = '' } = request.headers
    const key = `${host}${request.url}`
    const reached = counts.get(key) ?? { requests: 0, notModified: 0 }
    counts.set(key, reached)
    reached.requests++
    response.once('finish', () => { if (response.statusCode === 304) reached.notModified++ })
    const app = apps.get(host)
    if (app === undefined) response.end(`No app is called ${host}.`)
    else app.routing(request, response)
  })
  // The caches keep their connections, and would now and then use one that is just being closed.
  server.keepAliveTimeout = 0
  server.listen(socketPath)
  await once(server, 'listening')

  return {
    socketPath,
    reached: (host, url) => counts.get(`${host}${url}`) ?? { requests: 0, notModified: 0 },
    async close () {
      server.close()
      server.closeAllConnections()
      await Promise.all([...apps.values()].map(app => app.close()))
    }
  }
}
