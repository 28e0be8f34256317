/** One server for all the apps, which a request chooses by its Host, as behind a real cache. */
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Address } from './ask.js'
import { buildSite, sites, type SiteName } from './sites.js'

/** What has reached the origin for one URL. */
interface Reached { requests: number, notModified: number }

export interface OriginServer {
  readonly address: Address & { readonly socketPath: string }
  /** On 127.0.0.1, for the caches that cannot ask through a socket of Unix. */
  readonly port: number
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
  const listener: RequestListener = (request, response) => {
    const { host = '' } = request.headers
    const key = `${host}${request.url}`
    const reached = counts.get(key) ?? { requests: 0, notModified: 0 }
    counts.set(key, reached)
    reached.requests++
    response.once('finish', () => { if (response.statusCode === 304) reached.notModified++ })
    const app = apps.get(host)
    if (app === undefined) response.end(`No app is called ${host}.`)
    else app.routing(request, response)
  }
  const servers = [{ path: socketPath }, { host: '127.0.0.1', port: 0 }].map(place => createServer(listener).listen(place))
  for (const server of servers) {
    // The caches keep their connections, and would now and then use one that is just being closed.
    server.keepAliveTimeout = 0
    if (!server.listening) await once(server, 'listening')
  }

  return {
    address: { socketPath },
    port: (servers[1]?.address() as AddressInfo).port,
    reached: (host, url) => counts.get(`${host}${url}`) ?? { requests: 0, notModified: 0 },
    async close () {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
      await Promise.all([...apps.values()].map(app => app.close()))
    }
  }
}
