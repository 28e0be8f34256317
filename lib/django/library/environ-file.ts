import { isSpace, splitLines } from '../characters.js'

/** How django-environ read a line of an env file. Versions differ about comments after values. */
export type Rules = 'all' | 'plain' | 'comments'

/** A variable of an env file; undefined where versions differ. */
export type FileValue = string | undefined

/** The variables of an env file, of equal names the last. */
export function readEnvFile (text: string, rules: Rules): Map<string, FileValue> {
  const variables = new Map<string, FileValue>()
  for (const line of splitLines(text)) {
    const [, name, value] = /^(?:export )?([A-Za-z_0-9]+)=([^]*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const [plain, commented] = [unquote(withoutQuotes(value, "'") ?? value), unquote(beforeComment(value))]
    variables.set(name, rules === 'plain' ? plain : rules === 'comments' || plain === commented ? commented : undefined)
  }
  return variables
}

function withoutQuotes (text: string, quote: string): string | undefined {
  return text.length >= 2 && text.startsWith(quote) && text.endsWith(quote) ? text.slice(1, -1) : undefined
}

function unquote (text: string): string {
  return withoutQuotes(text, '"')?.replaceAll(/\\([^])/gu, (escaped, character: string) => 'rnt'.includes(character) ? escaped : character) ?? text
}

/** Version 0.11, and later ones that are told to: what is in single quotes, or before the first `#`. */
function beforeComment (text: string): string {
  let start = 0
  while (isSpace(text[start])) start++
  if (text[start] === "'") {
    for (let end = text.lastIndexOf("'"); end > start; end = text.lastIndexOf("'", end - 1)) {
      if (isAfterQuote(text, end + 1)) return text.slice(start + 1, end)
    }
  }
  const comment = text.indexOf('#')
  return comment === -1 ? text : text.slice(0, comment)
}

/** White space, and a comment perhaps. */
function isAfterQuote (text: string, from: number): boolean {
  let at = from
  while (isSpace(text[at])) at++
  return at === text.length || text[at] === '#'
}
