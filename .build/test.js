// npm test: runs scripts of package.json, each once those that it needs have passed, as many at once as there are processors.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** What each needs. Where several could start, the first does: the tests wait longest. */
const needs = { build: [], 'build:tests': ['build'], 'test:unit': ['build:tests'], lint: [], types: ['build'] }

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const waiting = new Set(Object.keys(needs))
const passed = new Set()
let running = 0
startMore()

function startMore () {
  for (const name of waiting) {
    if (running < availableParallelism() && needs[name].every(needed => passed.has(needed))) run(name)
  }
  if (running > 0) return
  for (const name of waiting) console.log(`${name} was not run`)
  process.exitCode = passed.size === Object.keys(needs).length ? 0 : 1
}

async function run (name) {
  waiting.delete(name)
  running++
  const start = performance.now()
  // Not by npm, which takes a while to start, each time.
  const child = spawn(scripts[name], { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output.push(chunk) })
  const [code] = await once(child, 'close')
  process.stdout.write(Buffer.concat(output))
  console.log(`${name} ended with ${code} after ${((performance.now() - start) / 1000).toFixed(1)} s`)
  running--
  if (code === 0) passed.add(name)
  startMore()
}
