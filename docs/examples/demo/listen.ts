import type { FastifyInstance } from 'fastify'

/** The origin as browsers write it: without the default port of http. */
export function httpOrigin (host: string, port: number): string {
  return new URL(`http://${host}:${port}`).origin
}

/** Listens on this machine only, and returns the port: for port 0, the one that the system chose. */
export async function listen (server: FastifyInstance, port: number, variable: string): Promise<number> {
  try {
    // `localhost` is 127.0.0.1 and ::1 where there is both: Fastify listens on each.
    await server.listen({ host: 'localhost', port })
  } catch (error) {
    throw new Error(`Port ${port} ${reason(error)}. Set ${variable} to another one.`, { cause: error })
  }
  const [address] = server.addresses()
  return typeof address === 'object' ? address.port : port
}

function reason (error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return 'is in use'
  if (code === 'EACCES') return 'needs more rights than yours'
  return `could not be opened (${error instanceof Error ? error.message : String(error)})`
}
