/**
 * The figures from which docs/fleet.md reckons what a thousand processes cost a Redis: as many connections, which do what
 * redisOrigins does. Prints the table that stands there. Run it after npm run test:peers, which installs Redis:
 *
 *   node build/test/peers/fleet/paper.js
 */
import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'redis'
import { startRedis } from './redis-store.js'
import { siteOf } from './store.js'

const [processes, origins, changes, pings, lookUps] = [1000, 1_000_000, 500, 20, 200]

const store = await startRedis()
const path = join(dirname(store.address), 'first/redis.sock')
const admin = await createClient({ socket: { path, tls: false } }).on('error', () => undefined).connect()

async function info (section: string, ...names: string[]): Promise<number> {
  const text = await admin.info(section)
  return names.reduce((sum, name) => sum + Number(new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]), 0)
}
const memory = async (): Promise<number> => await info('memory', 'used_memory')
/** Seconds. */
const busy = async (): Promise<number> => await info('cpu', 'used_cpu_sys', 'used_cpu_user')

const command = (...words: string[]): string => `*${words.length}\r\n${words.map(word => `$${word.length}\r\n${word}\r\n`).join('')}`

let received = 0
async function connect (): Promise<Socket> {
  const socket = createConnection(path).on('data', data => { received += data.length })
  await once(socket, 'connect')
  return socket
}
/** Until nothing comes any more. */
async function settled (): Promise<void> {
  for (let before = -1; before !== received;) {
    before = received
    await sleep(300)
  }
}
const rows: Array<readonly [string, string]> = []
const row = (what: string, value: number, unit: string): void => { rows.push([what, `${value.toLocaleString('en', { maximumSignificantDigits: 2 })} ${unit}`]) }

const empty = await memory()
await store.load(origins)
const loaded = await memory()
row('memory of an origin in Redis', (loaded - empty) / origins, 'bytes')

const sockets = await Promise.all(Array.from({ length: processes }, connect))
const tell = (text: string): void => { for (const socket of sockets) socket.write(text) }
tell(command('HELLO', '3') + command('CLIENT', 'TRACKING', 'ON', 'BCAST', 'PREFIX', 'cors:'))
await settled()
const tracked = await memory()
row('memory of a process in Redis', (tracked - loaded) / processes, 'bytes')

received = 0
let before = await busy()
for (let change = 0; change < changes; change++) await store.remove(siteOf(change))
await settled()
row('what a change sends to a process', received / changes / processes, 'bytes')
row(`Redis's CPU time for a change, told to ${processes} processes`, 1000 * (await busy() - before) / changes, 'ms')

before = await busy()
for (let round = 0; round < pings; round++) {
  tell(command('CLIENT', 'TRACKINGINFO'))
  await sleep(50)
}
await settled()
row("Redis's CPU time for the check of a connection", 1e6 * (await busy() - before) / pings / processes, 'µs')

before = await busy()
for (let round = 0; round < lookUps; round++) {
  tell(command('EXISTS', `cors:${siteOf(round * 1000)}`))
  await sleep(10)
}
await settled()
row("Redis's CPU time for a look-up", 1e6 * (await busy() - before) / lookUps / processes, 'µs')
row('memory of look-ups in Redis, broadcasting', Math.max(0, (await memory() - tracked) / lookUps / processes), 'bytes')

tell(command('CLIENT', 'TRACKING', 'OFF') + command('CLIENT', 'TRACKING', 'ON'))
await settled()
const untracked = await memory()
for (let round = 0; round < lookUps; round++) {
  tell(command('EXISTS', `cors:${siteOf(500_000 + round)}`))
  await sleep(10)
}
await settled()
row('the same, if Redis tracked each key', (await memory() - untracked) / lookUps / processes, 'bytes')

console.log(['| | measured |', '| --- | ---: |', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n'))
for (const socket of sockets) socket.destroy()
admin.destroy()
await store.end()
