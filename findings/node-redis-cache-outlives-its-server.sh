#!/usr/bin/env bash
# redis 5.12.1 and 6.3.1 (node-redis) with Debian's Redis 7.0: the client-side cache serves from memory as long as a
# connection hangs, even with pingInterval: the client waits for the reply to a ping for ever, emits no error, and
# isReady stays true. Invalidations arrive on that connection, so keys that were removed meanwhile, on a server behind
# a network that drops packets, still exist for this client.
#
# Seen, with either version and a server that is stopped for three seconds:
#   before: 1, hits 0
#   stopped: 1, hits 1, ready true, errors 0
#   a question that is not in the cache: no answer
#
# It wants redis-server.
set -euo pipefail
folder=$(mktemp -d)
server=
finish () { if [[ -n $server ]]; then kill -CONT "$server"; kill "$server"; wait "$server" || true; fi; rm -rf "$folder"; }
trap finish EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund v5.12.1@npm:redis@5.12.1 v6.3.1@npm:redis@6.3.1
redis-server --port 0 --unixsocket "$folder/redis.sock" --save '' > server.log &
server=$!

cat > program.js <<'PROGRAM'
import { setTimeout as sleep } from 'node:timers/promises'

const [server, version] = process.argv.slice(2)
const { createClient, BasicClientSideCache } = await import(version)

const socket = { path: 'redis.sock', tls: false }
const cache = new BasicClientSideCache()
let errors = 0
const client = createClient({ RESP: 3, clientSideCache: cache, pingInterval: 200, socket })
client.on('error', () => { errors++ })
// The server may still be starting.
await client.connect()
const startErrors = errors
await client.set('key', '1')
console.log(`before: ${await client.exists('key')}, hits ${cache.stats().hitCount}`)
process.kill(Number(server), 'SIGSTOP')
await sleep(3000)
console.log(`stopped: ${await client.exists('key')}, hits ${cache.stats().hitCount}, ready ${client.isReady}, errors ${errors - startErrors}`)
console.log(`a question that is not in the cache: ${await Promise.race([client.exists('other'), sleep(1000, 'no answer')])}`)
process.exit()
PROGRAM

for version in v5.12.1 v6.3.1; do
  node program.js "$server" "$version"
  kill -CONT "$server"
done > seen.txt

diff seen.txt - <<'SEEN'
before: 1, hits 0
stopped: 1, hits 1, ready true, errors 0
a question that is not in the cache: no answer
before: 1, hits 0
stopped: 1, hits 1, ready true, errors 0
a question that is not in the cache: no answer
SEEN
echo 'Seen again.'
