import { Source } from '../../django/source.js'
import { escapeControls } from '../../printable.js'
import type { Location } from '../../settings/locations.js'

/** How much of a long line is shown on either side of the place. */
const reach = 60

/** The line of a place with the one before and the one after, and a mark below the column. */
export function codeFrame (text: string, { file, line, column }: Location): string {
  const source = new Source(file, text)
  const last = source.position(text.length).line
  if (line > last) return ''
  const start = Math.max(0, column - 1 - reach)
  const numbers = [line - 1, line, line + 1].filter(number => number >= 1 && number <= last)
  const width = String(line + 1).length
  const shown = (number: number): string => {
    const whole = source.line(number)
    const cut = escapeControls(whole.slice(start, start + 2 * reach).replaceAll('\t', '    '))
    return `${start === 0 ? '' : '…'}${cut}${whole.length > start + 2 * reach ? '…' : ''}`
  }
  const before = escapeControls(source.line(line).slice(start, column - 1).replaceAll('\t', '    '))
  const mark = `  ${' '.repeat(width)} | ${' '.repeat(before.length + (start === 0 ? 0 : 1))}^`
  return numbers.flatMap(number => [
    `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${shown(number)}`.trimEnd(),
    ...number === line ? [mark] : []
  ]).join('\n')
}
