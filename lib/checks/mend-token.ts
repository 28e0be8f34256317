import { token } from '../policy/headers.js'
import { isTooLong, readQuotedText } from './list-text.js'

/** The methods or header names that a text holds, whatever stands between them and around them. */
export function meantTokens (text: string): readonly string[] {
  if (isTooLong(text)) return []
  const bare = text.replace(/^\s*[[({]?\s*[rbu]{1,2}(?=["'])/i, '')
  const words = (readQuotedText(text) ?? [bare]).flatMap(part => part.split(/[\s,:;|[\](){}"\\]+/))
  return [...new Set(words.map(word => word.replaceAll(/^['`]+|['`]+$/g, '')).filter(word => token.test(word)))]
}
