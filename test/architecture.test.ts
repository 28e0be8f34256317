import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import type { Node, SourceFile } from 'typescript'
import t from 'tap'
import { root } from './root.js'
import { jsDocParsingMode, ts } from './typescript.js'

const lib = join(root, 'lib')

/** What each place in lib may import of the others. docs/architecture.md says why. */
const mayImport: Record<string, readonly string[]> = {
  'index.ts': ['plugin.ts', 'register.ts', 'check-settings.ts', 'explain', 'checks', 'settings'],
  'check-settings.ts': ['instances.ts', 'scope.ts', 'uncovered.ts', 'checks', 'settings'],
  'plugin.ts': ['register.ts', 'explain', 'hooks.ts', 'scope.ts', 'routes.ts', 'prepare.ts', 'conflicts.ts', 'uncovered.ts', 'last-word.ts', 'log.ts', 'require-allowed-origin.ts', 'checks', 'policy', 'settings', 'signals.ts'],
  'register.ts': ['settings'],
  'hooks.ts': ['scope.ts', 'routes.ts', 'prepare.ts', 'instances.ts', 'await-handlers.ts', 'last-word.ts', 'log.ts', 'policy'],
  'scope.ts': ['prepare.ts', 'checks', 'settings', 'signals.ts'],
  'routes.ts': ['instances.ts', 'policy', 'settings'],
  'prepare.ts': ['checks', 'policy', 'settings'],
  'instances.ts': [],
  'require-allowed-origin.ts': ['policy', 'text'],
  'log.ts': ['checks', 'policy', 'settings', 'text'],
  'last-word.ts': ['last-word-http2.ts', 'lock-headers.ts', 'policy'],
  'last-word-http2.ts': [],
  'lock-headers.ts': ['policy'],
  'conflicts.ts': ['scope.ts', 'instances.ts', 'text'],
  'uncovered.ts': ['instances.ts', 'routes.ts', 'scope.ts', 'checks', 'policy', 'regex', 'settings'],
  'await-handlers.ts': ['text'],
  'signals.ts': [],
  text: ['settings'],
  explain: ['policy', 'regex', 'text'],
  checks: ['settings', 'policy', 'explain', 'regex', 'text'],
  python: ['text', 'regex', 'settings'],
  django: ['python', 'settings', 'text'],
  cli: ['explain', 'prepare.ts', 'checks', 'django', 'python', 'settings', 'text'],
  origins: ['policy', 'text'],
  policy: ['settings', 'regex'],
  regex: [],
  settings: []
}

/** What the folders of the readers may import of each other. */
const mayImportInReaders: Record<string, readonly string[]> = {
  'python/syntax': ['python'],
  'python/values': ['python', 'python/syntax'],
  'python/stdlib': ['python', 'python/values', 'python/syntax'],
  'python/run': ['python', 'python/stdlib', 'python/values', 'python/syntax'],
  'django/libraries': ['python', 'python/run', 'python/stdlib', 'python/values', 'python/syntax'],
  'django/emit': ['python', 'python/run', 'python/values', 'django']
}

/** The packages that only these may import, but for Fastify’s types, which all may. `node:` modules that touch nothing outside are free. */
const packages: Record<string, readonly string[]> = {
  fastify: ['plugin.ts'],
  'fastify-plugin': ['plugin.ts'],
  'find-my-way': ['routes.ts'],
  '@sinclair/typebox': ['settings'],
  re2js: ['regex'],
  tldts: ['checks'],
  commander: ['cli'],
  'fastify-cors-headers': ['cli'],
  'jsonc-parser': ['cli'],
  'lru-cache': ['origins'],
  // Its types only: the package is that of the project whose settings are checked.
  typescript: ['cli']
}
const pureNode = new Set(['node:crypto', 'node:diagnostics_channel', 'node:http', 'node:module', 'node:net', 'node:util', 'node:util/types', 'node:path/posix', 'node:timers/promises'])

/** Who may touch files, the environment and the process. */
const outside = new Set(['load', 'ask-python', 'project-files', 'regular-file'].map(name => `django/${name}.ts`))
const reachesOutside = (file: string) => place(file) === 'cli' || outside.has(file)

interface Import { from: string, to: string, typeOnly: boolean }

const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => file.replaceAll('\\', '/'))
const place = (file: string): string => file.split('/')[0] as string

const sources = new Map(files.map(file => [file, ts.createSourceFile(file, readFileSync(join(lib, file), 'utf8'), { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode })]))

function importsOf ([file, { statements }]: readonly [string, SourceFile]): Import[] {
  return statements.filter(statement => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)).flatMap(statement => {
    if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const typeOnly = ts.isExportDeclaration(statement) ? statement.isTypeOnly : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return [{ from: file, to: statement.moduleSpecifier.text, typeOnly }]
  })
}

/** Ways to reach outside that need no import declaration. */
function forbiddenIn (node: Node): string[] {
  const found = ts.isIdentifier(node) && ['process', 'require', 'eval'].includes(node.text) ? [node.text] : []
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push('import()')
  ts.forEachChild(node, child => { found.push(...forbiddenIn(child)) })
  return found
}

/** What is loaded on first use: `createRequire(import.meta.url)('tldts')`. */
function requiredIn (node: Node): string[] {
  const isRequire = ts.isCallExpression(node) && ts.isCallExpression(node.expression) && ts.isIdentifier(node.expression.expression) && node.expression.expression.text === 'createRequire'
  const found = isRequire ? node.arguments.filter(ts.isStringLiteral).map(({ text }) => text) : []
  ts.forEachChild(node, child => { found.push(...requiredIn(child)) })
  return found
}

const imports = [...sources].flatMap(importsOf)
const inner = imports.filter(({ to }) => to.startsWith('.')).map(found => ({ ...found, to: posix.join(dirname(found.from), found.to).replace(/\.js$/, '.ts') }))
const outer = imports.filter(({ to }) => !to.startsWith('.'))

t.test('imports run one way', t => {
  for (const { from, to } of inner) {
    const [here, there] = [place(from), place(to)]
    t.ok(here === there || mayImport[here]?.includes(there), `${from} imports ${to}`)
  }
  t.strictSame([...new Set(files.map(place))].sort(), Object.keys(mayImport).sort(), 'every place has its line')
  t.end()
})

t.test('the parts of the reader of Python build on each other, one way', t => {
  for (const { from, to } of inner) {
    const [here, there] = [dirname(from), dirname(to)]
    const allowed = mayImportInReaders[here]
    if (allowed === undefined || !['python', 'django'].includes(place(to))) continue
    t.ok(here === there || allowed.includes(there) || allowed.includes(to), `${from} imports ${to}`)
  }
  t.strictSame(inner.filter(({ from, to, typeOnly }) => from.startsWith('python/values/') && to.startsWith('python/syntax/') && !typeOnly), [], 'values take types alone from the syntax')
  t.end()
})

t.test('the policy takes types alone from the settings', t => {
  t.strictSame(inner.filter(({ from, to, typeOnly }) => place(from) === 'policy' && place(to) === 'settings' && !typeOnly), [])
  t.end()
})

t.test('packages are imported where they belong, and only who may reads files, environment or process', t => {
  const required = [...sources].flatMap(([from, source]) => requiredIn(source).map(to => ({ from, to, typeOnly: false })))
  t.ok(required.some(({ to }) => to === 'tldts'), 'what is loaded on first use is found')
  for (const { from, to, typeOnly } of [...outer, ...required]) {
    const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0] as string
    const isOfNode = to.startsWith('node:')
    const isFreeType = typeOnly && (isOfNode || name === 'fastify')
    t.ok(isFreeType || pureNode.has(to) || (isOfNode && reachesOutside(from)) || packages[name]?.includes(place(from)), `${from} imports ${to}`)
  }
  for (const [file, source] of sources) if (!reachesOutside(file)) t.strictSame(forbiddenIn(source), [], file)
  t.end()
})

/** The text of a file that is published. */
function textOf (file: string): string {
  return readFileSync(join(root, 'dist', file), 'utf8')
}

/** What is loaded with a published file, at once: it, files, packages and what Node has. */
function loadedWith (file: string): ReadonlySet<string> {
  const loaded = new Set([file])
  for (const file of loaded) {
    const text = file.startsWith('.') ? textOf(file) : ''
    for (const [, name = ''] of text.matchAll(/^(?:import|export|var|const|require).*?(?: from |require\()'([^']+)'/gm)) loaded.add(name.startsWith('.') ? `./${posix.join(dirname(file), name)}` : name)
  }
  return loaded
}

t.test('who imports the plugin loads no TypeBox, no reader of Python, no command line and no source of origins', t => {
  const loaded = new Set(['index.ts'])
  for (const file of loaded) {
    for (const { from, to, typeOnly } of inner) if (from === file && !typeOnly) loaded.add(to)
  }
  const packages = outer.filter(({ from, typeOnly }) => loaded.has(from) && !typeOnly).map(({ to }) => to)
  t.strictSame([...new Set(packages)].sort(), ['fastify-plugin', 'find-my-way', 'node:diagnostics_channel', 'node:http', 'node:module', 'node:net', 'node:util', 'node:util/types'])
  t.strictSame([...loaded].filter(file => ['python', 'django', 'cli', 'origins'].includes(place(file))), [])
  const built = loadedWith('./index.js')
  for (const file of built) if (file.startsWith('.')) t.notMatch(textOf(file), /DjangoSettingsError|CommanderError/, file)
  t.strictSame([...built].filter(name => !name.startsWith('.')).sort(), ['fastify-plugin', 'find-my-way', 'node:diagnostics_channel', 'node:http', 'node:module', 'node:net', 'node:util', 'node:util/types'], 'what is published')
  t.strictSame([...built].filter(name => name.startsWith('.')).sort(), ['./chunks/checks.cjs', './chunks/settings.cjs', './index.cjs', './index.js'], 'as few files as can be')
  t.end()
})

t.test('who checks a module or JSON loads no reader of Python', t => {
  for (const name of ['cli/bin', 'chunks/main', 'chunks/check', 'chunks/read-json', 'cli/check-module', 'cli/module-process', 'cli/module-hooks']) {
    const file = `./${name}.cjs`
    t.strictSame([...loadedWith(file)].filter(file => file.startsWith('.') && /class (?:DjangoSettingsError|PythonException)/.test(textOf(file))), [], file)
  }
  t.notOk(loadedWith('./chunks/check.cjs').has('./chunks/checks.cjs'), 'the checks themselves are loaded in the process of the module')
  for (const name of [/class DjangoSettingsError/, /class PythonException/]) t.match(textOf('./chunks/reader.cjs'), name, 'which has them under these names')
  t.end()
})

t.test('who checks files without an option loads no parser of options', t => {
  for (const name of ['cli/bin', 'chunks/main', 'chunks/check', 'chunks/reader', 'chunks/checks']) t.notOk(loadedWith(`./${name}.cjs`).has('commander'), name)
  t.ok(loadedWith('./chunks/program.cjs').has('commander'))
  t.end()
})

t.test('each entry of the package has one file of types, whose names are those that the code gave them', t => {
  const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | { default: string }> }
  const expected = Object.values(entries).flatMap(entry => typeof entry === 'string' ? [] : entry.default.replace(/^\.\/dist\/(.*)\.js$/, '$1.d.ts'))
  const published = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.d.ts'))
  t.strictSame(published.sort(), expected.sort())
  for (const file of published) t.notMatch(readFileSync(join(root, 'dist', file), 'utf8'), /\w\$\d/, file)
  t.end()
})

t.test('no import leads back to where it came from, types included', t => {
  const graph = new Map(files.map(file => [file, inner.filter(({ from }) => from === file).map(({ to }) => to)]))
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    t.notOk(path.includes(file), `${[...path, file].join(' > ')}`)
    if (done.has(file) || path.includes(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  t.end()
})

t.test('an optional peer takes any version, so that no project with another one is refused by npm', t => {
  const { peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { peerDependencies: Record<string, string>, peerDependenciesMeta: object }
  t.strictSame(Object.entries(peerDependencies).filter(([name]) => name !== 'fastify'), Object.keys(peerDependenciesMeta).map(name => [name, '*']))
  t.end()
})

t.test('the top level holds what it is meant to hold', t => {
  const kept = new Set(['package.json', 'package-lock.json', 'tsconfig.json', 'lib', 'settings.example.ts', 'test', 'docs', 'README.md', 'LICENSE', 'CHANGELOG.md', 'findings', 'eslint.config.js'])
  const made = new Set(['node_modules', 'dist', 'build'])
  t.strictSame(readdirSync(root).filter(name => !name.startsWith('.') && !kept.has(name) && !made.has(name)), [], relative(process.cwd(), root))
  t.end()
})

t.test('every folder of tests is run', t => {
  const folders = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.test.ts') && !file.includes('node_modules')).map(file => dirname(file))
  // npm run test:peers finds its own, and that of the bench.
  for (const folder of new Set(folders.filter(folder => !/^(?:peers|bench)/.test(folder)))) {
    t.match(readFileSync(join(root, 'test', folder, 'all.ts'), 'utf8'), 'importTests(import.meta.dirname)', folder)
    t.notMatch(folder, /[\\/]/, 'where .taprc looks')
  }
  t.end()
})

t.test('loaders that cannot require an ES module, such as Jest’s, load the package and what it loads on first use', t => {
  const program = `
    const { corsHeaders, checkSettings } = require('./dist/index.cjs')
    for (const entry of ['django/index', 'origins/index', 'settings/defaults']) require(\`./dist/\${entry}.cjs\`)
    const [{ id }] = checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: ['^https://[a-z]+[.]com$'] })
    const app = require('fastify')()
    const many = Array.from({ length: 1000 }, (_, number) => \`https://a\${number}.example\`)
    const settings = { CORS_ALLOWED_ORIGINS: many, CORS_ALLOWED_ORIGIN_REGEXES: ['^https://(?:a|b)*(?:c|[0-9]+d)*[.]example$'] }
    app.register(corsHeaders, settings)
    app.listen({ port: 0 }).then(async () => {
      const { headers } = await fetch(app.listeningOrigin, { headers: { origin: 'https://ab7d.example' } })
      const { readable } = app.corsHeaders.explain({ method: 'PUT', url: '/', origin: 'https://a999.example' })
      console.log(JSON.stringify([id, headers.get('access-control-allow-origin'), readable]))
      await app.close()
    })`
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-experimental-require-module', '--eval', program], { cwd: root, encoding: 'utf8' })
  t.equal(stderr, '')
  t.strictSame(JSON.parse(stdout), ['corsheaders.W005', 'https://ab7d.example', true], 'public suffixes, RE2 and the methods of Node')
  t.end()
})
