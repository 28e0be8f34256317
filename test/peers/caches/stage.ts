/** The origin and the caches in front of it, running. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CacheName } from './cases.js'
import { startNginx } from './nginx.js'
import { serveOrigin, type OriginServer } from './origin-server.js'
import { startVarnish } from './varnish.js'

/** Where requests go in. nginx has two: it compresses what comes through the second. */
export interface Door {
  readonly name: string
  readonly cache: CacheName
  readonly socketPath: string
  readonly compresses: boolean
}

interface Stage {
  readonly origin: OriginServer
  readonly doors: readonly Door[]
  /** Ends all that was started, and removes all that was written. */
  readonly end: () => Promise<void>
}

/**
 * All of it listens on sockets in a new folder, not on ports: nothing that runs already is in the way,
 * Debian's services of the same programs neither.
 */
export async function startStage (): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'cors-caches-'))
  const ends = [() => rm(folder, { recursive: true })]
  const end = async () => { for (const each of ends.reverse()) await each() }
  try {
    const origin = await serveOrigin(join(folder, 'origin.sock'))
    ends.push(origin.close)
    const varnish = await startVarnish(folder, origin.socketPath)
    ends.push(varnish.end)
    const nginx = await startNginx(folder, origin.socketPath)
    ends.push(nginx.end)
    return {
      origin,
      doors: [
        { name: 'Varnish', cache: 'varnish', socketPath: varnish.socketPath, compresses: false },
        { name: 'nginx', cache: 'nginx', socketPath: nginx.socketPath, compresses: false },
        { name: 'nginx with gzip on', cache: 'nginx', socketPath: nginx.gzipSocketPath, compresses: true }
      ],
      end
    }
  } catch (error) {
    await end()
    throw error
  }
}
