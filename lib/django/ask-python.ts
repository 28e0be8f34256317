import type { Readable } from 'node:stream'
import { escapeControls } from '../text/printable.js'
import { PythonOnlyValue } from '../settings/python-only-value.js'

/** Longer than any settings file takes to import. */
const patience = 60_000

/**
 * Imports the settings as Django does, and writes them to file descriptor 3: what the settings
 * print themselves must not get in between. django-configurations wants its own importer.
 */
const program = (argv: readonly string[] | undefined): string => `
import importlib, json, os, re, sys
def plain(value, depth=0):
    if value is None or type(value) is bool: return value
    if isinstance(value, str): return str(value)
    if type(value) is int: return {'int': str(value)}
    if type(value) is float and not value.is_integer(): return {'float': repr(value)}
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str) and not value.flags & ~0o572:
        flags = ((2, 'i'), (8, 'm'), (16, 's'), (64, 'x'), (256, 'a'))
        letters = ''.join(letter for bit, letter in flags if value.flags & bit)
        return ('(?' + letters + ')' if letters else '') + value.pattern
    if depth < 21:
        if isinstance(value, (list, tuple)): return [plain(item, depth + 1) for item in value]
        if isinstance(value, (set, frozenset)): return {'set': [plain(item, depth + 1) for item in value]}
        if isinstance(value, dict) and all(isinstance(key, str) for key in value):
            return {'dict': [[str(key), plain(item, depth + 1)] for key, item in value.items()]}
    return {'other': type(value).__name__}
module, *path = sys.argv[1:]
${argv === undefined ? '' : `sys.argv = ${JSON.stringify(argv)}`}
sys.path[:0] = path
if os.environ.get('DJANGO_CONFIGURATION'):
    os.environ['DJANGO_SETTINGS_MODULE'] = module
    from configurations import importer
    importer.install()
settings = importlib.import_module(module)
others = ('SILENCED_SYSTEM_CHECKS', 'MIDDLEWARE', 'INSTALLED_APPS')
found = {name: value for name, value in vars(settings).items() if name.startswith('CORS_') or name in others}
with os.fdopen(3, 'w', encoding='utf-8') as answer: json.dump(plain(found), answer)
`

export interface Question {
  readonly python: string
  readonly module: string
  readonly path: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** `sys.argv`, if that is known. */
  readonly argv: readonly string[] | undefined
}

/** What a real Python says of all settings. Rejects with its last words if it does not get to the end of them. */
export async function askPython ({
  python, module, path, env, cwd, argv
}: Question): Promise<Readonly<Record<string, unknown>>> {
  const child = process
    .getBuiltinModule('node:child_process')
    .spawn(python, ['-c', program(argv), module, ...path], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      signal: AbortSignal.timeout(patience),
      killSignal: 'SIGKILL'
    })
  const [, , complaint, answer] = child.stdio
  const [said, found, ended] = await Promise.all([
    text(complaint as Readable),
    text(answer as Readable),
    new Promise<Error | number | null>(resolve => {
      child.once('error', resolve).once('close', resolve)
    })
  ])
  if (child.pid === undefined) throw new Error(`${python} could not be started: ${(ended as Error).message}`)
  if (typeof ended !== 'number') {
    throw new Error(`${python} did not get to the end of the settings in ${patience / 1000} seconds.`)
  }
  const last = said.trimEnd().split('\n').at(-1) as string
  if (ended !== 0) throw new Error(`${python} could not import the settings: ${escapeControls(last)}`)
  return JSON.parse(found, unwrap) as Record<string, unknown>
}

async function text (stream: Readable): Promise<string> {
  return Buffer.concat(await stream.toArray() as Buffer[]).toString()
}

/** What JSON has no form for is an object of one property, which says what it is. */
function unwrap (_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const [[type, inner]] = Object.entries(value) as [[string, unknown]]
  switch (type) {
    case 'int': return Number.isSafeInteger(Number(inner)) ? Number(inner) : BigInt(inner as string)
    case 'float': return Number(inner)
    case 'set': return new Set(inner as unknown[])
    case 'dict': return Object.fromEntries(inner as Array<[string, unknown]>)
    default: return new PythonOnlyValue(`an object of Python’s type ${String(inner)}`)
  }
}
