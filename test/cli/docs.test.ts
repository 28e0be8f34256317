import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { Node } from 'typescript'
import { parse } from 'yaml'
import { root } from '../root.js'
import { ts } from '../typescript.js'
import { notTaken, taken } from './settings-names.js'
import { run } from './run.js'

const read = (document: string) => readFileSync(join(root, document), 'utf8')
const blocks = (document: string) => [...read(document).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }))

/** The files that the commands of the documents name, with these origins. */
const project = (...origins: string[]) => {
  const list = JSON.stringify(origins)
  return {
    'settings.json': `{ "CORS_ALLOWED_ORIGINS": ${list} }`,
    src: { 'settings.ts': `export const CORS_ALLOWED_ORIGINS: string[] = ${list}\n` },
    config: { settings: { 'production.py': `CORS_ALLOWED_ORIGINS = ${list}\n` } }
  }
}
const files = project('https://ok.example', 'example.com')
const good = project('https://ok.example', 'https://app.example')

/** The words of a command line, up to where the shell sends its output. */
const words = (command: string) =>
  [...command.replace(/^(?:npx (?:--yes )?)?fastify-cors-headers(?:@[\d.]+)? /, '').replace(/ >.*/, '').matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? '')

t.test('docs/cli.md shows what the commands print', async t => {
  const all = blocks('docs/cli.md')
  let shown = 0
  for (const [index, { language, code }] of all.entries()) {
    const output = all[index + 1]
    if (language !== 'sh' || output === undefined || !['text', 'json'].includes(output.language)) continue
    const project = { 'settings.py': all.slice(0, index).findLast(({ language }) => language === 'python')?.code ?? '' }
    const { out } = await run(words(code), { cwd: t.testdir(project) })
    // package.json alone says whose the repository is.
    t.equal(output.code, out.replaceAll(/(?<=https:\/\/github\.com\/)[\w-]+\/fastify-cors-headers/g, '…'), code)
    shown++
  }
  t.equal(shown, 4)
})

t.test('docs/migrating.md shows what port writes', async t => {
  const all = blocks('docs/migrating.md')
  const at = all.findIndex(({ language }) => language === 'python')
  const { code, out } = await run(['port', 'settings.py'], { cwd: t.testdir({ 'settings.py': all[at]?.code ?? '' }) })
  t.strictSame([code, out], [0, all[at + 1]?.code])
})

t.test('the commands of every document work', async t => {
  const settings = 'CORS_ALLOWED_ORIGINS = ["https://ok.example"]\n'
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md')).map(name => `docs/${name}`)]
  const commands = new Set(documents.flatMap(blocks).filter(({ language }) => language === 'sh').flatMap(({ code }) => code.split('\n')).filter(line => line.startsWith('npx fastify-cors-headers ')))
  for (const command of commands) {
    const { code, err } = await run(words(command), { cwd: t.testdir({ ...good, 'settings.py': settings, 'missing.py': settings, '.env.example': '' }) })
    t.strictSame([code, err], [0, ''], command)
  }
  t.ok(commands.size > 4, `${commands.size} commands`)
})

t.test('docs/cli.md has every option of every command, and no other', async t => {
  const sections = read('docs/cli.md').split('\n## ')
  for (const command of ['check', 'port', 'explain', 'schema']) {
    const { out } = await run([command, '--help'], { columns: 200 })
    const options = [...out.slice(out.indexOf('\nOptions:')).split('\n\n')[0]?.matchAll(/(--[a-z-]+)/g) ?? []].map(([option]) => option).filter(option => option !== '--help')
    const table = (sections.find(section => section.startsWith(`${command}\n`)) ?? '').split('\n').filter(line => /^\| `--?\w/.test(line)).map(line => line.split(' | ')[0]).join()
    const documented = [...table.matchAll(/(--[a-z-]+)/g)].map(([option]) => option)
    t.strictSame([...new Set(documented)].sort(), [...new Set(options)].sort(), command)
  }
})

t.test('every option that a message names is one of the command line', async t => {
  const { out } = await run(['check', '--help'])
  const named: string[] = []
  const collect = (node: Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) named.push(...Array.from(node.text.matchAll(/(?<=^|[ :])--[a-z-]+/g), ([option]) => option))
    node.forEachChild(collect)
  }
  for (const folder of ['checks', 'django', 'python']) {
    for (const file of readdirSync(join(root, 'lib', folder), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))) {
      const text = read(join('lib', folder, file))
      if (/--[a-z]/.test(text)) collect(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
    }
  }
  t.ok(named.length > 5, named.join())
  t.strictSame(named.filter(option => !out.includes(` ${option} `)), [])
})

interface Step { uses?: string, run?: string, if?: string, with?: Record<string, unknown> }
interface Workflow { on: unknown, permissions: Record<string, string>, jobs: Record<string, { 'runs-on': string, steps: Step[] }> }
interface Hook { id: string, name: string, entry: string, language: string, files: string, exclude: string }

const yaml = blocks('docs/ci.md').filter(({ language }) => language === 'yaml').map(({ code }) => ({ code, data: parse(code) as unknown }))
const named = (name: string): unknown => yaml.find(({ code }) => code.startsWith(`# ${name}\n`))?.data

const { version: packageVersion } = JSON.parse(read('package.json')) as { version: string }

async function commandsWork (t: Test, commands: readonly string[]): Promise<void> {
  const checks = commands.filter(command => command.includes('fastify-cors-headers'))
  t.equal(checks.length, 1)
  for (const command of checks) {
    // A busy machine takes its time for a module.
    const argv = [...words(command), '--timeout', '600']
    t.equal((await run(argv, { cwd: t.testdir(good) })).code, 0, command)
    const { code, out } = await run(argv, { cwd: t.testdir(files) })
    t.equal(code, 1, command)
    const file = words(command).find(word => word.includes('settings.') || word.endsWith('.py'))
    if (command.includes('github')) t.match(out, new RegExp(`^::error file=${file ?? ''},line=1,col=\\d+,title=corsheaders`), command)
    const [, pinned = packageVersion] = /@([\d.]+)/.exec(command) ?? []
    t.equal(pinned, packageVersion, command)
  }
}

for (const name of ['cors.yml', 'cors-django.yml', 'cors-scanning.yml'].map(name => `.github/workflows/${name}`)) {
  t.test(`docs/ci.md: ${name} is a workflow whose commands work`, async t => {
    const { on, permissions, jobs } = named(name) as Workflow
    t.strictSame(on, ['push', 'pull_request'])
    t.equal(permissions['contents'], 'read')
    const steps = Object.values(jobs).flatMap(({ steps }) => steps)
    for (const step of steps) {
      t.ok((step.uses === undefined) !== (step.run === undefined), 'a step uses or runs')
      t.match(step.uses ?? 'a/b@v1', /^[\w-]+\/[\w/-]+@v\d+$/)
    }
    await commandsWork(t, steps.flatMap(step => step.run ?? []))
  })
}

t.test('docs/ci.md: SARIF is uploaded from where it is written, even if the check fails', t => {
  const { permissions, jobs } = named('.github/workflows/cors-scanning.yml') as Workflow
  const steps = Object.values(jobs).flatMap(({ steps }) => steps)
  const [, written] = / > (\S+)$/.exec(steps.find(({ run }) => run?.includes('sarif'))?.run ?? '') ?? []
  const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'))
  t.equal(upload?.with?.['sarif_file'], written)
  t.equal(upload?.if, 'always()')
  t.equal(permissions['security-events'], 'write')
  t.end()
})

t.test('docs/ci.md: .gitlab-ci.yml is a job whose commands work', async t => {
  const jobs = named('.gitlab-ci.yml') as Record<string, { image: string, script: string[], rules: Array<{ changes: string[] }> }>
  await commandsWork(t, Object.values(jobs).flatMap(({ script }) => script))
  const changes = Object.values(jobs).flatMap(({ rules }) => rules.flatMap(({ changes }) => changes))
  t.strictSame(changes, ['config/settings/**/*.py', 'package-lock.json', '.gitlab-ci.yml'], 'which test/peers/ci tries')
})

/** What https://pre-commit.com documents of a hook that is used here. */
function isHook (t: Test, hook: Hook): void {
  const keys = ['id', 'name', 'description', 'entry', 'language', 'files', 'exclude', 'require_serial']
  t.strictSame(Object.keys(hook).filter(key => !keys.includes(key)), [])
  for (const key of ['id', 'name', 'entry', 'language', 'files', 'exclude'] as const) t.type(hook[key], 'string', key)
  t.ok(['node', 'system'].includes(hook.language))
  const takes = (name: string) => new RegExp(hook.files).test(name) && !new RegExp(hook.exclude).test(name)
  for (const name of taken) t.ok(takes(name), name)
  for (const name of notTaken) t.notOk(takes(name), name)
}

t.test('docs/ci.md: pre-commit runs the check on the files that it names', async t => {
  const { repos: [{ hooks: [hook] }] } = named('.pre-commit-config.yaml') as { repos: [{ hooks: [Hook] }] }
  isHook(t, hook)
  await commandsWork(t, [`${hook.entry} settings.json`])
})

t.test('.pre-commit-hooks.yaml is a list of hooks', async t => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[]
  for (const hook of hooks) isHook(t, hook)
  await commandsWork(t, hooks.map(({ entry }) => `${entry} settings.json`))
})

t.test('docs/ci.md: lint-staged gives the check the files that it names', async t => {
  const config = JSON.parse(blocks('docs/ci.md').find(({ language }) => language === 'json')?.code ?? '') as { 'lint-staged': Record<string, string> }
  const [[glob = '', command = ''] = []] = Object.entries(config['lint-staged'])
  t.equal(glob, '*(!(.*)/)settings{,/**/!(.*|*.d)}.{py,json,jsonc,{,c,m}{j,t}s}', 'which test/peers/ci tries')
  await commandsWork(t, [`${command} settings.json`])
})

t.test('the program that all of them run is in the package', t => {
  const { bin, files } = JSON.parse(read('package.json')) as { bin: string, files: string[] }
  t.ok(existsSync(join(root, bin)))
  t.match(read(bin), /^#!\/usr\/bin\/env node\n/)
  t.ok(files.includes(bin.split('/')[1] as string))
  t.end()
})
