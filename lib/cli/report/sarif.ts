import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { escapeControls } from '../../text/printable.js'
import { webAddress } from '../package.js'
import { entriesOf, fromRoot, type Entry, type FileReport, type ReportContext } from './report.js'
import { rules } from './rules.js'

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's and other code scanning. */
export function sarifReport (reports: readonly FileReport[], context: ReportContext, version: string): string {
  const entries = reports.flatMap(entriesOf)
  const ids = [...new Set(entries.map(({ id }) => id))].sort()
  const fingerprint = fingerprints(context)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'fastify-cors-headers',
          version,
          informationUri: 'https://www.npmjs.com/package/fastify-cors-headers',
          rules: ids.map(id => rule(id, entries))
        }
      },
      invocations: [{ executionSuccessful: reports.every(({ error }) => error === undefined) }],
      columnKind: 'utf16CodeUnits',
      results: entries.map(entry => ({
        ruleId: entry.id,
        ruleIndex: ids.indexOf(entry.id),
        level: entry.level,
        message: { text: escapeMessage(`${entry.message}\nFix: ${entry.hint}`) },
        locations: [{ physicalLocation: physicalLocation(entry, context) }],
        partialFingerprints: { 'settingAndValue/v1': fingerprint(entry) }
      }))
    }]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rule (id: string, entries: readonly Entry[]): object {
  const text = rules[id] ?? id
  const { level, docs } = entries.find(entry => entry.id === id) as Entry
  return {
    id,
    shortDescription: { text },
    ...docs === undefined ? {} : { helpUri: webAddress(docs) },
    help: { text: `${text} Each result says what browsers would do and how to fix it.` },
    defaultConfiguration: { level }
  }
}

function physicalLocation ({ file, location }: Entry, context: ReportContext): object {
  const name = fromRoot(location?.file ?? file, context)
  return {
    artifactLocation: isAbsolute(name)
      ? { uri: pathToFileURL(name).href }
      : { uri: name.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    // GitHub shows no result without a line.
    region: { startLine: location?.line ?? 1, ...location === undefined ? {} : { startColumn: location.column } }
  }
}

/** Section 3.11.5: unescaped braces are placeholders. */
function escapeMessage (text: string): string {
  return text.split('\n').map(escapeControls).join('\n').replaceAll('{', '{{').replaceAll('}', '}}')
}

/** Stable when lines move, and distinct for equal findings. */
function fingerprints (context: ReportContext): (entry: Entry) => string {
  const seen = new Map<string, number>()
  return ({ id, file, subject, value, message }) => {
    const setting = subject.replace(/\[\d+\]$/, '')
    const facts = [id, fromRoot(file, context), setting, value === '' ? message : value].join('\0')
    const count = (seen.get(facts) ?? 0) + 1
    seen.set(facts, count)
    return `${process.getBuiltinModule('node:crypto').createHash('sha256').update(facts).digest('hex').slice(0, 32)}:${count}`
  }
}
