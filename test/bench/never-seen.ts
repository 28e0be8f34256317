import { compileAllowlist } from '../../lib/policy/allowlist.js'
import { effective } from '../effective.js'
import { setups, tenant } from './setups.js'

// How long a verdict takes on an origin that was never seen, one by one. Prints one line of JSON, in microseconds.
const judge = compileAllowlist(effective(setups['regexes-1000']().settings))

function measure (origin: (number: number) => string): { median: number, p999: number } {
  const warm = 20_000
  const microseconds = new Float64Array(200_000)
  for (let i = -warm; i < microseconds.length; i++) {
    const text = origin(i)
    const before = performance.now()
    judge(text)
    if (i >= 0) microseconds[i] = 1000 * (performance.now() - before)
  }
  microseconds.sort()
  return { median: microseconds[microseconds.length / 2]!, p999: microseconds[microseconds.length * 0.999]! }
}

console.log(JSON.stringify({
  hit: measure(number => tenant(1 + Math.abs(number) % 1000, `shop-${number}`)),
  miss: measure(number => `https://shop-${number}.elsewhere.example.org`)
}))
