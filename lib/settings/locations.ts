/** Where a value is written. Lines and columns count from 1. */
export interface Location { readonly file: string, readonly line: number, readonly column: number }

// A registered symbol: the module may come from another copy of this package, or from another of its entries.
const key = Symbol.for('fastify-cors-headers.locations')

/** Notes aside where the values of a module were written, by JSON Pointer: `/CORS_ALLOWED_ORIGINS/3`. */
export function setLocations (module: object, locations: ReadonlyMap<string, Location>): void {
  Object.defineProperty(module, key, { value: locations })
}

/** Where the value at a path is written: the entry, or else its setting. */
export function locationOf (module: object, path: string): Location | undefined {
  const locations: unknown = Reflect.get(module, key)
  if (!(locations instanceof Map)) return undefined
  return (locations.get(path) ?? locations.get(path.replace(/(?<=.)\/[^/]*$/, ''))) as Location | undefined
}
