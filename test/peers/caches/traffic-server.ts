import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, type Address } from './ask.js'
import { freePort, startDaemon, type Daemon } from './daemon.js'
import { hostOf } from './origin-server.js'
import { plain } from './requesters.js'

const records = (port: number) => `
CONFIG proxy.config.admin.user_id STRING #-1
CONFIG proxy.config.http.server_ports STRING ${port}:ip-in=127.0.0.1
CONFIG proxy.config.exec_thread.autoconfig INT 0
CONFIG proxy.config.exec_thread.limit INT 1
CONFIG proxy.config.url_remap.pristine_host_hdr INT 1
CONFIG proxy.config.log.logging_enabled INT 0
CONFIG proxy.config.http.keep_alive_no_activity_timeout_in INT 600
`

const layout = (folder: string) => `
prefix: /usr
exec_prefix: /usr
bindir: /usr/bin
sbindir: /usr/bin
libdir: /usr/lib/trafficserver
libexecdir: /usr/lib/trafficserver/modules
datadir: /usr/share/trafficserver
includedir: /usr/include
infodir: /usr/share/info
mandir: /usr/share/man
sysconfdir: ${folder}/etc
localstatedir: ${folder}/var
runtimedir: ${folder}/run
logdir: ${folder}/log
cachedir: ${folder}/cache
`

export async function startTrafficServer (folder: string, originPort: number): Promise<Daemon & { address: Address }> {
  const own = join(folder, 'traffic-server')
  await mkdir(own)
  for (const name of ['var', 'run', 'log', 'cache']) await mkdir(join(own, name))
  await cp('/etc/trafficserver', join(own, 'etc'), { recursive: true })
  const port = await freePort()
  const files = {
    'runroot.yaml': layout(own),
    'etc/records.config': records(port),
    'etc/remap.config': `regex_map http://(.*)/ http://127.0.0.1:${originPort}/\n`,
    'etc/storage.config': `${own}/cache 128M\n`
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text)
  const address = { host: '127.0.0.1', port } as const
  const daemon = await startDaemon('traffic_server', [`--run-root=${own}`], () => ask(address, hostOf('list'), '/json?id=traffic-server', plain))
  return { ...daemon, address }
}
