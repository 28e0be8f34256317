import { createRequire } from 'node:module'

/** What the package says of itself. */
export function thisPackage (): { readonly version: string, readonly bugs: { readonly url: string } } {
  return createRequire(import.meta.url)('fastify-cors-headers/package.json') as ReturnType<typeof thisPackage>
}
