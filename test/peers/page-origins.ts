/** The pages that send the requests: one blank page, served under names that are origins of their own. */
import Fastify, { type FastifyInstance } from 'fastify'

export interface PageOrigins {
  /** The origin that the settings list. */
  readonly listed: string
  /** The same host, another port. */
  readonly otherPort: string
  /** The same server by its address: another host, and another site. */
  readonly otherHost: string
  /** A subdomain, for a regex. */
  readonly subdomain: string
  /** The origin that the settings list, as if the page came from the internet. */
  readonly public: string
}

/** `null` is the origin of a sandboxed page. */
export type From = keyof PageOrigins | 'null'

export interface Pages {
  readonly origins: PageOrigins
  url (from: From): string
  close (): Promise<unknown>
}

export async function servePages (): Promise<Pages> {
  const servers = [buildServer(), buildServer()]
  const [port, otherPort] = await Promise.all(servers.map(async server => {
    const { port } = new URL(await server.listen({ host: '127.0.0.1', port: 0 }))
    return port
  }))
  const origins = {
    listed: `http://localhost:${port}`,
    otherPort: `http://localhost:${otherPort}`,
    otherHost: `http://127.0.0.1:${port}`,
    subdomain: `http://shop.localhost:${port}`,
    public: `http://localhost:${port}`
  }
  return {
    origins,
    url: from => from === 'null' ? `${origins.listed}/sandboxed` : from === 'public' ? `${origins.public}/public` : `${origins[from]}/`,
    close: () => Promise.all(servers.map(server => server.close()))
  }
}

function buildServer (): FastifyInstance {
  const server = Fastify({ forceCloseConnections: true })
  const page = '<!doctype html><title>A page</title>'
  server.get('/', async (_request, reply) => reply
    // Cookies know no ports: the APIs on localhost get it too, from pages of the same site.
    .header('set-cookie', 'session=1; Path=/; SameSite=Lax')
    .type('text/html').send(page))
  server.get('/sandboxed', async (_request, reply) => reply
    .header('content-security-policy', 'sandbox allow-scripts')
    .type('text/html').send(page))
  // Local Network Access, "treat-as-public-address".
  server.get('/public', async (_request, reply) => reply
    .header('content-security-policy', 'treat-as-public-address')
    .type('text/html').send(page))
  server.get('/favicon.ico', async (_request, reply) => reply.code(204).send())
  return server
}
