import { printable } from '../text/printable.js'
import { entryCheck, isString, type Check } from './check.js'
import { Proposer } from './propose.js'
import { usefulMethod, whyUseless } from './useful-names.js'

/** W012 */
export const uselessMethod = entryCheck('W012', ['CORS_ALLOW_METHODS'], isString, (method, { writtenAs, value }, written) => {
  const useful = usefulMethod(method)
  if (useful === undefined) {
    return { message: `${printable(method)} in ${writtenAs} has no effect: browsers let no page use this method.`, hint: 'Remove it.' }
  }
  if (method === useful) return undefined
  return {
    message: `${printable(method)} in ${writtenAs} has no effect: methods are case-sensitive, and the method is ${useful}.`,
    hint: `${new Proposer(written).inPlace(useful, value)}.`
  }
})

/** W013 */
export const uselessHeader: Check = entryCheck('W013', ['CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], isString, (header, { setting, writtenAs }) => {
  const why = whyUseless(header, setting)
  return why === undefined ? undefined : { message: `${printable(header)} in ${writtenAs} has no effect: it ${why}.`, hint: 'Remove it.' }
})

// What MDN says in "Access-Control-Max-Age". No test proves it: test/peers/cells/preflight-cache.ts says why.
const chromium = 7200
const firefox = 86_400

/** The highest value up to `seconds` that is not above a browser's limit. The default equals Firefox's limit. */
export function keptSeconds (seconds: number): number {
  if (seconds > firefox) return firefox
  return seconds > chromium && seconds < firefox ? chromium : seconds
}

/** W015 (Fetch, CORS-preflight fetch, step 7: an imposed limit on max-age). It accepts the default. */
export const longMaxAge: Check = {
  id: 'W015',
  * find (written) {
    const setting = written.settings.get('CORS_PREFLIGHT_MAX_AGE')
    const seconds = setting?.value
    if (setting === undefined || typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds === keptSeconds(seconds)) return
    yield {
      setting: setting.writtenAs,
      value: printable(seconds),
      message: `CORS_PREFLIGHT_MAX_AGE asks browsers to cache a preflight response for ${seconds} seconds. Browsers have lower limits: according to MDN, ${chromium} seconds in Chromium and ${firefox} in Firefox.`,
      hint: `Write ${new Proposer(written).set('CORS_PREFLIGHT_MAX_AGE', String(keptSeconds(seconds)))}.`
    }
  }
}
