import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, type Address } from './ask.js'
import { freePort, startDaemon, type Daemon } from './daemon.js'
import { hostOf } from './origin-server.js'
import { plain } from './requesters.js'

const configuration = (folder: string, port: number, originPort: number) => `
http_port 127.0.0.1:${port} accel vhost
cache_peer 127.0.0.1 parent ${originPort} 0 no-query no-digest no-netdb-exchange originserver login=PASSTHRU
never_direct allow all
http_access allow all

cache_mem 64 MB
access_log none
cache_log ${folder}/cache.log
cache_store_log none
pid_filename ${folder}/squid.pid
coredump_dir ${folder}
visible_hostname squid.test
icon_directory /usr/share/squid/icons
pinger_enable off
dns_nameservers 127.0.0.1
shutdown_lifetime 0 seconds
max_filedescriptors 2048
`

export async function startSquid (folder: string, originPort: number): Promise<Daemon & { address: Address }> {
  const own = join(folder, 'squid')
  await mkdir(own)
  // Its user is not root.
  await chmod(own, 0o777)
  const path = join(own, 'squid.conf')
  const port = await freePort()
  await writeFile(path, configuration(own, port, originPort))
  const address = { host: '127.0.0.1', port } as const
  const daemon = await startDaemon('squid', ['-N', '-f', path], () => ask(address, hostOf('list'), '/json?id=squid', plain))
  return { ...daemon, address }
}
