/** What Python's str does with characters, where JavaScript's methods differ. */

const blanks = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const isBlank = new RegExp(`[${blanks}]`)
const lineEnds = '\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029'
const lineEnd = new RegExp(`\\r\\n|[${lineEnds}]`)

/** A character that `str.isspace` and the `\s` of Python's patterns take. */
export function isSpace (character: string | undefined): boolean {
  return character !== undefined && character !== '' && isBlank.test(character)
}

/** `text.strip(characters)`; without characters, of white space. */
export function strip (text: string, characters?: string): string {
  return stripped(text, characters, true)
}

export function stripEnd (text: string, characters?: string): string {
  return stripped(text, characters, false)
}

function stripped (text: string, characters: string | undefined, isBoth: boolean): string {
  const points = [...text]
  const given = characters === undefined ? undefined : new Set(characters)
  const stays = (character: string): boolean => given === undefined ? !isSpace(character) : !given.has(character)
  const start = isBoth ? points.findIndex(stays) : 0
  return start === -1 ? '' : points.slice(start, points.findLastIndex(stays) + 1).join('')
}

/** `text.splitlines()`. */
export function splitLines (text: string): string[] {
  const lines = text.split(lineEnd)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** What Python reads of a file in text mode. */
export function universalNewlines (text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

/** `text.lower()`, of which only the letters of ASCII matter to the words that it is compared with. */
export function lower (text: string): string {
  return text.toLowerCase()
}
