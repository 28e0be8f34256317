/** The origin and the caches in front of it, running. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApache } from './apache.js'
import type { Address } from './ask.js'
import type { CacheName } from './cases.js'
import type { Daemon } from './daemon.js'
import type { OtherCache } from './habits.js'
import { startHaproxy } from './haproxy.js'
import { startNginx } from './nginx.js'
import { serveOrigin, type OriginServer } from './origin-server.js'
import { startSquid } from './squid.js'
import { startTrafficServer } from './traffic-server.js'
import { startVarnish } from './varnish.js'

/** Where requests go in. nginx has two: it compresses what comes through the second. */
export interface Door {
  readonly name: string
  readonly cache: CacheName
  readonly address: Address
  readonly compresses: boolean
}

interface Stage {
  readonly origin: OriginServer
  readonly doors: readonly Door[]
  readonly others: ReadonlyArray<{ readonly name: string, readonly cache: OtherCache, readonly address: Address }>
  /** Ends all that was started, and removes all that was written. */
  readonly end: () => Promise<void>
}

/**
 * All of it listens on sockets in a new folder, not on ports: nothing that runs already is in the way,
 * Debian's services of the same programs neither.
 */
export async function startStage (): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'cors-caches-'))
  await chmod(folder, 0o755)
  const ends = [() => rm(folder, { recursive: true })]
  const end = async () => { for (const each of ends.reverse()) await each() }
  try {
    const origin = await serveOrigin(join(folder, 'origin.sock'))
    ends.push(origin.close)
    const { address: { socketPath }, port } = origin
    const start = async <Cache extends Daemon>(starting: Promise<Cache>): Promise<Cache> => {
      const cache = await starting
      ends.push(cache.end)
      return cache
    }
    const varnish = await start(startVarnish(folder, socketPath))
    const nginx = await start(startNginx(folder, socketPath))
    const haproxy = await start(startHaproxy(folder, socketPath))
    const squid = await start(startSquid(folder, port))
    const apache = await start(startApache(folder, port))
    const trafficServer = await start(startTrafficServer(folder, port))
    return {
      origin,
      doors: [
        { name: 'Varnish', cache: 'varnish', address: varnish.address, compresses: false },
        { name: 'nginx', cache: 'nginx', address: nginx.address, compresses: false },
        { name: 'nginx with gzip on', cache: 'nginx', address: nginx.gzipAddress, compresses: true }
      ],
      others: [
        { name: 'HAProxy', cache: 'haproxy', address: haproxy.plain },
        { name: 'HAProxy with the origin in its key', cache: 'haproxyByOrigin', address: haproxy.keyed },
        { name: 'Squid', cache: 'squid', address: squid.address },
        { name: 'Apache', cache: 'apache', address: apache.address },
        { name: 'Traffic Server', cache: 'trafficServer', address: trafficServer.address }
      ],
      end
    }
  } catch (error) {
    await end()
    throw error
  }
}
