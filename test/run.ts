/**
 * Runs files of tests, each in a process of its own, as many at once as there are processors: those that are named,
 * or all but those of test/peers. Of a file that passes it prints a line, and what its tests remark; of one that fails all.
 *
 * `tap` does so too, but has each process, and each process that a test starts, load what finds out coverage, which
 * takes longer than many a test does. `npm run test:coverage` is for that.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'

/** Of a process, which may run all tests of a folder. */
const seconds = Number(process.env['TAP_TIMEOUT'] ?? 300)

/** The largest folders come first, so that none of them runs alone at the end. */
function allButPeers (): string[] {
  const entries = readdirSync(import.meta.dirname)
  const folders = entries.filter(entry => existsSync(join(import.meta.dirname, entry, 'all.js')))
  const size = (folder: string) => readdirSync(join(import.meta.dirname, folder)).length
  return [
    ...folders.sort((a, b) => size(b) - size(a)).map(folder => join(folder, 'all.js')),
    ...entries.filter(entry => entry.endsWith('.test.js'))
  ].map(file => join(import.meta.dirname, file))
}

async function run (file: string): Promise<boolean> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', file], {
    env: { ...process.env, TAP_TIMEOUT: String(seconds) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A loop that never ends lets tap's own clock not strike.
    timeout: (seconds + 10) * 1000,
    killSignal: 'SIGKILL'
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => { output += text })
  }
  const [code, signal] = await once(child, 'close') as [number | null, string | null]
  const passes = code === 0
  const remarks = output.match(/^ *# (?!Subtest: |time=|\{ total).*\n/gm) ?? []
  const took = ((performance.now() - start) / 1000).toFixed(1)
  const outcome = passes ? 'ok' : `not ok, it ended with ${signal ?? code}`
  console.log(`${relative(process.cwd(), file)}: ${outcome} (${took} s)\n${passes ? remarks.join('') : output}`.trimEnd())
  return passes
}

const files = process.argv.length > 2 ? process.argv.slice(2) : allButPeers()
const waiting = files.values()
const failed: string[] = []
await Promise.all(Array.from({ length: Number(process.env['JOBS'] ?? availableParallelism()) }, async () => {
  for (const file of waiting) {
    if (!await run(file)) failed.push(file)
  }
}))
console.log(failed.length === 0 ? `All ${files.length} files of tests pass.` : `Fail: ${failed.map(file => relative(process.cwd(), file)).join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
