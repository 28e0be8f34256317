import { Source } from '../../text/source.js'
import { syntaxError } from './tokens.js'

const cookie = /^[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/
const blankLine = /^[ \t\f]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)/

// The characters of cp1252 from 0x80 to 0x9F: Node's decoder of that name has others in some releases.
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
// Those whose characters Node has as CPython has them.
const ofNode = /^(?:iso-?8859-(?:2|4|5|7|10|13|14|15)|(?:cp|windows-)125[014-8]|koi8-[ru])$/

/**
 * The text of a Python file, which may say in which encoding it is. Throws PythonSyntaxError where CPython does, and
 * for encodings that are not known here.
 */
export function decodePython (bytes: Uint8Array, shown: string): string {
  const raw = new Source(shown, Buffer.from(bytes).toString('latin1'))
  const hasMark = raw.text.startsWith('\xEF\xBB\xBF')
  const named = encodingOf(raw.text.slice(hasMark ? 3 : 0))
  const encoding = named?.toLowerCase().replaceAll('_', '-') ?? 'utf-8'
  const odd = raw.text.search(/[^\0-\x7F]/)
  const fail = (message: string, at = 0): never => syntaxError(raw, message, at, at + 1)
  const not = `the file says that it is in ${named ?? ''}, and it is not`
  // Behind a byte order mark, CPython takes the first spelling only.
  if (/^utf-8(?:-|$)/.test(encoding) || (encoding === 'utf8' && !hasMark)) {
    return decode('utf-8', bytes) ?? fail(named !== undefined
      ? not
      : 'the file is not in UTF-8, and none of its first two lines says in which encoding it is')
  }
  if (hasMark) fail(`the file begins as UTF-8 does, and says that it is in ${named as string}`)
  if (/^(?:iso-)?latin-?1$|^l1$|^iso-?8859-1$/.test(encoding)) return raw.text
  if (/^(?:us-)?ascii$/.test(encoding)) return odd < 0 ? raw.text : fail(not, odd)
  let text: string | undefined
  if (/^(?:cp|windows-)1252$/.test(encoding)) {
    text = raw.text.replaceAll(/[\x80-\x9F]/g, character => cp1252.charAt(character.charCodeAt(0) - 0x80))
  } else if (ofNode.test(encoding)) {
    text = decode(encoding.replace('cp', 'windows-').replace('iso8859', 'iso-8859'), bytes)
  } else fail(`the file says that it is in ${named as string}, which is not read here: save it in UTF-8`)
  // CPython has no character where Node has a control character.
  if (text === undefined || (encoding.includes('125') && /[\x80-\x9F]/.test(text))) {
    return fail(`the file holds a byte that ${named as string} has no character for`, odd)
  }
  return text
}

/** What the first two lines say about the encoding. */
function encodingOf (text: string): string | undefined {
  return (cookie.exec(text) ?? cookie.exec(text.slice(blankLine.exec(text)?.[0].length ?? text.length)))?.[1]
}

function decode (encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Refuses a text that says that it was in an encoding other than UTF-8, unless it has characters of ASCII only: who
 * read its file may have taken it for UTF-8.
 */
export function checkEncoding (source: Source): void {
  const { text } = source
  const named = encodingOf(text)
  if (named !== undefined && /[^\0-\x7F]/.test(text) && !/^utf[-_]?8(?:[-_]|$)/i.test(named)) {
    syntaxError(source, `the text says that its file is in ${named}: give the path of the file instead`, 0, 1)
  }
}

/** Where the code begins, behind a byte order mark. Refuses what no Python file holds. */
export function textStart (source: Source): number {
  const { text } = source
  const odd = text.search(/\0|\p{Surrogate}/u)
  if (odd >= 0) syntaxError(source, 'the file holds a character that no Python file can have', odd, odd + 1)
  return text.startsWith('\uFEFF') ? 1 : 0
}
