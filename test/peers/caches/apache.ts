import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, type Address } from './ask.js'
import { freePort, startDaemon, type Daemon } from './daemon.js'
import { hostOf } from './origin-server.js'
import { plain } from './requesters.js'

const modules = ['mpm_event', 'authz_core', 'proxy', 'proxy_http', 'cache', 'cache_disk']

const configuration = (folder: string, port: number, originPort: number) => `
ServerRoot ${folder}
ServerName apache.test
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
${modules.map(name => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
StartServers 1
ThreadsPerChild 64
MaxRequestWorkers 64
ServerLimit 1
MaxKeepAliveRequests 0
KeepAliveTimeout 600

CacheEnable disk /
CacheRoot ${folder}/cache
CacheLock on
CacheLockPath ${folder}/lock
UseCanonicalName Off
ProxyPreserveHost On
ProxyPass / http://127.0.0.1:${originPort}/
`

export async function startApache (folder: string, originPort: number): Promise<Daemon & { address: Address }> {
  const own = join(folder, 'apache')
  await mkdir(own)
  // Its user is not root.
  for (const name of ['cache', 'lock']) {
    await mkdir(join(own, name))
    await chmod(join(own, name), 0o777)
  }
  const path = join(own, 'apache.conf')
  const port = await freePort()
  await writeFile(path, configuration(own, port, originPort))
  const address = { host: '127.0.0.1', port } as const
  const daemon = await startDaemon('apache2', ['-D', 'FOREGROUND', '-f', path], () => ask(address, hostOf('list'), '/json?id=apache', plain))
  return { ...daemon, address }
}
