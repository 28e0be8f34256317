import t from 'tap'
import type * as node from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { importModule as importReally, node as thisNode, type NodeFeatures } from '../../lib/cli/import-module.js'
import * as hooks from '../../lib/cli/module-hooks.js'
import type { Io } from '../../lib/cli/io.js'
import type { ReadOptions } from '../../lib/cli/options.js'
import { describeFailure } from '../../lib/cli/module-failure.js'
import type { UnreadableFile } from '../../lib/cli/unreadable.js'
import { root } from '../root.js'

/** What is meant for a process of its own changes the environment. */
const importModule = async (path: string, text: string | undefined, options: ReadOptions, io: Io, node: NodeFeatures) => {
  const [before, real] = [{ ...process.env }, { ...thisNode }]
  Object.assign(thisNode, node)
  return await importReally(path, text, options, io).finally(() => {
    process.env = before
    Object.assign(thisNode, real)
  })
}

const problemOf = async (path: string, given = io) => {
  try {
    return await importModule(path, undefined, options, given, oldNode)
  } catch (error) {
    return (error as UnreadableFile).problems[0]
  }
}

const writer = { write () {}, columns: 80, hasColors: false }
const io: Io = { stdin: async () => '', stdout: writer, stderr: writer, env: { ...process.env, GIVEN: 'by the process' }, cwd: root }
const options: ReadOptions = { env: {}, envFile: [], strictEnv: false }

/** A Node that reads no TypeScript, as 20.19 is. */
const oldNode: NodeFeatures = { registerHooks: undefined, stripsTypes: false }

const importFile = async (path: string, more: Partial<ReadOptions> = {}, text?: string) => await importModule(path, text, { ...options, ...more }, io, oldNode)

t.test('JavaScript is imported, and sees the environment', async t => {
  const cwd = t.testdir({
    'a.mjs': 'export const CORS_ALLOWED_ORIGINS = [process.env.GIVEN, process.env.FROM_FILE, process.env.BOTH, process.env.OPTION]',
    'b.cjs': 'exports.CORS_ALLOW_CREDENTIALS = true',
    '.env': 'FROM_FILE=file\nBOTH=file\nGIVEN=file\n'
  })
  t.match(await importFile(join(cwd, 'a.mjs'), { env: { BOTH: 'option', OPTION: 'option' }, envFile: [join(cwd, '.env')] }), { CORS_ALLOWED_ORIGINS: ['by the process', 'file', 'option', 'option'] })
  t.match(await importFile(join(cwd, 'b.cjs')), { default: { CORS_ALLOW_CREDENTIALS: true } })
})

t.test('a variable that is not given is not there', async t => {
  const cwd = t.testdir({ 'a.mjs': "export const CORS_ALLOWED_ORIGINS = Object.keys(process.env).filter(name => name === 'ONLY' || name === 'HOME')" })
  t.match(await importModule(join(cwd, 'a.mjs'), undefined, options, { ...io, env: { ONLY: '1', NONE: undefined } }, oldNode), { CORS_ALLOWED_ORIGINS: ['ONLY'] })
})

t.test('text from standard input stands for a file', async t => {
  const cwd = t.testdir({ 'beside.mjs': "export const origin = 'https://beside.example'" })
  const text = "import { origin } from './beside.mjs'\nexport const CORS_ALLOWED_ORIGINS = [origin]"
  t.match(await importFile(join(cwd, 'x.mjs'), {}, text), { CORS_ALLOWED_ORIGINS: ['https://beside.example'] })
  t.match(await importFile(join(cwd, 'x.cjs'), {}, 'exports.CORS_ALLOW_CREDENTIALS = true'), { default: { CORS_ALLOW_CREDENTIALS: true } })
})

t.test('TypeScript is compiled by the package of the project, files it imports too', async t => {
  const cwd = t.testdir({
    'settings.ts': "import { origins, type Origin } from './origins.js'\nimport { more } from './more'\nenum Mode { On }\nexport const CORS_ALLOWED_ORIGINS: Origin[] = [...origins, more, Mode[0]]\n",
    'origins.ts': "export type Origin = string\nexport const origins: Origin[] = ['https://ok.example']\n",
    'more.ts': "export const more: string = 'https://more.example'",
    'old.cts': 'export const CORS_ALLOW_CREDENTIALS: boolean = true'
  })
  t.match(await importFile(join(cwd, 'settings.ts')), { CORS_ALLOWED_ORIGINS: ['https://ok.example', 'https://more.example', 'On'] })
  t.match(await importFile(join(cwd, 'old.cts')), { CORS_ALLOW_CREDENTIALS: true })
  t.match(await importFile(join(cwd, 'given.ts'), {}, "import { more } from './more'\nexport const CORS_ALLOWED_ORIGINS: string[] = [more]"), { CORS_ALLOWED_ORIGINS: ['https://more.example'] })
})

t.test('without Node’s TypeScript or a package there is a clear answer', async t => {
  t.match(await problemOf('/settings.ts', { ...io, cwd: '/' }), { message: /^Node [\d.]+ cannot read TypeScript, and the project has no package typescript of version 5 or 6\.$/, hint: /typescript@6 \(beside typescript 7: @typescript\/typescript6\)\.$/ })
})

t.test('what a module throws is told, with its place', async t => {
  const cwd = t.testdir({
    'throws.ts': "interface Much { a: string }\ninterface More { b: string }\nconst fail = (much: Much): never => { throw new TypeError('boom') }\nfail({ a: '' })\n",
    'wrong.ts': 'export const a: = 5\n',
    'wrong.mjs': 'export const a = 1\nexport const b = = 2\n',
    'value.mjs': 'throw "x\\n"',
    'bare.mjs': 'const error = new Error("no stack"); error.stack = undefined; throw error',
    'missing.mjs': "import './nope.mjs'\n",
    'denied.mjs': "throw new Error('EACCES: permission denied, open a.mjs')",
    'enum.mjs': "throw new SyntaxError('TypeScript enum is not supported in strip-only mode')",
    damaged: { 'a.ts': '', node_modules: { typescript: { 'package.json': '{ "version": "6.0.0" }', 'index.js': 'const ts = {' } } }
  })
  const table: Array<[file: string, problem: object]> = [
    ['throws.ts', { message: 'The module could not be imported: TypeError: boom', hint: /^The check runs the module/, location: { line: 3, column: 45 } }],
    ['wrong.ts', { message: 'The module could not be imported: SyntaxError: Type expected.', location: { line: 1, column: 17 } }],
    ['wrong.mjs', { message: /^The module could not be imported: SyntaxError: Unexpected token/ }],
    ['value.mjs', { message: "The module threw 'x\\x0a' when it was imported.", location: undefined }],
    ['bare.mjs', { message: 'The module could not be imported: Error: no stack', location: undefined }],
    ['missing.mjs', { message: /Cannot find module/, hint: /^Install the package that the module imports, or correct the path\..* @typescript\/typescript6\.$/, location: undefined }],
    ['denied.mjs', { hint: 'Give this user read access to the files that the module imports or opens.' }],
    ['enum.mjs', { hint: /^Node only strips types.* \(beside typescript 7: @typescript\/typescript6\)\.$/ }],
    ['damaged/a.ts', { message: `The module could not be imported: Error: The package ${cwd}/damaged/node_modules/typescript/index.js cannot be used: SyntaxError: Unexpected end of input`, hint: /^Install it again/ }]
  ]
  for (const [file, problem] of table) t.match(await problemOf(join(cwd, file)), problem, file)
})

t.test('a mistake of syntax has its place at the head of the stack', t => {
  const error = (stack: string) => Object.assign(new SyntaxError('Unexpected token'), { stack })
  t.match(describeFailure(error('file:///a/b.mjs:2\nexport const b = = 2'), '/a/b.mjs').problems, [{ location: { file: '/a/b.mjs', line: 2, column: 1 } }])
  t.match(describeFailure(error('SyntaxError: x\n    at f (/a/b.ts:3:7)'), '/a/b.ts').problems, [{ location: { file: '/a/b.ts', line: 3, column: 7 } }])
  t.notMatch(describeFailure(error('SyntaxError: file:///a/b.mjs is wrong'), '/a/b.mjs').problems[0], { location: {} })
  t.end()
})

t.test('a Node that strips types needs no compiler, and one with hooks of its own no thread', async t => {
  const cwd = t.testdir({ 'a.ts': 'export const CORS_ALLOW_CREDENTIALS = true' })
  const calls: object[] = []
  const newNode = { registerHooks: (hooks: object) => { calls.push(hooks) }, stripsTypes: true }
  await importModule(join(cwd, 'a.ts'), undefined, options, io, newNode).catch(() => {})
  t.match(calls, [{ resolve: hooks.resolve, load: hooks.load }])
})

const load = (url: string) => hooks.load(url, { conditions: [], format: undefined, importAttributes: {} } as unknown as node.LoadHookContext, url => ({ format: 'json', source: `next ${url}` }))
const next = (name: string) => ({ url: name })
const context = (parentURL?: string) => ({ conditions: [], importAttributes: {}, parentURL }) as unknown as node.ResolveHookContext
const found = (specifier: string, from?: string) => (hooks.resolve(specifier, context(from), next) as node.ResolveFnOutput).url

t.test('the hooks find what TypeScript means by a name', t => {
  hooks.initialize({ path: '/settings.ts' })
  const cwd = t.testdir({ 'a.ts': '', 'b.js': '', 'c.mts': '', 'both.ts': '', 'both.js': '', folder: { 'index.ts': '' } })
  const at = (name: string) => pathToFileURL(join(cwd, name)).href
  const table: Array<[specifier: string, from: string, url: string]> = [
    ['./a.js', 'x.ts', at('a.ts')],
    ['./a', 'x.ts', at('a.ts')],
    ['./b', 'x.ts', at('b.js')],
    ['./c.mjs', 'x.mts', at('c.mts')],
    ['./folder', 'x.ts', './folder'],
    ['./folder/', 'x.ts', './folder/'],
    ['./folder/index', 'x.cts', at('folder/index.ts')],
    ['./both.js', 'x.ts', './both.js'],
    ['./nope.js', 'x.ts', './nope.js'],
    ['./a.js', 'x.js', './a.js'],
    ['a.js', 'x.ts', 'a.js']
  ]
  for (const [specifier, from, url] of table) t.equal(found(specifier, at(from)), url, `${specifier} from ${from}`)
  t.equal(found('./a.js'), './a.js')
  t.end()
})

t.test('a text from standard input is loaded in the place of its file, as what its ending, package.json or syntax says', t => {
  const cwd = t.testdir({ 'package.json': '{ "type": "commonjs" }', esm: { 'package.json': '{ "type": "module" }' }, none: { 'package.json': '{}' } })
  const table: Array<[file: string, text: string, format: string]> = [
    ['g.mjs', 'a', 'module'],
    ['g.cjs', 'a', 'commonjs'],
    ['g.js', 'export {}', 'commonjs'],
    ['esm/g.js', 'a', 'module'],
    ['none/g.js', 'a', 'commonjs'],
    ['none/g.js', 'export {}', 'module'],
    ['none/g.js', 'await 1', 'module'],
    ['g.mts', 'a', 'module-typescript'],
    ['g.cts', 'a', 'commonjs-typescript'],
    ['g.ts', 'export {}', 'module-typescript'],
    ['g.ts', 'exports.a = 1', 'commonjs-typescript'],
    ['esm/g.ts', 'a', 'module-typescript']
  ]
  for (const [file, text, format] of table) {
    const path = join(cwd, file)
    hooks.initialize({ path, text })
    const url = pathToFileURL(path).href
    t.equal(found(url), url)
    t.match(load(url), { format, source: text }, `${file}: ${text}`)
  }
  t.match(load('file:///other.js'), { source: 'next file:///other.js' })
  t.end()
})

t.test('with the compiler, a file is compiled to what its project runs', t => {
  const cwd = t.testdir({
    'package.json': '{ "type": "commonjs" }',
    'a.ts': 'export const a: number = 1',
    'await.ts': 'export const a: number = await Promise.resolve(1)',
    'wrong.ts': 'type A = 1\nexport const w: = 1',
    'more.json': '{ "a": 1 }',
    esm: { 'package.json': '{ "type": "module" }', 'a.ts': 'export const a: number = 1' }
  })
  const at = (file: string) => pathToFileURL(join(cwd, file)).href
  hooks.initialize({ path: join(cwd, 'a.ts'), compiler: fileURLToPath(import.meta.resolve('typescript')) })
  t.match(load(at('a.ts')), { format: 'commonjs', source: /exports\.a = 1;/ })
  t.match(load(at('await.ts')), { format: 'module', source: /^export const a = await/ })
  t.match(load(at('esm/a.ts')), { format: 'module', source: /^export const a = 1;/ })
  t.match(load(at('more.json')), { format: 'module', source: 'export default { "a": 1 }' })
  t.throws(() => load(at('wrong.ts')), { name: 'SyntaxError', message: `Type expected.\n    at ${join(cwd, 'wrong.ts')}:2:17` })
  t.end()
})

t.test('a CommonJS project is read as its build reads it', async t => {
  const cwd = t.testdir({
    'package.json': '{ "type": "commonjs" }',
    'tsconfig.json': '{ "compilerOptions": { "module": "commonjs", "paths": { "@parts/*": ["./parts/*"] } } }',
    parts: { 'index.ts': "export const name: string = 'index'", 'one.ts': "export default 'https://one.example'" },
    'more.json': '["https://json.example"]',
    'settings.ts': "import one from '@parts/one'\nimport { name } from './parts'\nimport more from './more.json'\nexport const CORS_ALLOWED_ORIGINS: string[] = [one, ...more, name]",
    'equals.ts': "import path = require('node:path')\nexport = { CORS_ALLOWED_ORIGINS: [path.basename(__filename)] }"
  })
  t.match(await importFile(join(cwd, 'settings.ts')), { CORS_ALLOWED_ORIGINS: ['https://one.example', 'https://json.example', 'index'] })
  t.match(await importFile(join(cwd, 'equals.ts')), { default: { CORS_ALLOWED_ORIGINS: ['equals.ts'] } })
})
