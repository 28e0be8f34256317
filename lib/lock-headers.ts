import type { ServerResponse } from 'node:http'
import { isCorsHeader } from './policy/headers.js'
import { mergeVary } from './policy/vary.js'

const names = ['setHeader', 'appendHeader', 'removeHeader'] as const

/**
 * Calls a function that cannot change the response's Access-Control-* headers, and can only add to Vary. Node's
 * writeHead sets the headers that it is given by setHeader and appendHeader, too.
 *
 * @param onCorsHeader called for each Access-Control-* header that the function sets
 */
export function withLockedHeaders (
  raw: ServerResponse,
  act: () => void,
  onCorsHeader: (name: string, value: unknown) => void
): void {
  const { setHeader, appendHeader, removeHeader } = raw
  const own = names.map(name => [name, Object.getOwnPropertyDescriptor(raw, name)] as const)
  const isLocked = (name: string, value: unknown): boolean => {
    const lower = String(name).toLowerCase()
    if (isCorsHeader(lower)) onCorsHeader(lower, value)
    else if (lower === 'vary') setHeader.call(raw, name, mergeVary(raw.getHeader('vary'), value))
    else return false
    return true
  }
  raw.setHeader = (name, value) => isLocked(name, value) ? raw : setHeader.call(raw, name, value)
  raw.appendHeader = (name, value) => isLocked(name, value) ? raw : appendHeader.call(raw, name, value)
  raw.removeHeader = name => { if (!isLocked(name, undefined)) removeHeader.call(raw, name) }
  try {
    act()
  } finally {
    for (const [name, descriptor] of own) {
      if (descriptor === undefined) Reflect.deleteProperty(raw, name)
      else Object.defineProperty(raw, name, descriptor)
    }
  }
}
