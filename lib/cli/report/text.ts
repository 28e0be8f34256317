import { codeFrame } from '../../text/code-frame.js'
import { Source } from '../../text/source.js'
import { countProblems } from '../../checks/message.js'
import { escapeControls, withCommas, wrap } from '../../text/printable.js'
import { entriesOf, type Entry, type FileReport, type ReportContext } from './report.js'

/** A report for people: one problem in each paragraph, with its code. */
export function textReport (reports: readonly FileReport[], context: ReportContext): string {
  const paragraphs = shortenRepeated(reports.flatMap(entriesOf)).map(entry => paragraph(entry, context))
  return [...paragraphs, ...context.isQuiet ? [] : [summary(reports)]].map(text => `${text}\n`).join('\n')
}

/** Shortens a reason that keeps several files from being read, after the first of them. */
function shortenRepeated (entries: readonly Entry[]): Entry[] {
  const files = new Map<string, string>()
  return entries.map(entry => {
    const { file, message, hint, docs, location } = entry
    if (docs !== undefined || location !== undefined) return entry
    const first = files.get(message + hint)
    files.set(message + hint, first ?? file)
    return first === undefined ? entry : { ...entry, message: `The same as for ${first} above.`, hint: '' }
  })
}

function paragraph (entry: Entry, context: ReportContext): string {
  const { bold, dim, red, yellow, cyan } = context.hasColors ? colors : noColors
  const { id, level, file, subject, value, location } = entry
  const place = location === undefined ? file : `${location.file}:${location.line}:${location.column}`
  // A line that begins with `::` would be a command to GitHub's log.
  const where = place.startsWith('::') ? `./${place}` : place
  const header = [bold(escapeControls(where)), (level === 'error' ? red : yellow)(level), id, bold(escapeControls(subject)), value].filter(part => part !== '').join('  ')
  const frame = frameOf(entry, context).split('\n').filter(line => line !== '')
  return [
    header,
    ...frame.length === 0 ? [] : ['', ...frame.map(line => `    ${line.startsWith('>') ? line : dim(line)}`), ''],
    ...wrapLines(entry.message, context),
    ...entry.hint === '' ? [] : wrapLines(`Fix: ${entry.hint}`, context).map(cyan),
    ...entry.docs === undefined ? [] : wrapLines(`See ${entry.docs}`, context).map(dim)
  ].join('\n')
}

function frameOf ({ frame, location }: Entry, { textOf }: ReportContext): string {
  if (frame !== undefined || location === undefined) return frame ?? ''
  const text = textOf(location.file)
  if (text === undefined) return ''
  const source = new Source(location.file, text)
  const from = source.offset(location.line, location.column)
  // The lines around one in a .env file may contain secrets.
  const isCode = /\.(?:py|json|[cm]?[jt]s)$/i.test(location.file)
  return from === undefined ? '' : codeFrame({ source, from, to: from }, isCode ? undefined : 0)
}

function wrapLines (text: string, { columns }: ReportContext): string[] {
  return text.split('\n').flatMap(line => wrap(escapeControls(line), columns))
}

function summary (reports: readonly FileReport[]): string {
  const messages = reports.flatMap(({ messages }) => messages)
  const errors = countProblems(messages.filter(({ level }) => level === 'error'))
  const warnings = countProblems(messages) - errors
  const unread = reports.filter(({ error }) => error !== undefined).length
  const found = [
    ...errors === 0 ? [] : [count(errors, 'error')],
    ...warnings === 0 ? [] : [count(warnings, 'warning')],
    ...unread === 0 ? [] : [`${count(unread, 'file')} that could not be read`]
  ]
  return `${count(reports.length, 'file')} checked: ${found.length === 0 ? 'no problem found' : found.join(', ')}.`
}

function count (number: number, what: string): string {
  return `${withCommas(number)} ${what}${number === 1 ? '' : 's'}`
}

type Paint = (text: string) => string
const paint = (on: number, off: number): Paint => text => `\u001b[${on}m${text}\u001b[${off}m`
const unchanged: Paint = text => text

const colors = { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), yellow: paint(33, 39), cyan: paint(36, 39) }
const noColors = { bold: unchanged, dim: unchanged, red: unchanged, yellow: unchanged, cyan: unchanged }
