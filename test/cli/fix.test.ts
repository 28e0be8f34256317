import fc from 'fast-check'
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { FindLiteral } from '../../lib/cli/fix/literal.js'
import { moduleLiterals } from '../../lib/cli/fix/module-literals.js'
import { findTypeScript } from '../../lib/cli/find-typescript.js'
import { root } from '../root.js'
import { seed } from '../seed.js'
import { run } from './run.js'

/** A file before and after, or only before where it is to stay as it is, and what standard error says. */
type Row = [file: string, before: string, after: string | undefined, says: RegExp]

const rows: Row[] = [
  ['settings.py', "# b\u00fccher\r\nCORS_ALLOWED_ORIGINS = [\r\n    'https://A.example/',  # one\r\n    r\"https://b\u00fccher.example\",\r\n]\r\n",
    "# b\u00fccher\r\nCORS_ALLOWED_ORIGINS = [\r\n    'https://a.example',  # one\r\n    r\"https://xn--bcher-kva.example\",\r\n]\r\n",
    /^settings\.py:3:5: CORS_ALLOWED_ORIGINS\[0\] 'https:\/\/A\.example\/' was fixed: 'https:\/\/a\.example'\.\n.*was fixed: 'https:\/\/xn--bcher-kva\.example'\.\n$/],
  ['settings.py', '\ufeffCORS_ALLOWED_ORIGINS = ("https://a.example:443",)\n', '\ufeffCORS_ALLOWED_ORIGINS = ("https://a.example",)\n', /was fixed/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = "http://localhost:3000/"\n', 'CORS_ALLOWED_ORIGINS = ["http://localhost:3000"]\n', /was fixed: \['http:\/\/localhost:3000'\]/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = []\nCORS_EXPOSE_HEADERS: str = "etag"\n', 'CORS_ALLOWED_ORIGINS = []\nCORS_EXPOSE_HEADERS: str = ["etag"]\n', /was fixed: \['etag'\]/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["https://a.example"]\nCORS_ALLOWED_ORIGINS += ["https://b.example/"]\n', 'CORS_ALLOWED_ORIGINS = ["https://a.example"]\nCORS_ALLOWED_ORIGINS += ["https://b.example"]\n', /was fixed/],
  ['settings.json', '{\n  // one\n  "CORS_ALLOWED_ORIGINS": ["https://a.example/",],\n}', '{\n  // one\n  "CORS_ALLOWED_ORIGINS": ["https://a.example",],\n}', /was fixed/],
  ['settings.jsonc', '\ufeff{ "CORS_ALLOWED_ORIGINS": ["https://a.example/",], /* one */ }', '\ufeff{ "CORS_ALLOWED_ORIGINS": ["https://a.example",], /* one */ }', /was fixed/],
  ['settings.mjs', "export const CORS_ALLOWED_ORIGINS = ['https://a.example/'] // one\n", "export const CORS_ALLOWED_ORIGINS = ['https://a.example'] // one\n", /was fixed/],
  ['settings.ts', "export default {\n  CORS_ALLOWED_ORIGINS: ['https://a.example/'] // one\n} satisfies object\n", "export default {\n  CORS_ALLOWED_ORIGINS: ['https://a.example'] // one\n} satisfies object\n", /was fixed/],
  ['settings.cjs', "module.exports = { CORS_ALLOWED_ORIGINS: 'https://a.example' }\n", "module.exports = { CORS_ALLOWED_ORIGINS: ['https://a.example'] }\n", /was fixed/],
  // What is not certain stays as it is.
  ['settings.py', 'A = ["https://a.example/"]\nCORS_ALLOWED_ORIGINS = A\nCSRF_TRUSTED_ORIGINS = A\n', undefined, /was not fixed: it is not a single string literal that only this setting uses\.\n$/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["https://a.example/"]\nCSRF_TRUSTED_ORIGINS = CORS_ALLOWED_ORIGINS\n', undefined, /was not fixed: it is not a single string literal/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = OTHER = ["https://a.example/"]\n', undefined, /was not fixed: it is not a single string literal/],
  ['settings.py', 'HOST = "a.example"\nCORS_ALLOWED_ORIGINS = [f"https://{HOST}/"]\n', undefined, /was not fixed: it is not a single string literal/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["https://a.example" + "/"]\n', undefined, /was not fixed: it is not a single string literal/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["https://a.example" "/"]\n', undefined, /was not fixed: it is not a single string literal/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["https://a.example\\x2f"]\n', undefined, /was not fixed: it is not a single string literal/],
  ['settings.py', 'import os\nCORS_ALLOWED_ORIGINS = os.environ.get("X", "https://a.example/").split(",")\n', undefined, /was not fixed: it is not a single string literal/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["https://A.example", "https://a.example/"]\n', 'CORS_ALLOWED_ORIGINS = ["https://A.example", "https://a.example"]\n', /was not fixed: its list would contain the same entry twice\.\n.*was fixed/],
  ['settings.json', '{ "CORS_ALLOWED_ORIGINS": ["https:\\/\\/a.example/"] }', undefined, /was not fixed: it is not a single string literal/],
  // What the fix would be is a guess, or is none.
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["a.example", "https://a.example/path", "https://*.example", "https://me@a.example"]\n', undefined, /^$/],
  ['settings.py', 'CORS_ALLOW_CREDENTIALS = True\nCORS_ALLOWED_ORIGINS = ["http://a.example/"]\n', undefined, /^$/],
  ['settings.py', 'CORS_ALLOWED_ORIGINS = ["https://a.example", "https://a.example/"]\n', undefined, /^$/]
]

t.test('--fix writes what is certain, leaves all else as it is, and says both', async t => {
  for (const [file, before, after = before, says] of rows) {
    const cwd = t.testdir({ [file]: before })
    const { err } = await run(['check', file, '--fix', '--timeout', '300'], { cwd })
    t.equal(readFileSync(join(cwd, file), 'utf8'), after, before)
    t.match(err, says, before)
  }
})

/** The text that a module exports, or hands on, in a way that lets it be changed there. */
const inModules: Array<[text: string, isFound: boolean]> = [
  ["export const A = ['URL'] as const", true],
  ["export let A: string = ('URL')", true],
  ['export default { "A": [`URL`], b: 1 } satisfies object', true],
  ['const A = ["URL"]; export default { A }', true],
  ['const all = <string[]> ["URL"]; export const A = all', true],
  ['const A = ["URL"]; export { A }', true],
  ['export = { A: ["URL"] }', true],
  ['exports.A = ["URL"]', true],
  // Something else has it, too, or it is made into something else.
  ["const all = ['URL']; export const A = all; export const b = all", false],
  ["const all = ['URL']; all.push('x'); export const A = all", false],
  ["export const A = ['URL']; export const b = A", false],
  ["export const A = 'URL'.split(',')", false],
  ["export const A = [...['URL']]", false],
  ["export const A = ['URL' + '/x']", false],
  ["export const A = [ok ? 'URL' : 'x']", false],
  ["export const A = process.env.X ?? 'URL'", false],
  ['export const A = [tag`URL`]', false],
  ["export const A = ['URL\\x2f']", false],
  ["other.A = ['URL']", false],
  ["const [a] = ['URL']; export const A = [a]", false]
]

t.test('in a module, a text is changed where nothing but the setting has it', t => {
  const literals = (text: string): FindLiteral => moduleLiterals('settings.ts', text, findTypeScript(root, root) as string)
  for (const [template, isFound] of inModules) {
    const text = template.replace('URL', 'https://a.example/')
    const literal = literals(text)({ setting: 'A', value: '' }, text.search(/['"`]https:/))
    t.equal(literal?.inside.text, isFound ? 'https://a.example/' : undefined, template)
  }
  t.end()
})

t.test('the report is of the file that was written, and so is the exit code', async t => {
  const cwd = t.testdir({ 'settings.py': 'CORS_ALLOWED_ORIGINS = ["https://a.example/"]\n' })
  t.match(await run(['check', 'settings.py', '--fix'], { cwd }), { code: 0, out: '1 file checked: no problem found.\n' })
  t.strictSame(await run(['check', 'settings.py', '--fix'], { cwd }), { code: 0, out: '1 file checked: no problem found.\n', err: '' })

  // Its package may import it first.
  const packaged = t.testdir({ pkg: { '__init__.py': 'from . import settings\n', 'settings.py': 'CORS_ALLOWED_ORIGINS = ["https://a.example/"]\n' } })
  t.match(await run(['check', 'pkg/settings.py', '--fix'], { cwd: packaged }), { code: 0, out: '1 file checked: no problem found.\n' })
})

t.test('what another file or the environment holds is not fixed', async t => {
  const files = { 'settings.py': 'import os\nfrom base import *\nif "O" in os.environ:\n    CORS_ALLOWED_ORIGINS = os.environ["O"].split(",")\n', 'base.py': 'CORS_ALLOWED_ORIGINS = ["https://a.example/"]\n', '.env': 'O=https://b.example/\n' }
  const cwd = t.testdir(files)
  t.match(await run(['check', 'settings.py', '--fix', '--strict-env'], { cwd }), { code: 1, err: /^base\.py:1:25: .* was not fixed: it is written in base\.py\.\n$/ })
  t.match(await run(['check', 'settings.py', '--fix', '--dotenv', '.env'], { cwd }), { code: 1, err: /^\.env:1:1: .* was not fixed: it is written in \.env\.\n$/ })
  for (const [name, text] of Object.entries(files)) t.equal(readFileSync(join(cwd, name), 'utf8'), text)
})

t.test('nothing is written where the fixed file would have a problem that the file had not', async t => {
  const text = "export default { CORS_ALLOWED_ORIGINS: ['https://a.example/'], get CORS_ALLOW_CREDENTIALS () { return this.CORS_ALLOWED_ORIGINS[0].endsWith('/') || 1 } }\n"
  const cwd = t.testdir({ 'settings.mjs': text })
  t.match(await run(['check', 'settings.mjs', '--fix', '--timeout', '300'], { cwd }), { code: 1, err: /was not fixed, and the file was not changed: it would cause corsheaders\.E003 for CORS_ALLOW_CREDENTIALS\.\n$/ })
  t.equal(readFileSync(join(cwd, 'settings.mjs'), 'utf8'), text)
})

t.test('a link stays a link, a file keeps its mode, and one that cannot be decoded or written stays as it is', async t => {
  const cwd = t.testdir({ 'real.py': 'CORS_ALLOWED_ORIGINS = ["https://a.example/"]\n', 'latin.py': '' })
  symlinkSync('real.py', join(cwd, 'settings.py'))
  chmodSync(join(cwd, 'real.py'), 0o640)
  t.match(await run(['check', 'settings.py', '--fix'], { cwd }), { code: 0, err: /was fixed/ })
  t.equal(readFileSync(join(cwd, 'real.py'), 'utf8'), 'CORS_ALLOWED_ORIGINS = ["https://a.example"]\n')
  t.equal(statSync(join(cwd, 'real.py')).mode & 0o777, 0o640)
  t.ok(lstatSync(join(cwd, 'settings.py')).isSymbolicLink())
  const latin = Buffer.from('# coding: latin-1\n# \u00e9\nCORS_ALLOWED_ORIGINS = ["https://a.example/"]\n', 'latin1')
  writeFileSync(join(cwd, 'latin.py'), latin)
  t.match(await run(['check', 'latin.py', '--fix'], { cwd }), { code: 1, err: /was not fixed: the file is not UTF-8\.\n$/ })
  t.strictSame(readFileSync(join(cwd, 'latin.py')), latin)
})

/** What people write for an origin. */
const spoil = fc.constantFrom(
  (origin: string) => origin,
  (origin: string) => `${origin}/`,
  (origin: string) => `${origin}:443`,
  (origin: string) => `${origin}:443/`,
  (origin: string) => origin.toUpperCase().replace('HTTPS', 'https')
)
const origins = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }).map(names => names.map(name => `https://${name}.example.com`))
const quote = fc.constantFrom("'", '"')
const between = fc.constantFrom(', ', ',\n    ', ',  # note\n  ')

t.test('whatever can be fixed is, and nothing else of the file changes', async t => {
  const cwd = t.testdir({ 'settings.py': '' })
  const path = join(cwd, 'settings.py')
  await fc.assert(fc.asyncProperty(origins, fc.array(spoil, { minLength: 6, maxLength: 6 }), quote, between, fc.constantFrom('\n', '\r\n'), async (right, spoils, quote, between, end) => {
    const write = (entries: readonly string[]): string => `# one\nCORS_ALLOWED_ORIGINS = [${entries.map(entry => quote + entry + quote).join(between)}]  # two\n`.replaceAll('\n', end)
    writeFileSync(path, write(right.map((origin, index) => spoils[index]?.(origin) ?? origin)))
    t.equal((await run(['check', 'settings.py', '--fix', '--fail-level', 'warning'], { cwd })).code, 0)
    t.equal(readFileSync(path, 'utf8'), write(right))
  }), { seed, numRuns: 30 })
})

t.test('a module that removes its own file', async t => {
  const cwd = t.testdir({ 'a.mjs': "import { rmSync } from 'node:fs'\nrmSync(new URL(import.meta.url))\nexport const CORS_ALLOWED_ORIGINS = ['https://a.example/']\n" })
  t.match(await run(['check', '--fix', 'a.mjs'], { cwd }), { code: 2, out: /The file was not fixed: ENOENT/ })
})
