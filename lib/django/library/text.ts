/** What Python's str does with characters, where JavaScript's methods differ. */

const blanks = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const isBlank = new RegExp(`[${blanks}]`)

/** A character that `str.isspace` and the `\s` of Python's patterns take. */
export function isSpace (character: string | undefined): boolean {
  return character !== undefined && character !== '' && isBlank.test(character)
}

/** `text.strip(characters)`; without characters, of white space. */
export function strip (text: string, characters?: string): string {
  return stripEnd(stripStart(text, characters), characters)
}

export function stripStart (text: string, characters?: string): string {
  const points = [...text]
  let start = 0
  while (start < points.length && isIn(points[start] as string, characters)) start++
  return points.slice(start).join('')
}

export function stripEnd (text: string, characters?: string): string {
  const points = [...text]
  let end = points.length
  while (end > 0 && isIn(points[end - 1] as string, characters)) end--
  return points.slice(0, end).join('')
}

/** `text.splitlines()`. */
export function splitLines (text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]/)
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

function isIn (character: string, characters: string | undefined): boolean {
  return characters === undefined ? isSpace(character) : [...characters].includes(character)
}
