import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { DjangoSettingsError, loadDjangoSettings, parseDjangoSettings } from '../../lib/django/index.js'
import type { DjangoProblem } from '../../lib/django/error.js'

type Options = Omit<NonNullable<Parameters<typeof loadDjangoSettings>[1]>, 'env'> & { readonly env?: Readonly<Record<string, string>> }
interface Project { readonly files: Readonly<Record<string, string>>, readonly options: Options }

/** How a hint is followed: what it says, and what somebody does who follows it. */
type Follow = readonly [phrase: RegExp, act: (project: Project, said: RegExpExecArray, problem: DjangoProblem, folder: string) => Project]

/** A program that is refused, and the ways that its hint names. Each of them alone has to settle it. */
interface Row {
  readonly title: string
  /** By their paths below the folder of the project. Default of what is not a text: settings.py. */
  readonly files: string | Readonly<Record<string, string>>
  readonly options?: Options
  readonly message: RegExp
  readonly follow: readonly Follow[]
  readonly settings: object
}

const main = 'p/settings.py'

/** `--env NAME=…` */
function env (value: string): Follow {
  return [/--env (\w+)=… on the command line, or the option env\./, ({ files, options }, [, name = '']) => ({ files, options: { ...options, env: { ...options.env, [name]: value } } })]
}

const argv: Follow = [/--argv "([^"]+)" on the command line, or the option argv\./, ({ files, options }, [, command = '']) => ({ files, options: { ...options, argv: command } })]
const cwd: Follow = [/--cwd on the command line, or the option cwd\./, ({ files, options }, _said, _problem, folder) => ({ files, options: { ...options, cwd: folder } })]
const root: Follow = [/--root (\S+) on the command line, or the option root\./, ({ files, options }, [, named = '']) => ({ files, options: { ...options, root: named } })]
const configuration: Follow = [/--env DJANGO_CONFIGURATION=(\w+) on the command line, or the option env\./, ({ files, options }, [, name = '']) => ({ files, options: { ...options, env: { ...options.env, DJANGO_CONFIGURATION: name } } })]

/** A Python that answers with the value that all these rows have. */
const python: Follow = [/--python on the command line, or the option python/, ({ files, options }, _said, _problem, folder) => {
  const program = join(folder, 'python')
  writeFileSync(program, `#!${process.execPath}\nimport('node:fs').then(({ writeSync }) => writeSync(3, '{"dict":[["CORS_X",{"int":"1"}]]}'))\n`)
  chmodSync(program, 0o755)
  return { files, options: { ...options, python: program } }
}]

/** `Write the value itself`: where the refused expression is. */
function literal (value: string): Follow {
  return [/^Write the value itself/, ({ files, options }, _said, { location, expression }) => {
    const lines = (files[main] as string).split('\n')
    const line = lines[location.line - 1] as string
    lines[location.line - 1] = line.slice(0, location.column - 1) + line.slice(location.column - 1).replace(expression, value)
    return { files: { ...files, [main]: lines.join('\n') }, options }
  }]
}

/** The hint says in words what to write instead. */
function edit (phrase: RegExp, from: string, to: string, file = main): Follow {
  return [phrase, ({ files, options }) => ({ files: { ...files, [file]: (files[file] ?? '').replace(from, to) }, options })]
}

const missing = (name: string): RegExp => new RegExp(`^The environment has no variable ${name}\\.`)
const configured = { env: { DJANGO_CONFIGURATION: 'A' } }
const one = { CORS_X: 1 }

const rows: readonly Row[] = [
  ...Object.entries({
    'os.environ': 'CORS_X = [os.environ["A"]]',
    'a copy of a function': 'get = os.getenv\nCORS_X = [*get("A").split()]',
    'a function of the file': 'def get(name):\n    return os.environ[name]\nCORS_X = [get("A")]',
    'a function that raises': 'def get(name):\n    value = os.environ.get(name)\n    if not value:\n        raise RuntimeError(name)\n    return value\nCORS_X = [get("A")]',
    'a function that turns the exception into its own': 'def get(name):\n    try:\n        return os.environ[name]\n    except KeyError:\n        raise RuntimeError(name)\nCORS_X = [get("A")]',
    'the same, under a condition': 'def get(name):\n    try:\n        return os.environ[name]\n    except KeyError as error:\n        if name:\n            raise RuntimeError from error\nCORS_X = [get("A")]',
    'the same, by another function': 'def fail(name):\n    raise RuntimeError(name)\ndef get(name):\n    try:\n        return os.environ[name]\n    except KeyError:\n        fail(name)\nCORS_X = [get("A")]',
    'a function that ends the program': 'import sys\ndef get(name):\n    try:\n        return os.environ[name]\n    except KeyError:\n        sys.exit(name)\nCORS_X = [get("A")]',
    decouple: 'from decouple import Csv, config\nCORS_X = config("A", cast=Csv())',
    environ: 'import environ\nenv = environ.Env()\ndef get(name):\n    return env.list(name)\nCORS_X = get("A")',
    environs: 'from environs import Env\nenv = Env()\nCORS_X = env.list("A")'
  }).map(([title, text]): Row => ({ title, files: `import os\n${text}\n`, message: missing('A'), follow: [env('a')], settings: { CORS_X: ['a'] } })),
  ...Object.entries({
    'a value of a configuration': 'CORS_X = values.ListValue(environ_required=True)',
    'a value with a name of its own': 'CORS_X = values.ListValue(environ_name="CORS_X", environ_required=True)',
    'a value in a property': 'X = values.SecretValue(environ_name="CORS_X")\n    @property\n    def CORS_X(self):\n        return [self.X]',
    'a value in a list': 'X = values.SecretValue(environ_name="CORS_X")\n    CORS_X = ["%s" % X]'
  }).map(([title, text]): Row => ({ title, files: `from configurations import Configuration, values\nclass A(Configuration):\n    ${text}\n`, options: configured, message: missing('DJANGO_CORS_X'), follow: [env('a')], settings: { CORS_X: ['a'] } })),
  { title: 'a prefix', files: 'from environs import Env\nenv = Env()\nwith env.prefixed("APP_"):\n    CORS_X = env.list("A")\n', message: missing('APP_A'), follow: [env('a')], settings: { CORS_X: ['a'] } },
  { title: 'the name of a file', files: { 'p/settings.py': 'import os\nwith open(os.environ.get("A")) as file:\n    CORS_X = [file.read()]\n', 'p/a.txt': 'a' }, message: missing('A'), follow: [[/--env A=…/, ({ files, options }, _said, _problem, folder) => ({ files, options: { ...options, env: { A: join(folder, 'p/a.txt') } } })]], settings: { CORS_X: ['a'] } },
  { title: 'the class of a configuration', files: 'from configurations import Configuration\nclass A(Configuration):\n    CORS_X = 1\n', message: /and DJANGO_CONFIGURATION, which chooses one, is not set\.$/, follow: [configuration], settings: one },
  { title: 'no class of a configuration', files: 'from configurations import Configuration\n', message: /^The file imports Configuration/, follow: [python], settings: one },
  { title: 'sys.argv', files: 'import sys\nif "runserver" in sys.argv:\n    CORS_X = 1\nelse:\n    CORS_X = 2\n', message: /^The arguments of the command line are not known\./, follow: [argv], settings: one },
  { title: 'a relative path', files: { [main]: 'CORS_X = [open("a.txt").read()]\n', 'a.txt': 'a' }, message: /^A relative path/, follow: [cwd], settings: { CORS_X: ['a'] } },
  { title: 'a relative .env file', files: { [main]: 'import os\nfrom dotenv import load_dotenv\nload_dotenv("a.env", override=True)\nCORS_X = [os.environ["X"]]\n', 'a.env': 'X=a\n' }, options: { env: { X: 'b' } }, message: /^A relative path/, follow: [cwd], settings: { CORS_X: ['a'] } },
  { title: 'all variables, with a relative .env file', files: { [main]: 'import os\nfrom dotenv import load_dotenv\nload_dotenv("a.env")\nCORS_X = [os.environ[name] for name in dict(os.environ)]\n', 'a.env': 'X=a\n' }, message: /A relative path/, follow: [cwd], settings: { CORS_X: ['a'] } },
  { title: 'a file outside of the project', files: { [main]: 'import os\nHERE = os.path.dirname(__file__)\nCORS_X = 1\nif os.path.exists(HERE + "/../../etc/shop.env"):\n    CORS_X = 2\n' }, message: /shop\.env is outside of the project/, follow: [root], settings: one },
  { title: 'settings outside of the root', files: 'CORS_X = 1\n', options: { root: '/usr' }, message: /settings\.py is outside of the project, whose root is \/usr\.$/, follow: [root], settings: one },
  { title: 'a root that is not there', files: 'CORS_X = 1\n', options: { root: '/none' }, message: /^The root of the project, \/none, is/, follow: [[/Name an existing folder, or none: --root/, ({ files }) => ({ files, options: {} })]], settings: one },
  { title: 'a library', files: 'import lib\nCORS_X = lib.x()\n', message: /^lib is not in the project/, follow: [literal('1'), python], settings: one },
  { title: 'what a library has', files: 'import decouple\nCORS_X = decouple.RepositorySecret\n', message: /^decouple\.RepositorySecret is not supported here/, follow: [literal('1'), python], settings: one },
  { title: 'all names of a library', files: 'from lib import *\nCORS_X = 1\n', message: /^lib is not in the project/, follow: [edit(/^Import the names that are needed, not `\*`/, '*', 'other'), python], settings: one },
  { title: 'a library that may write names', files: 'import lib\nlib.settings(locals())\nCORS_X = 1\n', message: /It may set any of the CORS_ settings\.$/, follow: [edit(/^Take this out of the settings/, 'lib.settings(locals())', ''), python], settings: one },
  { title: 'a class of a library', files: 'import lib\nclass A(lib.B):\n    pass\nCORS_X = 1\n', message: /It may set any of the CORS_ settings\.$/, follow: [edit(/^Take this out of the settings/, 'class A(lib.B):\n    pass', ''), python], settings: one },
  { title: 'a file that is missing', files: 'import os\nCORS_X = [open(os.path.join(os.path.dirname(__file__), "a.txt")).read()]\n', message: /^There is no file .* that can be read\.$/, follow: [edit(/^Copy it from where the settings run/, '', 'a', 'p/a.txt'), edit(/or write the value itself\.$/, 'open(os.path.join(os.path.dirname(__file__), "a.txt")).read()', '"a"')], settings: { CORS_X: ['a'] } },
  { title: 'JSON in a file', files: 'import json, os\nwith open(os.path.join(os.path.dirname(__file__), "a.json")) as file:\n    CORS_X = json.load(file)\n', message: /^There is no file/, follow: [edit(/^Copy it from where the settings run/, '', '1', 'p/a.json')], settings: one },
  { title: 'a file in another encoding', files: { [main]: 'import os\nCORS_X = [open(os.path.join(os.path.dirname(__file__), "a.txt")).read()]\n' }, message: /a\.txt is not UTF-8\.$/, follow: [edit(/^Save it in UTF-8\.$/, '', 'a', 'p/a.txt')], settings: { CORS_X: ['a'] } },
  { title: 'a module that is missing', files: { [main]: 'from .local import X\nCORS_X = X\n', 'p/__init__.py': '' }, message: /^The project has no module p\.local\.$/, follow: [edit(/^Copy it from where the settings run\.$/, '', 'X = 1\n', 'p/local.py')], settings: one },
  { title: 'a file that is included', files: 'from split_settings.tools import include\ninclude("local.py")\n', message: /^There is no file/, follow: [edit(/^Put it there/, '', 'CORS_X = 1\n', 'p/local.py')], settings: one },
  { title: 'a line of a .env file', files: { [main]: 'import environ\nenv = environ.Env()\nenv.read_env()\nCORS_X = [env("A")]\n', 'p/.env': 'A=a # b\n' }, message: /^Versions of django-environ differ in how they read the line of A/, follow: [env('a')], settings: { CORS_X: ['a'] } },
  { title: 'a line of a .env file that wins', files: { [main]: 'import environ\nenv = environ.Env()\nenv.read_env(overwrite=True)\nCORS_X = [env("A")]\n', 'p/.env': 'A=a # b\n' }, options: { env: { A: 'c' } }, message: /^Versions of django-environ differ in how they read the line of A/, follow: [edit(/^Write its line so that all versions agree\.$/, ' # b', '', 'p/.env')], settings: { CORS_X: ['a'] } },
  { title: 'a % in settings.ini', files: { [main]: 'from decouple import config\nCORS_X = [config("A")]\n', 'p/settings.ini': '[settings]\nA=%(b)s\n' }, message: /^The value of A in settings\.ini has a %/, follow: [env('a')], settings: { CORS_X: ['a'] } },
  { title: 'the order of a set', files: 'CORS_X = [*{"a", "b"}][:1]\n', message: /^It depends on the order of a set/, follow: [edit(/^Write a list instead of a set/, '{"a", "b"}', '["a", "b"]'), edit(/or use sorted\(\)\.$/, '*{"a", "b"}', '*sorted({"a", "b"})')], settings: { CORS_X: ['a'] } },
  { title: 'too large a list', files: 'CORS_X = 1 if [0] * 10 ** 9 else 2\n', message: /^This makes something larger/, follow: [edit(/^Make it smaller/, '10 ** 9', '9'), edit(/or write the value itself\.$/, '1 if [0] * 10 ** 9 else 2', '1')], settings: one },
  { title: 'a loop without an end', files: 'while True:\n    pass\nCORS_X = 1\n', message: /^The file takes more steps/, follow: [edit(/^Take the loop out of the settings\.$/, 'while True:\n    pass', '')], settings: one },
  { title: 'what is no Python 3', files: 'print "x"\nCORS_X = 1\n', message: /^The file could not be parsed as Python 3\.14/, follow: [python], settings: one },
  { title: 'an exception', files: 'import os\nassert os.environ["A"] == "1"\nCORS_X = 1\n', options: { env: { A: '2' } }, message: /^Python raises AssertionError here/, follow: [[/--env NAME=…/, ({ files }) => ({ files, options: { env: { A: '1' } } })], [/have Python run it: --python\. The options of loadDjangoSettings are env, argv, cwd, root and python\.$/, python[1]]], settings: one }
]

function write (folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries({ 'manage.py': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

async function problemsOf (read: () => Promise<unknown>): Promise<readonly DjangoProblem[]> {
  const found = await read().catch((error: unknown) => error)
  if (found instanceof DjangoSettingsError) return found.problems
  throw new Error(`It was read: ${String(found)}`)
}

async function refusedOf ({ files, options = {}, message }: Row, t: Test): Promise<{ folder: string, project: Project, problem: DjangoProblem }> {
  const folder = join(t.testdir({ shop: {} }), 'shop')
  const project = { files: typeof files === 'string' ? { [main]: files } : files, options: { env: {}, ...options } }
  write(folder, project.files)
  if (/not UTF-8/.test(message.source)) writeFileSync(join(folder, 'p/a.txt'), Buffer.from([0xe9]))
  const [problem] = await problemsOf(async () => await loadDjangoSettings(join(folder, main), project.options))
  return { folder, project, problem: problem as DjangoProblem }
}

for (const row of rows) {
  t.test(row.title, async t => {
    for (const [phrase, act] of row.follow) {
      const { folder, project, problem } = await refusedOf(row, t)
      t.match(problem.message, row.message)
      const said = phrase.exec(problem.hint)
      if (said === null) throw new Error(`${problem.hint} does not say ${String(phrase)}`)
      const { files, options } = act(project, said, problem, folder)
      write(folder, files)
      const settings = await loadDjangoSettings(join(folder, main), { env: {}, ...options })
      t.strictSame(Object.fromEntries(Object.entries(settings).filter(([name]) => name.startsWith('CORS_'))), row.settings, problem.hint)
    }
  })
}

t.test('a text may be given as a file', async t => {
  const folder = t.testdir({ 'a.py': 'CORS_X = 1\n', 'manage.py': '' })
  const text = 'from .a import CORS_X\n'
  const [problem] = await problemsOf(async () => parseDjangoSettings(text))
  t.match(problem, { message: 'This was given as a text, without the files beside it.', hint: 'Give the path of the file.' })
  const [file] = await problemsOf(async () => parseDjangoSettings('import os\nCORS_X = os.path.exists("/a")\n'))
  t.match(file, { message: 'The file /a is unknown: the settings were given as a text.', hint: 'Give the path of the file, not its text.' })
  write(folder, { 'p/__init__.py': '', 'p/a.py': 'CORS_X = 1\n', 'p/settings.py': text })
  t.strictSame({ ...await loadDjangoSettings(join(folder, 'p/settings.py'), { env: {} }) }, { CORS_X: 1 })
})

t.test('a file for which there is no room is named, and smaller ones after it are read', async t => {
  const large = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`p/m${index}.py`, '#'.repeat(1_000_000)]))
  const folder = t.testdir()
  const imports = Object.keys(large).map((_file, index) => `from . import m${index}\n`).join('')
  write(folder, { ...large, 'p/__init__.py': '', 'p/empty.py': '', 'p/small.py': 'x = 1\n', [main]: `${imports}from . import empty, small\nCORS_X = small.x\n`, 'p/uses.py': `${imports}from . import small\nCORS_X = m9.x\n` })
  t.strictSame({ ...await loadDjangoSettings(join(folder, main), { env: {} }) }, { CORS_X: 1 })
  const problems = await problemsOf(async () => await loadDjangoSettings(join(folder, 'p/uses.py'), { env: {} }))
  t.match(problems, [{ setting: 'CORS_X', message: /^The settings and all that they import have more than 10,000,000 bytes, which is more than settings have; .*m9\.py is the file that is too much\.$/ }])
})
