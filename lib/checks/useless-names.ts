import { printable } from '../text/printable.js'
import type { WrittenSetting, WrittenSettings } from '../settings/read.js'
import { entryCheck, isString, type Check, type Problem } from './check.js'
import { Proposer } from './propose.js'
import { joinedHeaders, joinedMethods, usefulMethod, whyUseless } from './useful-names.js'

/** W012 */
export const uselessMethod = entryCheck('W012', ['CORS_ALLOW_METHODS'], isString, (method, setting, written) => {
  const { writtenAs, value } = setting
  const useful = usefulMethod(method)
  if (useful === undefined) {
    return { message: `${printable(method)} in ${writtenAs} has no effect: browsers let no page use this method.`, hint: 'Remove it.' }
  }
  const several = joinedMethods(method)
  if (several.length > 0) return forgottenComma(method, several, setting, written)
  if (method === useful) return undefined
  return {
    message: `${printable(method)} in ${writtenAs} has no effect: methods are case-sensitive, and the method is ${useful}.`,
    // A getter, as it looks through the list.
    get hint () { return `${new Proposer(written).inPlace(useful, value)}.` }
  }
})

/** W013 */
export const uselessHeader: Check = entryCheck('W013', ['CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], isString, (header, setting, written) => {
  const several = setting.setting === 'CORS_ALLOW_HEADERS' ? joinedHeaders(header) : []
  if (several.length > 0) return forgottenComma(header, several, setting, written)
  const why = whyUseless(header, setting.setting)
  return why === undefined ? undefined : { message: `${printable(header)} in ${setting.writtenAs} has no effect: it ${why}.`, hint: 'Remove it.' }
})

function forgottenComma (entry: string, names: readonly string[], { writtenAs }: WrittenSetting, written: WrittenSettings): Problem {
  return {
    message: `${printable(entry)} in ${writtenAs} has no effect: it is ${names.join(' and ')} without a comma between them, a name that no page uses.`,
    hint: new Proposer(written).asEntries([...new Set(names)], writtenAs) as string
  }
}
