import t from 'tap'
import { emitModule } from '../../lib/django/emit/module.js'
import { Source } from '../../lib/django/source.js'
import { parsePython } from '../../lib/django/syntax/parse.js'

/** The reads that the comment above CORS_X names, where it cannot be written as a read. */
function reads (...texts: string[]): string | undefined {
  const files = texts.map((text, index) => {
    const source = new Source(`${index}.py`, text)
    return { source, body: parsePython(source) }
  })
  const text = emitModule({ files, settings: [{ name: 'CORS_X', value: 1 }] })
  return /^\/\/ Resolved from (.*), as the environment was when this file was written\.$/m.exec(text)?.[1]
}

t.test('what a value was resolved from', t => {
  const cases: ReadonlyArray<readonly [string | undefined, ...string[]]> = [
    [undefined, 'import os\nA = os.environ["A"]\nCORS_X = 1'],
    ["os.environ['A']", "import os\nCORS_X = int(os.environ['A'])"],
    ["os.getenv( 'A' )", "import os\nA = os.getenv(\n'A'\n)\nB = A\nCORS_X = int(B)"],
    ["os.environ['A']", "import os\ndef f(x):\n  def g(): return os.environ['A']\n  return g()\nCORS_X = f(1)"],
    ["os.environ['A']", "import os\nclass C:\n  A = os.environ['A']\nCORS_X = C.A"],
    ["'A' in os.environ", "import os\nif 'A' in os.environ:\n  CORS_X = 1"],
    ["os.environ['A']", "import os\nwhile os.environ['A']:\n  CORS_X = 1"],
    ["os.environ['A']", "import os\nwith open(os.environ['A']) as f:\n  CORS_X = 1"],
    ["os.environ['A']", "import os\nwith lock:\n  CORS_X = int(os.environ['A'])"],
    ["os.environ['A']", "import os\ntry:\n  x = 1\nexcept E:\n  CORS_X = os.environ['A']"],
    ["os.environ['A'], os.environ['B']", "import os\nmatch os.environ['A']:\n  case 1 if os.environ['B']: CORS_X = 1"],
    ["os.environ['A']", "import os\nCORS_X = []\nCORS_X.append(os.environ['A'])"],
    ["os.environ['A']", "import os\nCORS_X = []\nadd(CORS_X, os.environ['A'])"],
    ["os.environ['A']", "import os\nimport settings\nsettings.CORS_X = os.environ['A']"],
    ["os.environ['A']", "import os\nfor a in os.environ['A']:\n  CORS_X += a"],
    ["os.environ['A']", 'from .base import *\nfrom . import conf\nCORS_X = conf.Y', "import os\nY = os.environ['A'] * 2"],
    ["os.environ['A']", 'from .base import Y as Z\nCORS_X = Z', "import os\nY = os.environ['A'] * 2"],
    ["os.environ['A']", 'import conf as c\nCORS_X = c.Y', "import os\nY = os.environ['A'] * 2"],
    ['a.A(os.environ[\'A\'])'.slice(4, -1), "import os\nimport a\nCORS_X = a.A(os.environ['A'])"],
    ["env.list('A')", "import environ\nenv = environ.Env()\nCORS_X = env.list('A')"],
    ["env('A')", "from environ import Env\nenv = e = Env(A=(int, 1))\nCORS_X = env('A')"],
    ["config('A', cast=Csv())", "from decouple import config, Csv\nCORS_X = config('A', cast=Csv())"],
    ["conf('A')", "import decouple\nconf = decouple.AutoConfig()\nx = decouple.config\ny = f()\nz.a = environ.Env()\nCORS_X = conf('A')"],
    ["a['A'], b['A'], c['A'] and 1 more".replaceAll(/\b([abc])\b\['A'\]/g, (_, name: string) => `os.getenv('${name}')`), "import os\nCORS_X = f(os.getenv('a'), os.getenv('b'), os.getenv('c'), os.getenv('d'), os.getenv('d'))"],
    [undefined, 'import os\nCORS_X = f(1)(2)'],
    ["os.environ['\\u{202e}']", "import os\nCORS_X = f(os.environ['\u202e'])"]
  ]
  for (const [expected, ...texts] of cases) t.equal(reads(...texts), expected, JSON.stringify(texts))
  t.end()
})

t.test('a name means what it is in all files together', t => {
  const module = (...texts: string[]): string => emitModule({
    files: texts.map((text, index) => {
      const source = new Source(`${index}.py`, text)
      return { source, body: parsePython(source) }
    }),
    settings: [{ name: 'CORS_X', value: 'a' }]
  })
  const base = "import os\nCORS_X = os.environ.get('X', 'a')"
  t.match(module('import os\nfrom .base import *', base), "process.env['X'] ?? 'a'")
  t.match(module('import os.path\ntry:\n  from .base import *\nexcept ImportError: pass', base), "process.env['X'] ?? 'a'")
  t.notMatch(module("from .base import *\nCORS_X = 'b'", base), 'process')
  t.notMatch(module('if A:\n  from .prod import *', base), 'process')
  t.notMatch(module('from other import os', base), 'process')
  t.notMatch(module('from dotenv.main import a', base), 'process')
  t.notMatch(module('import dotenv as a', base), 'process')
  t.notMatch(module('def f(os): pass', base), 'process')
  t.notMatch(module('env.read_env()', base), 'process')
  t.notMatch(module('environ["A"] = 1', base), 'process')
  t.match(module('import environ\nenv = environ.Env()', base), 'process')
  t.match(module('lambda x, *y: (x, ..., b"x")', base), 'process', 'anything else')
  t.end()
})
