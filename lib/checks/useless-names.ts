import { isForbiddenMethod } from '../explain/safelists.js'
import { token } from '../policy/headers.js'
import { printable } from '../text/printable.js'
import type { WrittenSetting, WrittenSettings } from '../settings/read.js'
import { entryCheck, isString, type Check, type Problem } from './check.js'
import { Proposer } from './propose.js'
import { joinedHeaders, joinedMethods, meantMethods, misspeltHeader, whyUseless } from './useful-names.js'

/** W012 */
export const uselessMethod = entryCheck('W012', ['CORS_ALLOW_METHODS'], isString, (method, setting, written) => {
  if (!token.test(method)) return undefined // E017 reports it.
  const { writtenAs } = setting
  const several = joinedMethods(method)
  if (several.length > 0) return forgottenComma(method, several, setting, written)
  const meant = meantMethods(method)
  if (meant[0] === method) return undefined
  const why = isForbiddenMethod(method)
    ? 'browsers let no page use this method'
    : meant[0] === method.toUpperCase() ? `methods are case-sensitive, and the method is ${meant[0]}` : 'Node accepts no method of this name, so pages use another one'
  return {
    message: `${printable(method)} in ${writtenAs} has no effect: ${why}.`,
    // A getter, as it looks through the list.
    get hint () { return new Proposer(written).asEntries(meant, writtenAs) ?? 'Remove it.' }
  }
})

/** W013 */
export const uselessHeader: Check = entryCheck('W013', ['CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'], isString, (header, setting, written) => {
  if (!token.test(header)) return undefined // E018 reports it.
  const isAllowed = setting.setting === 'CORS_ALLOW_HEADERS'
  const several = isAllowed ? joinedHeaders(header) : []
  if (several.length > 0) return forgottenComma(header, several, setting, written)
  const meant = isAllowed ? misspeltHeader(header) : undefined
  const why = meant === undefined ? whyUseless(header, setting.setting) : `is another name than that of the header ${meant}`
  if (why === undefined) return undefined
  return {
    message: `${printable(header)} in ${setting.writtenAs} has no effect: it ${why}.`,
    get hint () {
      if (meant !== undefined) return new Proposer(written).asEntries([meant], setting.writtenAs) as string
      return header.includes('*') ? 'Remove it, and add the name of each header that is meant.' : 'Remove it.'
    }
  }
})

function forgottenComma (entry: string, names: readonly string[], { writtenAs }: WrittenSetting, written: WrittenSettings): Problem {
  return {
    message: `${printable(entry)} in ${writtenAs} has no effect: it is ${names.join(' and ')} without a comma between them, a name that no page uses.`,
    hint: new Proposer(written).asEntries([...new Set(names)], writtenAs) as string
  }
}
