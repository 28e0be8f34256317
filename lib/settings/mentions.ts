import type { Location } from './locations.js'

/** A name that begins with CORS_, and where a file names it first. */
export interface Mention { readonly name: string, readonly location: Location }

// A registered symbol: the module may come from another copy of this package, or from another of its entries.
export const mentionsKey = Symbol.for('fastify-cors-headers.mentions')

/** Notes aside which settings the files name of a module that has none. */
export function setMentions (module: object, mentions: readonly Mention[]): void {
  Object.defineProperty(module, mentionsKey, { value: mentions })
}

export function mentionsFrom (noted: unknown): readonly Mention[] {
  return Array.isArray(noted) ? noted as readonly Mention[] : []
}
