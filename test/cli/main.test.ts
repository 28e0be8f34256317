import t from 'tap'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../lib/cli/main.js'
import { CorsSettings } from '../../lib/index.js'
import { root } from '../root.js'
import { run } from './run.js'

const helpPages = [['--help'], ['check', '--help'], ['port', '--help'], ['explain', '--help'], ['schema', '--help'], ['help', 'check']]

t.test('each command has a page of help, and each page fits on a terminal', async t => {
  for (const argv of helpPages) {
    const { code, out, err } = await run(argv, { columns: 80 })
    t.equal(code, 0, argv.join(' '))
    t.equal(err, '')
    t.match(out, /^Usage: fastify-cors-headers/)
    t.match(out, /\nExamples?:\n {2}npx fastify-cors-headers /)
    t.strictSame(out.split('\n').filter(line => line.length > 80), [], argv.join(' '))
  }
})

t.test('pages of help are as wide as the terminal, and commands in them stay whole', async t => {
  for (const argv of helpPages) {
    for (const columns of [50, 64, 120, 160]) {
      const { out } = await run(argv, { columns })
      const lines = out.split('\n')
      t.strictSame(lines.filter(line => line.length > columns && !/^Usage|npx |^ {4}--/.test(line)), [], `${argv.join(' ')}: ${columns}`)
      const most = Math.max(...lines.map(line => line.length))
      t.ok(columns > 100 || most > columns - 12, `${argv.join(' ')}: ${columns} of which ${most} are used`)
    }
  }
  const { out } = await run(['check', '--help'], { columns: 64 })
  t.match(out, '  -                             standard input: Python, unless\n                                --stdin-filename has another\n                                ending\n')
  t.match(out, '  The settings see the environment of this process. --env adds\n  or replaces')
  t.match((await run(['port', '--help'], { columns: 300 })).out, /^Reads a Django .* with warnings it is\.$/m)
  t.match(await run(['chek'], { columns: 50 }), { code: 2, err: 'Did you mean check?' })
})

t.test('a page of help shows no default that nobody would write', async t => {
  t.notMatch((await run(['check', '--help'])).out, /default: (?:\{|\[|false)/)
  t.notMatch((await run(['port', '--help'])).out, /default: (?:\{|\[|false)/)
})

t.test('the examples of the help pages are commands that are there', async t => {
  const pages = await Promise.all(helpPages.map(async argv => (await run(argv)).out))
  const examples = pages.flatMap(page => [...page.matchAll(/npx fastify-cors-headers (\w.*)/g)].map(([, words = '']) => words.replace(/ >.*/, '').split(' ')))
  for (const words of examples) {
    const { err } = await run(words, { cwd: t.testdir({}) })
    t.notMatch(err, /^error: (?:unknown|missing|option)/, words.join(' '))
  }
  t.ok(examples.length >= 12)
})

t.test('--version prints the version', async t => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  for (const option of ['--version', '-v']) t.strictSame(await run([option]), { code: 0, out: `${version}\n`, err: '' }, option)
})

t.test('schema prints the JSON Schema, as the package has it', async t => {
  const { code, out, err } = await run(['schema'])
  t.strictSame([code, err], [0, ''])
  t.equal(out, readFileSync(join(root, 'dist/schema.json'), 'utf8'))
  t.strictSame(JSON.parse(out), JSON.parse(JSON.stringify(CorsSettings)))
})

t.test('a wrong command line is exit code 2, and the nearest right one is named', async t => {
  const table: Array<[argv: string[], says: string | RegExp]> = [
    [[], 'Usage: fastify-cors-headers'],
    [['chek', 'settings.py'], "unknown command 'chek'\n(Did you mean check?)"],
    [['settings.py', '--quiet'], '(Did you mean fastify-cors-headers check settings.py --quiet?)'],
    [['frobnicate'], "unknown command 'frobnicate'\n(fastify-cors-headers --help lists all commands and options)\n"],
    [['check'], /^error: No file given, and none found: no settings\.ts, \.js, \.json or \.py here or in src, and no manage\.py that names one\. Name the settings file: fastify-cors-headers check <file>\.\n$/],
    [['check', '--fromat', 'json', 'x.json'], "unknown option '--fromat'\n(Did you mean --format?)"],
    [['check', '--format', 'xml', 'x.json'], 'Allowed choices are text, json, github, sarif.'],
    [['check', '--fail-level', 'info', 'x.json'], 'Allowed choices are error, warning, never.'],
    [['check', '--env', 'DEBUG', 'x.json'], 'Write it as NAME=VALUE.'],
    [['check', '--env', '=1', 'x.json'], 'Write it as NAME=VALUE.'],
    [['check', '--python', 'settings.py', 'x.json'], 'error: --python takes settings.py as the command to run. Write --python=python3, or put --python last.\n'],
    [['check', '-', '--python=python3'], 'error: --python needs the path of a file: it does not work with standard input (-).\n'],
    [['check', '-', '--fix'], 'error: --fix writes into files: it does not work with standard input (-).\n'],
    [['check', '-', '-'], 'error: Standard input (-) can be read only once.\n'],
    [['check', '--env-file', '.env', 'x.json'], /^error: option '--env-file <file>' argument '\.env' is invalid\. Node itself reads an option of this name, even here\. Write --dotenv <file>\.\n/],
    [['check', '--timeout', '0', 'x.json'], /Write a number of seconds above 0, up to a day\.\n/],
    [['check', '--timeout', 'x', 'x.json'], /Write a number of seconds above 0, up to a day\.\n/],
    [['check', '--dotenv', 'no\u001b.env', 'x.json'], /^error: --dotenv no\\x1b\.env: There is no such file\.\n$/],
    [['chek\u001b[2J'], "unknown command 'chek\\x1b[2J'"],
    [['port'], "missing required argument 'file'"],
    ...['settings.ts', 'settings.mjs', 'settings.json'].map((file): [string[], string] => [['port', file], `error: port converts a Django settings.py, and ${file} is not Python.\n`]),
    [['schema', 'x'], 'too many arguments']
  ]
  for (const [argv, says] of table) {
    const { code, out, err } = await run(argv)
    t.equal(code, 2, argv.join(' '))
    t.equal(out, '', argv.join(' '))
    t.equal(err.includes('(Did you mean fastify-cors-headers check '), argv[0] === 'settings.py', err)
    if (typeof says === 'string') t.ok(err.includes(says), err)
    else t.match(err, says)
  }
})

t.test('check without options, which loads no parser of them, is check with the defaults', async t => {
  const cwd = t.testdir({
    'settings.py': 'CORS_ALLOWED_ORIGINS = ["x"]\n',
    'old.json': '{ "CORS_ORIGIN_WHITELIST": ["https://a.example"] }',
    'local.mjs': "export const CORS_ALLOWED_ORIGINS = ['http://localhost:3000']"
  })
  for (const files of [['settings.py'], ['old.json', 'local.mjs'], ['none.py'], ['.'], [''], ['settings.py', ''], ['help'], []]) {
    const without = await run(['check', ...files], { cwd })
    t.strictSame(without, await run(['check', '--fail-level', 'error', ...files], { cwd }), files.join(' '))
    t.not(without.out + without.err, '', files.join(' '))
  }
})

t.test('a failure of the program itself is no mistake of its user: it stays an error with a stack', async t => {
  const broken = { write: () => { throw new TypeError('broken') }, columns: 96, hasColors: false }
  await t.rejects(main(['schema'], { stdin: async () => '', stdout: broken, stderr: { ...broken, write: () => {} }, env: {}, cwd: '/nowhere' }), { name: 'TypeError', message: 'broken' })
})
