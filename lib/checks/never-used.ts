import { printable } from '../text/printable.js'
import { entryCheck, isString, type Check } from './check.js'
import { Proposer } from './propose.js'
import { usefulMethod, whyUseless } from './useful-names.js'

/** W012 */
export const uselessMethod = entryCheck('W012', ['CORS_ALLOW_METHODS'], isString, (method, { writtenAs, value }, written) => {
  const useful = usefulMethod(method)
  if (useful === undefined) {
    return { message: `${printable(method)} in ${writtenAs} is a method that no browser lets a page use.`, hint: 'Remove it.' }
  }
  if (method === useful) return undefined
  return {
    message: `${printable(method)} in ${writtenAs} allows nothing: methods are compared letter by letter, and ${useful} is the one that there is.`,
    hint: `${new Proposer(written).inPlace(useful, value)}.`
  }
})

/** W013 */
export const uselessHeader: Check = entryCheck('W013', ['CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], isString, (header, { setting, writtenAs }) => {
  const why = whyUseless(header, setting)
  return why === undefined ? undefined : { message: `${printable(header)} in ${writtenAs} does nothing: it ${why}.`, hint: 'Remove it.' }
})

// What MDN says in "Access-Control-Max-Age". No test proves it: test/peers/cells/preflight-cache.ts says why.
const chromium = 7200
const firefox = 86_400

/** The most seconds of these that a browser keeps a preflight for. The default is what Firefox does. */
export function keptSeconds (seconds: number): number {
  if (seconds > firefox) return firefox
  return seconds > chromium && seconds < firefox ? chromium : seconds
}

/** W015 (Fetch, CORS-preflight fetch, step 7: an imposed limit on max-age). The default is let pass. */
export const longMaxAge: Check = {
  id: 'W015',
  * find (written) {
    const setting = written.settings.get('CORS_PREFLIGHT_MAX_AGE')
    const seconds = setting?.value
    if (setting === undefined || typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds === keptSeconds(seconds)) return
    yield {
      setting: setting.writtenAs,
      value: printable(seconds),
      message: `CORS_PREFLIGHT_MAX_AGE asks browsers to remember a preflight for ${seconds} seconds. The Fetch standard lets them have a limit, which is ${chromium} seconds in Chromium and ${firefox} in Firefox, as MDN documents them.`,
      hint: `Write ${new Proposer(written).set('CORS_PREFLIGHT_MAX_AGE', String(keptSeconds(seconds)))}.`
    }
  }
}
