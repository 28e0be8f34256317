import { escapeControls } from '../../text/printable.js'
import type { SourceSpan, Source } from '../../text/source.js'
import type { Item } from './literal.js'

/** A comment of Python's, or the text of one, as one of TypeScript's: on one line, and no order to the compiler. */
export function commentLine (text: string): string {
  const words = escapeControls(text.replace(/^#[:!]?/, '').replaceAll('\t', ' ').trim())
  return `// ${words.startsWith('@') ? '# ' : ''}${words}`.trimEnd()
}

interface Comment { readonly from: number, readonly text: string, readonly isAlone: boolean }

/** A comment, or a string: of a file that is known to be Python. An unclosed one takes the rest. */
const lexemes = /#[^\r\n]*|"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|(['"])(?:\\[^]|(?!\1)[^\\])*\1|['"][^]*/g

/** The comments of files, each given out once, as comments of TypeScript. */
export class Comments {
  readonly #files = new Map<Source, Map<number, Comment>>()

  /** Those above a place that begins a line, but for the name that it is bound to, and the one at the line's end. */
  around (span: SourceSpan | undefined): Pick<Item, 'above' | 'beside'> {
    const above: string[] = []
    if (span === undefined) return { above, beside: undefined }
    const { source, from, to } = span
    const { line, column } = source.position(from)
    if (/^[ \t\f]*(?:\w+[ \t]*(?::[^=]*)?=[ \t]*)*$/.test(source.text.slice(from - column + 1, from))) {
      for (let at = line - 1; this.#of(source).get(at)?.isAlone === true; at--) above.unshift(...this.#take(source, at))
    }
    const end = source.position(to).line
    const comment = this.#of(source).get(end)
    // Between them is the rest of the line, which may be long and full of entries.
    const isBeside = comment !== undefined && /^[ \t\f]*,?[ \t\f]*$/.test(source.text.slice(to, comment.from))
    return { above, beside: isBeside ? this.#take(source, end)[0] : undefined }
  }

  /** Those left on the lines that a place takes. */
  within (span: SourceSpan | undefined): string[] {
    if (span === undefined) return []
    const { source, from, to } = span
    const [first, last] = [from, to].map(at => source.position(at).line) as [number, number]
    return Array.from({ length: last - first + 1 }, (_, index) => this.#take(source, first + index)).flat()
  }

  #take (source: Source, line: number): string[] {
    const comment = this.#of(source).get(line)
    this.#of(source).delete(line)
    return comment === undefined ? [] : [commentLine(comment.text)]
  }

  /** All comments of a file that are left, by line. */
  #of (source: Source): Map<number, Comment> {
    const known = this.#files.get(source)
    if (known !== undefined) return known
    const comments = new Map<number, Comment>()
    for (const { 0: lexeme, index } of source.text.matchAll(lexemes)) {
      if (!lexeme.startsWith('#')) continue
      const { line, column } = source.position(index)
      const isAlone = source.line(line).slice(0, column - 1).trim() === ''
      comments.set(line, { from: index, text: lexeme, isAlone })
    }
    this.#files.set(source, comments)
    return comments
  }
}
