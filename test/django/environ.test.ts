import t from 'tap'
import { outcomeOf } from './expression-rows.js'

/** Reads an env file with a library, then asks for a variable. */
function after (library: 'environ' | 'dotenv', file: string, name: string, path: string, env: Record<string, string> = {}): unknown {
  const load = library === 'environ' ? 'environ.Env.read_env' : 'dotenv.load_dotenv'
  const ours = outcomeOf(`import os\nimport ${library}\n${load}(${JSON.stringify(path)})\nos.getenv(${JSON.stringify(name)})`, { env, files: { '/project/.env': file } })
  return 'value' in ours ? ours.tagged : 'refused'
}

const rows: ReadonlyArray<readonly [why: string, library: 'environ' | 'dotenv', file: string, name: string, expected: string, path?: string, env?: Record<string, string>]> = [
  ['0.11 cuts at #, others do not', 'environ', 'A=x#y\nB=1', 'A', 'refused'],
  ['the other lines are known', 'environ', 'A=x#y\nB=1', 'B', '1'],
  ['a # in double quotes', 'environ', 'A="x#y"', 'A', 'refused'],
  ['a # in single quotes is the same to all', 'environ', "A='x#y'", 'A', 'x#y'],
  ['what is set stays', 'environ', 'A=x#y', 'A', 'set', '/project/.env', { A: 'set' }],
  ['a relative path may be any file: what is not set is not known', 'environ', 'A=1', 'A', 'refused', '.env'],
  ['not even what is set', 'environ', 'A=1', 'A', 'refused', '.env', { A: 'set' }],
  ['a file outside of the project', 'environ', 'A=1', 'A', 'refused', '/etc/env'],
  ['a relative path', 'dotenv', 'A=1', 'A', 'refused', '.env'],
  ['a comment right after =, before 1.2.4 a value', 'dotenv', 'A= # c\nB=1', 'A', 'refused'],
  ['and what stands for it', 'dotenv', 'A= # c\nB=$' + '{A}', 'B', 'refused'],
  ['the other lines', 'dotenv', 'A= # c\nB=1', 'B', '1'],
  ['a byte order mark, since 1.2.3 taken away', 'dotenv', '\uFEFFA=1', 'A', 'refused'],
  ['a backslash before a quote, since 1.2.3 read otherwise', 'dotenv', "A='x\\\\'\nB=1", 'B', 'refused'],
  ['a quote that is only closed by an escaped one', 'dotenv', "A='x\\'\nB=1", 'B', 'refused'],
  ['PYTHON_DOTENV_DISABLED, which versions before 1.2 do not know', 'dotenv', 'A=1', 'A', 'refused', '/project/.env', { PYTHON_DOTENV_DISABLED: '1' }]
]

for (const [why, library, file, name, expected, path = '/project/.env', env = {}] of rows) {
  t.test(`${library}: ${why}`, t => {
    t.equal(after(library, file, name, path, env), expected)
    t.end()
  })
}
