import type { ServerResponse } from 'node:http'
import { isCorsHeader } from './policy/headers.js'
import { mergeVary } from './policy/vary.js'

/**
 * Node's method that makes the head final. It is not documented, but all ways to write a head lead there. Bun has it
 * too, but calls it for injected requests only, and when its setHeader already refuses to set.
 */
interface Storing {
  _storeHeader: (...args: unknown[]) => unknown
}

const names = ['setHeader', 'appendHeader', 'removeHeader'] as const

/**
 * Calls a function that cannot change the response's Access-Control-* headers, and can only add to Vary. Node's
 * writeHead sets the headers that it is given by setHeader and appendHeader, too. The function may pass the lock by, with
 * a method that it has kept or that of its class, or write later.
 *
 * @param onCorsHeader called for each Access-Control-* header that the function sets
 * @param settle called without the lock, before the head is final
 */
export function withLockedHeaders (
  raw: ServerResponse,
  act: () => void,
  onCorsHeader: (name: string, value: unknown) => void,
  settle: () => void
): void {
  const { setHeader, appendHeader, removeHeader } = raw
  const own = names.map(name => [name, Object.getOwnPropertyDescriptor(raw, name)] as const)
  const unlock = (): void => {
    for (const [name, descriptor] of own) {
      if (descriptor === undefined) Reflect.deleteProperty(raw, name)
      else Object.defineProperty(raw, name, descriptor)
    }
  }
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
  const storing = raw as unknown as Storing
  const { _storeHeader: store } = storing
  let isStored = false
  storing._storeHeader = (...args) => {
    isStored = true
    unlock()
    settle()
    return store.apply(raw, args)
  }
  try {
    act()
  } catch (error) {
    unlock()
    // The next head may have another decision, and has its own Vary.
    storing._storeHeader = store
    throw error
  }
  // Bun keeps the head open until the first byte. If nothing is written yet, the lock stays, for what is written later.
  if (isStored || !raw.headersSent) return
  unlock()
  settle()
}
