import { escapeControls } from '../printable.js'
import type { Place } from './source.js'

/** How many lines are shown around the one that matters, and how much of a line. */
const around = 2
const widest = 120

/** The lines around a place, with their numbers and a mark below what it is about. */
export function codeFrame ({ source, from, to }: Place): string {
  const { line, column } = source.position(from)
  const first = Math.max(1, line - around)
  const last = Math.min(source.lineCount, line + around)
  const width = String(last).length
  const rows: string[] = []
  for (let number = first; number <= last; number++) {
    const text = source.line(number)
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${shown(text)}`.trimEnd())
    if (number === line && column <= widest) {
      const before = shown(text.slice(0, column - 1))
      const marked = shown(text.slice(column - 1, column - 1 + to - from)).length
      rows.push(`  ${' '.repeat(width)} | ${' '.repeat(before.length)}${'^'.repeat(Math.max(1, Math.min(marked, widest - before.length)))}`)
    }
  }
  return rows.join('\n')
}

function shown (text: string): string {
  const line = text.replaceAll('\t', '    ')
  return escapeControls(line.length > widest ? `${line.slice(0, widest)}…` : line)
}
