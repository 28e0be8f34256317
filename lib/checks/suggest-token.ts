import { token } from '../policy/headers.js'
import type { WrittenName } from '../settings/names.js'
import { isTooLong, readQuotedText } from './list-text.js'
import type { Proposer } from './propose.js'
import { usefulMethod, whyUseless } from './useful-names.js'

/** What follows the name of a header, unless it is a list of names. */
const headerValue = /(?<!\baccess-control-[\w-]+):[ \t]+[^,;\r\n]*/gi

/** The methods or header names in a text, whatever separates or surrounds them. */
function meantTokens (text: string): readonly string[] {
  if (isTooLong(text)) return []
  const bare = text.replace(/^\s*[[({]?\s*[rbu]{1,2}(?=["'])/i, '')
  const words = (readQuotedText(text) ?? [bare]).flatMap(part => part.replaceAll(headerValue, '').split(/[\s,:;|[\](){}"\\]+/))
  return [...new Set(words.map(word => word.replaceAll(/^['`]+|['`]+$/g, '')).filter(word => token.test(word)))]
}

/** The methods or header names in a text that have an effect in a list. With credentials, `*` has none. */
export function usefulTokens (text: string, setting: WrittenName, propose: Proposer): readonly string[] {
  const tokens = meantTokens(text).filter(name => name !== '*' || !propose.sendsCookies)
  if (setting !== 'CORS_ALLOW_METHODS') return tokens.filter(name => whyUseless(name, setting) === undefined)
  return [...new Set(tokens.map(usefulMethod).filter(method => method !== undefined))]
}
