/**
 * What an editor does not show as itself: control characters, invisible and bidirectional ones, lone surrogates, white
 * space other than a space.
 */
const unprintable = /(?! )[\p{C}\p{Z}]/gu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text as TypeScript writes it, on one line. */
export function textLiteral (text: string): string {
  if (text.includes('\\') && canBeRaw(text)) return `String.raw\`${text}\``
  return `'${escapeUnprintable(text.replaceAll(/[\\']/g, '\\$&'))}'`
}

/** The text between two replacements of a template literal. */
export function templateText (text: string): string {
  return escapeUnprintable(text.replaceAll(/[\\`]|\$(?=\{|$)/g, '\\$&'))
}

function canBeRaw (text: string): boolean {
  return text.search(unprintable) === -1 && !/`|\$\{|\\$/.test(text)
}

function escapeUnprintable (text: string): string {
  return text.replace(unprintable, character => {
    const code = character.codePointAt(0) as number
    if (code <= 0xff) return short[character] ?? `\\x${code.toString(16).padStart(2, '0')}`
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`
  })
}
