/** Typing mistakes in `http`. The same ones happen in `https`. */
const mistyped = ['ttp', 'htp', 'htt', 'hhtp', 'htpp', 'thtp', 'htpt', 'hptt', 'hhttp', 'htttp', 'httpp', 'htto', 'gttp', 'jttp']

/** Schemes of servers and files that browsers load no page from. */
const withoutPages: readonly string[] = ['amqp', 'ftp', 'ftps', 'git', 'ldap', 'mongodb', 'mysql', 'postgres', 'postgresql', 'redis', 'rediss', 's3', 'sftp', 'smtp', 'ssh', 'tcp', 'udp']

/** Schemes that no page has, each with the one that is meant. */
const meant: ReadonlyMap<string, string> = new Map([
  // A page that opens a WebSocket has the origin that it was loaded from.
  ['ws', 'http'], ['wss', 'https'], ['httpss', 'https'], ['httsp', 'https'], ['httpd', 'https'], ['httpa', 'https'],
  ...mistyped.flatMap(scheme => [[scheme, 'http'], [`${scheme}s`, 'https']] as const)
])

/** Whether a page may have the scheme. An app may have one of its own. */
export function mayHavePages (scheme: string): boolean {
  return !meant.has(scheme) && !withoutPages.includes(scheme)
}

/** The scheme that is meant by a mistyped one. Undefined for any other. */
export function meantScheme (scheme: string): string | undefined {
  return meant.get(scheme)
}

/** Schemes that are not an app's own. */
export const notCustom: readonly string[] = ['http', 'https', ...meant.keys(), ...withoutPages]
