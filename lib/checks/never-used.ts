import { isForbiddenHeader, isForbiddenMethod, isHiddenHeader } from '../explain/safelists.js'
import { printable } from '../printable.js'
import { defaultHeaders } from '../settings/defaults.js'
import { entryCheck, isString, type Check } from './check.js'
import { Proposer } from './propose.js'

/** Those that node:http takes, as far as pages use them. A method of somebody's own is spelled as its owner likes. */
const knownMethods: ReadonlySet<string> = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'COPY', 'LOCK', 'MKCOL', 'MOVE', 'PROPFIND', 'PROPPATCH', 'PURGE', 'QUERY', 'REPORT', 'SEARCH', 'UNLOCK'])

/** W012 */
export const uselessMethod = entryCheck('W012', ['CORS_ALLOW_METHODS'], isString, (method, { writtenAs, value }, written) => {
  const upper = method.toUpperCase()
  if (isForbiddenMethod(method)) {
    return { message: `${printable(method)} in ${writtenAs} is a method that no browser lets a page use.`, hint: 'Remove it.' }
  }
  if (method === upper || !knownMethods.has(upper)) return undefined
  return {
    message: `${printable(method)} in ${writtenAs} allows nothing: methods are compared letter by letter, and ${upper} is the one that there is.`,
    hint: `${new Proposer(written).inPlace(upper, value)}.`
  }
})

/** W013 */
export const uselessHeader: Check = entryCheck('W013', ['CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], isString, (header, { setting, writtenAs }) => {
  const name = header.toLowerCase()
  const isExposed = setting === 'CORS_EXPOSE_HEADERS'
  if (isExposed ? !isHiddenHeader(name) : defaultHeaders.includes(name)) return undefined
  const why = isExposed
    ? 'is a header that browsers show to no page'
    : /^access-control-(?:allow|expose|max)-/.test(name)
      ? 'is a header of answers, and means nothing in a request'
      : isForbiddenHeader(name) ? 'is a header that browsers let no page set' : undefined
  return why && { message: `${printable(header)} in ${writtenAs} does nothing: it ${why}.`, hint: 'Remove it.' }
})

const chromium = 7200
const firefox = 86_400

/** W015. The default is what Firefox keeps. */
export const longMaxAge: Check = {
  id: 'W015',
  * find (written) {
    const setting = written.settings.get('CORS_PREFLIGHT_MAX_AGE')
    const seconds = setting?.value
    if (setting === undefined || typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds <= chromium || seconds === firefox) return
    yield {
      setting: setting.writtenAs,
      value: printable(seconds),
      message: `No browser remembers a preflight for ${seconds} seconds: Chromium does for ${chromium} at most${seconds > firefox ? `, Firefox for ${firefox}` : ''}.`,
      hint: `Write ${new Proposer(written).set('CORS_PREFLIGHT_MAX_AGE', String(seconds > firefox ? firefox : chromium))}.`
    }
  }
}
