import { createRequire } from 'node:module'

/** What the package says of itself. */
export function thisPackage (): { readonly version: string, readonly homepage: string, readonly bugs: { readonly url: string } } {
  return createRequire(import.meta.url)('fastify-cors-headers/package.json') as ReturnType<typeof thisPackage>
}

/** Where the repository shows what is at `fastify-cors-headers/docs/checks.md#e013` in the package. */
export function webAddress (docs: string): string {
  return docs.replace('fastify-cors-headers/', `${thisPackage().homepage.replace('#readme', '')}/blob/main/`)
}
