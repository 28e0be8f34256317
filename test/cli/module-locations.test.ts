import { fileURLToPath } from 'node:url'
import t from 'tap'
import type { CheckMessage } from '../../lib/checks/message.js'
import { withLocations } from '../../lib/cli/module-locations.js'
import { findTypeScript } from '../../lib/cli/find-typescript.js'
import { run } from './run.js'

const typescript = fileURLToPath(import.meta.resolve('typescript'))

function placeOf (path: string, text: string) {
  const message: CheckMessage = { id: 'corsheaders.E013', level: 'error', setting: 'X', path, value: "'b'", message: '', hint: '', docs: '' }
  const [placed] = withLocations([message], '/settings.ts', text, typescript)
  const { line, column } = placed?.location ?? {}
  return placed?.location && [line, column]
}

const table: Array<[path: string, text: string, place: [line: number, column: number] | undefined]> = [
  ['/CORS_ALLOWED_ORIGINS/1', "export const CORS_ALLOWED_ORIGINS = [\n  'https://a.example',\n  'b'\n]", [3, 3]],
  ['/CORS_ALLOWED_ORIGINS/0', "export const CORS_ALLOWED_ORIGINS = (['b'] as const) satisfies readonly string[]", [1, 39]],
  ['/CORS_ALLOWED_ORIGINS/0', "const origins = ['b']\nexport const CORS_ALLOWED_ORIGINS: string[] = origins", [1, 18]],
  ['/CORS_ALLOWED_ORIGINS/1', "const origins = ['a']\nexport const CORS_ALLOWED_ORIGINS = [...origins, 'b']", [2, 37]],
  ['/CORS_ALLOW_CREDENTIALS', 'export const CORS_ALLOW_CREDENTIALS = 1', [1, 39]],
  ['/CORS_ALLOW_CREDENTIALS', "export default { 'CORS_ALLOW_CREDENTIALS': 1 } satisfies object", [1, 44]],
  ['/CORS_ALLOW_CREDENTIALS', 'const settings = { CORS_ALLOW_CREDENTIALS: 1, [x]: 2, ...more, f () {} }\nexport default settings', [1, 44]],
  ['/CORS_ALLOW_CREDENTIALS', 'export { CORS_ALLOW_CREDENTIALS }\nconst CORS_ALLOW_CREDENTIALS = 1', [2, 32]],
  ['/CORS_ALLOWED_ORIGINS/0', "const a = ['b']\nexport { a as CORS_ALLOWED_ORIGINS }", [1, 12]],
  ['/CORS_ALLOWED_ORIGINS/0', "const a = ['b']\nexport { a as 'CORS_ALLOWED_ORIGINS' }", [1, 12]],
  ['/CORS_ALLOWED_ORIGINS/0', "const CORS_ALLOWED_ORIGINS = ['b']\nexport { a as CORS_ALLOWED_ORIGINS } from './a.js'", [2, 15]],
  ['', "export { default } from './a.js'", undefined],
  ['/CORS_ALLOW_CREDENTIALS', "import { CORS_ALLOW_CREDENTIALS } from './a.js'\nexport { CORS_ALLOW_CREDENTIALS }", [2, 10]],
  ['/CORS_ALLOW_CREDENTIALS', 'const { CORS_ALLOW_CREDENTIALS } = make()\nexport { CORS_ALLOW_CREDENTIALS }', [2, 10]],
  ['/CORS_ALLOW_CREDENTIALS', 'export const { CORS_ALLOW_CREDENTIALS } = make()', undefined],
  ['/CORS_ALLOW_CREDENTIALS', "export * from './a.js'\nexport * as a from './a.js'\nexport {}", undefined],
  ['/CORS_ALLOWED_ORIGINS/0', "const x = { CORS_ALLOWED_ORIGINS: ['b'] } as const\nexport { x as default }", [1, 36]],
  ['/CORS_ALLOWED_ORIGINS/0', "const CORS_ALLOWED_ORIGINS = ['b']\nexport default { CORS_ALLOWED_ORIGINS }", [1, 31]],
  ['/CORS_ALLOWED_ORIGINS/0', "import { CORS_ALLOWED_ORIGINS } from './a.js'\nexport default { CORS_ALLOWED_ORIGINS }", [2, 18]],
  ['/CORS_ALLOWED_ORIGINS/0', "export default <const> { CORS_ALLOWED_ORIGINS: ['b'] satisfies string[] as string[] }", [1, 49]],
  ['/CORS_ALLOWED_ORIGINS/0', "export = { CORS_ALLOWED_ORIGINS: ['b'] }", [1, 35]],
  ['/CORS_ALLOWED_ORIGINS/0', "module.exports = { CORS_ALLOWED_ORIGINS: ['b'] }", [1, 43]],
  ['/CORS_ALLOWED_ORIGINS/0', "const s = { CORS_ALLOWED_ORIGINS: ['b'] }\nexports = module.exports = s", [1, 36]],
  ['/CORS_ALLOWED_ORIGINS/0', "exports.CORS_ALLOWED_ORIGINS = ['b']", [1, 33]],
  ['/CORS_ALLOWED_ORIGINS/0', "module.exports.CORS_ALLOWED_ORIGINS = exports.x = ['b']", [1, 52]],
  ['/CORS_ALLOWED_ORIGINS/0', "other.CORS_ALLOWED_ORIGINS = ['b']\nexports.CORS_ALLOWED_ORIGINS == ['b']", undefined],
  ['/CORS_ALLOWED_ORIGINS/0', "const a = ['b']\nexport const CORS_ALLOWED_ORIGINS = a, CORS_EXPOSE_HEADERS = a", [1, 12]],
  ['/CORS_EXPOSE_HEADERS/0', "const a = ['b']\nexport const CORS_ALLOWED_ORIGINS = a, CORS_EXPOSE_HEADERS = a", [1, 12]],
  ['/CORS_ALLOWED_ORIGINS/0', "const more = { CORS_ALLOWED_ORIGINS: ['b'] }\nexport default { CORS_ALLOWED_ORIGINS: ['a', 'c'], ...more }", [1, 39]],
  ['/CORS_ALLOWED_ORIGINS/1', "const more = { CORS_ALLOWED_ORIGINS: [b()] }\nexport default { CORS_ALLOWED_ORIGINS: ['a', 'b'], ...more }", [1, 38]],
  ['/CORS_ALLOWED_ORIGINS/0', "const more = { CORS_ALLOWED_ORIGINS: ['a'] }\nexport default { ...more, ...unknown(), CORS_ALLOWED_ORIGINS: ['b'] }", [2, 64]],
  ['/CORS_ALLOWED_ORIGINS/0', "const a = 'b'\nexport default { CORS_ALLOWED_ORIGINS: [a] }", [2, 41]],
  ['/CORS_ALLOWED_ORIGINS/0', "var more = { ...more, CORS_ALLOWED_ORIGINS: ['b'] }\nexport default { ...more, ...more }", [1, 46]],
  // Where another value than the one that is written there is wrong, code has changed it since.
  ['/CORS_ALLOWED_ORIGINS/0', "const s = { CORS_ALLOWED_ORIGINS: ['a'] }\ns.CORS_ALLOWED_ORIGINS = ['b']\nexport default s", undefined],
  ['/CORS_ALLOWED_ORIGINS/0', "export let CORS_ALLOWED_ORIGINS = ['a', 'b']\nCORS_ALLOWED_ORIGINS.shift()", undefined],
  ['/CORS_URLS_REGEX', "export let CORS_URLS_REGEX = 'a'\nCORS_URLS_REGEX = 'b'", undefined],
  ['/CORS_ALLOW_CREDENTIALS', 'export default make()', undefined],
  ['/CORS_ALLOW_CREDENTIALS', 'export let CORS_ALLOW_CREDENTIALS, { CORS_X } = {}', undefined],
  ['/CORS_ALLOW_CREDENTIALS', 'var a = b, b = a\nexport const CORS_ALLOW_CREDENTIALS = a', [2, 39]],
  ['/CORS_ALLOW_CREDENTIALS', `export const CORS_ALLOW_CREDENTIALS = a0\nvar ${Array.from({ length: 20_000 }, (_, i) => `a${i} = a${i + 1}, `).join('')}a20000 = 1`, [1, 39]],
  ['', 'export default 5', undefined]
]

t.test('a finding has the place that the text of a module shows', t => {
  for (const [path, text, place] of table) t.strictSame(placeOf(path, text), place, text.slice(0, 200))
  t.end()
})

t.test('the command line shows it', async t => {
  const cwd = t.testdir({ 'a.mjs': "export const CORS_ALLOWED_ORIGINS = ['x']\n" })
  t.match(await run(['check', 'a.mjs'], { cwd }), { code: 1, out: /^a\.mjs:1:38 {2}error {2}corsheaders\.E013[^]*\n {4}> 1 \| export const/ })
})

t.test('the command line shows it in a module of CommonJS, too', async t => {
  const cwd = t.testdir({ 'a.cjs': "module.exports = {\n  CORS_ALLOWED_ORIGINS: ['x']\n}\n" })
  t.match(await run(['check', 'a.cjs', '--format', 'github'], { cwd }), { code: 1, out: /^::error file=a\.cjs,line=2,col=26,title=corsheaders\.E013 / })
})

t.test('where TypeScript fails, mistakes are reported without their places, and why is told', async t => {
  const settings = "export const CORS_ALLOWED_ORIGINS = ['http://x/']\n"
  const package6 = (text: string) => ({ typescript: { 'package.json': '{ "version": "6.0.0" }', 'index.js': text } })
  const cwd = t.testdir({
    broken: { 'a.mjs': settings, node_modules: package6("throw new Error('No\\x1b\\n- one')") },
    empty: { 'a.mjs': settings, node_modules: package6('') },
    nested: { 'a.mjs': `${settings}const x = ${'['.repeat(1500)}${']'.repeat(1500)}\n`, node_modules: package6(`module.exports = require(${JSON.stringify(typescript)})`) },
    gone: { 'a.mjs': `import { rmSync } from 'node:fs'\nrmSync(new URL(import.meta.url))\n${settings}`, node_modules: package6('') }
  })
  const causes = { broken: 'Error: No\\x1b', empty: "TypeError: Cannot read properties of undefined (reading 'Latest')", nested: 'RangeError: Maximum call stack size exceeded', gone: `Error: ENOENT: no such file or directory, open '${cwd}/gone/a.mjs'` }
  const { code, out, err } = await run(['check', ...Object.keys(causes).map(folder => `${folder}/a.mjs`)], { cwd })
  t.strictSame([code, out.match(/^\w+\/a\.mjs {2}error {2}corsheaders\.\w+ /gm)?.length], [1, 4], out)
  t.equal(err, Object.entries(causes).map(([folder, cause]) => `${cwd}/${folder}/a.mjs: where its mistakes are written is not known: ${cause}. Should this be TypeScript's, install ${cwd}/${folder}/node_modules/typescript/index.js again.\n`).join(''))
  t.match(await run(['check', '--fix', 'broken/a.mjs'], { cwd }), { code: 1, err: /was not fixed: to find it in a module requires the package typescript/ })
})

t.test('the package typescript may be that of the folder that the command runs in, or nowhere, or too new to be called', t => {
  const cwd = t.testdir({ node_modules: { typescript: { 'package.json': '{ "version": "7.0.2" }', 'index.js': '' } } })
  t.equal(findTypeScript('/settings.ts', cwd), undefined)
  t.equal(findTypeScript('/settings.ts', import.meta.dirname), typescript)
  t.equal(findTypeScript('/settings.ts', '/'), undefined)
  const six = { typescript6: { 'package.json': '{ "version": "6.0.2" }', 'index.js': '' } }
  const beside = t.testdir({ node_modules: { typescript: { 'package.json': '{ "version": "7.0.2" }', 'index.js': '' }, '@typescript': six } })
  t.equal(findTypeScript('/settings.ts', beside), `${beside}/node_modules/@typescript/typescript6/index.js`)
  t.end()
})
