import type { Decision } from './decide.js'
import { allowOriginHeader, isCorsHeader, listSettings } from './headers.js'
import { namesIn, varyWithOrigin } from './vary.js'

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

/**
 * What a decision drops of a header of others, its name in lower case: of a list, the names that the decision's lacks.
 * Undefined if it drops nothing.
 */
export function droppedOf ({ allowOrigin, lines }: Decision, name: string, value: unknown): unknown {
  const decided = name === allowOriginHeader ? allowOrigin : lines.find(([decided]) => decided === name)?.[1]
  if (value === undefined || String(value) === decided) return undefined
  if (!listSettings.has(name)) return value
  // Methods are case-sensitive, names of headers are not (Fetch, CORS-preflight fetch).
  const fold = (entry: string): string => listSettings.get(name) === 'CORS_ALLOW_METHODS' ? entry : entry.toLowerCase()
  const known = new Set(namesIn(decided).map(fold))
  const dropped = namesIn(value).filter(entry => !known.has(fold(entry)))
  return dropped.length === 0 ? undefined : dropped.join(', ')
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
