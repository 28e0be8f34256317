import type { Location } from './locations.js'

/** A name that begins with CORS_, and its first location in the file. */
export interface Mention { readonly name: string, readonly location: Location }

// A registered symbol: the module may come from another copy, or another entry, of this package.
export const mentionsKey = Symbol.for('fastify-cors-headers.mentions')

/** Attaches the names of settings that the files mention, to a module that sets none of them. */
export function setMentions (module: object, mentions: readonly Mention[]): void {
  Object.defineProperty(module, mentionsKey, { value: mentions })
}

export function mentionsFrom (noted: unknown): readonly Mention[] {
  return Array.isArray(noted) ? noted as readonly Mention[] : []
}
