import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, type Address } from './ask.js'
import { startDaemon, type Daemon } from './daemon.js'
import { hostOf } from './origin-server.js'
import { plain } from './requesters.js'

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

const configuration = (folder: string, originSocket: string) => `
daemon off;
user root;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr error;

events { worker_connections 1024; }

http {
  access_log off;
  ${temporary.map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  keepalive_requests 1000000;
  keepalive_timeout 600s;

  upstream origin {
    server unix:${originSocket};
    keepalive 64;
    keepalive_requests 1000000;
  }

  proxy_cache_path ${folder}/cache levels=1:2 keys_zone=shared:16m use_temp_path=off;
  proxy_cache shared;
  proxy_cache_key $http_host$request_uri;
  proxy_cache_revalidate on;
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  proxy_set_header Host $http_host;
  add_header X-Cache $upstream_cache_status always;

  server {
    listen unix:${folder}/nginx.sock;
    # One request at a time fetches what is missing, however long it takes.
    proxy_cache_lock on;
    proxy_cache_lock_age 60s;
    proxy_cache_lock_timeout 60s;
    location / { proxy_pass http://origin; }
  }

  server {
    listen unix:${folder}/nginx.sock;
    server_name ${hostOf('graceful')};
    location / {
      proxy_pass http://origin;
      proxy_cache_use_stale updating;
      proxy_cache_background_update on;
    }
  }

  server {
    listen unix:${folder}/nginx-gzip.sock;
    gzip on;
    gzip_types application/json text/plain;
    gzip_proxied any;
    gzip_vary on;
    location / {
      proxy_pass http://origin;
      proxy_cache_key gzip$http_host$request_uri;
    }
  }
}
`

export async function startNginx (folder: string, originSocket: string): Promise<Daemon & { address: Address, gzipAddress: Address }> {
  const own = join(folder, 'nginx')
  await mkdir(own)
  const socketPath = join(own, 'nginx.sock')
  const path = join(own, 'nginx.conf')
  await writeFile(path, configuration(own, originSocket))
  const daemon = await startDaemon('nginx', ['-p', own, '-c', path, '-e', 'stderr'], () => ask({ socketPath }, hostOf('list'), '/json?id=nginx', plain))
  return { ...daemon, address: { socketPath }, gzipAddress: { socketPath: join(own, 'nginx-gzip.sock') } }
}
