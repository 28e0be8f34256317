import { escapeControls } from '../../printable.js'
import { fromRoot } from './from-root.js'
import { entriesOf, type Entry, type FileReport, type Surroundings } from './report.js'

/** Workflow commands of GitHub Actions: each makes an annotation beside the line it speaks of. */
export function githubReport (reports: readonly FileReport[], surroundings: Surroundings): string {
  return reports.flatMap(entriesOf).map(entry => `${annotation(entry, surroundings)}\n`).join('')
}

function annotation ({ id, level, file, place, message, hint, location }: Entry, surroundings: Surroundings): string {
  const properties = {
    file: fromRoot(location?.file ?? file, surroundings),
    ...location === undefined ? {} : { line: location.line, col: location.column },
    title: `${id} ${place}`.trim()
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(escapeControls(String(value)))}`)
  return `::${level} ${list.join(',')}::${escapeData(`${escapeControls(message)}\nFix: ${escapeControls(hint)}`)}`
}

/** As the runner reads it back: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData (text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty (text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
