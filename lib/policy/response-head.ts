import type { Decision } from './decide.js'
import { allowOriginHeader, isCorsHeader } from './headers.js'
import { varyWithOrigin } from './vary.js'

/** The headers of a response as Node’s writeHead takes them in an object. */
type Headers = Readonly<Record<string, unknown>>

/** All that a decision adds to a response which has no Vary of its own. */
export function headersOf ({ covered, allowOrigin, lines }: Decision): Record<string, string> {
  if (!covered) return {}
  return {
    vary: 'origin',
    ...(allowOrigin !== undefined && { [allowOriginHeader]: allowOrigin }),
    ...Object.fromEntries(lines)
  }
}

/** What the decision says of one header, given in lower case. */
export function decidedValue ({ allowOrigin, lines }: Decision, name: string): string | undefined {
  return name === allowOriginHeader ? allowOrigin : lines.find(([decided]) => decided === name)?.[1]
}

/** Whether a head already says what the decision says, and nothing else of CORS. Allocates nothing. */
export function isAsDecided (head: Headers, { allowOrigin, lines }: Decision): boolean {
  const { vary } = head
  if (vary !== 'origin' && (vary === undefined || vary !== varyWithOrigin(vary))) return false
  if (head[allowOriginHeader] !== allowOrigin) return false
  for (let i = 0; i < lines.length; i++) if (head[lines[i]![0]] !== lines[i]![1]) return false
  return countCors(head) === lines.length + (allowOrigin === undefined ? 0 : 1)
}

const [a, A, v, V] = [0x61, 0x41, 0x76, 0x56]
/** The names that matter, in any case. To ask takes longer than to look at the first letter. */
const matters = /^(?:access-control-|vary$)/i

/** How many of the names are CORS headers; NaN where a name that matters is not in lower case. */
function countCors (head: Headers): number {
  let count = 0
  for (const name in head) {
    const first = name.charCodeAt(0)
    if (first !== a && first !== A && first !== v && first !== V) continue
    if (isCorsHeader(name)) count++
    else if (name !== 'vary' && matters.test(name)) return NaN
  }
  return count
}
