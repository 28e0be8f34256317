import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'

const origin = 'https://example.com'
const other = 'https://other.example'

t.test('an app that was made before this package was loaded: actual requests are right, and a preflight knows the prefix', t => {
  const answers = JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'late-import.js')], { encoding: 'utf8' })) as unknown
  t.strictSame(answers, {
    warnings: [],
    [`/own ${other}`]: [null, 200, other],
    [`/own ${origin}`]: [origin, 200, null],
    [`/closed ${origin}`]: [origin, 200, null],
    [`/wrong ${origin}`]: [origin, 500, null],
    [`/api/c ${other}`]: [other, 200, other],
    [`/late ${other}`]: [other, 200, other]
  })
  t.end()
})
