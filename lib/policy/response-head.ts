import type { Decision } from './decide.js'
import { allowOriginHeader, isCorsHeader } from './headers.js'
import { varyWithOrigin } from './vary.js'

/** Response headers in an object, as writeHead takes them. */
type Headers = Readonly<Record<string, unknown>>

/** The headers that a decision adds to a response without a Vary of its own. */
export function headersOf ({ covered, allowOrigin, lines }: Decision): Record<string, string> {
  if (!covered) return {}
  return {
    vary: 'origin',
    ...(allowOrigin !== undefined && { [allowOriginHeader]: allowOrigin }),
    ...Object.fromEntries(lines)
  }
}

/** Whether a decision drops a header of others, its name in lower case. */
export function isDropped ({ allowOrigin, lines }: Decision, name: string, value: unknown): boolean {
  const decided = name === allowOriginHeader ? allowOrigin : lines.find(([decided]) => decided === name)?.[1]
  return value !== undefined && String(value) !== decided
}

/** Whether a head already has the decision's headers and no other Access-Control-* header. Allocates nothing. */
export function isAsDecided (head: Headers, { allowOrigin, lines }: Decision): boolean {
  const { vary } = head
  if (vary !== 'origin' && (vary === undefined || vary !== varyWithOrigin(vary))) return false
  if (head[allowOriginHeader] !== allowOrigin) return false
  for (let i = 0; i < lines.length; i++) if (head[lines[i]![0]] !== lines[i]![1]) return false
  return countCors(head) === lines.length + (allowOrigin === undefined ? 0 : 1)
}

const [a, A, v, V] = [0x61, 0x41, 0x76, 0x56]
/** The relevant names, in any case. Slower than a look at the first letter, so that comes first. */
const matters = /^(?:access-control-|vary$)/i

/** The number of CORS headers; NaN if a relevant name is not in lower case, so that the head is rewritten. */
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
