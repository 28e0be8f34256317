import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'

function message (source: string, env: Readonly<Record<string, string>> = {}): string {
  try {
    parseDjangoSettings(source, { env })
  } catch (error) {
    if (error instanceof DjangoSettingsError) return error.message
    throw error
  }
  return 'it was read'
}

t.test('an error names the place, shows it, and says why and what to do', async t => {
  t.equal(message('import requests\n\nCORS_ALLOWED_ORIGINS = requests.get("https://a.example").json() + ["https://b.example"]\n'), `settings.py:3:24  CORS_ALLOWED_ORIGINS
  1 | import requests
  2 |
> 3 | CORS_ALLOWED_ORIGINS = requests.get("https://a.example").json() + ["https://b.example"]
    |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
requests is not in the project, and the code of libraries is not read.
Fix: Write the value itself, or have Python run the file: --python on the command line, or the option python of loadDjangoSettings.`)
})

t.test('a value that came from elsewhere', async t => {
  t.equal(message('import json\nORIGINS = json.load(open("/a"))\n\n\nCORS_ALLOWED_ORIGINS = [*ORIGINS]\n').split('\n').at(-2)?.replace(/^.*?(?=CORS)/, ''), 'CORS_ALLOWED_ORIGINS, set in settings.py:5, depends on it.')
})

t.test('all problems are told at once', async t => {
  const told = message('import a\nimport b\nCORS_X = a.x\nCORS_Y = b.y\nOTHER = a.z\n')
  t.match(told, /^settings\.py:3:10 {2}CORS_X\n/)
  t.match(told, /\n\nsettings\.py:4:10 {2}CORS_Y\n/)
  t.notMatch(told, /OTHER {2}/)
})

t.test('a variable that is missing', async t => {
  t.equal(message('import os\nCORS_X = os.environ["ORIGINS"]\n'), `settings.py:2:1  CORS_X
  1 | import os
> 2 | CORS_X = os.environ["ORIGINS"]
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
The environment has no variable ORIGINS.
Fix: Set it: --env ORIGINS=… on the command line, or the option env.`)
  t.equal(message('import os\nif os.environ["A"] == "1":\n    x = 1\nelse:\n    raise ValueError\nCORS_X = 1\n', { A: '2' }), `settings.py:5:5
  3 |     x = 1
  4 | else:
> 5 |     raise ValueError
    |     ^^^^^^^^^^^^^^^^
  6 | CORS_X = 1
Python raises ValueError here, so the file has no settings. It depends on the variable A, whose value is '2'.
Fix: Correct the value of A. If the file works where it is used, say what differs there: --env NAME=…, --argv, --cwd or --root; or have Python run it: --python. The options of loadDjangoSettings are env, argv, cwd, root and python.`)
})

t.test('what Python does not take', async t => {
  t.equal(message('CORS_X = [\n'), `settings.py:1:10
> 1 | CORS_X = [
    |          ^
The file could not be parsed as Python 3.14: this [ is never closed.
Fix: Correct it. If python3 -m py_compile accepts it, have Python run the file: --python on the command line, or the option python of loadDjangoSettings.`)
})

t.test('what may never end', async t => {
  const endless = message('x = 0\nwhile True:\n    x += 1\nCORS_X = x\n')
  t.match(endless, /^settings\.py:[23]:\d+\n/)
  t.match(endless, /takes more steps than settings do/)
})

t.test('names that may have come from a library', async t => {
  t.match(message('from requests import *\nCORS_X = 1\n'), /It may set any of the CORS_ settings\./)
})

t.test('frames are as wide as a terminal, and control characters do no harm', async t => {
  const long = message(`CORS_X = unknown_name_${'x'.repeat(200)} + ${'y'.repeat(300)}\n`)
  for (const line of long.split('\n').slice(1, 3)) t.ok(line.length < 140, line)
  t.match(message(`${' '.repeat(0)}import a\nCORS_X = ("${'z'.repeat(150)}", a.b)\n`).split('\n')[2], /^> 2 \| …z+", a\.b\)$/)
  t.notMatch(message('import a\nCORS_X = a.b("\u001b[31m")\n'), '\u001b')
  const tabbed = message('import a\nif True:\n\tCORS_X = a.b\n').split('\n')
  t.equal(tabbed[3], '> 3 |     CORS_X = a.b')
  t.equal(tabbed[4], '    |              ^^^')
})

t.test('the path that is given is the one that is named', async t => {
  t.throws(() => parseDjangoSettings('import a\nCORS_X = a.b', { path: 'conf/base.py' }), { name: 'DjangoSettingsError', code: 'CORS_ERR_DJANGO_SETTINGS', message: /^conf\/base\.py:2:10/ })
})

t.test('values that JavaScript has nothing like are no values of a setting', async t => {
  const told = (source: string): string => String(Reflect.get(parseDjangoSettings(`CORS_X = ${source}\n`)['CORS_X'] as object, 'description'))
  t.match(message(`CORS_X = ${'['.repeat(30)}${']'.repeat(30)}\n`), /This value is larger, or nested more deeply, than any setting needs\./)
  t.strictSame(parseDjangoSettings(`CORS_X = ${'['.repeat(12)}${']'.repeat(12)}\n`), { CORS_X: JSON.parse('['.repeat(12) + ']'.repeat(12)) as unknown })
  t.equal(told('1e3'), 'the float 1000.0')
  t.equal(told('b"a"'), 'an object of Python’s type bytes')
  t.equal(told('{1: 2}'), 'a dict with other keys than strings')
  t.strictSame(parseDjangoSettings('import re\nCORS_X = [re.compile("a", re.I | re.X), re.compile("b"), 2 ** 60, 1.5, {"a", "b"}, {"k": (None, True)}]\n'), { CORS_X: ['(?ix)a', 'b', 2n ** 60n, 1.5, new Set(['a', 'b']), { k: [null, true] }] })
})
