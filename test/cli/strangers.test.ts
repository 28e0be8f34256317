/** Settings files as people post them when their CORS does not work, and others that are odd and right: what is said of each. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { checkSettings } from '../../lib/checks/index.js'
import { findTypeScript } from '../../lib/cli/find-typescript.js'
import { openProject } from '../../lib/cli/typescript-project.js'
import { root } from '../root.js'

/** What a file says, and the ids that are told of it. */
type Row = readonly [ids: string, text: string]

const apps = 'INSTALLED_APPS = ["corsheaders", "rest_framework"]\nMIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", "django.middleware.common.CommonMiddleware"]\n'

const wrongPython: readonly Row[] = [
  ['E014', `${apps}CORS_ALLOWED_ORIGINS = ["http://localhost:3000/", "https://shop.example"]\n`],
  ['E013', `${apps}CORS_ALLOWED_ORIGINS = ["localhost:3000", "127.0.0.1:8000"]\n`],
  ['E013', `${apps}CORS_ALLOWED_ORIGINS = ["*"]\n`],
  ['E006', `${apps}CORS_ALLOWED_ORIGINS = "https://shop.example"\n`],
  ['E006', `${apps}CORS_ALLOWED_ORIGINS = ("https://shop.example")\n`],
  ['E013 W010', `${apps}CORS_ORIGIN_ALLOW_ALL = False\nCORS_ORIGIN_WHITELIST = ("shop.example",)\n`],
  ['W001 W010', `${apps}CORS_ORIGIN_ALLOW_ALL = True\nCORS_ALLOW_CREDENTIALS = True\n`],
  ['W019', `${apps}CORS_ALLOW_ALL_ORIGINS = True\nCORS_ALLOWED_ORIGINS = ["https://shop.example"]\n`],
  ['E005', `${apps}CORS_ALLOW_ALL_ORIGINS = "True"\n`],
  ['W009', `${apps}CORS_ALLOWED_ORIGIN = ["https://shop.example"]\n`],
  ['W009', `${apps}CORS_ALLOW_ORIGINS = ["https://shop.example"]\nCORS_ALLOW_CREDENTIALS = True\n`],
  ['W009', `${apps}CORS_ALLOWED_ORIGINS = ["https://shop.example"]\nCORS_ALLOWED_METHODS = ["GET"]\nCORS_ALLOWED_HEADERS = ["x-key"]\n`],
  ['W004', `${apps}CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\\w+.shop-site.com$"]\n`],
  ['W006', `${apps}CORS_ALLOWED_ORIGINS = ["https://*.shop.example"]\n`],
  ['E016', `${apps}CORS_ALLOWED_ORIGIN_REGEXES = ["*.shop.example"]\n`],
  ['W022', 'INSTALLED_APPS = ["corsheaders"]\nMIDDLEWARE = ["django.middleware.common.CommonMiddleware", "corsheaders.middleware.CorsMiddleware"]\nCORS_ALLOWED_ORIGINS = ["https://shop.example"]\n'],
  ['W023', 'INSTALLED_APPS = [\n    "corsheaders"\n    "rest_framework",\n]\nMIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]\nCORS_ALLOWED_ORIGINS = ["https://shop.example"]\n'],
  ['E013', `import os\n${apps}CORS_ALLOWED_ORIGINS = os.environ.get("CORS_ORIGINS", "").split(",")\n`],
  ['E003', `import os\n${apps}CORS_ALLOWED_ORIGINS = ["https://shop.example"]\nCORS_ALLOW_CREDENTIALS = os.environ.get("CREDENTIALS", "False")\n`],
  ['E001 E002', `${apps}CORS_ALLOWED_ORIGINS = ["https://shop.example"]\nCORS_ALLOW_METHODS = "GET, POST"\nCORS_ALLOW_HEADERS = "*"\n`]
]

const wrongTypeScript: readonly Row[] = [
  ['E014', "export default { CORS_ALLOWED_ORIGINS: ['http://localhost:3000/'] }\n"],
  ['E014', "export const CORS_ALLOWED_ORIGINS = ['https://shop.example/checkout']\n"],
  ['E013', "export default { CORS_ALLOWED_ORIGINS: ['*'] }\n"],
  ['E019', "export default { CORS_ALLOWED_ORIGINS: 'https://shop.example, https://b.example'.split(',') }\n"],
  ['E006', "export default { CORS_ALLOWED_ORIGINS: process.env['NOWHERE_SET'] ?? 'https://shop.example' }\n"],
  ['W024', "export default { origin: 'https://shop.example', credentials: true }\n"],
  ['W024', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], allowedHeaders: ['x-key'] }\n"],
  ['W009', "export default { CORS_ORIGINS: ['https://shop.example'] }\n"],
  ['W001', 'export default { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: true }\n'],
  ['W002', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example', 'null'] }\n"],
  ['W003', "export default { CORS_ALLOWED_ORIGINS: ['http://shop.example'], CORS_ALLOW_CREDENTIALS: true }\n"],
  ['W004', 'export default { CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\\/\\/.*shop-site\\.com$/] }\n'],
  ['W005', 'export default { CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\\/\\/.+\\.vercel\\.app$/] }\n'],
  ['W006', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example:443'] }\n"],
  ['W012', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], CORS_ALLOW_METHODS: ['get', 'patch'] }\n"],
  ['W013', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], CORS_ALLOW_HEADERS: ['content-type', 'Access-Control-Allow-Origin'] }\n"],
  ['W014', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], CORS_ALLOW_CREDENTIALS: true, CORS_ALLOW_HEADERS: ['*'] }\n"],
  ['E018', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], CORS_ALLOW_HEADERS: ['x-key: secret'] }\n"],
  ['W018', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], CORS_URLS_REGEX: 'api/.*' }\n"],
  ['E004', "export default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], CORS_PREFLIGHT_MAX_AGE: '600' }\n"],
  ['W025', "export default { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://shop\\\\.example/$'] }\n"]
]

const rightPython: readonly Row[] = [
  `${apps}CORS_ALLOWED_ORIGINS = ["https://shop.example", "http://localhost:5173"]\n`,
  `${apps}CORS_ALLOW_ALL_ORIGINS = True\n`,
  `${apps}DEBUG = False\nCORS_ALLOW_ALL_ORIGINS = DEBUG\nCORS_ALLOWED_ORIGINS = [] if DEBUG else ["https://shop.example"]\n`,
  `${apps}HOSTS = ["a", "b"]\nCORS_ALLOWED_ORIGINS = [f"https://{host}.shop.example" for host in HOSTS]\n`,
  `import os\n${apps}CORS_ALLOWED_ORIGINS = [o.strip() for o in os.environ.get("CORS_ORIGINS", "https://shop.example, https://b.example").split(",") if o.strip()]\n`,
  `from corsheaders.defaults import default_headers, default_methods\n${apps}CORS_ALLOWED_ORIGINS = ["https://shop.example"]\nCORS_ALLOW_HEADERS = (*default_headers, "x-key")\nCORS_ALLOW_METHODS = (*default_methods, "PURGE")\n`,
  `import re\n${apps}CORS_ALLOWED_ORIGIN_REGEXES = [re.compile(r"^https://\\w+\\.shop\\.example$", re.I)]\n`,
  `${apps}CORS_URLS_REGEX = r"^/(?!internal/).*$"\nCORS_ALLOWED_ORIGINS = ["capacitor://localhost", "ionic://localhost", "file://"]\n`,
  `${apps}CORS_SHOPS = ["https://a.example"]\nCORS_ALLOWED_ORIGINS = CORS_SHOPS + ["https://b.example"]\nSILENCED_SYSTEM_CHECKS = ["corsheaders.W003"]\n`,
  `${apps}CORS_ALLOWED_ORIGINS = []\nCORS_ALLOW_CREDENTIALS = True\nCORS_PREFLIGHT_MAX_AGE = 60 * 60\nCSRF_TRUSTED_ORIGINS = ["https://*.shop.example"]\n`
].map(text => ['', text])

const rightTypeScript: readonly Row[] = [
  "import type { CorsSettings } from 'fastify-cors-headers'\nexport default { CORS_ALLOWED_ORIGINS: ['https://shop.example'] } satisfies CorsSettings\n",
  "export const CORS_ALLOWED_ORIGINS: readonly string[] = ['http://[::1]:3000', 'https://xn--bcher-kva.example']\nexport const prefix = '/api'\nexport const origin = 'mine'\n",
  "const hosts = new Set(['a', 'b'])\nexport default { CORS_ALLOWED_ORIGINS: new Set([...hosts].map(host => 'https://' + host + '.shop.example')) }\n",
  "export default { CORS_ALLOWED_ORIGINS: (process.env['NOWHERE_SET'] ?? '').split(',').map(entry => entry.trim()).filter(Boolean) }\n",
  'export default { CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\\/\\/(?:[a-z0-9-]+\\.)?shop\\.example(?::\\d+)?$/], CORS_ALLOW_CREDENTIALS: true }\n',
  "import { defaultHeaders } from 'fastify-cors-headers/defaults'\nexport default { CORS_ALLOWED_ORIGINS: ['https://shop.example'], CORS_ALLOW_HEADERS: [...defaultHeaders, 'X-Key'] }\n",
  "export default { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_HEADERS: ['*'], CORS_ALLOW_METHODS: ['*'], CORS_EXPOSE_HEADERS: ['*'] }\n",
  "enum Site { shop = 'https://shop.example', blog = 'https://blog.example' }\nexport default { CORS_ALLOWED_ORIGINS: Object.values(Site), CORS_ALLOW_METHODS: ['GET', 'PROPFIND', 'Custom'] }\n",
  "export default { CORS_ALLOWED_ORIGINS: ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'tauri://localhost', 'https://a--b.shop.example'], CORS_PREFLIGHT_MAX_AGE: 0 }\n",
  "export const CORS_URLS_REGEX = '^/api/|^/feeds/'\nexport const CORS_ALLOWED_ORIGINS = ['https://shop.example']\nexport const CORS_EXPOSE_HEADERS = ['ETag', 'Link']\n"
].map(text => ['', text])

const folders: Readonly<Record<string, readonly [ending: string, rows: readonly Row[]]>> = {
  'wrong-python': ['py', wrongPython], 'wrong-typescript': ['ts', wrongTypeScript], 'right-python': ['py', rightPython], 'right-typescript': ['ts', rightTypeScript]
}

interface Report { readonly files: ReadonlyArray<{ readonly file: string, readonly messages: readonly Message[], readonly error?: { readonly message: string } }> }
interface Message { readonly id: string }

const idsOf = (messages: readonly Message[]): string => [...new Set(messages.map(({ id }) => id.replace('corsheaders.', '')))].sort().join(' ')

/** What the command that is published says of some files. */
async function checkFiles (names: readonly string[], cwd: string): Promise<Report> {
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [join(root, 'dist/cli/bin.cjs'), 'check', '--format', 'json', ...names], { cwd, maxBuffer: 2 ** 24 }, (_error, out, err) => {
      if (err !== '') reject(new Error(err))
      else resolve(JSON.parse(out) as Report)
    })
  })
}

const files = Object.entries(folders).flatMap(([folder, [ending, rows]]) => rows.map(([ids, text], index) => ({ name: `${folder}-${index}.${ending}`, index, ids, text })))

/** The command starts a process, and in it TypeScript, for each module: it is asked about one of a kind. */
const byCommand = files.filter(({ name, index }) => name.endsWith('.py') || index === 0)

t.test('each file has the mistakes that are told of it, and no other', async t => {
  t.ok(files.length >= 60, String(files.length))
  const cwd = t.testdir(Object.fromEntries(files.map(({ name, text }) => [name, text])))
  const report = await checkFiles(byCommand.map(({ name }) => name), cwd)
  for (const [index, { name, ids, text }] of byCommand.entries()) {
    const { file, messages, error } = report.files[index]!
    t.equal(file, name)
    t.strictSame([error?.message ?? '', idsOf(messages)], ['', ids], text)
  }
})

t.test('each module has them, compiled and checked as in the process of its own that the command gives it', async t => {
  // Within this package, where its name means it.
  const cwd = t.testdir({})
  const compiler = findTypeScript(join(cwd, 'settings.ts'), cwd)
  const { compile } = openProject(String(compiler), join(cwd, 'settings.ts'))
  for (const { name, ids, text } of files.filter(file => !byCommand.includes(file))) {
    const { format, source } = compile(join(cwd, name), text)
    t.equal(format, 'module', text)
    const path = join(cwd, name.replace('.ts', '.js'))
    writeFileSync(path, source)
    t.equal(idsOf(checkSettings(await import(pathToFileURL(path).href))), ids, text)
  }
})
