import { spawn as spawnProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, statSync } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { main } from '../../lib/cli/main.js'
import { processIo } from '../../lib/cli/process-io.js'
import { root } from '../root.js'
import { unobserved } from '../unobserved.js'
import { run } from './run.js'

/** The one that is published: it is in few files, and starts sooner. */
const bin = join(root, 'dist/cli/bin.cjs')

const spawn = (cwd: string, argv: string[], input: string | Buffer = '') => spawnSync(process.execPath, [bin, ...argv], { cwd, input, encoding: 'utf8' })

t.test('the program says by its exit code what came of it, and waits for nothing that settings leave open', t => {
  const cwd = t.testdir({ 'bad.json': '{ "CORS_ALLOWED_ORIGINS": ["x"] }', 'open.mjs': 'setInterval(() => {}, 1000)\nexport const CORS_ALLOWED_ORIGINS = []' })
  t.match(spawn(cwd, ['check', 'open.mjs']), { status: 0, stdout: '1 file checked: no problem found.\n', stderr: '' })
  t.match(spawn(cwd, ['check', 'bad.json']), { status: 1, stdout: /^bad\.json:1:28 {2}error {2}corsheaders\.E013/, stderr: '' })
  t.match(spawn(cwd, ['check', '--stdin-filename', 'x.json', '-'], '{ "CORS_ALLOWED_ORIGINS": [] }'), { status: 0, stdout: '1 file checked: no problem found.\n' })
  t.match(spawn(cwd, ['chek']), { status: 2, stdout: '', stderr: 'Did you mean check?' })
  t.end()
})

t.test('where Node may start no process, a module is refused with what to do, and the rest is checked', t => {
  const cwd = t.testdir({ 'a.mjs': 'export const CORS_ALLOWED_ORIGINS = []', 'b.py': 'CORS_ALLOWED_ORIGINS = []\n' })
  const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
  const { status, stdout } = spawnSync('env', [...unobserved, process.execPath, permission, '--allow-fs-read=*', bin, 'check', 'a.mjs', 'b.py'], { cwd, encoding: 'utf8' })
  t.match({ status, text: stdout.replaceAll(/\s+/g, ' ') }, {
    status: 2,
    text: /^a\.mjs error unreadable A module runs in a process of its own, which Node's permission model does not let this one start\. Fix: Add --allow-child-process, .* 2 files checked: 1 file that could not be read\./
  })
  t.end()
})

t.test('to end before anything was checked is no success', t => {
  const preload = `data:text/javascript,${encodeURIComponent("import { Readable } from 'node:stream'; Object.defineProperty(process, 'stdin', { value: new Readable({ read () {} }) })")}`
  const { status, stdout } = spawnSync(process.execPath, ['--import', preload, bin, 'check', '-'], { encoding: 'utf8' })
  t.match({ status, stdout }, { status: 2, stdout: '' })
  t.end()
})

/** Runs a command line in this process, with a file for standard output, and gives the exit code and what standard error says. */
async function into (stdout: number, cwd: string, argv: string[], stdin: Buffer = Buffer.from('')): Promise<[code: number, err: string]> {
  const err = new PassThrough()
  const streams = { stdin: Readable.from([stdin]), stdout: Object.assign(new PassThrough(), { fd: stdout }), stderr: err } as unknown as Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>
  const code = await main(argv, processIo({ ...streams, env: {}, cwd: () => cwd }))
  return [code, await text(err.end())]
}

t.test('output that is lost is no success, unless its reader has seen enough', async t => {
  const cwd = t.testdir({ 'none.json': '{ "CORS_ALLOWED_ORIGINS": [] }', 'bad.json': '{ "CORS_ALLOWED_ORIGINS": ["x"] }', 'settings.py': 'CORS_ALLOWED_ORIGINS = []\n' })
  const readOnly = openSync(join(cwd, 'none.json'), 'r')
  const says = /^error: The output could not be written: E\w+: .*\.\n$/
  for (const argv of [['check', 'none.json'], ['check', 'bad.json', '--format', 'sarif'], ['port', 'settings.py'], ['schema'], ['--help'], ['check', '--help']]) {
    t.match(await into(readOnly, cwd, argv), [2, says], argv.join(' '))
  }
  const { status, stderr } = spawnSync(process.execPath, [bin, 'check', 'none.json'], { cwd, stdio: ['ignore', readOnly, 'pipe'], encoding: 'utf8' })
  t.match({ status, stderr }, { status: 2, stderr: says })
  closeSync(readOnly)
  const closed = spawnProcess(process.execPath, [bin, 'check', 'none.json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  closed.stdout.destroy()
  const [said, [code]] = await Promise.all([text(closed.stderr), once(closed, 'close')])
  t.strictSame([code, said], [0, ''])
})

t.test('output of which a part is lost is no success either, as on a disk that becomes full', t => {
  const cwd = t.testdir({})
  // The shell lets the file have one block, of 512 or 1,024 bytes.
  const command = `ulimit -f 1 && exec env ${unobserved.join(' ')} "$0" "$1" schema > out`
  const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, bin], { cwd, env: { NODE_DISABLE_COMPILE_CACHE: '1' }, encoding: 'utf8' })
  t.match({ status, stderr }, { status: 2, stderr: /^error: The output could not be written: EFBIG: .*\.\n$/m })
  t.ok(statSync(join(cwd, 'out')).size > 0)
  t.end()
})

t.test('standard input in another encoding than UTF-8 is refused, as it could hide what is wrong', async t => {
  const says = 'error: Standard input (-) is not in UTF-8: give the path of the file instead.\n'
  const [cwd, latin] = [t.testdir({ out: '' }), Buffer.from('# b\u00fccher', 'latin1')]
  const out = openSync(join(cwd, 'out'), 'w')
  for (const name of ['settings.py', 'settings.json', 'settings.mjs']) {
    const command = name === 'settings.py' ? ['explain', '--url', '/', '--origin', 'https://a.example'] : ['check']
    t.strictSame(await into(out, cwd, [...command, '--stdin-filename', name, '-'], latin), [2, says], name)
  }
  closeSync(out)
  const { status, stderr } = spawn(cwd, ['check', '-'], latin)
  t.strictSame([status, stderr], [2, says])
})

t.test('what a module prints is no part of the report', t => {
  const cwd = t.testdir({ 'a.mjs': "console.log('to stdout')\nconsole.error('to stderr')\nexport const CORS_ALLOW_CREDENTIALS = true\n" })
  const printed = spawn(cwd, ['check', 'a.mjs', '--format', 'json'])
  t.match(printed, { status: 0, stdout: /^\{[^]*\}\n$/ })
  t.strictSame(printed.stderr.split('\n').sort(), ['', 'to stderr', 'to stdout'])
  const closing = t.testdir({ 'a.mjs': 'process.stdout.end()\nprocess.stderr.end()\nexport const CORS_ALLOWED_ORIGINS = []\n', 'b.mjs': "console.log('from b')\nexport const CORS_ALLOWED_ORIGINS = []\n" })
  t.match(spawn(closing, ['check', 'a.mjs', 'b.mjs']), { status: 0, stdout: '2 files checked: no problem found.\n', stderr: 'from b\n' }, 'a module that ends its output ends not ours')
  const flood = t.testdir({ 'a.mjs': "for (let i = 0; i < 500; i++) console.log('x'.repeat(1000))\nexport const CORS_ALLOWED_ORIGINS = ['x']\n" })
  t.match(spawn(flood, ['check', 'a.mjs']), { status: 1, stdout: /^a\.mjs:2:38 {2}error {2}corsheaders\.E013/ })
  t.end()
})

t.test('a .env file is data, and steers no process', async t => {
  const cwd = t.testdir({ 'a.mjs': 'export const CORS_ALLOWED_ORIGINS = []\nexport const CORS_EXPOSE_HEADERS = ["x-" + process.env.NODE_DEBUG]', '.env': 'NODE_DEBUG=fs\n' })
  t.match(spawn(cwd, ['check', '--dotenv', '.env', 'a.mjs']), { status: 0, stdout: '1 file checked: no problem found.\n', stderr: '' })
  t.match(await run(['check', '--dotenv', 'none.env', 'a.mjs'], { cwd }), { code: 2, out: '', err: /^error: --dotenv \S*none\.env: There is no such file\.\n$/ })
})

interface Terminal { isTTY?: boolean, columns?: number }

const io = (env: NodeJS.ProcessEnv, terminal: Terminal = {}) => {
  const stdout = Object.assign(new PassThrough(), terminal)
  return { stdout, ...{ io: processIo({ stdin: Readable.from(['a', 'b']) as unknown as NodeJS.Process['stdin'], stdout: stdout as unknown as NodeJS.WriteStream, stderr: new PassThrough() as unknown as NodeJS.WriteStream, env, cwd: () => '/project' }) } }
}

t.test('colours are for terminals, and NO_COLOR and FORCE_COLOR have their say', t => {
  const table: Array<[env: NodeJS.ProcessEnv, isTTY: boolean, hasColors: boolean]> = [
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false]
  ]
  for (const [env, isTTY, hasColors] of table) t.equal(io(env, { isTTY }).io.stdout.hasColors, hasColors, JSON.stringify(env))
  t.end()
})

t.test('streams are read and written, and may be closed by who reads', async t => {
  const { io: { stdin, stdout: writer, cwd }, stdout } = io({}, { columns: 40 })
  t.equal(await stdin(), 'ab')
  t.equal(cwd, '/project')
  t.equal(writer.columns, 40)
  t.equal(io({}).io.stdout.columns, 96)
  t.equal(io({}, { columns: 0 }).io.stdout.columns, 96, 'a terminal that does not know its width')
  writer.write('text')
  t.equal(String(stdout.read()), 'text')
  t.doesNotThrow(() => stdout.emit('error', new Error('EPIPE')))
})

t.test('TypeScript, which takes longer to load than all else, is loaded once for a module', t => {
  const real = JSON.stringify(fileURLToPath(import.meta.resolve('typescript')))
  const typescript = { 'package.json': '{ "version": "6.0.0" }', 'index.js': `console.log('loaded')\nmodule.exports = require(${real})` }
  for (const type of ['module', 'commonjs']) {
    const cwd = t.testdir({ 'package.json': `{ "type": "${type}" }`, 'settings.ts': 'export const CORS_ALLOWED_ORIGINS: string[] = []', node_modules: { typescript } })
    t.match(spawn(cwd, ['check', 'settings.ts']), { status: 0, stdout: '1 file checked: no problem found.\n', stderr: /^loaded\n$/ }, type)
  }
  const cwd = t.testdir({ 'package.json': '{}', 'settings.ts': "export const CORS_ALLOWED_ORIGINS: string[] = ['x']", node_modules: { typescript } })
  t.match(spawn(cwd, ['check', 'settings.ts']), { status: 1, stdout: /^settings\.ts:1:48 /, stderr: /^loaded\n$/ }, 'to find where a mistake is written, too')
  t.end()
})
