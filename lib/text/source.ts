import { escapeControls } from './printable.js'
import type { Location } from '../settings/locations.js'

/** A file that settings were read from, or a text that was given as one. */
export class Source {
  /** As it is named to the user. */
  readonly file: string
  readonly text: string
  #lineStarts: number[] | undefined

  constructor (file: string, text: string) {
    this.file = file
    this.text = text
  }

  /** The line and the column of an offset. Both count from 1; columns count UTF-16 units, as editors do. */
  position (offset: number): { readonly line: number, readonly column: number } {
    const starts = this.#lineStarts ??= lineStarts(this.text)
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }

  /** The offset of a line and a column, or undefined past the last line. */
  offset (line: number, column: number): number | undefined {
    const starts = this.#lineStarts ??= lineStarts(this.text)
    const start = starts[line - 1]
    return start === undefined ? undefined : Math.min(start + column - 1, (starts[line] ?? this.text.length + 1) - 1)
  }

  get lineCount (): number {
    return (this.#lineStarts ??= lineStarts(this.text)).length
  }

  /** The text of a line, without its end. */
  line (number: number): string {
    const starts = this.#lineStarts ??= lineStarts(this.text)
    return this.text.slice(starts[number - 1], starts[number]).replace(/[\r\n]+$/, '')
  }
}

/** A piece of a file: what a value was written as; of a text from a .env file, what read it, and its line there. */
export interface SourceSpan {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly envLine?: Location
}

export function locationOf ({ source, from }: SourceSpan): Location {
  return { file: source.file, ...source.position(from) }
}

const longestExcerpt = 60

/** The text of a place on one line, shortened: for a message to quote. */
export function excerpt ({ source, from, to }: SourceSpan): string {
  const text = source.text.slice(from, Math.min(to, from + 4 * longestExcerpt)).replaceAll(/\s+/g, ' ')
  return text.length > longestExcerpt ? `${escapeControls(text.slice(0, longestExcerpt))}…` : escapeControls(text)
}

function lineStarts (text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}
