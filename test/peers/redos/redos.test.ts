import t from 'tap'
import type { Policy } from '../../../lib/policy/policy.js'
import { compilePolicy } from '../../../lib/policy/policy.js'
import { PatternError, compilePattern } from '../../../lib/regex/index.js'
import { effective } from '../../effective.js'
import { shapes, type Shape } from './shapes.js'

/*
 * CPU time, because the wall time of a shared machine says little. The first use of a policy is what is measured: it
 * includes whatever an engine puts off until then. The best of some tries counts, so that a garbage collection or
 * JavaScript's own compiler that happens to fall into one of them does not.
 */
const LIMIT_MS = 50
const ORIGIN_LENGTH = 326
/** Node takes headers of 16 KB; a server can be told to take more. */
const PATH_LENGTHS = [2000, 16_000, 60_000]

function cpuMilliseconds (work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function stall (settings: Record<string, unknown>, ask: (policy: Policy) => void): number {
  const times = [1, 2, 3].map(() => {
    const policy = compilePolicy(effective(settings))
    return cpuMilliseconds(() => ask(policy))
  })
  return Math.min(...times)
}

const refused = (policy: Policy, text: string): void => {
  // What is beyond ASCII is no origin, and meets no regex.
  const verdict = /^[\x20-\x7e]*$/.test(text) ? 'not-in-list' : 'origin-malformed'
  if (policy.judge(text) !== verdict) throw new Error(`${text} is not refused`)
}
const uncovered = (policy: Policy, text: string): void => {
  if (policy.coversUrl(text)) throw new Error(`${text} is covered`)
}

/** What takes too many steps is refused when settings are read, and runs on no text. */
function isTaken ({ regex }: Shape): boolean {
  try {
    return compilePattern(regex).source === regex
  } catch (error) {
    if (error instanceof PatternError) return false
    throw error
  }
}

const originShapes = shapes('https://').filter(isTaken)
const urlShapes = shapes('/').filter(isTaken)

t.test('no origin holds up the event loop', async t => {
  t.ok(originShapes.length >= 180, `${originShapes.length} shapes`)
  let longest = 0
  for (const { regex, makeText } of originShapes) {
    const settings = { CORS_ALLOWED_ORIGIN_REGEXES: [regex] }
    const text = makeText(ORIGIN_LENGTH)
    const time = stall(settings, policy => refused(policy, text))
    longest = Math.max(longest, time)
    if (time > LIMIT_MS) t.fail(`${regex}: ${time} ms`)
  }
  t.comment(`longest: ${longest.toFixed(1)} ms`)
})

t.test('no path holds up the event loop', async t => {
  t.ok(urlShapes.length >= 180, `${urlShapes.length} shapes`)
  for (const length of PATH_LENGTHS) {
    let longest = 0
    for (const { regex, makeText } of urlShapes) {
      const text = encodeURI(makeText(length))
      const time = stall({ CORS_URLS_REGEX: regex }, policy => uncovered(policy, text))
      longest = Math.max(longest, time)
      if (time > LIMIT_MS) t.fail(`${regex}, ${length} characters: ${time} ms`)
    }
    t.comment(`longest for ${length} characters: ${longest.toFixed(1)} ms`)
  }
})

t.test('nor does an origin that all of them have to judge', async t => {
  const settings = { CORS_ALLOWED_ORIGIN_REGEXES: originShapes.map(({ regex }) => regex) }
  const policy = compilePolicy(effective(settings))
  let longest = 0
  for (const { makeText } of originShapes) {
    const times = ['', 'b', 'c', 'd', 'e'].map(sign => cpuMilliseconds(() => refused(policy, makeText(ORIGIN_LENGTH - 1) + sign)))
    longest = Math.max(longest, Math.min(...times))
  }
  t.comment(`longest: ${longest.toFixed(1)} ms`)
  t.ok(longest <= LIMIT_MS)
})
