import { escapeControls } from '../../text/printable.js'
import type { SourceSpan, Source } from '../../text/source.js'
import type { Item } from './literal.js'

/**
 * A comment of Python's, or the text of one, as a comment of TypeScript's: on one line, and no order to the compiler.
 */
export function commentLine (text: string): string {
  const words = escapeControls(text.replace(/^#[:!]?/, '').replaceAll('\t', ' ').trim())
  return `// ${words.startsWith('@') ? '# ' : ''}${words}`.trimEnd()
}

interface Comment { readonly from: number, readonly text: string, readonly isAlone: boolean, isTaken: boolean }

/** The comments around a statement, around an entry or at the end of a list, as comments of TypeScript. */
export interface Found extends Pick<Item, 'above' | 'beside'> {}

/** The comments of files, each given out once. */
export class Comments {
  readonly #files = new Map<Source, ReadonlyMap<number, Comment>>()

  /**
   * Those on the lines above a place that begins a line, but for the name that it is bound to, and the one at the end
   * of its line.
   */
  around (span: SourceSpan | undefined): Found {
    if (span === undefined) return { above: [], beside: undefined }
    return { above: startsLine(span) ? this.#above(span) : [], beside: this.#beside(span) }
  }

  #above ({ source, from }: SourceSpan): string[] {
    const found: string[] = []
    let line = source.position(from).line - 1
    while (this.#at(source, line)?.isAlone === true) found.push(...take(this.#at(source, line--)))
    return found.reverse()
  }

  /** Those left on the lines that a place takes. */
  within (span: SourceSpan | undefined): string[] {
    if (span === undefined) return []
    const { source, from, to } = span
    const last = source.position(to).line
    const found: string[] = []
    for (let { line } = source.position(from); line <= last; line++) found.push(...take(this.#at(source, line)))
    return found
  }

  /** The comment after the opening bracket of a list, if the list goes on below. */
  opening (span: SourceSpan | undefined): string[] {
    if (span === undefined) return []
    const { source, from } = span
    const { line } = source.position(from)
    return /[[({][ \t\f]*#/.test(source.line(line)) ? take(this.#at(source, line)) : []
  }

  #beside ({ source, to }: SourceSpan): string | undefined {
    const comment = this.#at(source, source.position(to).line)
    // Between them is the rest of the line, which may be long and full of entries.
    if (comment === undefined || !/^[ \t\f]*,?[ \t\f]*$/.test(source.text.slice(to, comment.from))) return undefined
    return take(comment)[0]
  }

  #at (source: Source, line: number): Comment | undefined {
    const known = this.#files.get(source)
    const comments = known ?? commentsOf(source)
    if (known === undefined) this.#files.set(source, comments)
    return comments.get(line)
  }
}

function startsLine ({ source, from }: SourceSpan): boolean {
  const { column } = source.position(from)
  return /^[ \t\f]*(?:\w+[ \t]*(?::[^=]*)?=[ \t]*)*$/.test(source.text.slice(from - column + 1, from))
}

function take (comment: Comment | undefined): string[] {
  if (comment === undefined || comment.isTaken) return []
  comment.isTaken = true
  return [commentLine(comment.text)]
}

/** A comment, or a string: of a file that is known to be Python. An unclosed one takes the rest. */
const lexemes = /#[^\r\n]*|"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|(['"])(?:\\[^]|(?!\1)[^\\])*\1|['"][^]*/g

/** All comments of a file, by line. */
function commentsOf (source: Source): ReadonlyMap<number, Comment> {
  const comments = new Map<number, Comment>()
  for (const { 0: lexeme, index } of source.text.matchAll(lexemes)) {
    if (!lexeme.startsWith('#')) continue
    const { line, column } = source.position(index)
    const whole = source.line(line)
    const isAlone = whole.slice(0, column - 1).trim() === ''
    comments.set(line, { from: index, text: whole.slice(column - 1), isAlone, isTaken: false })
  }
  return comments
}
