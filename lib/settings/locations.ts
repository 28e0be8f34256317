/** Where a value is written. Lines and columns count from 1. */
export interface Location { readonly file: string, readonly line: number, readonly column: number }

// A registered symbol: the module may come from another copy, or another entry, of this package.
const key = Symbol.for('fastify-cors-headers.locations')

/** The JSON Pointer (RFC 6901) of a setting, or of one of its entries. */
export function pointerTo (name: string, index?: number): string {
  const setting = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return index === undefined ? setting : `${setting}/${index}`
}

/** Attaches the locations of values to a settings module, by JSON Pointer: `/CORS_ALLOWED_ORIGINS/3`. */
export function setLocations (module: object, locations: ReadonlyMap<string, Location>): void {
  Object.defineProperty(module, key, { value: locations })
}

/** The location of the value at a path. */
export function locationOf (module: object, path: string): Location | undefined {
  const locations: unknown = Reflect.get(module, key)
  return locations instanceof Map ? nearest(locations as ReadonlyMap<string, Location>, path) : undefined
}

/** The location of an entry, or else of its setting. */
export function nearest<Place> (locations: ReadonlyMap<string, Place>, path: string): Place | undefined {
  return locations.get(path) ?? locations.get(path.replace(/(?<=.)\/[^/]*$/, ''))
}
