import { join } from 'node:path'
import t from 'tap'
import { checkSettings } from '../../lib/index.js'
import { loadDjangoSettings, type LoadOptions } from '../../lib/django/index.js'

const env = '# the shop\nSECRET_KEY=hunter2\n  export ORIGINS=https://a.example, b.example\nLAST=1\n'
const oneAnother = '# the shop\nSECRET_KEY=hunter2\nORIGINS=https://a.example,b.example\nLAST=1\n'
const header = 'import os\nfrom pathlib import Path\nHERE = Path(__file__).resolve().parent\n'

/** Where the second entry of CORS_ALLOWED_ORIGINS is said to come from: a file, a line and a column. */
async function spanOf (folder: string, options: LoadOptions = {}) {
  const settings = await loadDjangoSettings(join(folder, 'settings.py'), { env: {}, ...options })
  const found = checkSettings(settings).find(({ path }) => path === '/CORS_ALLOWED_ORIGINS/1')?.location
  return [found?.file.slice(folder.length + 1), found?.line, found?.column]
}

const libraries: ReadonlyArray<readonly [code: string, text?: string]> = [
  ['from dotenv import load_dotenv\nload_dotenv(HERE / ".env")\nCORS_ALLOWED_ORIGINS = os.environ["ORIGINS"].replace(" ", "").split(",")'],
  ['from dotenv import load_dotenv\nload_dotenv(override=True)\nCORS_ALLOWED_ORIGINS = [o.strip() for o in os.getenv("ORIGINS").split(",")]'],
  ['from dotenv import dotenv_values\nCORS_ALLOWED_ORIGINS = dotenv_values(".env")["ORIGINS"].split(", ")'],
  ['import environ\nenv = environ.Env()\nenv.read_env(HERE / ".env")\nCORS_ALLOWED_ORIGINS = env.list("ORIGINS")', oneAnother],
  ['import environ\nenviron.Env.read_env(overwrite=True)\nCORS_ALLOWED_ORIGINS = environ.Env().tuple("ORIGINS")', oneAnother],
  ['from decouple import config, Csv\nCORS_ALLOWED_ORIGINS = config("ORIGINS", cast=Csv())', oneAnother],
  ['from decouple import config\nCORS_ALLOWED_ORIGINS = config("ORIGINS", cast=lambda v: [s.strip() for s in v.split(",")])', oneAnother],
  ['from environs import Env\nenv = Env()\nenv.read_env()\nCORS_ALLOWED_ORIGINS = env.list("ORIGINS")', oneAnother],
  ['from environs import Env\nenv = Env()\nenv.read_env()\nCORS_ALLOWED_ORIGINS = env.str("ORIGINS").split(",")', oneAnother]
]

t.test('an entry that came from a .env file has its line there, whichever library read it', async t => {
  for (const [code, text = env] of libraries) {
    const folder = t.testdir({ 'settings.py': `${header}${code}\n`, '.env': text, 'manage.py': '' })
    t.strictSame(await spanOf(folder, { cwd: folder }), ['.env', 3, text === env ? 10 : 1], code)
  }
})

t.test('and so it has with the option envFile, where the last file wins, and what is set has no line', async t => {
  const code = 'import os\nCORS_ALLOWED_ORIGINS = os.environ["ORIGINS"].split(", ")\n'
  const folder = t.testdir({ 'settings.py': code, '.env': env, 'more.env': "\n'ORIGINS' = https://a.example, c.example\r\nX=1" })
  const files = ['.env', 'more.env'].map(name => join(folder, name))
  t.strictSame(await spanOf(folder, { envFile: files.slice(0, 1) }), ['.env', 3, 10])
  t.strictSame(await spanOf(folder, { envFile: files }), ['more.env', 2, 2])
  t.strictSame(await spanOf(folder, { envFile: files, env: { ORIGINS: 'https://a.example, d.example' } }), ['settings.py', 2, 24])
})

t.test('a variable that the program sets itself comes from no file', async t => {
  const folder = t.testdir({ 'settings.py': 'import os\nfrom dotenv import load_dotenv\nload_dotenv(".env")\nos.environ["ORIGINS"] = "https://a.example,b.example"\nCORS_ALLOWED_ORIGINS = os.environ["ORIGINS"].split(",")\n', '.env': env, 'manage.py': '' })
  t.strictSame(await spanOf(folder, { cwd: folder }), ['settings.py', 5, 24])
})
