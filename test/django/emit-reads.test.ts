import t from 'tap'
import { port } from './ported.js'

/** The variables that the comment above CORS_X names, where it cannot be written as a read. */
function reads (source: string, files: Readonly<Record<string, string>> = {}): string | undefined {
  const module = port(source, { A: '1', B: '2', C: '3', D: '4' }, files)
  return /^\/\/ Resolved from (.*), as the environment was when this file was written\.$/m.exec(module)?.[1]
}

t.test('which variables a value was resolved from', t => {
  const cases: ReadonlyArray<readonly [string | undefined, string, Readonly<Record<string, string>>?]> = [
    [undefined, 'import os\nA = os.environ["A"]\nCORS_X = 1'],
    ['A', "import os\nCORS_X = int(os.environ['A'])"],
    ['A', "import os\nB = 'B'\nA = os.getenv( 'A' )\nB = A\nCORS_X = int(B)"],
    ['A', "import os\ndef f(name):\n  def g(): return os.environ[name]\n  return int(g())\nCORS_X = f('A')"],
    ['A', "import os\ndef f(name, default=None): return int(os.environ.get(name, default))\nCORS_X = f('A')"],
    ['A', "import os\nclass C:\n  A = int(os.environ['A'])\nCORS_X = C.A"],
    ['A, B', "import os\nif int(os.environ['A']):\n  CORS_X = int(os.environ['B'])"],
    ['A', "import os\nCORS_X = []\nCORS_X.append(int(os.environ['A']))"],
    ['A', "import os\nfor a in os.environ['A']:\n  CORS_X = a"],
    ['A', 'from base import *\nimport conf\nCORS_X = conf.Y', { 'base.py': '', 'conf.py': "import os\nY = int(os.environ['A']) * 2" }],
    ['A', "import environ\nenv = environ.Env()\nCORS_X = env.int('A')"],
    ['A', "from decouple import config\nCORS_X = config('A', cast=int)"],
    ['A, B, C and 1 more', "import os\nCORS_X = [int(os.getenv(name)) for name in 'ABCDD']"],
    ['A', "import os\nif os.getenv('A') == '1':\n  CORS_X = int(os.getenv('A'))\nelse:\n  CORS_X = int(os.getenv('B'))"],
    ['A', "import os\nCORS_X = [1] + os.getenv('A', '').split(',')"],
    ['A', "import os\nCORS_X = [1, *os.getenv('A', '').split(',')]"],
    ['A', "import os\nCORS_X = [{'a'}, *os.getenv('A', '').split(',')]"],
    ['A', "import os\nCORS_X = os.getenv('A', '').split(',')\nCORS_X.extend({'b', 'c'} - {'c'})"],
    ['A', "import os\nCORS_X = ['é' == os.getenv('A', '').lower()]"],
    ['A, B', "import os\nCORS_X = os.getenv('A', '').upper() + os.getenv('B', '')"],
    ['A', "import os\nCORS_X = f\"{os.getenv('A', '').upper()}\""],
    ['A', "import os\nCORS_X = os.getenv('A', '') in [object()]"],
    ['A', "import os\nCORS_X = '1'\nif os.getenv('A') == '9':\n  from broken import *", { 'broken.py': 'x =' }],
    ['A', "import os\nCORS_X = '1'\nif os.getenv('A') == '9':\n  CORS_X = '2'\n  while True: pass"],
    ['A', "import os\nif os.getenv('A') == '1':\n  CORS_X = '1'\nelse:\n  from lib import *"],
    // It has no form in TypeScript, for process.env has no such name: nor is it set.
    [undefined, "import os\nX = os.environ['A-B']\nCORS_X = '1'"],
    // The library is there or not, and both ways make the same of this environment.
    [undefined, "import os\ntry:\n  import lib\n  CORS_X = '1'\nexcept ImportError:\n  CORS_X = os.getenv('A')"],
    [undefined, 'CORS_X = 1']
  ]
  for (const [expected, source, files] of cases) t.equal(reads(source, files), expected, JSON.stringify(source))
  t.end()
})
