import t, { type Test } from 'tap'
import type { CheckOptions, PortOptions, ReadOptions } from '../../lib/cli/options.js'
import { run } from './run.js'

/** Files, and words by which a command comes to something else with them. */
interface Row { files: Record<string, string>, words: string[], file?: string, stdin?: string }

const python = (lines: string) => ({ 'settings.py': `import os, sys\n${lines}\n` })
const fromEnvironment = python('CORS_ALLOWED_ORIGINS = [os.environ.get("ORIGIN", "https://ok.example")]')
const good = python('CORS_ALLOWED_ORIGINS = ["https://ok.example"]')
const wrong = python('CORS_ALLOWED_ORIGINS = ["ok.example"]')

// A new option that has no row here, or whose row makes no difference, is one that nobody reads.
const readRows: Required<Record<keyof ReadOptions, Row>> = {
  env: { files: fromEnvironment, words: ['--env', 'ORIGIN=x'] },
  envFile: { files: { ...fromEnvironment, '.env': 'ORIGIN=x\n' }, words: ['--dotenv', '.env'] },
  root: { files: { ...python('from base import *'), 'base.py': 'CORS_ALLOWED_ORIGINS = ["https://ok.example"]\n' }, words: ['--root', 'elsewhere'] },
  python: { files: python('CORS_ALLOWED_ORIGINS = [os.urandom(8).hex()]'), words: ['--python=no-such-python'] },
  argv: { files: python('CORS_ALLOWED_ORIGINS = ["x" if "runserver" in sys.argv else "y"]'), words: ['--argv', 'manage.py runserver'] },
  cwd: { files: python('CORS_ALLOWED_ORIGINS = ["x" if os.path.exists("settings.py") else "y"]'), words: ['--cwd', '.'] },
  strictEnv: { files: python('if "KEY" not in os.environ:\n    raise RuntimeError\nCORS_ALLOWED_ORIGINS = ["https://ok.example"]'), words: ['--strict-env'] }
}

const checkRows: Required<Record<keyof CheckOptions, Row>> = {
  ...readRows,
  format: { files: good, words: ['--format', 'json'] },
  failLevel: { files: python('CORS_ORIGIN_WHITELIST = ["https://ok.example"]'), words: ['--fail-level', 'warning'] },
  deploy: { files: python('CORS_ALLOWED_ORIGINS = ["http://localhost:5173"]'), words: ['--deploy'] },
  stdinFilename: { files: {}, file: '-', stdin: '{ "CORS_ALLOWED_ORIGINS": [] }', words: ['--stdin-filename', 'settings.json'] },
  skipsUnrelated: { files: python('DEBUG = True'), words: ['--skip-unrelated'] },
  timeout: { files: { 'settings.mjs': 'export const CORS_ALLOWED_ORIGINS = []' }, file: 'settings.mjs', words: ['--timeout', '0.001'] },
  fix: { files: python('CORS_ALLOWED_ORIGINS = ["https://ok.example/"]'), words: ['--fix'] },
  quiet: { files: good, words: ['--quiet'] }
}

const portRows: Required<Record<keyof PortOptions, Row>> = {
  ...readRows,
  output: { files: good, words: ['--output', 'settings.ts'] },
  force: { files: wrong, words: ['--force'] }
}

async function makeADifference (t: Test, command: string, rows: Record<string, Row>): Promise<void> {
  for (const [name, { files, file = 'settings.py', words, stdin = '' }] of Object.entries(rows)) {
    const cwd = t.testdir(files)
    const without = await run([command, file], { cwd, stdin })
    const withIt = await run([command, file, ...words], { cwd, stdin })
    t.strictNotSame(withIt, without, `${command} ${words.join(' ')} (${name})`)
    t.notMatch(withIt.err, /^error: (?:unknown )?option/)
  }
}

t.test('each option of check makes a difference', async t => { await makeADifference(t, 'check', checkRows) })

t.test('each option of port makes a difference', async t => { await makeADifference(t, 'port', portRows) })
