import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import Fastify from 'fastify'
import type { Identifier } from 'typescript'
import t from 'tap'
import { DjangoSettingsError, loadDjangoSettings, parseDjangoSettings } from '../lib/django/index.js'
import { SettingsError, checkSettings, corsHeaders } from '../lib/index.js'
import { CorsSettings } from '../lib/settings/compiled.js'
import { standardLibrary } from '../lib/python/run/files.js'
import { compilePattern } from '../lib/regex/index.js'
import { libraries } from '../lib/python/stdlib/index.js'
import { oldNames, settingNames } from '../lib/settings/names.js'
import { compileBlocks, importsNeighbour } from './compile-blocks.js'
import { logLines } from './log-lines.js'
import { names as differences } from './peers/django/differences.js'
import { root } from './root.js'
import { ts } from './typescript.js'

const documents = ['README.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md')).map(name => `docs/${name}`)]
const read = (document: string) => readFileSync(join(root, document), 'utf8')

interface Block { document: string, line: number, language: string, code: string }

function blocksOf (document: string): Block[] {
  const blocks: Block[] = []
  const text = read(document)
  for (const match of text.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)) {
    const [, indent = '', language = '', code = ''] = match
    blocks.push({ document, line: text.slice(0, match.index).split('\n').length, language, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') })
  }
  return blocks
}

const blocks = documents.flatMap(blocksOf)
const named = ({ document, line }: Block) => `${document}:${line}`

t.test('every block is in a language that a test looks at, or is no code', t => {
  for (const block of blocks) t.ok(['ts', 'python', 'sh', 'http', 'text', 'json', 'yaml', 'sql'].includes(block.language), `${named(block)}: ${block.language}`)
  t.end()
})

t.test('TypeScript blocks compile', t => {
  // In folders of the project, `fastify-cors-headers` is the package itself.
  const sources = new Map(blocks.filter(({ language, code }) => language === 'ts' && !importsNeighbour(code)).map(block => [named(block), block.code]))
  t.ok(sources.size > 10, `${sources.size} blocks`)
  sources.set('settings', "export default { CORS_ALLOWED_ORIGINS: ['https://example.com'] }\n")
  t.strictSame(compileBlocks(join(root, 'build'), sources), [])
  t.end()
})

/** The environment that the first lines of a settings.py speak of: `# environment: NAME=value`. */
const environmentOf = (code: string) => Object.fromEntries([...code.matchAll(/^# environment: (\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]))
const fileOf = (code: string) => /^# (\S+\.py)\n/.exec(code)?.[1]

t.test('Python blocks are read, and are what the block behind them says', async t => {
  let project: Record<string, string> = {}
  let compared = 0
  for (const [index, block] of blocks.entries()) {
    const { language, code } = block
    if (language !== 'python') continue
    const next = blocks[index + 1]
    const file = fileOf(code)
    // The files of one project are blocks that follow each other.
    if (file !== undefined) project[file] = code
    if (file !== undefined && next?.language === 'python') continue
    const read = async () => file === undefined ? parseDjangoSettings(code, { env: environmentOf(code) }) : await loadDjangoSettings(join(folderOf(project), file), { env: environmentOf(code) })
    if (next?.document === block.document && next.language === 'text') {
      const error: unknown = await read().catch((error: unknown) => error)
      t.equal(`${error instanceof DjangoSettingsError ? error.message : String(error)}\n`, next.code, named(block))
      compared++
    } else {
      const settings = await read()
      if (next?.document === block.document && next.language === 'json') {
        t.strictSame({ ...settings }, JSON.parse(next.code), named(block))
        compared++
      }
    }
    project = {}
  }
  t.ok(compared > 12, `${compared} blocks`)

  function folderOf (files: Readonly<Record<string, string>>): string {
    const folder = t.testdir()
    for (const [path, text] of Object.entries(files)) {
      for (let inner = dirname(path); inner !== '.'; inner = dirname(inner)) {
        mkdirSync(join(folder, inner), { recursive: true })
        writeFileSync(join(folder, inner, '__init__.py'), '')
      }
      writeFileSync(join(folder, path), text)
    }
    writeFileSync(join(folder, 'manage.py'), '')
    return folder
  }
})

t.test('docs/django.md has every option of the reader', t => {
  const source = ts.createSourceFile('load.ts', read('lib/django/load.ts'), ts.ScriptTarget.Latest)
  const interfaces = source.statements.filter(node => ts.isInterfaceDeclaration(node))
  const options = interfaces.filter(({ name }) => ['LoadOptions', 'Usage'].includes(name.text)).flatMap(({ members }) => members.map(({ name }) => (name as Identifier).text))
  const documented = [...read('docs/django.md').split('\n## ')[1]?.matchAll(/^\| `(\w+)` \|/gm) ?? []].map(([, name]) => name)
  t.strictSame(documented.sort(), options.sort())
  t.end()
})

t.test('docs/django.md has the parts of Python’s library that are known', t => {
  const said = /Of Python's own library([^]*?)\n\n/.exec(read('docs/django.md'))?.[1] ?? ''
  const ours = new Set(['builtins', 'posixpath'])
  const own = [...libraries.keys()].filter(name => standardLibrary.has(name.split('.')[0] as string) && !ours.has(name))
  t.strictSame([...said.matchAll(/`([a-z0-9.]+)`/g)].map(([, name]) => name).sort(), own.filter(name => name !== 'distutils.util').sort())
  t.end()
})

t.test('docs/django.md has every library that settings are read with', t => {
  const cells = [.../\| library \|[^]*?\n\n/.exec(read('docs/django.md'))?.[0].matchAll(/^\| ([^|]+) \|/gm) ?? []].flatMap(([, cell = '']) => cell.split(/[ ,]+/))
  const files = readdirSync(join(root, 'lib/django/libraries')).map(file => file.replace(/\.ts$/, '')).filter(name => !['index', 'configuration-values'].includes(name))
  for (const name of files) t.ok(cells.some(cell => cell.toLowerCase() === name || cell.endsWith(`-${name}`)), name)
  t.ok(files.length > 5)
  t.end()
})

t.test('commands are scripts of the package', t => {
  const { scripts, name } = JSON.parse(read('package.json')) as { scripts: Record<string, string>, name: string }
  for (const block of blocks.filter(({ language }) => language === 'sh')) {
    for (const command of block.code.trim().split(/\n|&&/).map(line => line.trim())) {
      // These run below, or have a test of their own in test/cli.
      if (command.startsWith('npx fastify-cors-headers ')) continue
      const [, test] = /^node build\/test\/run\.js build\/(test\/\S+)\.js$/.exec(command) ?? []
      if (test !== undefined) {
        t.doesNotThrow(() => read(`${test}.ts`), `${named(block)}: ${command}`)
        continue
      }
      const [, script] = /^npm (?:run )?([\w:]+)(?: -- --\w+)?$/.exec(command) ?? []
      t.ok(command === `npm install ${name}` || script === 'ci' || (script !== undefined && script in scripts), `${named(block)}: ${command}`)
    }
  }
  t.end()
})

t.test('the headers that docs/settings.md shows are those that the settings beside them make', async t => {
  const sections = read('docs/settings.md').split('\n## ').filter(section => section.includes('\n```http\n'))
  const origin = 'https://example.com'
  for (const [index, section] of sections.entries()) {
    const [, module = ''] = /\n```ts\n([^]*?)\n```/.exec(section) ?? []
    const folder = t.testdir({ [`settings-${index}.mjs`]: module })
    const settings = await import(pathToFileURL(join(folder, `settings-${index}.mjs`)).href) as object
    const app = Fastify()
    await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin], ...settings })
    const { headers } = await app.inject({ method: 'OPTIONS', url: '/', headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-private-network': 'true' } })
    await app.close()
    for (const [, block = ''] of section.matchAll(/\n```http\n([^]*?)\n```/g)) {
      for (const line of block.split('\n')) {
        const [name = '', value] = line.split(': ')
        t.equal(headers[name.toLowerCase()], value, `${section.split('\n')[0] ?? ''}: ${line}`)
      }
    }
  }
  t.ok(sections.length >= 8)
})

t.test('examples whose handlers decide start without a warning', async t => {
  let looked = 0
  for (const block of blocks.filter(({ code }) => code.includes('.checkRequestEnabled.connect('))) {
    const [, settings] = /\.register\(corsHeaders, ({.*})\)\n/.exec(block.code) ?? []
    if (settings === undefined) continue
    const { default: module } = await import(`data:text/javascript,export default ${encodeURIComponent(settings)}`) as { default: object }
    t.strictSame(checkSettings(module), [], named(block))
    looked++
  }
  t.ok(looked >= 5, `${looked} examples`)
})

t.test('the README shows the error as it is', t => {
  const shown = blocks.find(({ document, language }) => document === 'README.md' && language === 'text')?.code
  t.equal(shown, String(new SettingsError(checkSettings({ CORS_ALLOWED_ORIGINS: ['https://ok.example', 'example.com'] }))))
  t.end()
})

t.test('docs/settings.md shows the debug line as it is', async t => {
  const shown = blocks.find(({ document, language }) => document === 'docs/settings.md' && language === 'text')?.code
  const { lines, logger } = logLines('debug')
  const app = Fastify({ logger })
  await app.register(corsHeaders, {})
  await app.inject({ method: 'OPTIONS', url: '/', headers: { origin: 'https://evil.example', 'access-control-request-method': 'PUT' } })
  await app.close()
  t.ok(lines.some(({ msg }) => msg === shown?.trim()), JSON.stringify(lines))
})

t.test('docs/architecture.md names every folder of lib, and files to begin with that are there', t => {
  const entries = readdirSync(join(root, 'lib'), { recursive: true, withFileTypes: true })
  const folders = entries.filter(entry => entry.isDirectory()).map(({ parentPath, name }) => `${relative(join(root, 'lib'), join(parentPath, name))}/`)
  const rooms = [...read('docs/architecture.md').matchAll(/^\| `(\S+\/)`(?: itself)? \| .* \| (.*) \|$/gm)].map(([, room = '', files = '']) => ({
    room: room === 'lib/' ? '' : room,
    files: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
  }))
  t.strictSame(rooms.map(({ room }) => room).sort(), ['', ...folders].sort())
  for (const { room, files } of rooms) for (const file of files) t.ok(existsSync(join(root, 'lib', room, file)), `${room}${file}`)
  t.end()
})

/** As GitHub makes them of headings. */
const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\w -]/g, '').replaceAll(' ', '-'))

t.test('regexes in the text compile, those that it warns of too', t => {
  const regexes = new Set(documents.flatMap(document => [...read(document).matchAll(/`((?:\(\?i\))?\^[^`]+)`/g)].map(([, regex = '']) => regex)))
  for (const regex of regexes) t.doesNotThrow(() => compilePattern(regex), regex)
  t.ok(regexes.size > 10, `${regexes.size} regexes`)
  t.end()
})

t.test('links lead somewhere', t => {
  for (const document of documents) {
    for (const [, target = ''] of read(document).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith('https://')) continue
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? document : join(dirname(document), path)
      t.doesNotThrow(() => read(file), `${document}: ${target}`)
      if (anchor !== undefined) t.ok(anchorsOf(file).includes(anchor), `${document}: ${target}`)
    }
  }
  t.end()
})

/** The table in docs/settings.md, as the schema has it. */
function settingsTable (): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const typeOf = (name: string, { type }: { type?: unknown }): string => {
    const one = name.includes('REGEX') ? 'string | RegExp' : type === 'array' ? 'string' : String(type)
    return type === 'array' ? `Sequence<${one}>` : one
  }
  const rows = settingNames.map(name => {
    const schema = CorsSettings.properties[name]
    const value = JSON.stringify(schema.default)
    const old = name in oldNames ? `\`${oldNames[name as keyof typeof oldNames]}\`` : ''
    return `| [${name}](#${name.toLowerCase()}) | \`${cell(typeOf(name, schema as { type?: unknown }))}\` | ${value.length > 20 ? `[see below](#${name.toLowerCase()})` : `\`${value.replaceAll('"', "'")}\``} | ${old} | ${String(schema.description)} |`
  })
  return ['| setting | type | default | old name | meaning |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

t.test('docs/settings.md has the schema’s table, and a section for each setting with its default', t => {
  const text = read('docs/settings.md')
  t.ok(text.includes(`-->\n\n${settingsTable()}\n\n`), `the table is:\n${settingsTable()}`)
  for (const name of settingNames) {
    const section = text.split(`\n## ${name}\n`)[1]?.split('\n## ')[0]
    if (section === undefined) {
      t.fail(`docs/settings.md has no section ## ${name}`)
      continue
    }
    const value: unknown = CorsSettings.properties[name].default
    const said = /Default: ([^]*?)\.?\n(?:\n|-)/.exec(section)?.[1]?.replaceAll(/\s+/g, ' ') ?? ''
    if (!Array.isArray(value)) t.ok(said.startsWith(`\`${String(value)}\``), `${name}: ${said}`)
    else if (value.length === 0) t.equal(said, 'empty', name)
    else t.ok(said.endsWith(`: ${value.join(', ')}`), `${name}: ${said}`)
  }
  t.end()
})

t.test('what the documents link to is in the package', t => {
  const { files } = JSON.parse(read('package.json')) as { files: string[] }
  t.strictSame(files, ['dist', 'docs/*.md', 'docs/plots', 'settings.example.ts', 'CHANGELOG.md'])
  for (const document of documents) {
    for (const [, target = ''] of read(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (target.startsWith('https://')) continue
      const path = join(dirname(document), target)
      t.ok(/^docs\/(?:[^/]+\.md|plots\/[^/]+\.svg)$/.test(path) || files.includes(path), `${document}: ${target}`)
    }
  }
  t.end()
})

interface Package { author: string, repository: { url: string }, homepage: string, bugs: { url: string }, files: string[] }

t.test('package.json alone says where the repository is, once for all of its fields', t => {
  const { author, repository, homepage, bugs } = JSON.parse(read('package.json')) as Package
  const [, address = ''] = /^git\+(https:\/\/github\.com\/[\w-]+\/fastify-cors-headers)\.git$/.exec(repository.url) ?? []
  t.strictSame([homepage, bugs.url], [`${address}#readme`, `${address}/issues`], 'as npm derives them')
  t.match(read('LICENSE'), `(c) 2026 ${author}\n`)
  const sources = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => `lib/${file}`)
  for (const file of [...documents, ...sources, '.pre-commit-hooks.yaml']) t.notOk(read(file).includes(address), file)
  t.end()
})

t.test('the links of the README work on npm, which looks for them in the repository', t => {
  const text = read('README.md')
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
  for (const target of links) {
    // npm makes them absolute if they start at the top: no slash, no dots before, nothing in HTML.
    t.match(target, /^(?:https:\/\/\S+|(?:[\w-]+\/)*[\w-]+\.\w+(?:\.\w+)?(?:#[\w-]+)?)$/)
    if (!target.startsWith('https://')) t.ok(existsSync(join(root, target.replace(/#.*/, ''))), target)
  }
  t.ok(links.length > 20)
  t.notMatch(text, /<(?:a|img)\b|^\[[^\]]+\]:/m)
  t.end()
})

t.test('docs/parity.md has a section for every difference that the tests know', t => {
  const sections = anchorsOf('docs/parity.md')
  t.strictSame(differences.filter(name => !sections.includes(name)), [])
  t.end()
})

t.test('every test that the documents name is there', t => {
  for (const document of documents) {
    for (const [, path = ''] of read(document).matchAll(/`(test\/[^`*]+\.(?:ts|json))`/g)) t.doesNotThrow(() => read(path), `${document}: ${path}`)
  }
  t.end()
})

t.test('the README names every setting', t => {
  for (const name of settingNames) t.ok(read('README.md').includes(`| \`${name}\` |`), `README.md has a row for ${name}`)
  t.end()
})
