import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { startDaemon, type Daemon } from '../caches/daemon.js'
import { Proxy } from './proxy.js'
import type { Store } from './store.js'

const prefix = 'cors:'

function connect (path: string) {
  return createClient({ socket: { path, reconnectStrategy: 20 } }).on('error', () => undefined)
}

/** Debian's redis-server on a socket in a folder. */
async function start (folder: string): Promise<Daemon> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'redis.sock')
  const answers = async (): Promise<void> => {
    const client = createClient({ socket: { path, reconnectStrategy: false } }).on('error', () => undefined)
    await client.connect()
    try {
      await client.ping()
    } finally {
      client.destroy()
    }
  }
  return await startDaemon('redis-server', ['--port', '0', '--unixsocket', path, '--dir', folder, '--save', '', '--logfile', join(folder, 'log')], answers)
}

export async function startRedis (): Promise<Store> {
  // The path of a socket is short.
  const folder = await mkdtemp(join(tmpdir(), 'fleet-'))
  const [first, second, address] = [join(folder, 'first'), join(folder, 'second'), join(folder, 'redis.sock')]
  let daemon = await start(first)
  let other: Daemon | undefined
  const admin = await connect(join(first, 'redis.sock')).connect()
  const proxy = await Proxy.start(address, join(first, 'redis.sock'))
  return {
    name: 'redis',
    address,
    load: async count => {
      const script = "for i = ARGV[1], ARGV[2] do redis.call('SET', KEYS[1] .. i .. '.example.com', '1') end"
      for (let from = 0; from < count; from += 50_000) {
        await admin.eval(script, { keys: [`${prefix}https://site-`], arguments: [String(from), String(Math.min(from + 50_000, count) - 1)] })
      }
    },
    countLookUps: async () => Number(/^cmdstat_exists:calls=(\d+)/m.exec(await admin.info('commandstats'))?.[1] ?? 0),
    add: async origin => await admin.set(prefix + origin, '1'),
    remove: async origin => await admin.del(prefix + origin),
    pause: async () => { process.kill(daemon.pid, 'SIGSTOP') },
    resume: async () => { process.kill(daemon.pid, 'SIGCONT') },
    kill: async () => {
      await admin.sendCommand(['SAVE'])
      process.kill(daemon.pid, 'SIGKILL')
      await daemon.end()
    },
    start: async () => { daemon = await start(first) },
    stall: () => { proxy.stall() },
    unstall: () => { proxy.resume() },
    cut: () => { proxy.cut() },
    // There are no others.
    cutChannels: async () => await admin.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes']),
    failOver: async () => {
      other = await start(second)
      proxy.target = join(second, 'redis.sock')
      proxy.cut()
    },
    end: async () => {
      admin.destroy()
      await proxy.close()
      await Promise.all([daemon.end(), other?.end()])
      await rm(folder, { recursive: true })
    }
  }
}
