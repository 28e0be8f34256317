import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, type Address } from './ask.js'
import { startDaemon, type Daemon } from './daemon.js'
import { hostOf } from './origin-server.js'
import { plain } from './requesters.js'

/** Debian's Varnish as it comes, but for what the comments say. */
const vcl = (originSocket: string) => `
vcl 4.1;

backend origin { .path = "${originSocket}"; }

sub vcl_recv {
  # As many do, so that visitors with a cookie of no consequence share the cache.
  if (req.http.host == "${hostOf('cookieless')}") { unset req.http.Cookie; }
}

sub vcl_backend_response {
  # Where nothing stale is given, what is stale is kept, to be asked about with If-None-Match.
  if (bereq.http.host != "${hostOf('graceful')}") {
    set beresp.grace = 0s;
    set beresp.keep = 60s;
  }
}

sub vcl_deliver {
  set resp.http.X-Cache = "MISS";
  if (obj.hits > 0) { set resp.http.X-Cache = "HIT"; }
  if (obj.hits > 0 && obj.ttl < 0s) { set resp.http.X-Cache = "STALE"; }
}
`

export async function startVarnish (folder: string, originSocket: string): Promise<Daemon & { address: Address }> {
  const socketPath = join(folder, 'varnish.sock')
  const vclPath = join(folder, 'varnish.vcl')
  await writeFile(vclPath, vcl(originSocket))
  const daemon = await startDaemon('varnishd', [
    '-F',
    '-j', 'none',
    '-n', join(folder, 'varnish'),
    '-f', vclPath,
    '-a', `${socketPath},HTTP`,
    '-T', 'none',
    '-s', 'malloc,64m',
    // Nobody reads its log, 80 MB otherwise.
    '-p', 'vsl_space=1m',
    '-p', 'thread_pools=1',
    '-p', 'thread_pool_min=80',
    // Longer than the test: no connection is closed that is just being used.
    '-p', 'timeout_idle=600'
  ], () => ask({ socketPath }, hostOf('list'), '/json?id=varnish', plain))
  return { ...daemon, address: { socketPath } }
}
