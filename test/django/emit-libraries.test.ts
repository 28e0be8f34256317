import t from 'tap'
import { parseDjangoSettings } from '../../lib/django/index.js'
import { run, written } from './emitted.js'
import { port } from './ported.js'

const texts = [
  undefined, '', 'a', 'a,b', ' a , b,,', 'True', 'true', 'on', 'off', 'No', '0', '1', '00', '-1_0', ' 1 ', 'y', ' yes', 'T', 'F', 'x{{Y}}', "'a,b',c", '"a\\"b",c', '\\w+,#x', "'a", 'é', '\u001ca\u0085'
]
const environments = texts.flatMap(X => [{}, { Y: 'b' }].map(other => ({ DJANGO_CONFIGURATION: 'C', ...X === undefined ? {} : { X }, ...other })))

const environ = 'import environ\nenv = environ.Env(S=(bool, False))\n'
const decouple = 'from decouple import config, Csv\n'

/** Settings of which the reader says what they are in every environment, and the module that is written must say the same. */
const kept: readonly string[] = [
  ...["env('X')", "env('X', default='a')", "env('X', default=None)", "env('X', default=False)", "env('X', default=['a'])", "env.str('X', default='a')", "env.bool('X', default=False)", "env.bool('X', default='on')",
    "env.list('X')", "env.list('X', default=['d'])", "env.list('X', str, ['d'])", "env.bool('X')"].map(call => `${environ}CORS_X = ${call}`),
  ...["config('X')", "config('X', default='a')", "config('X', default=False, cast=bool)", "config('X', default='a,b', cast=Csv())", "config('X', cast=Csv())", "config('X', cast=bool)",
    "config('X', default='', cast=lambda v: [s.strip() for s in v.split(',')])", "config('X', default=None)"].map(call => `${decouple}CORS_X = ${call}`),
  "import os\nfrom configurations import Configuration\nif os.getenv('X') == '1':\n  class C(Configuration): CORS_X = 'a'\nelse:\n  class C(Configuration): CORS_X = 'b'",
  "import os\nfrom dotenv import load_dotenv\nload_dotenv()\nCORS_X = os.getenv('X', '').split(',')",
  "import os\ndef env_list(name, default=''):\n  value = os.environ.get(name, default)\n  return [x.strip() for x in value.split(',') if x.strip()] if value else []\nCORS_X = env_list('X')",
  "import os\ndef required(name):\n  value = os.environ.get(name)\n  if value is None:\n    raise ValueError(name)\n  return value\nCORS_X = required('X')",
  "import os\nCORS_X = ['a']\nif os.getenv('X') == 'on':\n  CORS_X.append('b')\n  CORS_X += os.getenv('Y', '').split(',')",
  "import os\nif 'X' in os.environ:\n  CORS_X = os.environ['X']",
  "import os\nCORS_X = [*os.getenv('X', '').split(',')]\nCORS_X.append('b')\nCORS_X.extend(['c'])\nCORS_Y = CORS_X + [os.getenv('Y', '')]",
  "import os\nL = os.getenv('X', '').split(',')\nCORS_X = 'a' in L\nCORS_Y = bool(L)\nCORS_Z = [f'{x}!' if x.startswith('a') or x.endswith('b') else x for x in L if x not in ('c', 'd') if x]",
  "import os\nL = os.getenv('X', '')\nCORS_X = 'a' in L\nCORS_Y = L in 'abc'\nCORS_Z = L.startswith('a')\nCORS_A = L.endswith('b')\nCORS_C = L in {'a': 1}\nCORS_D = L in {'a', 'b'}",
  "import os\nM = map(str.strip, os.getenv('X', '').split(','))\nCORS_X = list(M)",
  "import os\nos.environ.setdefault('X', 'z')\nos.environ['Q'] = 'q'\nCORS_X = os.environ['X'] + os.environ['Q']",
  "import os\nCORS_X = os.environ.get('X') or 'd'",
  "import os\nCORS_X = [x for x in os.getenv('X', '').split(',') if not x or x == 'a']\nCORS_Y = ['b' if x == 'a' else x for x in os.getenv('X', '').split(',')]",
  "import os\nCORS_X = [x for x in os.getenv('X', '').split(',') if x and not x]\nCORS_Y = [x for x in os.getenv('X', '').split(',') if False]"
]

for (const source of kept) {
  t.test(JSON.stringify(source), t => {
    const module = port(source, environments.find(env => settingsOf(() => parseDjangoSettings(source, { env, strictEnv: true })) !== undefined))
    t.match(module, /process\.env\['X'\]/)
    t.notMatch(module, /Resolved/)
    written.any.add(module)
    for (const env of environments) {
      const read = settingsOf(() => parseDjangoSettings(source, { env, strictEnv: true }))
      const written = settingsOf(() => run(module, env))
      if (read === undefined) t.equal(written, undefined, `${JSON.stringify(env)} is refused`)
      else t.strictSame(written, read, JSON.stringify(env))
    }
    t.end()
  })
}

t.test('a variable of django-environ that stands for another one', t => {
  for (const call of ["env('X')", "env('X', default='a')", 'env.list("X", default=[])']) {
    const module = port(`${environ}CORS_X = ${call}`, { X: 'a' })
    t.throws(() => run(module, { X: '$Y' }), /^The value of the environment variable X is refused: it begins with \$/)
  }
  t.end()
})

t.test('the empty SILENCED_SYSTEM_CHECKS of django-configurations is written where the file has it, and nowhere else', t => {
  const source = 'from configurations import Configuration\nclass A(Configuration):\n  CORS_ALLOW_CREDENTIALS = True\n'
  const env = { DJANGO_CONFIGURATION: 'A' }
  t.notMatch(port(source, env), /SILENCED_SYSTEM_CHECKS/)
  t.match(port(`${source}  SILENCED_SYSTEM_CHECKS = []\n`, env), /^export const SILENCED_SYSTEM_CHECKS: .* = \[\]$/m)
  t.match(port('SILENCED_SYSTEM_CHECKS = []'), /^export const SILENCED_SYSTEM_CHECKS: .* = \[\]$/m)
  t.end()
})

/** Undefined where it throws. A setting that is undefined is none. */
function settingsOf (read: () => object): Record<string, unknown> | undefined {
  try {
    return Object.fromEntries(Object.entries(read()).filter(([name, value]) => value !== undefined && name.startsWith('CORS_')))
  } catch {
    return undefined
  }
}
