/**
 * Runs files of tests, each in a process of its own, as many at once as there are processors: those that are named,
 * or all but those of test/peers. It prints TAP: of a file that passes a line, and what its tests remark; of one that fails all.
 *
 * `tap` does so too, but has each process, and each process that a test starts, load what finds out coverage, which
 * takes longer than many a test does. `npm run test:coverage` is for that.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'

/** Of a process, which may run all tests of a folder. */
const seconds = Number(process.env['TAP_TIMEOUT'] ?? 300)

/**
 * These take the longest. They come first, so that none of them runs alone at the end; then the folders with the most
 * files. Those of origins mostly wait, which costs the least beside lint.
 */
const longest = ['origins', 'cli', 'django', 'checks', '.', 'plugin', 'regex']

/**
 * In megabytes, twice what Node takes: tests make much that is garbage at once. V8 11, of Node 20, also optimises much
 * that is called no more; later ones do not have this option.
 */
const flags = ['--min-semi-space-size=32', '--max-semi-space-size=32', ...process.versions.v8.startsWith('11.') ? ['--interrupt-budget=500000'] : []]

function allButPeers (): string[] {
  const folders = ['.', ...readdirSync(import.meta.dirname)].filter(folder => existsSync(join(import.meta.dirname, folder, 'all.js')))
  const size = (folder: string) => {
    const place = longest.indexOf(folder)
    return place < 0 ? readdirSync(join(import.meta.dirname, folder)).length : 1e6 - place
  }
  return folders.sort((a, b) => size(b) - size(a)).map(folder => join(import.meta.dirname, folder, 'all.js'))
}

async function run (file: string): Promise<void> {
  const start = performance.now()
  const child = spawn(process.execPath, [...flags, '--enable-source-maps', file], {
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
  const remarks = output.match(/^ *# (?!Subtest: |time=|\{ total).*\n/gm) ?? []
  const took = ((performance.now() - start) / 1000).toFixed(1)
  const [passed, failed] = [/^ *ok \d/gm, /^ *not ok \d/gm].map(line => output.match(line)?.length ?? 0) as [number, number]
  // A file without a test is a mistake as well.
  const passes = code === 0 && passed > 0
  counts.pass += passed
  counts.fail += failed
  if (!passes) failures.set(relative(process.cwd(), file), output)
  const outcome = `${passes ? 'ok' : 'not ok'} ${++counts.files} - ${relative(process.cwd(), file)} # ${took} s, ended with ${signal ?? code}`
  console.log(`${passes ? '' : output}${outcome}\n${passes ? remarks.join('') : ''}`.trimEnd())
}

/** Each failed assertion, with what tap says of it: a log of ten thousand lines is looked at from its end. */
function * failedIn (output: string): Iterable<string> {
  const lines = output.split('\n')
  for (const [index, line] of lines.entries()) if (/^ *not ok .*[^{]$/.test(line)) yield lines.slice(index, index + 20).join('\n')
}

/** A folder with a source that the compiler, or the bundle in dist, has not seen: its tests would run as they were. */
function stale (): string | undefined {
  return [['lib', 'build/lib.tsbuildinfo'], ['lib', 'dist/schema.json'], ['test', 'build/tsconfig.tsbuildinfo']].find(([folder = '', built = '']) => {
    const { mtimeMs } = statSync(built)
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .some(name => name.endsWith('.ts') && !/node_modules|peers|bench|package|types/.test(name) && statSync(join(folder, name)).mtimeMs > mtimeMs)
  })?.[0]
}

const changed = stale()
if (changed !== undefined) console.log(`# ${changed} has changed since it was compiled: npm run build:again && npm run build:tests`)

const failures = new Map<string, string>()
const counts = { files: 0, pass: 0, fail: 0 }
console.log('TAP version 14')
const files = process.argv.length > 2 ? process.argv.slice(2) : allButPeers()
const waiting = files.values()
await Promise.all(Array.from({ length: Number(process.env['JOBS'] ?? availableParallelism()) }, async () => {
  for (const file of waiting) await run(file)
}))
console.log(`1..${files.length}\n# total: ${counts.pass + counts.fail}, pass: ${counts.pass}, fail: ${counts.fail}`)
for (const [file, output] of failures) console.log([`# failed: ${file}`, ...failedIn(output)].join('\n'))
process.exitCode = failures.size === 0 ? 0 : 1
