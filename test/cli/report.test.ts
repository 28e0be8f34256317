import t from 'tap'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorChecks } from '../../lib/checks/errors.js'
import { deployChecks, projectChecks, warningChecks } from '../../lib/checks/warnings.js'
import type { CheckMessage } from '../../lib/checks/message.js'
import { formats } from '../../lib/cli/options.js'
import { render } from '../../lib/cli/report/index.js'
import type { FileReport, ReportContext } from '../../lib/cli/report/report.js'
import { rules } from '../../lib/cli/report/rules.js'
import { thisPackage } from '../../lib/cli/package.js'
import { root } from '../root.js'

const message = (more: Partial<CheckMessage> = {}): CheckMessage =>
  ({ id: 'corsheaders.E013', level: 'error', setting: 'CORS_ALLOWED_ORIGINS', path: '/CORS_ALLOWED_ORIGINS/3', value: "'x'", message: 'It is wrong.', hint: 'Mend it.', docs: 'fastify-cors-headers/docs/checks.md#e013', ...more })

/** The repository of package.json. */
const docs = 'https://github.com/OWNER/fastify-cors-headers/blob/main/docs/checks.md#e013'.replace('OWNER', thisPackage().homepage.split('/')[3] ?? '')

const report = (...messages: CheckMessage[]): FileReport => ({ file: 'a/settings.py', ok: false, messages })

const unread: FileReport = { file: 'b.py', ok: false, messages: [], error: { message: 'The settings could not be read.', problems: [{ setting: 'CORS_URLS_REGEX', message: 'Why.', hint: 'Do.', location: { file: 'b.py', line: 2, column: 3 }, frame: '> 2 | f()' }] } }

const surroundings: ReportContext = { textOf: () => undefined, cwd: '/repo/api', root: '/repo', columns: 96, hasColors: false, isQuiet: false }

t.test('github: an annotation for each, with GitHub’s escapes', t => {
  const table: Array<[report: FileReport, line: string]> = [
    [report(message()), `::error file=api/a/settings.py,title=corsheaders.E013 CORS_ALLOWED_ORIGINS[3]::It is wrong.%0AFix: Mend it.%0ASee ${docs}\n`],
    [report(message({ level: 'warning', location: { file: 'a/b:c,d%.py', line: 3, column: 5 } })), `::warning file=api/a/b%3Ac%2Cd%25.py,line=3,col=5,title=corsheaders.E013 CORS_ALLOWED_ORIGINS[3]::It is wrong.%0AFix: Mend it.%0ASee ${docs}\n`],
    [report(message({ path: '', message: '100%, a:b\r\n::error::\u001b[2J' })), `::error file=api/a/settings.py,title=corsheaders.E013::100%25, a:b\\x0d\\x0a::error::\\x1b[2J%0AFix: Mend it.%0ASee ${docs}\n`],
    [report(message({ location: { file: '/elsewhere/s.py', line: 1, column: 1 } })), `::error file=/elsewhere/s.py,line=1,col=1,title=corsheaders.E013 CORS_ALLOWED_ORIGINS[3]::It is wrong.%0AFix: Mend it.%0ASee ${docs}\n`],
    [unread, '::error file=api/b.py,line=2,col=3,title=unreadable CORS_URLS_REGEX::Why.%0AFix: Do.\n'],
    [{ file: 'x', ok: true, messages: [] }, '']
  ]
  for (const [report, line] of table) t.equal(render('github', [report], surroundings), line)
  t.end()
})

t.test('json: what was found, as data', t => {
  t.strictSame(JSON.parse(render('json', [report(message()), unread], surroundings)), {
    version: 1,
    files: [
      { file: 'a/settings.py', ok: false, messages: [{ ...message(), url: docs }] },
      { file: 'b.py', ok: false, messages: [], error: { message: 'The settings could not be read.', problems: [{ setting: 'CORS_URLS_REGEX', message: 'Why.', hint: 'Do.', location: { file: 'b.py', line: 2, column: 3 } }] } }
    ]
  })
  t.end()
})

const isSarif = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'test/cli/sarif-schema.json'), 'utf8')) as object)

interface Sarif {
  runs: [{
    invocations: [{ executionSuccessful: boolean }]
    tool: { driver: { rules: Array<{ id: string, helpUri?: string }> } }
    results: Array<{ ruleId: string, ruleIndex: number, message: { text: string }, partialFingerprints: Record<string, string>, locations: [{ physicalLocation: { artifactLocation: { uri: string, uriBaseId?: string }, region: object } }] }>
  }]
}

const sarif = (...reports: FileReport[]) => {
  const log = JSON.parse(render('sarif', reports, surroundings)) as Sarif
  isSarif(log)
  t.strictSame(isSarif.errors ?? [], [], 'is SARIF')
  return log.runs[0]
}

t.test('sarif: results with rules, places and fingerprints', t => {
  const at = { file: 'a b/ü#?%.py', line: 3, column: 5 }
  const { invocations: [{ executionSuccessful }], tool: { driver }, results } = sarif(report(message({ id: 'corsheaders.E016', message: 'a{2}\nb\u001b' }), message({ location: at }), message({ location: { ...at, file: '/else where.py' } })), unread)
  t.equal(executionSuccessful, false)
  t.strictSame(driver.rules.map(({ id }) => id), ['corsheaders.E013', 'corsheaders.E016', 'unreadable'])
  for (const { ruleId, ruleIndex } of results) t.equal(driver.rules[ruleIndex]?.id, ruleId)
  t.strictSame(driver.rules.map(({ helpUri }) => helpUri), [docs, docs, undefined])
  t.equal(results[0]?.message.text, 'a{{2}}\nb\\x1b\nFix: Mend it.')
  t.strictSame(results.map(({ locations: [{ physicalLocation }] }) => physicalLocation), [
    { artifactLocation: { uri: 'api/a/settings.py', uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } },
    { artifactLocation: { uri: 'api/a%20b/%C3%BC%23%3F%25.py', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 5 } },
    { artifactLocation: { uri: 'file:///else%20where.py' }, region: { startLine: 3, startColumn: 5 } },
    { artifactLocation: { uri: 'api/b.py', uriBaseId: '%SRCROOT%' }, region: { startLine: 2, startColumn: 3 } }
  ])
  t.end()
})

t.test('sarif: a clean run is a run', t => {
  t.match(sarif({ file: 'a.py', ok: true, messages: [] }), { invocations: [{ executionSuccessful: true }], results: [] })
  t.match(sarif(report(message({ id: 'corsheaders.X001' }))), { tool: { driver: { rules: [{ shortDescription: { text: 'corsheaders.X001' } }] } } })
  t.end()
})

t.test('sarif: a fingerprint stays when lines move, and tells two of one kind apart', t => {
  const prints = (...messages: CheckMessage[]) => sarif(report(...messages)).results.map(({ partialFingerprints }) => partialFingerprints['settingAndValue/v1'])
  const [first, second] = prints(message(), message({ path: '/CORS_ALLOWED_ORIGINS/4' }))
  t.not(first, second)
  t.strictSame(prints(message({ path: '/CORS_ALLOWED_ORIGINS/9', location: { file: 'a/settings.py', line: 9, column: 9 } })), [first])
  t.not(prints(message({ value: "'y'" }))[0], first)
  t.match(first, /^[0-9a-f]{32}:1$/)
  t.end()
})

t.test('every check has a sentence in the list of rules', t => {
  const ids = [...errorChecks, ...warningChecks, ...projectChecks, ...deployChecks].map(({ id }) => `corsheaders.${id}`)
  t.strictSame(Object.keys(rules).sort(), [...new Set(ids), 'corsheaders.E020', 'unreadable'].sort())
  t.end()
})

t.test('text: a place past the end of its file, which has changed meanwhile, is shown as it is', t => {
  const at = (line: number, column: number) => render('text', [report(message({ location: { file: 'a/settings.py', line, column } }))], { ...surroundings, isQuiet: true, textOf: () => 'ab\ncd' })
  t.notMatch(at(3, 1), '|')
  t.match(at(1, 9), '    > 1 | ab\n        |   ^\n      2 | cd\n')
  t.match(at(2, 9), '    > 2 | cd\n        |   ^\n')
  t.end()
})

t.test('text: colours where they are wanted, and lines that fit', t => {
  const text = render('text', [report(message({ location: { file: 'a/settings.py', line: 1, column: 2 }, message: 'word '.repeat(20).trim() }), message({ level: 'warning' }))], { ...surroundings, hasColors: true, columns: 52, textOf: () => 'ab\ncd' })
  t.ok(text.startsWith("\u001b[1ma/settings.py:1:2\u001b[22m  \u001b[31merror\u001b[39m  corsheaders.E013  \u001b[1mCORS_ALLOWED_ORIGINS[3]\u001b[22m  'x'\n\n    > 1 | ab\n    \u001b[2m    |  ^\u001b[22m\n"), text)
  t.match(text, '\u001b[33mwarning\u001b[39m')
  t.match(text, '\u001b[36m    Fix: Mend it.\u001b[39m\n\u001b[2m    See fastify-cors-headers/docs/checks.md#e013\u001b[22m\n')
  t.strictSame(text.replaceAll(/\u001b\[\d+m/g, '').split('\n').filter(line => line.length > 52 && !line.startsWith('a/settings.py')), []) // eslint-disable-line no-control-regex
  t.match(text, '1 file checked: 1 error, 1 warning.')
  t.end()
})

t.test('text: no line is a command to the log of GitHub', t => {
  for (const columns of [40, 52, 96]) {
    const text = render('text', [report(message({ message: `${'word '.repeat(30)}::warning::x`, hint: '::error::'.repeat(9).replaceAll('e', ' e') }))], { ...surroundings, columns })
    t.notMatch(text, /^\s*::/m)
    t.match(text, /word ::warning::x/)
  }
  for (const location of [undefined, { file: '::error::x.py', line: 1, column: 2 }]) {
    const text = render('text', [{ ...report(message({ ...location && { location } })), file: '::error::x.py' }], surroundings)
    t.notMatch(text, /^\s*::/m)
    t.match(text, /^\.\/::error::x\.py/)
  }
  t.end()
})

t.test('text: the summary counts the entries that have no message of their own', t => {
  const reports = [report(message(), message({ more: 2900 })), report(message({ level: 'warning', more: 1 }))]
  t.match(render('text', reports, surroundings), /\n2 files checked: 2,902 errors, 2 warnings\.\n$/)
  t.end()
})

t.test('every format escapes what a terminal would obey', t => {
  const evil = 'a\u001b[2J\u202eb'
  const hostile: FileReport = { file: evil, ok: false, messages: [message({ message: evil, hint: evil, path: `/${evil}`, location: { file: evil, line: 1, column: 1 } })] }
  for (const format of formats) {
    const text = render(format, [hostile], { ...surroundings, textOf: () => evil })
    t.notMatch(text.replaceAll('\n', ''), format === 'json' || format === 'sarif' ? /\p{Cc}/u : /[\p{Cc}\p{Cf}]/u, format)
  }
  t.end()
})
