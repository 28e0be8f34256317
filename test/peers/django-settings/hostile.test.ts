import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import type { Answer } from './hostile-cases.js'

/** What CPython takes as well: it may be read, if it is read right. */
const odd = new Set(['BOM', 'CRLF', 'CR', 'no newline at the end', 'form feed'])

t.test('hostile files end in a clear error, soon, and with 200 MB of heap', async t => {
  // What hangs is ended. An empty environment, because the test runner's would load more into the process.
  const run = promisify(execFile)(process.execPath, ['--max-old-space-size=200', join(import.meta.dirname, 'hostile-cases.js')], { env: {}, timeout: 500_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 })
  const { stdout } = await run.catch((error: { readonly stdout: string }) => error)
  const answers = stdout.trim().split('\n').map(line => JSON.parse(line) as Answer)
  const memory = answers.at(-1) as Answer
  t.equal(memory.title, 'memory', 'the process came to its end, after the one named here')
  const slowest = answers.reduce((most, each) => each.milliseconds > most.milliseconds ? each : most)
  t.comment(`${answers.length - 1} hostile files; the slowest took ${slowest.milliseconds.toFixed(0)} ms: ${slowest.title}; at most ${(Number(memory.message) / 1024).toFixed(0)} MB of memory`)
  for (const { title, outcome, message } of answers.slice(0, -1)) {
    if (odd.has(title)) {
      t.strictSame(outcome, { read: { CORS_ALLOWED_ORIGINS: ['é'] } }, title)
    } else {
      t.equal(outcome, 'refused', title)
      t.match(message, /:\d+:\d+|settings\.py|\.py|\/dev\/zero/, `${title}: the message names the place`)
      t.ok(message.length < 3000, `${title}: the message is short`)
    }
  }
})
