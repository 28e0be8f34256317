import { printable } from '../text/printable.js'
import type { Check } from './check.js'
import { Proposer } from './propose.js'

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
