import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { DjangoSettingsError, loadDjangoSettings, parseDjangoSettings } from '../../lib/django/index.js'

type Files = Readonly<Record<string, string | Buffer>>

/** A folder with these files. */
function project (t: Test, files: Files): string {
  const root = t.testdir()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

async function failure (run: () => unknown): Promise<DjangoSettingsError> {
  try {
    await run()
  } catch (error) {
    if (error instanceof DjangoSettingsError) return error
    throw error
  }
  throw new Error('it was read')
}

const env = {}

t.test('a file is read with the environment that is given, else with that of the process', async t => {
  const root = project(t, { 'manage.py': '', 'settings.py': 'import os\nCORS_X = os.environ.get("FASTIFY_CORS_TEST")\n' })
  process.env['FASTIFY_CORS_TEST'] = 'of the process'
  t.teardown(() => { delete process.env['FASTIFY_CORS_TEST'] })
  const path = join(root, 'settings.py')
  t.strictSame(await loadDjangoSettings(path), { CORS_X: 'of the process' })
  t.strictSame(await loadDjangoSettings(path, { env }), { CORS_X: null })
  t.strictSame(await loadDjangoSettings(path, { env: { FASTIFY_CORS_TEST: 'given', OTHER: undefined } }), { CORS_X: 'given' })
})

t.test('a text has no environment, and no files beside it', async t => {
  t.strictSame(parseDjangoSettings('import os\nCORS_X = os.environ.get("PATH")\n'), { CORS_X: null })
  t.strictSame(parseDjangoSettings('import os\nCORS_X = os.environ["A"]\n', { env: { A: '1' } }), { CORS_X: '1' })
  t.strictSame(parseDjangoSettings('\ufeffCORS_X = 1\n'), { CORS_X: 1 }, 'a byte order mark is no part of it')
  t.throws(() => parseDjangoSettings('\ufeff\ufeffCORS_X = 1\n'), { message: /this character is not allowed here/ }, 'but a second one is, as for Python')
  for (const asks of ['import os\nCORS_X = os.path.isfile("/a")', 'import pathlib\nCORS_X = pathlib.Path(__file__).name', 'import os\nCORS_X = os.path.exists("/a/b")', 'from .base import *\nCORS_X = 1', 'from split_settings.tools import include\ninclude("a.py")']) {
    const { problems: [problem] } = await failure(() => parseDjangoSettings(asks))
    t.match(problem?.message, /given as a text|path is not known/, asks)
  }
})

t.test('.env files are read into the environment; what is set wins', async t => {
  const root = project(t, { 'manage.py': '', 'settings.py': 'import os\nCORS_X = [os.environ.get(name) for name in "ABCD"]\n', 'a.env': 'A=1\r\nB="two words"\n# C=3\nD\n', 'b.env': 'A=late\nC=$A\n', 'odd.env': '\ufeffA=1\n' })
  const path = join(root, 'settings.py')
  const file = (name: string): string => join(root, name)
  t.strictSame(await loadDjangoSettings(path, { env, envFile: file('a.env') }), { CORS_X: ['1', 'two words', null, null] })
  t.strictSame(await loadDjangoSettings(path, { env: { B: 'mine' }, envFile: [file('a.env'), file('b.env')] }), { CORS_X: ['late', 'mine', '$A', null] })
  t.match((await failure(() => loadDjangoSettings(path, { env, envFile: file('odd.env') }))).message, /versions of python-dotenv read differently/)
  t.match((await failure(() => loadDjangoSettings(path, { env, envFile: file('none.env') }))).message, /There is no file .*none\.env\./)
  writeFileSync(file('large.env'), 'A=1\n'.repeat(300_000))
  t.match((await failure(() => loadDjangoSettings(path, { env, envFile: file('large.env') }))).message, /has more than 1,000,000 bytes/)
})

t.test('the root of a project, and where its imports start', async t => {
  const uses = 'from shared import ORIGINS\nCORS_ALLOWED_ORIGINS = ORIGINS\n'
  const shared = 'ORIGINS = ["https://a.example"]\n'
  const read = { CORS_ALLOWED_ORIGINS: ['https://a.example'] }
  const layouts: Array<readonly [string, Files, string]> = [
    ['beside manage.py', { 'manage.py': '', 'shared.py': shared, 'mysite/settings.py': uses, 'mysite/__init__.py': '' }, 'mysite/settings.py'],
    ['below manage.py, in a folder of its own', { 'manage.py': '', 'shared.py': shared, 'conf/settings.py': uses }, 'conf/settings.py'],
    ['pyproject.toml', { 'pyproject.toml': '', 'shared.py': shared, 'conf/settings.py': uses }, 'conf/settings.py'],
    ['setup.cfg', { 'setup.cfg': '', 'shared.py': shared, 'conf/settings.py': uses }, 'conf/settings.py'],
    ['setup.py', { 'setup.py': '', 'shared.py': shared, 'conf/settings.py': uses }, 'conf/settings.py'],
    ['.git', { '.git/HEAD': '', 'shared.py': shared, 'conf/settings.py': uses }, 'conf/settings.py'],
    ['a package', { 'manage.py': '', 'mysite/__init__.py': '', 'mysite/settings/__init__.py': 'from .base import *\n', 'mysite/settings/base.py': 'from mysite.shared import ORIGINS\nCORS_ALLOWED_ORIGINS = ORIGINS\n', 'mysite/shared.py': shared }, 'mysite/settings/__init__.py'],
    ['a package without a file', { 'manage.py': '', 'parts/more/shared.py': shared, 'settings.py': 'from parts.more.shared import ORIGINS\nCORS_ALLOWED_ORIGINS = ORIGINS\n' }, 'settings.py'],
    ['a package before a module of its name', { 'manage.py': '', 'shared/__init__.py': shared, 'shared.py': 'ORIGINS = []\n', 'settings.py': uses }, 'settings.py']
  ]
  const inPackage = { 'p/__init__.py': '', 'p/shared.py': shared, 'p/settings.py': uses.replace('shared', 'p.shared') }
  const named = (module: string): string => `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")\n`
  layouts.push(
    ['setup.py beside manage.py in the top package', { '.git/HEAD': '', ...inPackage, 'p/manage.py': '', 'p/setup.py': '' }, 'p/settings.py'],
    ['a manage.py in the top package, which names it', { 'pyproject.toml': '', ...inPackage, 'p/manage.py': named('p.settings') }, 'p/settings.py'],
    ['a manage.py in the top package, which names another part of it', { 'pyproject.toml': '', ...inPackage, 'p/manage.py': named('p.conf.live') }, 'p/settings.py'],
    ['a manage.py in a package of the top package', { '.git/HEAD': '', ...inPackage, 'p/deep/manage.py': '', 'p/deep/__init__.py': '', 'p/deep/settings.py': uses.replace('shared', 'p.shared') }, 'p/deep/settings.py'],
    ['an __init__.py beside a manage.py that names the settings', { '.git/HEAD': '', '__init__.py': '', 'manage.py': named('p.settings'), ...inPackage }, 'p/settings.py'],
    ['an __init__.py beside a manage.py that names none', { '.git/HEAD': '', '__init__.py': '', 'manage.py': '', ...inPackage }, 'p/settings.py'],
    ['a repository that is a package itself', { 'r/.git/HEAD': '', 'r/__init__.py': '', 'r/shared.py': shared, 'r/settings.py': uses.replace('shared', 'r.shared') }, 'r/settings.py'],
    ['a package below src, with the manage.py above it', { 'manage.py': named('p.settings'), ...Object.fromEntries(Object.entries(inPackage).map(([path, text]) => [`src/${path}`, text])) }, 'src/p/settings.py'],
    ['a folder without __init__.py whose settings import each other as of a package', { 'pyproject.toml': '', 'conf/shared.py': shared, 'conf/settings.py': uses.replace('shared', '.shared') }, 'conf/settings.py'],
    ['a folder without __init__.py whose settings import each other by their names alone', { 'pyproject.toml': '', 'conf/shared.py': shared, 'conf/settings.py': uses }, 'conf/settings.py'],
    ['a manage.py of another project around it', { 'manage.py': named('q.settings'), 'inner/manage.py': named('p.settings'), ...Object.fromEntries(Object.entries(inPackage).map(([path, text]) => [`inner/${path}`, text])) }, 'inner/p/settings.py'],
    ['a project in a folder of the name of its package', { 'p/manage.py': named('p.settings'), 'p/.git/HEAD': '', ...Object.fromEntries(Object.entries(inPackage).map(([path, text]) => [`p/${path}`, text])) }, 'p/p/settings.py']
  )
  for (const [title, files, path] of layouts) t.strictSame(await loadDjangoSettings(join(project(t, files), path), { env }), read, title)
  const root = project(t, { 'shared.py': shared, 'deep/conf/settings.py': uses })
  t.strictSame(await loadDjangoSettings(join(root, 'deep/conf/settings.py'), { env, root }), read, 'as it is given')
  const elsewhere = project(t, { 'manage.py': '', 'settings.py': 'CORS_X = 1\n', 'inner/manage.py': '' })
  t.match((await failure(() => loadDjangoSettings(join(elsewhere, 'settings.py'), { env, root: join(elsewhere, 'inner') }))).message, /settings\.py is outside of the project, whose root is .*inner/)
  t.strictSame(await loadDjangoSettings(join(elsewhere, 'settings.py'), { env, root: '/' }), { CORS_X: 1 }, 'all that there is')
  t.match((await failure(() => loadDjangoSettings(join(elsewhere, 'settings.py'), { env, root: join(elsewhere, 'none') }))).message, /The root of the project, .*none, is not an existing folder\./)
})

t.test('a module beside the settings is no library of its name', async t => {
  const settings = 'try:\n    from celery import schedules\n    CORS_X = 1\nexcept ImportError:\n    CORS_X = 2\nCORS_Y = 1\n'
  const files = { 'p/settings.py': settings, 'p/celery.py': 'from celery import Celery\n' }
  for (const [title, more] of Object.entries({ package: { 'p/__init__.py': '', '.git/HEAD': '' }, folder: { '.git/HEAD': '' }, 'manage.py': { 'p/__init__.py': '', 'p/manage.py': '', '.git/HEAD': '' } })) {
    const { problems } = await failure(() => loadDjangoSettings(join(project(t, { ...files, ...more }), 'p/settings.py'), { env }))
    t.match(problems, [{ setting: 'CORS_X', message: /^celery is not in the project, and the code of libraries is not read\./ }], title)
  }
})

t.test('nor one beside the settings in a folder of a package', async t => {
  const files = { 'manage.py': '"DJANGO_SETTINGS_MODULE", "a"', 'a/__init__.py': 'from celery import x\n', 'a/b/settings.py': 'CORS_X = 1\n', 'a/b/celery.py': 'NONE' }
  t.strictSame(await loadDjangoSettings(join(project(t, files), 'a/b/settings.py'), { env }), { CORS_X: 1 })
  const plain = { 'manage.py': files['manage.py'], 'a/settings.py': 'import celery\nCORS_X = 1\n', 'a/celery.py': 'NONE' }
  t.strictSame(await loadDjangoSettings(join(project(t, plain), 'a/settings.py'), { env }), { CORS_X: 1 })
})

t.test('nothing outside of the root is looked at', async t => {
  const root = project(t, { 'r/.git/HEAD': '', 'r/__init__.py': '', 'r/settings.py': 'import other, folder\nCORS_X = 1\n', 'r/asks.py': 'from r.other import CORS_X\n', 'r/other.py': 'from other import CORS_X\n', 'other.py': 'raise SystemExit\n', 'folder/a': '' })
  t.strictSame(await loadDjangoSettings(join(root, 'r/settings.py'), { env }), { CORS_X: 1 })
  t.match((await failure(() => loadDjangoSettings(join(root, 'r/asks.py'), { env, root: join(root, 'r') }))).message, /other is not in the project/)
})

t.test('what is not read', async t => {
  const root = project(t, { 'manage.py': '', 'folder.py/a': '', 'latin.py': Buffer.from('CORS_X = "\xe9"', 'latin1'), 'large.py': '#'.repeat(1_000_001), 'outside/secret.py': 'CORS_X = 1\n', 'inside/manage.py': '', 'inside/asks.py': 'import os\nCORS_X = os.path.exists("/etc/passwd")\n', 'inside/below.py': 'import os\nCORS_X = os.path.isfile(os.path.join(os.path.dirname(__file__), "..", "outside", "secret.py"))\n', 'inside/imports.py': 'from linked import *\n', 'inside/kinds.py': 'import os\nHERE = os.path.dirname(__file__)\nCORS_X = [os.path.isdir(HERE), os.path.isfile(__file__), os.path.exists(os.path.join(HERE, "none")), os.path.exists(os.path.join(HERE, "folder"))]\n', 'inside/folder/a': '' })
  symlinkSync(join(root, 'outside/secret.py'), join(root, 'inside/linked.py'))
  symlinkSync(join(root, 'nowhere'), join(root, 'inside/dangling.py'))
  const message = async (path: string, text?: string): Promise<string> => {
    if (text !== undefined) writeFileSync(join(root, path), text)
    return (await failure(() => loadDjangoSettings(join(root, path), { env }))).message
  }
  t.match(await message('none.py'), /none\.py:1:1\nThere is no file .*none\.py\.\nFix: Check the path, and the folder that the command runs in\.$/)
  t.match(await message('folder.py'), /folder\.py is a folder/)
  t.match(await message('latin.py'), /latin\.py:1:1\n[^]*\nThe file could not be parsed as Python 3\.14: the file is not in UTF-8, and none of its first two lines says in which encoding it is\.\n/)
  t.match(await message('large.py'), /large\.py has 1,000,001 bytes, which is more than settings have: at most 1,000,000 are read\./)
  t.match(await message('inside/asks.py'), /\/etc\/passwd is outside of the project/)
  t.match(await message('inside/below.py'), /secret\.py is outside of the project/)
  t.match(await message('inside/imports.py'), /inside\/linked\.py is outside of the project/)
  t.match(await message('inside/dangles.py', 'from dangling import *\n'), /dangling/)
  t.match(await message('inside/large.py', 'from much import *\n'), /much/)
  t.strictSame(await loadDjangoSettings(join(root, 'inside/kinds.py'), { env }), { CORS_X: [true, true, false, true] })
})

t.test('an encoding line is read', async t => {
  const text = '# -*- coding: cp1252 -*-\nCORS_X = "\xe9\xa4"\n'
  const root = project(t, { 'manage.py': '', 'settings.py': Buffer.from(`${text}from base import *\n`, 'latin1'), 'base.py': Buffer.from('#!/usr/bin/env python\n# vim: set fileencoding=latin-1 :\nCORS_Y = "\xe9"\n', 'latin1') })
  t.strictSame(await loadDjangoSettings(join(root, 'settings.py'), { env }), { CORS_X: 'é¤', CORS_Y: 'é' })
  t.match((await failure(async () => parseDjangoSettings('# coding: latin-1\nCORS_X = "é"\n'))).message, /the text says that its file is in latin-1: give the path of the file instead/)
})

t.test('a module that cannot be read is an unknown module', async t => {
  const why = /old\.py could not be parsed as Python 3\.14: line 2, the end of the line is expected here\./
  const root = project(t, {
    'manage.py': '',
    'settings.py': 'from shop.a import app, scheme\nCORS_X = scheme\n',
    'star.py': 'CORS_X = 1\nfrom shop.old import *\nCORS_Y = 2\n',
    'uses.py': 'from shop import old\nfrom shop.large import size\nfrom shop.latin import name\nCORS_X = old.x\nCORS_Y = size\nCORS_Z = name\n',
    'variables.py': 'import os\nimport shop.variables\nCORS_X = os.environ.get("X")\n',
    'includes.py': 'from split_settings.tools import include\ninclude("shop/old.py")\n',
    'shop/__init__.py': '',
    'shop/a.py': 'from .b import app\nscheme = "https"\n',
    'shop/b.py': 'from .old import app\nfrom . import large, latin\n',
    'shop/old.py': 'app = 1\nprint "old"\n',
    'shop/variables.py': 'import os\nos.environ["X"] = "1"\nprint "old"\n',
    'shop/large.py': `size = 1\n${'#'.repeat(1_000_001)}`,
    'shop/latin.py': Buffer.from('name = "\xe9"', 'latin1')
  })
  const problems = async (path: string): Promise<Array<[string, string]>> => (await failure(() => loadDjangoSettings(join(root, path), { env }))).problems.map(({ setting, message }) => [setting, message])
  t.strictSame(await loadDjangoSettings(join(root, 'settings.py'), { env }), { CORS_X: 'https' })
  t.match(await problems('star.py'), [['CORS_X', why]])
  t.match(await problems('uses.py'), [['CORS_X', why], ['CORS_Y', /large\.py has 1,000,\d+ bytes/], ['CORS_Z', /latin\.py could not be parsed as Python 3\.14: line 1, the file is not in UTF-8/]])
  t.match(await problems('variables.py'), [['CORS_X', /variables\.py could not be parsed/]])
  t.match(await problems('includes.py'), [['', why]])
})

t.test('relative paths are shown as they were given', async t => {
  const root = project(t, { 'manage.py': '', 'settings.py': 'from base import *\n', 'base.py': 'import unknown_library\nCORS_X = unknown_library.x\n' })
  const before = process.cwd()
  process.chdir(root)
  t.teardown(() => { process.chdir(before) })
  t.strictSame((await failure(() => loadDjangoSettings('settings.py', { env }))).problems.map(({ location }) => location), [{ file: 'base.py', line: 2, column: 10 }])
  t.strictSame((await failure(() => loadDjangoSettings(join(root, 'settings.py'), { env }))).problems.map(({ location }) => location.file), [join(root, 'base.py')])
})

t.test('django-split-settings reads the files that a pattern names, in the order of their names', async t => {
  const include = (...patterns: string[]): string => `from split_settings.tools import include, optional\ninclude(${patterns.join(', ')})\n`
  const base = { 'manage.py': '', 'conf/a.py': 'CORS_A = 1\n', 'conf/b.py': 'CORS_B = [CORS_A]\n', 'conf/.hidden.py': 'CORS_H = 1\n', 'conf/notes.txt': '', 'conf/deep/c.py': 'CORS_C = 1\n', 'conf/folder.py/d': '', 'apart/a.py': 'CORS_A = 1\n', 'apart/b.py': 'CORS_B = [1]\nCORS_B += [2]\n' }
  const rows: ReadonlyArray<readonly [string, object]> = [
    [include('"conf/a.py"', '"conf/b.py"'), { CORS_A: 1, CORS_B: [1] }],
    [include('"apart/*.py"'), { CORS_A: 1, CORS_B: [1, 2] }],
    [include('"apart/?.py"'), { CORS_A: 1, CORS_B: [1, 2] }],
    [include('"*/deep/*.py"'), { CORS_C: 1 }],
    [include('optional("none.py")', 'optional("")', 'optional("none/*.py")', '"conf/a.py"'), { CORS_A: 1 }],
    [include('"conf/a.py"', 'scope=globals()'), { CORS_A: 1 }],
    [include('"conf/a.py"', 'scope=None'), { CORS_A: 1 }]
  ]
  for (const [text, values] of rows) t.strictSame(await loadDjangoSettings(join(project(t, { ...base, 'settings.py': text }), 'settings.py'), { env }), values, text)
  const refused: ReadonlyArray<readonly [string, RegExp]> = [
    [include('"none.py"'), /There is no file/],
    [include('"conf/*.py"'), /Several of the included files set CORS_B or what it depends on/],
    ['CORS_L = []\n' + include('"changing/*.py"'), /Several of the included files set CORS_L or what it depends on/],
    ['CORS_L = {}\n' + include('"changing/*.py"'), /One of the included files ends in TypeError/],
    [include('"reaching/*.py"'), /set or read names through texts/],
    ['__included_files__ = 5\n' + include('"conf/a.py"'), /changes a name that split_settings uses/],
    ['import lib\n__file__ = lib.x\n' + include('"conf/a.py"'), /lib is not in the project/],
    [include('"conf/[ab].py"'), /Sets of characters/],
    [include('"conf/a.py"', 'scope={}'), /Only globals\(\) is supported/],
    [include('5'), /TypeError/],
    [include('optional(5)'), /TypeError/],
    [include('"twice/*.py"'), /Several of the included files set CORS_T/]
  ]
  for (const [text, why] of refused) t.match((await failure(() => loadDjangoSettings(join(project(t, { ...base, 'settings.py': text, 'reaching/a.py': 'CORS_A = 1\n', 'reaching/b.py': 'CORS_B = globals().get("CORS_A")\n', 'changing/a.py': 'CORS_L += [1]\n', 'changing/b.py': 'CORS_L.update(a=1) if CORS_L == {} else CORS_L.append(1)\n', 'twice/a.py': 'import os\nCORS_T = 1\n', 'twice/b.py': 'import os\nCORS_T = 2\n' }), 'settings.py'), { env }))).message, why, text)
})

t.test('the files of a project are read up to a limit', async t => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`part${index}.py`, `#${'x'.repeat(990_000)}\n`]))
  const root = project(t, { ...many, 'manage.py': '', 'settings.py': `${Object.keys(many).map(name => `from ${name.replace('.py', '')} import *\n`).join('')}CORS_X = 1\n` })
  t.match((await failure(() => loadDjangoSettings(join(root, 'settings.py'), { env }))).message, /which is more than settings have/)
})

/** Each imports shared.py, `settings` aside, in a module that has not run and that unknown code may import. */
const reaching: readonly string[] = [
  'import shared', 'import os, shared as s', 'import os, \\\n  shared', 'x = 1; import shared', 'if x: import shared', 'try:\n    pass\nfinally:\n    import shared',
  'from shared import origins', 'from shared import (  # (see there)\n    other,\n    origins as o,\n)', 'from shared import*', 'from \\\n  shared \\\n  import origins', 'from shared import(origins)',
  'def f():\n    raise X from e\nimport shared', 'def f():\n    yield from e; import shared', 'match x:\n    case 1:\n        from shared import origins', 'x = "import"; import shared', 'from next import x', 'import pack.inner', 'from pack import inner'
]
t.test('a relative import that leads nowhere says why, and --root names the package', async t => {
  const root = project(t, { 'a/b.py': 'from .c import CORS_X\n', 'a/c.py': 'CORS_X = 1\n', 'a/p/__init__.py': '', 'a/p/d.py': 'from ..c import CORS_X\n' })
  const told = async (path: string): Promise<string> => (await failure(() => loadDjangoSettings(join(root, path), { env, root: join(root, 'a') }))).message
  t.match(await told('a/b.py'), "It says 'attempted relative import with no known parent package'.\nFix: Correct this. If the file works where it is used, say what differs there: --env NAME=…, --argv, --cwd or --root;")
  t.match(await told('a/p/d.py'), "It says 'attempted relative import beyond top-level package'.")
  t.strictSame(await loadDjangoSettings(join(root, 'a/b.py'), { env, root }), { CORS_X: 1 })
})

const harmless: readonly string[] = ['import os', 'from os import (path)', 'from shared_too import origins', 'from .. import shared', 'x = "shared"', 'import latin']

t.test('a module that has not run reaches what it imports', async t => {
  const files = { 'manage.py': '', 'pack/__init__.py': '', 'pack/inner.py': 'from .more import(x)\n', 'pack/more.py': 'import shared\n', 'next.py': 'from shared import origins as x\n', 'latin.py': Buffer.from('import shared\n\xe9', 'latin1'), 'shared.py': 'origins = ["https://a.example"]\n' }
  const settings = 'import lib\nfrom shared import origins\ndef f():\n    import later\nlib.run(f)\nCORS_ALLOWED_ORIGINS = origins\n'
  for (const [index, later] of [...reaching, ...harmless].entries()) {
    const root = project(t, { ...files, 'settings.py': settings, 'later.py': `${later}\n` })
    const read = loadDjangoSettings(join(root, 'settings.py'), { env })
    if (index >= reaching.length) t.strictSame(await read, { CORS_ALLOWED_ORIGINS: ['https://a.example'] }, later)
    else t.match((await failure(() => read)).problems[0]?.message, /^lib is not in the project/, later)
  }
})

t.test('what is imported from a module is reached, and no more of the module, nor of the packages around it', async t => {
  const settings = `import lib
def f():
    BODY
lib.run(f)
from p.shared import origins, others
CORS_ALLOWED_ORIGINS = origins
CORS_ALLOW_HEADERS = others
LATE = ['x-late']
CORS_EXPOSE_HEADERS = LATE
lib.again()
`
  const origins = 'CORS_ALLOWED_ORIGINS'
  const late = 'CORS_EXPOSE_HEADERS'
  // '' is any setting.
  const cases: ReadonlyArray<readonly [body: string, refused: readonly string[]]> = [
    ['from p.plain import y', []],
    ['from p.star import y', []],
    ['from .plain import y', []],
    ['from p.settings import lib', []],
    ['from p.shared import nothing', []],
    ['from p.shared import origins', [origins]],
    ['from p.shared import origins as o, nothing', [origins]],
    ['from p.shared import change', [origins]],
    ['from p.shared import set_names', [origins]],
    ['from p.through import y', [origins]],
    ['from p.settings import LATE', [late]],
    ['from p.settings import LATE, lib', [late]],
    ['from p import settings', ['']],
    ['from . import settings', ['']],
    ['from p.stars import y', ['']],
    ['import p.settings', ['']],
    // A package has a module as its attribute once that has run to its end, which the settings have not.
    ['import p.plain', [origins, 'CORS_ALLOW_HEADERS']],
    ['import p.plain as plain', [origins, 'CORS_ALLOW_HEADERS']],
    ['from p.all import y', ['']]
  ]
  for (const [body, refused] of cases) {
    const root = project(t, {
      'manage.py': '',
      'p/__init__.py': '',
      'p/plain.py': 'y = 1\n',
      'p/all.py': 'from p import settings\n',
      'p/star.py': 'from p.plain import *\n',
      'p/stars.py': 'from p.settings import *\n',
      'p/through.py': 'from .shared import (nothing, origins)\n',
      'p/shared.py': 'origins, others, nothing = ["https://a.example"], ["x-a"], None\ndef change(): origins.append(1)\ndef set_names():\n    global origins\n    origins = []\n',
      'p/settings.py': settings.replace('BODY', body)
    })
    const read = loadDjangoSettings(join(root, 'p/settings.py'), { env })
    if (refused.length === 0) t.strictSame(await read, { [origins]: ['https://a.example'], CORS_ALLOW_HEADERS: ['x-a'], [late]: ['x-late'] }, body)
    else {
      const { problems } = await failure(() => read)
      t.ok(refused.every(name => problems.some(({ setting, message }) => setting === name && /^lib is not in the project/.test(message))), body)
      t.ok(refused.includes('') || problems.every(({ setting }) => refused.includes(setting)), `${body}: the others are known`)
    }
  }
})

t.test('what unknown code may have imported before the settings do, it may have changed', async t => {
  const settings = (body: string, taken: string): string => `import lib
def f():
    ${body}
lib.run(f)
from p.shared import ${taken}
CORS_ALLOWED_ORIGINS = ${taken}
`
  const shared = 'origins, others = ["https://a.example"], ["https://b.example"]\ndef change(): origins.append(1)\n'
  for (const [body, taken, isRead] of [
    ['from p.shared import change; change()', 'origins', false],
    ['from p.shared import change; change()', 'others', true],
    ['from p.shared import origins', 'origins', false],
    ['from p import shared', 'others', false],
    ['from p.plain import y', 'origins', true]
  ] as const) {
    const root = project(t, { 'manage.py': '', 'p/__init__.py': '', 'p/plain.py': 'y = 1\n', 'p/shared.py': shared, 'settings.py': settings(body, taken) })
    const read = loadDjangoSettings(join(root, 'settings.py'), { env })
    if (isRead) t.strictSame(await read, { CORS_ALLOWED_ORIGINS: [taken === 'others' ? 'https://b.example' : 'https://a.example'] }, body)
    else t.match((await failure(() => read)).problems, [{ setting: 'CORS_ALLOWED_ORIGINS', message: /^lib is not in the project/ }], body)
  }
})

t.test('where any name may have been set, settings that take long are not read on', async t => {
  const long = 'for _ in range(6000): pass\n'
  const anyName = 'import lib\nclass A(lib.B): pass\n'
  const other = 'import os\nCORS_X = [os.environ["X"]]\n'
  const root = project(t, {
    'manage.py': '',
    'short.py': `${anyName}${other}`,
    'long.py': `${long}${anyName}${other}`,
    'after.py': `from p.base import *\n${other}`,
    'listed.py': 'from p.listed import *\n',
    'p/__init__.py': '',
    'p/base.py': `${long}${anyName}${other}`,
    'p/listed.py': `__all__ = ["CORS_Y"]\n${long}${anyName}CORS_Y = ["y"]\n`
  })
  const told = async (file: string): Promise<readonly string[]> =>
    (await failure(() => loadDjangoSettings(join(root, file), { env }))).problems.map(({ setting }) => setting)
  t.strictSame(await told('short.py'), ['CORS_X', ''], 'in little time, all that is wrong is found')
  t.strictSame(await told('long.py'), [''])
  t.strictSame(await told('after.py'), [''], 'nor is a layer whose names are all taken')
  t.strictSame(await loadDjangoSettings(join(root, 'listed.py'), { env }), { CORS_Y: ['y'] }, 'but for one that lists them')
  const { problems: [problem] } = await failure(() => loadDjangoSettings(join(root, 'long.py'), { env }))
  t.match(problem, { message: /^lib is not in the project.* It may set any of the CORS_ settings\.$/, location: { line: 3 } })
})
