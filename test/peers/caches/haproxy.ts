import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, type Address } from './ask.js'
import { startDaemon, type Daemon } from './daemon.js'
import { hostOf } from './origin-server.js'
import { plain } from './requesters.js'

/** The part of a configuration that docs/caching.md shows. */
const [, keyed = ''] = /```text\n(cache [^]*?)```/.exec(await readFile(new URL('../../../../docs/caching.md', import.meta.url), 'utf8')) ?? []

const configuration = (folder: string, originSocket: string) => `
global
  nbthread 1
  maxconn 1000

defaults
  mode http
  timeout connect 5s
  timeout client 600s
  timeout server 600s

# As in HAProxy's documentation.
frontend plain
  bind unix@${folder}/haproxy.sock
  http-request cache-use shared
  http-response cache-store shared
  default_backend app

${keyed.replace('bind :80', `bind unix@${folder}/haproxy-keyed.sock`)}
backend app
  server app unix@${originSocket}
`

export async function startHaproxy (folder: string, originSocket: string): Promise<Daemon & { plain: Address, keyed: Address }> {
  const own = join(folder, 'haproxy')
  await mkdir(own)
  const path = join(own, 'haproxy.cfg')
  await writeFile(path, configuration(own, originSocket))
  const address = { socketPath: join(own, 'haproxy.sock') }
  const daemon = await startDaemon('haproxy', ['-db', '-f', path], () => ask(address, hostOf('list'), '/json?id=haproxy', plain))
  return { ...daemon, plain: address, keyed: { socketPath: join(own, 'haproxy-keyed.sock') } }
}
