import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'

/*
 * Code that goes through names of variables and ends with the first that is not set: where the settings are used, the
 * others are set as well, so that what is read in their place here is not their value.
 */
const needed: readonly string[] = [
  "for n in ['A', 'B']:\n    if not os.environ.get(n): raise ValueError(n)",
  "try:\n    for n in ['A', 'B']:\n        if not os.environ.get(n): raise ValueError(n)\nexcept KeyError: pass",
  'try:\n    for n in names:\n        if n not in os.environ: raise ValueError(n)\nexcept KeyError: pass',
  'def check(*all):\n    missing = [n for n in all if not os.environ.get(n)]\n    if missing: raise ValueError(missing)\ncheck(*names)',
  'missing = [n for n in names if n not in os.environ]\nif missing: raise ValueError(missing)',
  'if not all(os.environ.get(n) for n in names): raise ValueError',
  'if not all(n in os.environ for n in names): raise ValueError',
  'if not all(map(os.environ.get, names)): raise ValueError',
  'if not all(map(need, names)): raise ValueError',
  'assert all(need(n) for n in names)',
  'for n in names: assert n in os.environ',
  'for n in names: os.environ[n]',
  'for n in names: need(n)',
  "try: need('A')\nexcept ValueError: pass\nelse: need('B')\nneed('A')",
  "try:\n    os.environ['A']\nexcept ValueError: pass\nelse: os.environ['B']",
  'values = {n: os.environ[n] for n in names}',
  'values = {n: need(n) for n in names}',
  'values = [os.environ[n] for n in names]',
  'values = tuple(os.environ[n] for n in names)',
  'values = dict((n, os.getenv(n) or fail()) for n in names)',
  'values = [os.environ[a] + os.environ[b] for a, b in [names]]'
]

const start = `import os
def fail():
    raise ValueError
def need(name):
    return os.environ.get(name) or fail()
names = ('A', 'B')
`

t.test('a variable that the file needs is not told to have its default', async t => {
  for (const code of needed) {
    const text = `${start}${code}\nCORS_X = [os.environ.get('B', 'default')]\n`
    t.throws(() => parseDjangoSettings(text), DjangoSettingsError, code)
    t.strictSame(parseDjangoSettings(text, { env: { A: 'a', B: 'b' } }), { CORS_X: ['b'] }, `${code}, with both`)
  }
})

t.test('and one that it may do without is', async t => {
  for (const code of [
    "hosts = [host.strip() for host in os.environ['HOSTS'].split(',')]",
    "hosts = [fail(host) for host in os.environ['HOSTS'].split(',')]",
    "for host in os.environ['HOSTS'].split(','): need(host)",
    "ports = list(map(need, os.environ['PORTS'].split(',')))",
    "if not all(n in os.environ for n in ('A', 'C')): fail()",
    "values = {n: os.environ[n] for n in ['A', 'C']}",
    "key = os.environ['KEY'] + os.environ.get('B', 'b')",
    "key = need('KEY') or os.getenv('B')",
    "b = os.getenv('B')\nkey = os.getenv('KEY') or fail()",
    "b = os.getenv('B')\nkeys = {'key': need('KEY')}",
    "key = os.environ['KEY']",
    "keys = [os.environ['KEY'] for _ in range(2)]",
    "key = os.environ['KEY']\nnumbers = [int(n) for n in names if n.isdigit()]"
  ]) {
    t.strictSame(parseDjangoSettings(`${start}${code}\nCORS_X = [os.environ.get('B', 'default')]\n`), { CORS_X: ['default'] }, code)
  }
})

t.test('the message names the variable to give', async t => {
  t.throws(() => parseDjangoSettings(`${start}values = {n: os.environ[n] for n in names}\nCORS_X = os.environ.get('B')\n`), {
    message: /Code that may need several variables stopped at A, which is not set here\.[^]*--env B=/
  })
})

t.test('each of many variables may end the file', async t => {
  const guards: readonly ((name: string) => string)[] = [
    name => `if '${name}' not in os.environ: raise ValueError('${name}')`,
    name => `${name} = os.getenv('${name}')\nif ${name} is None: fail()`,
    name => `${name} = need('${name}')`,
    name => `assert os.environ.get('${name}')`
  ]
  for (const guard of guards) {
    const text = start + Array.from({ length: 30 }, (_each, index) => `${guard(`V${index}`)}\n`).join('')
    t.strictSame(parseDjangoSettings(`${text}CORS_X = ['x']\n`), { CORS_X: ['x'] }, guard('V'))
    t.throws(() => parseDjangoSettings(`${text}CORS_X = [os.environ['V29']]\n`), { message: /--env V29=/ }, guard('V'))
  }
})

t.test('all variables that a setting lacks are told at once, each where it is read', async t => {
  const env = 'import environ\nenv = environ.Env()\n'
  for (const [code, told] of [
    ["CORS_X = [os.environ['A'], os.environ['B']]", ['A 2', 'B 2']],
    ["CORS_X = 'https://' + os.environ['A'] + os.environ['B'] + os.environ['C']", ['A 2', 'B 2', 'C 2']],
    ["CORS_X = f\"{os.environ['A']}{os.environ['A']}{os.environ['B']}\"", ['A 2', 'B 2']],
    ["a = os.environ['A']\nb = os.environ['B']\nCORS_X = [a, b]", ['A 2', 'B 3']],
    [`${env}CORS_X = [env.int('A'), env.bool('B')]`, ['A 4', 'B 4']],
    [`${env}CORS_X = env.list('A') + env.list('B', default=[])`, ['A 4']],
    ["other = os.environ['B']\nCORS_X = os.environ['A']", ['A 3']],
    ["import mystery\nCORS_X = [os.environ['A'], mystery.x]", ['A 3']],
    // Which others are needed depends on the value of A.
    ["CORS_X = os.environ[os.environ['A']]", ['A 2']],
    ["CORS_X = os.environ['B_' + os.environ['A']]", ['A 2']],
    ["CORS_X = int(os.environ['A']) and os.environ['B']", ['A 2']]
  ] as const) {
    const error = t.throws(() => parseDjangoSettings(`import os\n${code}\n`), DjangoSettingsError, code) as DjangoSettingsError
    t.strictSame(error.problems.map(({ message, location: { line } }) => `${/no variable (\w+)\./.exec(message)?.[1]} ${line}`), told, code)
  }
})

t.test('control characters in the name of a variable are escaped', t => {
  const error = t.throws(() => parseDjangoSettings("import os\nCORS_X = os.environ['A\\n\\x1b']\n"), DjangoSettingsError) as DjangoSettingsError
  t.match(error.problems, [{ message: 'The environment has no variable A\\x0a\\x1b.', hint: /--env A\\x0a\\x1b=/ }])
  t.end()
})
