import { createRequire } from 'node:module'

/** This package's package.json. */
export function thisPackage (): { readonly version: string, readonly homepage: string, readonly bugs: { readonly url: string } } {
  return createRequire(import.meta.url)('fastify-cors-headers/package.json') as ReturnType<typeof thisPackage>
}

/** The web address of a docs section: of `fastify-cors-headers/docs/checks.md#e013`, for instance. */
export function webAddress (docs: string): string {
  return docs.replace('fastify-cors-headers/', `${thisPackage().homepage.replace('#readme', '')}/blob/main/`)
}
