/** Typing mistakes in `http`. The same ones happen in `https`. */
const mistyped = ['ttp', 'htp', 'htt', 'hhtp', 'htpp', 'thtp', 'htpt', 'hhttp', 'htttp', 'httpp']

/** Schemes that no page has, each with the one that is meant. */
const meant: ReadonlyMap<string, string> = new Map([
  // A page that opens a WebSocket has the origin that it was loaded from.
  ['ws', 'http'], ['wss', 'https'], ['httpss', 'https'], ['httsp', 'https'],
  ...mistyped.flatMap(scheme => [[scheme, 'http'], [`${scheme}s`, 'https']] as const)
])

/** The scheme that is meant by one that no page has. Undefined for any other. */
export function meantScheme (scheme: string): string | undefined {
  return meant.get(scheme)
}

/** Schemes that are not an app's own. */
export const notCustom: readonly string[] = ['http', 'https', ...meant.keys()]
