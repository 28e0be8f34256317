import { escapeControls } from './printable.js'
import type { SourceSpan } from './source.js'

/** How many lines are shown around the one that matters, and how much of a line on either side of the place. */
const linesAround = 2
const reach = 60

/** The lines around a place, with their numbers and a mark below what it is about. */
export function codeFrame ({ source, from, to }: SourceSpan, around = linesAround): string {
  const { line, column } = source.position(from)
  const first = Math.max(1, line - around)
  // What follows the last line's end is no line to look at.
  const lines = source.line(source.lineCount) === '' ? source.lineCount - 1 : source.lineCount
  const last = Math.max(line, Math.min(lines, line + around))
  const width = String(last).length
  const start = Math.max(0, column - 1 - reach)
  const end = start + 2 * reach
  const rows: string[] = []
  for (let number = first; number <= last; number++) {
    const text = source.line(number)
    const cut = `${start === 0 ? '' : '…'}${shown(text.slice(start, end))}${text.length > end ? '…' : ''}`
    const mark = number === line ? '>' : ' '
    rows.push(`${mark} ${String(number).padStart(width)} | ${text.length > start ? cut : ''}`.trimEnd())
    if (number === line) {
      const before = shown(text.slice(start, column - 1)).length + (start === 0 ? 0 : 1)
      const marked = shown(text.slice(column - 1, Math.min(end, column - 1 + to - from))).length
      rows.push(`  ${' '.repeat(width)} | ${' '.repeat(before)}${'^'.repeat(Math.max(1, marked))}`)
    }
  }
  return rows.join('\n')
}

function shown (text: string): string {
  return escapeControls(text.replaceAll('\t', '    '))
}
