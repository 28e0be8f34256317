import { token } from '../policy/headers.js'
import { defaultHeaders } from '../settings/defaults.js'
import type { WrittenName } from '../settings/names.js'
import { isTooLong, readQuotedText } from './list-text.js'
import type { Proposer } from './propose.js'
import { joinedHeaders, joinedMethods, meantHeaders, meantMethods, whyUseless } from './useful-names.js'

/** The methods or header names in a text, whatever separates or surrounds them. */
function meantTokens (text: string, setting: WrittenName): readonly string[] {
  if (isTooLong(text)) return []
  // `Content Type`
  const hyphenated = text.trim().replaceAll(/\s+/g, '-')
  if (defaultHeaders.includes(hyphenated.toLowerCase())) return [hyphenated]
  const bare = text.replace(/^\s*[[({]?\s*[rbu]{1,2}(?=["'])/i, '').replace(/^\s*(?:access-control-[a-z-]+(?:\s*[:=]|\s)|(?:allow|methods|headers|CORS_\w+)\s*[:=])/i, '')
  // What follows the colon is the value of a header, perhaps a secret.
  const parts = (readQuotedText(text) ?? [bare]).map(part => setting === 'CORS_ALLOW_METHODS' ? part : part.replaceAll(/:[^,;\r\n]*/g, ''))
  const words = parts.flatMap(part => part.split(/[\s\p{C},:;|[\](){}"“”„‘’\\]+/u))
  return [...new Set(words.map(word => word.replaceAll(/^['`]+|['`]+$/g, '')).filter(word => token.test(word)))]
}

/** The methods or header names in a text that have an effect in a list. With credentials, `*` has none. */
export function usefulTokens (text: string, setting: WrittenName, propose: Proposer): readonly string[] {
  const tokens = meantTokens(text, setting).filter(name => name !== '*' || !propose.sendsCookies)
  if (setting === 'CORS_ALLOW_HEADERS') return tokens.flatMap(name => separate(joinedHeaders(name)) ?? meantHeaders(name))
  if (setting !== 'CORS_ALLOW_METHODS') return tokens.filter(name => whyUseless(name, setting) === undefined)
  return [...new Set(tokens.flatMap(name => separate(joinedMethods(name)) ?? meantMethods(name)))]
}

/** The names, if there are any. */
function separate (names: readonly string[]): readonly string[] | undefined {
  return names.length > 0 ? names : undefined
}
