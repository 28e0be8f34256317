/** What editors complete and complain of where settings are written, as TypeScript's language service tells them. */
import { join } from 'node:path'
import t from 'tap'
import { CorsSettings } from '../lib/settings/compiled.js'
import { settingNames } from '../lib/settings/names.js'
import { root } from './root.js'
import { jsDocParsingMode, options, registry, ts } from './typescript.js'

const names = [...Object.keys(CorsSettings.properties), 'SILENCED_SYSTEM_CHECKS'].sort()
const ofFastify = ['logLevel', 'logSerializers', 'prefix']
const ofRegister = [...names, 'default', ...ofFastify].sort()
const other = 'declare const other: FastifyPluginAsync<{ good: number }>\n'

/** The names of properties that are completed at the `¦`. */
const completions: ReadonlyArray<readonly [code: string, names: readonly string[]]> = [
  ['export default { ¦ } satisfies CorsSettings', names],
  ["export default { CORS_ALLOWED_ORIGINS: ['https://a.example'], CORS¦ } satisfies CorsSettings", names.filter(name => name !== 'CORS_ALLOWED_ORIGINS')],
  // Fastify gives its own options to all plugins. At start, W024 tells that `prefix` narrows nothing here.
  ['await app.register(corsHeaders, { ¦ })', ofRegister],
  ["await app.register(corsHeaders, { CORS_URLS_REGEX: '^/api/', ¦ })", ofRegister.filter(name => name !== 'CORS_URLS_REGEX')],
  ['app.register(async () => {}, { ¦ })', ofFastify],
  [`${other}app.register(other, { ¦ })`, ['good', ...ofFastify]]
]

/** What is wrong, and what is said of it: that alone. */
const mistakes: ReadonlyArray<readonly [code: string, error: RegExp]> = [
  ...settingNames.flatMap(name => {
    const misspelt = name.slice(0, -1)
    const suggestion = new RegExp(`'${misspelt}' does not exist in type 'Cors(?:Settings|HeadersOptions)'\\. Did you mean to write '${name}'\\?$`)
    const literal = `{ ${misspelt}: undefined }`
    return [[`export default ${literal} satisfies CorsSettings`, suggestion], [`await app.register(corsHeaders, ${literal})`, suggestion]] as const
  }),
  ["export default { CORS_ALLOWED_ORIGINS: 'https://a.example' } satisfies CorsSettings", /^Type 'string' is not assignable to type 'Sequence<string>'\.$/],
  ["app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: 'https://a.example' })", /^No overload matches this call\.\n {2}The last overload gave the following error\.\n {4}Type 'string' is not assignable to type 'Sequence<string>'\.$/],
  ["app.register(corsHeaders, { CORS_ALLOW_CREDENTIALS: true, CORS_ORIGIN_WHITELISTS: ['https://a.example'] })", /Did you mean to write 'CORS_ORIGIN_WHITELIST'\?$/],
  ["app.register(async child => { child.register(corsHeaders, { CORS_ALLOWED_ORIGIN: [] }) }, { prefix: '/api' })", /Did you mean to write 'CORS_ALLOWED_ORIGINS'\?$/],
  ["app.register(corsHeaders, { prefix: '/api', CORS_ALLOWED_ORIGIN: [] })", /Did you mean to write 'CORS_ALLOWED_ORIGINS'\?$/],
  ["app.register(corsHeaders, { default: { CORS_ALLOW_CREDENTIALS: 'true' } })", /\n {4}Type 'string' is not assignable to type 'boolean \| undefined'\.$/],
  ["app.register(corsHeaders, { origin: '*' })", /\n.*\n {4}Object literal may only specify known properties, and 'origin' does not exist in type 'CorsHeadersOptions'\.$/],
  ["const settings = { CORS_ALLOW_CREDENTIALS: 'true' }\napp.register(corsHeaders, settings)", /\n {4}.*\n {6}Types of property 'CORS_ALLOW_CREDENTIALS' are incompatible\.\n {8}Type 'string' is not assignable to type 'boolean'\.$/]
]

const right: readonly string[] = [
  "export default { CORS_ALLOWED_ORIGINS: ['https://a.example'], SILENCED_SYSTEM_CHECKS: [] } satisfies CorsSettings",
  // A module of constants, as `port` writes it, may hold others too.
  "import * as settings from './settings.js'\nawait app.register(corsHeaders, settings)",
  "app.register(corsHeaders, await import('./settings.js'))",
  "import * as settings from './settings.js'\nexport default { ...settings, CORS_ALLOW_CREDENTIALS: true } satisfies CorsSettings",
  "await app.register(corsHeaders, { default: { CORS_ALLOWED_ORIGINS: ['https://a.example'] } })",
  "await app.register(corsHeaders, { CORS_ALLOW_ALL_ORIGINS: true, prefix: '/api', logLevel: 'warn', logSerializers: {} })",
  'await app.register(corsHeaders)',
  'app.register(corsHeaders, () => ({ CORS_ALLOW_ALL_ORIGINS: true })).get("/", async () => "")',
  'app.register(import("fastify-cors-headers"), { CORS_ALLOW_ALL_ORIGINS: true })',
  'Fastify({ http2: true }).register(corsHeaders, { CORS_ALLOW_ALL_ORIGINS: true })',
  'export const plugin: FastifyPluginAsync<CorsSettings> = corsHeaders'
]

/** Registrations of other plugins, right and wrong ones, and types that are made of register's. */
const others: readonly string[] = [
  'app.register(async child => { child.nothing }, { prefix: 5 })',
  "app.register((child, { prefix }, done) => { child.get(prefix, async request => request.id); done() }, { prefix: '/api' })",
  'app.register((child: number) => child)',
  `${other}app.register(other, { bad: 1 })`,
  `${other}app.register(other)`,
  `${other}app.register(other, { good: 1, prefix: '/api' })`,
  'declare const untyped: any\napp.register(untyped, { anything: 1 })',
  'declare const unknown: unknown\napp.register(unknown)',
  "import('node:fs').then(fs => app.register(fs, { anything: 1 }))",
  "export const registerAll = (app: FastifyInstance, plugin: Parameters<FastifyInstance['register']>[0]) => { app.register(plugin, { prefix: '/api' }) }",
  "export const forward = (...args: Parameters<FastifyInstance['register']>) => app.register(...args)",
  // As Nest's FastifyAdapter has it.
  `function register<Args extends Parameters<FastifyRegister<FastifyInstance>>> (plugin: Args['0'], opts?: Args['1']): void { void [plugin, opts] }
    declare const plugin: FastifyPluginAsync<FastifyPluginOptions, RawServerBase, FastifyTypeProvider>
    register(plugin, { anything: 1 })`,
  "export const returned: ReturnType<FastifyInstance['register']> = 5",
  `export const same: Parameters<FastifyInstance['register']> extends [plugin: infer Plugin, opts: FastifyRegisterOptions<FastifyPluginOptions>]
    ? unknown extends Plugin ? never : [FastifyPluginCallback<FastifyPluginOptions, RawServerBase, FastifyTypeProvider>] extends [Plugin] ? true : never : never = true`
]

const mark = '¦'
const fromFastify = "import Fastify, { type FastifyInstance, type FastifyPluginAsync, type FastifyPluginCallback, type FastifyPluginOptions, type FastifyRegister, type FastifyRegisterOptions, type FastifyTypeProvider, type RawServerBase } from 'fastify'\n"
const ours = `${fromFastify}import corsHeaders, { type CorsSettings } from 'fastify-cors-headers'\nconst app = Fastify()\n`
const theirs = `${fromFastify}const app = Fastify()\n`

/** One service for all of the codes. */
function makeService (head: string, codes: readonly string[]) {
  const fileOf = (code: string): string => join(root, `editor-${codes.indexOf(code)}.ts`)
  const texts = new Map(codes.map(code => [fileOf(code), `${head}${code}\nexport {}\n`]))
  texts.set(join(root, 'settings.ts'), "export const DEBUG = true\nexport const CORS_ALLOWED_ORIGINS = ['https://a.example']\nexport const MIDDLEWARE = []\n")
  const readFile = (file: string): string | undefined => texts.get(file)?.replace(mark, '') ?? ts.sys.readFile(file)
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
    getScriptFileNames: () => [...texts.keys()],
    // The services share the registry, and have files of the same names.
    getScriptVersion: file => texts.get(file) ?? '',
    getScriptSnapshot: file => {
      const text = readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: file => texts.has(file) || ts.sys.fileExists(file),
    readFile,
    directoryExists: ts.sys.directoryExists,
    useCaseSensitiveFileNames: () => true,
    jsDocParsingMode
  }, registry)
  return {
    errorsIn: (code: string) => service.getSemanticDiagnostics(fileOf(code)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    propertiesAt (code: string): string[] {
      const { entries = [] } = service.getCompletionsAtPosition(fileOf(code), texts.get(fileOf(code))!.indexOf(mark), {}) ?? {}
      return entries.filter(({ kind }) => kind === ts.ScriptElementKind.memberVariableElement).map(({ name }) => name).sort()
    }
  }
}

const service = makeService(ours, [...completions.map(([code]) => code), ...mistakes.map(([code]) => code), ...right, ...others])

t.test('what is completed', async t => {
  for (const [code, expected] of completions) t.strictSame(service.propertiesAt(code), expected, code)
})

t.test('a mistake is one error, with a suggestion where a name is like another', async t => {
  for (const [code, error] of mistakes) {
    const errors = service.errorsIn(code)
    t.equal(errors.length, 1, code)
    t.match(errors[0], error, code)
    t.notMatch(errors[0], /Overload \d/, code)
  }
})

t.test('what is right has none', async t => {
  for (const code of right) t.strictSame(service.errorsIn(code), [], code)
})

t.test('what is said of other plugins is what is said without this one', async t => {
  const without = makeService(theirs, others)
  // `Overload 1 of 6` is `Overload 1 of 7` with ours.
  const comparable = (errors: readonly string[]): string[] => errors.map(error => error.replaceAll(/(Overload \d of )\d/g, '$1_'))
  for (const code of others) t.strictSame(comparable(service.errorsIn(code)), comparable(without.errorsIn(code)), code)
  t.ok(others.filter(code => without.errorsIn(code).length > 0).length > 5)
})
