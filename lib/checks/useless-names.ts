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
