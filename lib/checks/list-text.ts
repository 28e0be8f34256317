/** The longest text that is parsed for a hint. */
const maxLength = 5000

/** A quoted text in a list of Python or JSON, with its separator. */
const quoted = /\s*([rbuf]{0,2})(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)')\s*(?:([,;])\s*|$)/giy

const inBrackets = /^\s*(?:\[([^]*)\]|\(([^]*)\)|\{([^]*)\})\s*,?\s*$/

/** The entries of a text that is a list in brackets, as JSON or Python writes one: `["a", "b"]`, `(r'a',)`. */
export function readListText (text: string): readonly string[] | undefined {
  if (text.length > maxLength) return undefined
  const [, square, round, curly] = inBrackets.exec(text) ?? []
  const inner = square ?? round ?? curly
  return inner === undefined ? undefined : readJson(text) ?? readQuoted(inner)
}

/** Whether a text is too long to be parsed for a hint. */
export function isTooLong (text: string): boolean {
  return text.length > maxLength
}

/** The entries of one or more quoted texts with commas between them, in brackets or not. */
export function readQuotedText (text: string): readonly string[] | undefined {
  return readListText(text) ?? readQuoted(text)
}

function readJson (text: string): readonly string[] | undefined {
  try {
    const entries = (JSON.parse(text) as unknown[]).flat(10)
    return entries.length > 0 && entries.every(entry => typeof entry === 'string') ? entries : undefined
  } catch {
    return undefined // Python, or a regex whose backslashes JSON does not know
  }
}

function readQuoted (text: string): readonly string[] | undefined {
  const entries: string[] = []
  const rest = text.trimEnd()
  for (quoted.lastIndex = 0; quoted.lastIndex < rest.length;) {
    const match = quoted.exec(rest)
    if (match === null) return undefined
    const [, prefix = '', double, single] = match
    const entry = (double ?? single) as string
    entries.push(/r/i.test(prefix) ? entry : entry.replaceAll(/\\([\\"'])/g, '$1'))
  }
  return entries.length === 0 ? undefined : entries
}

/** Splits a regex at separators outside of brackets, braces and escapes. */
export function splitOutside (regex: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let inClass = false
  let start = 0
  for (let index = 0; index < regex.length; index++) {
    const character = regex[index] as string
    if (character === '\\') index++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if ('({'.includes(character)) depth++
    else if (')}'.includes(character)) depth--
    else if (depth === 0 && separator.test(character)) {
      parts.push(regex.slice(start, index))
      start = index + 1
    }
  }
  return [...parts, regex.slice(start)]
}
