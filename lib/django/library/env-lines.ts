import type { Location } from '../../settings/locations.js'

/** Where the variables of a .env file are set, of equal names the last: for all libraries that read such files. */
export function envLines (file: string, text: string): ReadonlyMap<string, Location> {
  const lines = new Map<string, Location>()
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, before = '', name] = /^(\s*(?:export\s+)?'?)([^\s=#']+)'?\s*=/.exec(line) ?? []
    if (name !== undefined) lines.set(name, { file, line: index + 1, column: before.length + 1 })
  }
  return lines
}
