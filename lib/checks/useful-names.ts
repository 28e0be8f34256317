import { isForbiddenHeader, isForbiddenMethod, isHiddenHeader } from '../explain/safelists.js'
import { defaultHeaders } from '../settings/defaults.js'

/** Those that node:http takes, as far as pages use them. A method of somebody's own is spelled as its owner likes. */
const knownMethods: ReadonlySet<string> = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'COPY', 'LOCK', 'MKCOL', 'MOVE', 'PROPFIND', 'PROPPATCH', 'PURGE', 'QUERY', 'REPORT', 'SEARCH', 'UNLOCK'])

/** The method that is meant, as pages send it. Undefined of one that browsers let no page use. */
export function usefulMethod (method: string): string | undefined {
  if (isForbiddenMethod(method)) return undefined
  const upper = method.toUpperCase()
  return knownMethods.has(upper) ? upper : method
}

/** Why a header does nothing in a list, if it does not: the end of a sentence that begins with `it`. */
export function whyUseless (header: string, setting: string): string | undefined {
  const name = header.toLowerCase()
  if (setting === 'CORS_EXPOSE_HEADERS') return isHiddenHeader(name) ? 'is a header that browsers show to no page' : undefined
  if (defaultHeaders.includes(name)) return undefined
  if (/^access-control-(?:allow|expose|max)-/.test(name)) return 'is a header of answers, and means nothing in a request'
  return isForbiddenHeader(name) ? 'is a header that browsers let no page set' : undefined
}
