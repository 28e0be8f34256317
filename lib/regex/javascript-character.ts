import { MAX_CODE_POINT, invertRanges, rangesSet } from './char-set.js'
import { foldJavaScript, readJavaScriptClass } from './javascript-class.js'
import { readCategory, readEscape } from './javascript-escape.js'
import type { JavaScriptReader } from './javascript-reader.js'
import type { Node } from './syntax.js'

const ANY_CHARACTER = rangesSet([0, MAX_CODE_POINT])
export const NOT_LINE_END = rangesSet(invertRanges([0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029]))

/** What surely stands for one character, class by class and escape by escape. */
const ONE_UNIT = /\\[dDsSwW]|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4}|\[(?:\\[^]|[^\\\]])*\]|[^$()*+.?[\\\]^{|}]/y
const ONE_CODE_POINT = /\\[dDsSwW]|\\[pP]\{[^{}]*\}|\\x[\dA-Fa-f]{2}|\\u[dD][89ABab][\dA-Fa-f]{2}\\u[dD][C-Fc-f][\dA-Fa-f]{2}|\\u(?:\{[\dA-Fa-f]+\}|[\dA-Fa-f]{4})|\[(?:\\[^]|[^\\\]])*\]|[^$()*+.?[\\\]^{|}]/uy

/** Reads what stands for one character. What is beyond the reading here, a RegExp of its own tells. */
export function readCharacter (reader: JavaScriptReader, flags: string): Node {
  const start = reader.position
  try {
    return readSet(reader, flags)
  } catch {
    // Nothing but Unsupported is thrown there.
    reader.position = start
  }
  const one = reader.match(reader.unicode ? ONE_CODE_POINT : ONE_UNIT)
  if (one === null) throw reader.refusal('This part is not supported. To match the character itself, write a backslash before it, or \\x and its number.')
  const [source] = one
  // Under the flag v, a class can match several characters, and other rules hold inside of it.
  if (flags.includes('v') && !isSame(source, flags)) {
    throw reader.refusal('Set operations and classes of strings, which the flag v brings, are not supported. Use the flag u and write the characters out.', start)
  }
  return { type: 'class', source, flags: flags.replace('v', 'u') }
}

function isSame (source: string, flags: string): boolean {
  if (source.startsWith('[')) return false
  try {
    return new RegExp(source, flags.replace('v', 'u')).unicode
  } catch {
    return false
  }
}

function readSet (reader: JavaScriptReader, flags: string): Node {
  const ignoreCase = flags.includes('i')
  if (reader.accept('.')) return { type: 'set', set: flags.includes('s') ? ANY_CHARACTER : NOT_LINE_END }
  if (reader.accept('[')) return { type: 'set', set: readJavaScriptClass(reader, ignoreCase, flags.includes('v')) }
  const category = readCategory(reader, ignoreCase)
  if (category !== undefined) return { type: 'set', set: category }
  const codePoint = reader.accept('\\') ? readEscape(reader) : reader.codePoint()
  return { type: 'set', set: rangesSet(foldJavaScript(codePoint, codePoint, ignoreCase, reader.unicode)) }
}
