/** The set-ups of docs/ci.md, as the tools that they are for run them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { githubReport } from '../../../lib/cli/report/github.js'
import type { ReportContext } from '../../../lib/cli/report/report.js'
import type { CheckMessage } from '../../../lib/checks/message.js'
import { notTaken, taken } from '../../cli/settings-names.js'
import { root } from '../../root.js'

/** Where run.sh installs them. */
const tools = join(root, 'build/ci-tools/node_modules')

const text = readFileSync(join(root, 'docs/ci.md'), 'utf8')
const blocks = [...text.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, code = '']) => code)
const block = (start: string): string => blocks.find(code => code.startsWith(start)) ?? ''

/** A busy machine takes its time for a module. */
const patient = (config: string): string => config.replace('check --skip-unrelated', 'check --skip-unrelated --timeout 600')

/** What each settings file has: one origin without a scheme, which names the file. */
function wrong (name: string): string {
  const list = `["${name.replaceAll(/\W+/g, '-')}"]`
  if (name.endsWith('.py')) return `CORS_ALLOWED_ORIGINS = ${list}\n`
  if (/\.jsonc?$/.test(name)) return `{ "CORS_ALLOWED_ORIGINS": ${list} }\n`
  if (name.endsWith('.cts')) return `module.exports = { CORS_ALLOWED_ORIGINS: ${list} }\n`
  return `export const CORS_ALLOWED_ORIGINS = ${list}\n`
}

function git (cwd: string, ...argv: string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@localhost']
  return execFileSync('git', [...who, ...argv], { cwd, encoding: 'utf8' })
}

/** A repository with settings under all names, and the package installed. What is in it is staged. */
function project (t: Test, more: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ci-'))
  t.teardown(() => { rmSync(folder, { recursive: true, force: true }) })
  git(folder, 'init', '--quiet')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'start')
  const unrelated = { 'docs/settings.ts': 'process.exit(3)\n', 'tools/settings.json': '{ "fontSize": 12 }\n' }
  const settings = Object.fromEntries([...taken, ...notTaken].map(name => [name, wrong(name)]))
  for (const [name, text] of Object.entries({ ...settings, ...unrelated, '.gitignore': 'node_modules\n', ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(root, join(folder, 'node_modules/fastify-cors-headers'))
  symlinkSync(join(root, 'node_modules/typescript'), join(folder, 'node_modules/typescript'))
  const bin = join(folder, 'node_modules/.bin/fastify-cors-headers')
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli/bin.cjs')}" "$@"\n`)
  chmodSync(bin, 0o755)
  git(folder, 'add', '--all')
  return folder
}

/** pre-commit installs what develops the package, to build it. What only tests it would take minutes, and shows no more. */
const builders = new Set(['@types/node', '@typescript/native-preview', 'fastify', 'rollup', 'rollup-plugin-dts', 'terser', 'typescript'])

function keepBuilders (path: string): void {
  const { devDependencies, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as { devDependencies: Record<string, string> }
  const kept = Object.fromEntries(Object.entries(devDependencies).filter(([name]) => builders.has(name)))
  writeFileSync(path, JSON.stringify({ ...rest, devDependencies: kept }))
}

function run (cwd: string, command: string, argv: readonly string[]): { status: number | null, output: string } {
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  const home = join(cwd, '.git/pre-commit-home')
  // What `npm ci` has fetched is not asked for again.
  const npm = { npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' }
  const env = { ...process.env, ...npm, PATH: path, NODE_OPTIONS: '', PRE_COMMIT_HOME: home, FORCE_COLOR: '0' }
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, encoding: 'utf8', env })
  return { status, output: `${stdout}${stderr}` }
}

/** Every file that is to be found is told of, at its line, and no other. */
function tellsOfAll (t: Test, { status, output }: ReturnType<typeof run>): void {
  t.not(status, 0, output)
  const told = output.matchAll(/:1:\d+ {2}error {2}corsheaders\.E013 {2}CORS_ALLOWED_ORIGINS\[0\] {2}'([\w-]+)'$/gm)
  const origins = [...told].map(([, origin]) => origin)
  t.strictSame(origins.sort(), taken.map(name => name.replaceAll(/\W+/g, '-')).sort(), output)
  t.notMatch(output, 'unreadable')
}

t.test('lint-staged', t => {
  const folder = project(t, { 'package.json': patient(block('{\n  "lint-staged"')) })
  tellsOfAll(t, run(folder, process.execPath, [join(tools, 'lint-staged/bin/lint-staged.js')]))
  t.end()
})

t.test('pre-commit, with the package installed in the project', t => {
  const folder = project(t, { '.pre-commit-config.yaml': patient(block('# .pre-commit-config.yaml')) })
  tellsOfAll(t, run(folder, 'pre-commit', ['run']))
  t.end()
})

t.test('pre-commit, from a clone of the repository', t => {
  const clone = mkdtempSync(join(tmpdir(), 'ci-clone-'))
  t.teardown(() => { rmSync(clone, { recursive: true, force: true }) })
  // What is not committed yet, too.
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const file of files.filter(file => file !== '')) cpSync(join(root, file), join(clone, file))
  keepBuilders(join(clone, 'package.json'))
  git(clone, 'init', '--quiet')
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--message', 'all')
  const rev = git(clone, 'rev-parse', 'HEAD').trim()
  const config = `repos: [{ repo: '${clone}', rev: ${rev}, hooks: [{ id: fastify-cors-headers, args: [--timeout=600] }] }]\n`
  const folder = project(t, { '.pre-commit-config.yaml': config })
  tellsOfAll(t, run(folder, 'pre-commit', ['run']))
  t.end()
})

t.test('GitLab starts the job for the settings, and for no editor’s', t => {
  const [job] = Object.values(parse(block('# .gitlab-ci.yml')) as Record<string, { rules: [{ changes: string[] }] }>)
  const changes = job?.rules[0].changes ?? []
  const starts = (name: string): boolean => {
    // As GitLab asks: lib/gitlab/ci/build/rules/rule/clause/changes.rb.
    const flags = 'File::FNM_PATHNAME | File::FNM_DOTMATCH | File::FNM_EXTGLOB'
    const program = `exit ARGV[1..].any? { |glob| File.fnmatch?(glob, ARGV[0], ${flags}) }`
    return spawnSync('ruby', ['-e', program, name, ...changes]).status === 0
  }
  const ours = ['config/settings/production.py', 'config/settings/env/local.py', 'package-lock.json', '.gitlab-ci.yml']
  for (const name of ours) t.ok(starts(name), name)
  for (const name of notTaken) t.notOk(starts(name), name)
  t.end()
})

t.test('SARIF is what its own schema says', t => {
  const folder = project(t, {})
  const bin = join(folder, 'node_modules/.bin/fastify-cors-headers')
  const { status, output } = run(folder, bin, ['check', '--timeout', '600', '--format', 'sarif', ...taken, 'missing.py'])
  t.equal(status, 2)
  const published = readFileSync(join(tools, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')
  // Of draft 4, whose keywords that are used here mean the same today.
  const { $schema, id, ...schema } = JSON.parse(published) as Record<string, unknown>
  t.match($schema, 'draft-04')
  t.match(id, 'sarif-2.1.0')
  const formats = { uri: true, 'uri-reference': true, 'date-time': true } as const
  const isSarif = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema)
  const log = JSON.parse(output) as { runs: [{ results: unknown[] }] }
  t.ok(isSarif(log), JSON.stringify(isSarif.errors))
  t.equal(log.runs[0].results.length, taken.length + 1)
  t.notOk(isSarif({ ...log, runs: [{}] }))
  t.end()
})

t.test('GitHub’s own package writes the same annotations', t => {
  type Issue = (command: string, properties: object, message: string) => void
  const core: unknown = createRequire(import.meta.url)(join(tools, '@actions/core/lib/command.js'))
  const { issueCommand } = core as { issueCommand: Issue }
  const written = (issue: () => void): string => {
    const lines: string[] = []
    const { write } = process.stdout
    process.stdout.write = text => { lines.push(String(text)); return true }
    try { issue() } finally { process.stdout.write = write }
    return lines.join('')
  }
  const check = { id: 'corsheaders.E013', level: 'error', setting: 'X', value: '' } as const
  const around = { cwd: '/repo', root: '/repo', columns: 96, hasColors: false, isQuiet: false }
  const surroundings: ReportContext = { ...around, textOf: () => undefined }
  for (const text of ['plain', '100% , a:b', '%0A%25', '::error::', 'ü,ü:€', '%', ',:,:']) {
    const location = { file: text, line: 3, column: 5 }
    const found: CheckMessage = { ...check, path: `/${text}`, message: text, hint: text, docs: text, location }
    const properties = { file: text, line: 3, col: 5, title: `corsheaders.E013 ${text}` }
    const theirs = written(() => { issueCommand('error', properties, `${text}\nFix: ${text}\nSee ${text}`) })
    t.equal(githubReport([{ file: text, ok: false, messages: [found] }], surroundings), theirs, text)
  }
  t.end()
})
