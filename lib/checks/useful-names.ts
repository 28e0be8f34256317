import { isForbiddenHeader, isForbiddenMethod, isHiddenHeader } from '../explain/safelists.js'
import { defaultHeaders, defaultMethods } from '../settings/defaults.js'

/** The methods of node:http that pages may use. The case of other methods is unknown. */
const knownMethods: ReadonlySet<string> = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'COPY', 'LOCK', 'MKCOL', 'MOVE', 'PROPFIND', 'PROPPATCH', 'PURGE', 'QUERY', 'REPORT', 'SEARCH', 'UNLOCK'])

/** Words for which HTTP has other names, and typing mistakes. */
const mistakenMethods: ReadonlyMap<string, readonly string[]> = new Map([
  ['ALL', defaultMethods], ['ANY', defaultMethods], ['CREATE', ['POST']], ['INSERT', ['POST']], ['READ', ['GET']], ['UPDATE', ['PATCH', 'PUT']],
  ['REMOVE', ['DELETE']], ['DEL', ['DELETE']], ['DELET', ['DELETE']], ['OPTION', ['OPTIONS']], ['PACTH', ['PATCH']], ['PATHC', ['PATCH']]
])

/** The methods that an entry means, in the case that pages send. None if browsers let no page use it. */
export function meantMethods (entry: string): readonly string[] {
  if (isForbiddenMethod(entry) || /^access-control-/i.test(entry)) return []
  const upper = entry.toUpperCase()
  return mistakenMethods.get(upper) ?? [knownMethods.has(upper) ? upper : entry]
}

/** The methods in an entry, if the commas between them were forgotten: Python joins adjacent strings. */
export function joinedMethods (entry: string): readonly string[] {
  return joinedNames(entry.toUpperCase().replaceAll('|', ''), knownMethods)
}

/** The default headers, by their letters. */
const defaultLetters = new Map(defaultHeaders.map(header => [header.replaceAll('-', ''), header]))

/** The default header that an entry spells with underscores, without hyphens or in British English, if it does. */
export function misspeltHeader (entry: string): string | undefined {
  const name = entry.toLowerCase()
  const meant = defaultLetters.get(name.replaceAll('_', '').replace('authoris', 'authoriz'))
  return meant === name ? undefined : meant
}

/** The same for default headers. */
export function joinedHeaders (entry: string): readonly string[] {
  return joinedNames(entry.toLowerCase(), defaultHeaders)
}

/** The headers that an entry means. None if browsers let no page set it. */
export function meantHeaders (entry: string): readonly string[] {
  return whyUseless(entry, 'CORS_ALLOW_HEADERS') === undefined ? [misspeltHeader(entry) ?? entry] : []
}

/** The names that a text consists of. Empty if it is one of them, or not made of them alone. */
function joinedNames (text: string, known: Iterable<string>): readonly string[] {
  const names = text.length > 300 ? [] : splitAtNames(text, [...known])
  return names.length > 1 ? names : []
}

function splitAtNames (text: string, known: readonly string[]): readonly string[] {
  for (const name of known.filter(name => text.startsWith(name))) {
    if (text === name) return [name]
    const others = splitAtNames(text.slice(name.length), known)
    if (others.length > 0) return [name, ...others]
  }
  return []
}

/** Why a header has no effect in a list, if so, as the end of a sentence that begins with `it`. */
export function whyUseless (header: string, setting: string): string | undefined {
  const name = header.toLowerCase()
  if (name !== '*' && name.includes('*')) return 'contains a *, which stands for other names only if it is the whole entry'
  if (setting === 'CORS_EXPOSE_HEADERS') return isHiddenHeader(name) ? 'is a header that browsers let no page read' : undefined
  if (defaultHeaders.includes(name)) return undefined
  if (/^access-control-(?:allow|expose|max)-/.test(name)) return 'is a response header, which no request has'
  return isForbiddenHeader(name) ? 'is a header that browsers let no page set' : undefined
}
