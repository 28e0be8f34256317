import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, type Address } from './ask.js'
import { startDaemon, type Daemon } from './daemon.js'
import { hostOf } from './origin-server.js'
import { plain } from './requesters.js'

const configuration = (folder: string, originSocket: string) => `
global
  nbthread 1
  maxconn 1000

defaults
  mode http
  timeout connect 5s
  timeout client 600s
  timeout server 600s

cache shared
  total-max-size 64
  max-object-size 1000000
  max-age 60
  process-vary on

# As in its documentation.
frontend plain
  bind unix@${folder}/haproxy.sock
  http-request cache-use shared
  http-response cache-store shared
  default_backend origin

# The key has the origin, so that what is stored needs no Vary.
frontend keyed
  bind unix@${folder}/haproxy-keyed.sock
  http-request set-var(txn.query) query
  http-request set-query %[query]&origin=%[req.hdr(origin),url_enc]
  http-request cache-use shared
  http-request set-query %[var(txn.query)]
  http-response del-header Vary if { res.fhdr(vary) -i origin }
  http-response cache-store shared
  http-after-response set-header Vary origin unless { res.fhdr(vary) -m found }
  default_backend origin

backend origin
  server origin unix@${originSocket}
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
