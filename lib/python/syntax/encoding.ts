import { Source } from '../../text/source.js'
import { syntaxError } from './tokens.js'

const cookie = /^[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/
const blankLine = /^[ \t\f]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)/
/** Encodings other than UTF-8, and the texts which are the same in Latin-1. */
const likeLatin1: ReadonlyArray<readonly [encodings: RegExp, texts: RegExp]> = [
  [/^(?:iso-?8859-1|(?:iso-)?latin-?1|l1)$/, /^/],
  [/^(?:cp|windows-)1252$/, /^[^\x80-\x9F]*$/],
  [/^(?:(?:us-)?ascii|(?:cp|windows-)125\d|iso-?8859-\d+|koi8-[ru])$/, /^[\0-\x7F]*$/]
]

/**
 * The text of a Python file, which may say in which encoding it is. Throws PythonSyntaxError where CPython does, and
 * for what is in an encoding other than UTF-8, and not the same in Latin-1.
 */
export function decodePython (bytes: Uint8Array, shown: string): string {
  const raw = new Source(shown, Buffer.from(bytes).toString('latin1'))
  const hasMark = raw.text.startsWith('\xEF\xBB\xBF')
  const named = encodingOf(raw.text.slice(hasMark ? 3 : 0))
  const encoding = named?.toLowerCase().replaceAll('_', '-') ?? 'utf-8'
  const fail = (message: string): never => syntaxError(raw, message, 0, 1)
  if (/^utf-?8(?:-|$)/.test(encoding)) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return fail(named === undefined
        ? 'the file is not in UTF-8, and none of its first two lines says in which encoding it is'
        : `the file says that it is in ${named}, and it is not`)
    }
  }
  if (hasMark) fail(`the file begins as UTF-8 does, and says that it is in ${named as string}`)
  if (likeLatin1.some(([encodings, texts]) => encodings.test(encoding) && texts.test(raw.text))) return raw.text
  return fail(`the file says that it is in ${named as string}, which is not supported: save it in UTF-8`)
}

function encodingOf (text: string): string | undefined {
  return (cookie.exec(text) ?? cookie.exec(text.slice(blankLine.exec(text)?.[0].length ?? text.length)))?.[1]
}

/** Refuses a text that names another encoding than UTF-8, unless it is ASCII: it may have been read as UTF-8. */
export function checkEncoding (source: Source): void {
  const { text } = source
  const named = encodingOf(text)
  if (named !== undefined && /[^\0-\x7F]/.test(text) && !/^utf[-_]?8(?:[-_]|$)/i.test(named)) {
    syntaxError(source, `the text says that its file is in ${named}: give the path of the file instead`, 0, 1)
  }
}
