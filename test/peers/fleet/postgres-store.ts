import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { chown, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { root } from '../../root.js'
import { startDaemon, type Daemon } from '../caches/daemon.js'
import { Proxy } from './proxy.js'
import type { Store } from './store.js'

const run = promisify(execFile)
const user = 'postgres'
/** Debian has a folder for each version. */
const programs = join('/usr/lib/postgresql', readdirSync('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one))[0] ?? '', 'bin')
const socketName = '.s.PGSQL.5432'

/** The SQL of docs/fleet.md: the table, its triggers, and how many origins are loaded at once. */
async function readSql (): Promise<{ schema: string, beforeLoad: string, afterLoad: string }> {
  const blocks = [...(await readFile(join(root, 'docs/fleet.md'), 'utf8')).matchAll(/\n```sql\n([^]*?)\n```/g)].map(([, sql = '']) => sql)
  const [schema = '', load = ''] = blocks
  const [beforeLoad = '', afterLoad = ''] = load.split(/^COPY .*$/m)
  return { schema, beforeLoad, afterLoad }
}

async function start (folder: string): Promise<Daemon> {
  const answers = async (): Promise<void> => {
    const client = new pg.Client({ host: folder, user, database: user })
    await client.connect()
    await client.end()
  }
  const options = ['listen_addresses=', 'fsync=off', 'full_page_writes=off', 'unix_socket_permissions=0777', 'max_wal_size=4GB'].flatMap(option => ['-c', option])
  return await startDaemon(join(programs, 'postgres'), ['-D', join(folder, 'data'), '-k', folder, ...options], answers, { user, signal: 'SIGINT' })
}

/** The process that listens, and one for each connection: each gets the signal. */
async function signalAll ({ pid }: Daemon, signal: NodeJS.Signals): Promise<void> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')
  for (const each of [pid, ...children.map(Number)]) process.kill(each, signal)
}

export async function startPostgres (): Promise<Store> {
  // Its user has to reach it.
  const folder = await mkdtemp(join(tmpdir(), 'fleet-'))
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  const { stdout: uid } = await run('id', ['-u', user])
  for (const each of [folder, first, second]) {
    await mkdir(each, { recursive: true })
    await chown(each, Number(uid), -1)
  }
  await run('setpriv', ['--reuid', user, '--regid', user, '--clear-groups', join(programs, 'initdb'), '-D', join(first, 'data'), '--auth', 'trust', '--no-sync', '--locale', 'C.UTF-8'], { cwd: folder })
  await run('cp', ['--archive', join(first, 'data'), join(second, 'data')])

  const sql = await readSql()
  const open = (host: string): pg.Pool => new pg.Pool({ host, user, database: user, max: 2 }).on('error', () => undefined)
  let daemon = await start(first)
  let other: Daemon | undefined
  const admin = open(first)
  await admin.query(sql.schema)
  const proxy = await Proxy.start(join(folder, socketName), join(first, socketName))
  return {
    name: 'postgres',
    address: folder,
    load: async count => {
      await admin.query(sql.beforeLoad)
      await admin.query(`INSERT INTO cors_origins SELECT 'https://site-' || number || '.example.com' FROM generate_series(0, ${count - 1}) AS number`)
      await admin.query(sql.afterLoad)
      // When it is killed, it has nothing of this to do again.
      await admin.query('CHECKPOINT')
    },
    countLookUps: async figures => figures.reduce((sum, { lookUps }) => sum + lookUps, 0),
    add: async origin => await admin.query('INSERT INTO cors_origins VALUES ($1)', [origin]),
    remove: async origin => await admin.query('DELETE FROM cors_origins WHERE origin = $1', [origin]),
    pause: async () => { await signalAll(daemon, 'SIGSTOP') },
    resume: async () => { await signalAll(daemon, 'SIGCONT') },
    kill: async () => {
      await signalAll(daemon, 'SIGKILL')
      await daemon.end()
    },
    start: async () => { daemon = await start(first) },
    stall: () => { proxy.stall() },
    unstall: () => { proxy.resume() },
    cut: () => { proxy.cut() },
    cutChannels: async () => await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_catalog.pg_listening_channels()' OR query LIKE 'LISTEN%'"),
    failOver: async () => {
      other = await start(second)
      const empty = open(second)
      await empty.query(sql.schema)
      await empty.end()
      proxy.target = join(second, socketName)
      proxy.cut()
    },
    end: async () => {
      await admin.end()
      await proxy.close()
      await Promise.all([daemon.end(), other?.end()])
      await rm(folder, { recursive: true })
    }
  }
}
