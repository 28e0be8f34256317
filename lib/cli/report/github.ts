import { escapeControls } from '../../text/printable.js'
import { webAddress } from '../package.js'
import { entriesOf, fromRoot, type Entry, type FileReport, type ReportContext } from './report.js'

/** Workflow commands of GitHub Actions: each is an annotation beside a line. */
export function githubReport (reports: readonly FileReport[], context: ReportContext): string {
  return reports.flatMap(entriesOf).map(entry => `${annotation(entry, context)}\n`).join('')
}

function annotation ({ id, level, file, subject, message, hint, docs, location }: Entry, context: ReportContext): string {
  const properties = {
    file: fromRoot(location?.file ?? file, context),
    ...location === undefined ? {} : { line: location.line, col: location.column },
    title: `${id} ${subject}`.trim()
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(escapeControls(String(value)))}`)
  const lines = [message, `Fix: ${hint}`, ...docs === undefined ? [] : [`See ${webAddress(docs)}`]]
  return `::${level} ${list.join(',')}::${escapeData(lines.map(escapeControls).join('\n'))}`
}

/** The runner's escapes: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData (text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty (text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
