import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { root } from '../root.js'
import { run } from './run.js'

interface Problem { message: string }
interface Report { files: Array<{ file: string, messages: Array<{ id: string }>, error?: { problems: Problem[] } }> }

const good = 'export const CORS_ALLOWED_ORIGINS = []\n'
const bad = "export const CORS_ALLOWED_ORIGINS = ['x']\n"

/** What a module does, and what is said of it: nothing where its settings are right, a check's id, or why it could not be read. */
const table: Array<[does: string, text: string, says: string | RegExp | undefined]> = [
  ['exits with 0', `${bad}process.exit(0)`, 'The module ended its process with process.exit(0) before its settings could be read.'],
  ['exits with 1', `${bad}process.exit(1)`, 'The module ended its process with process.exit(1) before its settings could be read.'],
  ['exits with 0 later, while it awaits', `setTimeout(() => process.exit(0), 5)\nawait new Promise(resolve => setTimeout(resolve, 60_000))\n${good}`, 'The module ended its process with process.exit(0) before its settings could be read.'],
  ['is killed', 'process.kill(process.pid, "SIGKILL")', "The module's process was ended by SIGKILL before its settings could be read."],
  ['awaits what never comes', `await new Promise(() => {})\n${good}`, 'The module awaits a promise that never settles.'],
  ['throws', 'throw new Error("boom")', 'The module could not be imported: Error: boom'],
  ['throws while it awaits', `setTimeout(() => { throw new Error("boom") }, 5)\nawait new Promise(resolve => setTimeout(resolve, 60_000))\n${good}`, 'The module could not be imported: Error: boom'],
  ['rejects while it awaits', `Promise.reject(new Error("boom"))\nawait new Promise(resolve => setTimeout(resolve, 60_000))\n${good}`, 'The module could not be imported: Error: boom'],
  ['throws later', `${bad}setTimeout(() => { throw new Error("boom") }, 0)`, 'corsheaders.E013'],
  ['exits later', `${bad}setTimeout(() => process.exit(0), 0)`, 'corsheaders.E013'],
  ['keeps the process alive', `${good}setInterval(() => {}, 1000)`, undefined],
  ['closes standard output', `${bad}process.stdout.end()`, 'corsheaders.E013'],
  ['changes the folder', `${bad}process.chdir('/')`, 'corsheaders.E013'],
  ['sends a message, as for pm2', `process.send('ready')\nprocess.send({ messages: [] })\nprocess.send(null)\n${bad}`, 'corsheaders.E013'],
  ['takes the channel away', `process.disconnect()\n${bad}`, /^The module ended its process/],
  ['replaces what the answer needs', `process.send = () => {}\n${bad}`, 'corsheaders.E013'],
  ['changes the exit code', `process.exitCode = 0\n${bad}`, 'corsheaders.E013'],
  ['runs as CommonJS', 'process.exit(0)', 'The module ended its process with process.exit(0) before its settings could be read.']
]

t.test('whatever modules do, each is reported', async t => {
  const files = table.map(([does, text], index) => [`${index}.${does.endsWith('CommonJS') ? 'cjs' : 'mjs'}`, text] as const)
  const names = files.map(([name]) => name)
  const cwd = t.testdir(Object.fromEntries(files))
  const { code, out, err } = await run(['check', '--format', 'json', ...names], { cwd })
  const { files: reports } = JSON.parse(out) as Report
  t.strictSame([code, err, reports.map(({ file }) => file)], [2, '', names])
  for (const [index, [does, , says]] of table.entries()) {
    const { messages, error } = reports[index]!
    t.match(error?.problems[0]?.message ?? messages[0]?.id, says, does)
  }
})

t.test('what does not end is ended', async t => {
  const cwd = t.testdir({ 'awaits.mjs': `setInterval(() => {}, 1000)\nawait new Promise(() => {})\n${good}`, 'loops.mjs': `${good}for (;;);` })
  for (const name of ['awaits.mjs', 'loops.mjs']) {
    t.match(await run(['check', '--timeout', '0.5', name], { cwd }), { code: 2, out: 'The module was not imported within 0.5 s.' }, name)
  }
})

t.test('a module that loops ends with the command', async t => {
  const sleep = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)'
  const loop = `import { appendFileSync } from 'node:fs'\nfor (const end = Date.now() + 20_000; Date.now() < end; ${sleep}) appendFileSync('lives', '.')\n`
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const folder = t.testdir(Object.fromEntries(signals.map(signal => [signal, { 'a.mjs': loop }])))
  await Promise.all(signals.map(async signal => {
    const cwd = join(folder, signal)
    const lives = join(cwd, 'lives')
    const command = spawn(process.execPath, [join(root, 'dist/cli/bin.cjs'), 'check', 'a.mjs'], { cwd, stdio: 'ignore' })
    const ended = once(command, 'exit')
    while (!existsSync(lives)) await pause(10)
    command.kill(signal)
    t.strictSame(await ended, [null, signal])
    await pause(100)
    const { size } = statSync(lives)
    await pause(500)
    t.equal(statSync(lives).size, size, signal)
  }))
})

t.test('a module that fails is exit code 2, and nothing else', async t => {
  const [, text, says] = table[0]!
  t.match(await run(['check', 'a.mjs', '--quiet', '--fail-level', 'never'], { cwd: t.testdir({ 'a.mjs': text }) }), { code: 2, out: says })
})
