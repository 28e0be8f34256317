import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DjangoSettingsError, loadDjangoSettings, parseDjangoSettings } from '../../../lib/django/index.js'

/*
 * Run by hostile.test.ts in a process that has little memory: all hostile files, one after the other.
 * Each answer is a line of JSON.
 */
export interface Answer {
  readonly title: string
  /** `refused`, the settings that were read, or what was thrown. */
  readonly outcome: 'refused' | 'crash' | { readonly read: Readonly<Record<string, unknown>> }
  readonly message: string
  /** Of CPU time. */
  readonly milliseconds: number
}

const deep = 10_000
const megabytes = 10 * 2 ** 20
const setting = 'CORS_ALLOWED_ORIGINS'
/** For what could be read: CPython raises. */
const raises = "CORS_ALLOW_HEADERS = {}['k']"

const brackets = [['(', ')'], ['[', ']'], ['{', '}'], ['{1: ', '}'], ['f(', ')'], ['(lambda: ', ')'], ['x[', ']'], ['[x for x in ', ']'], ['f(*', ')'], ['(yield ', ')'], ['(w := ', ')']] as const
const prefixes = ['not ', '-', '~', '+', 'lambda: ', 'await ', '1 + ', '1 ** ', '1 if 1 else ', 'x and ', 'x or ', '1 < ', '"" "" + ', 'x.', '*', '1 if ']
const suffixes = ['.x', '[0]', '()', ' + 1', ' or x', ' and x', ' < 1', ' if 1 else 1', ', 1', ' "a"', ' @ x']
const blocks = ['if 1:', 'while 1:', 'for x in []:', 'def f():', 'class K:', 'try:', 'with x:', 'match x:\ncase 1:', 'else:', 'async def f():']

const sources: Array<readonly [title: string, source: string]> = [
  ...brackets.flatMap(([open, close]): Array<readonly [string, string]> => [
    [`${deep} deep: ${open}${close}`, `${setting} = ${open.repeat(deep)}1${close.repeat(deep)}`],
    [`${deep} open: ${open}`, `${setting} = ${open.repeat(deep)}`],
    [`${deep} close: ${close}`, `${setting} = ${close.repeat(deep)}`]
  ]),
  ...prefixes.map(prefix => [`${deep} times before: ${prefix}`, `x = 1\n${setting} = ${prefix.repeat(deep)}x\n${raises}`] as const),
  ...suffixes.map(suffix => [`${deep} times after: ${suffix}`, `x = 1\n${setting} = x${suffix.repeat(deep)}\n${raises}`] as const),
  ...blocks.map(block => [`1000 deep: ${block}`, `${Array.from({ length: 1000 }, (_, depth) => block.split('\n').map(line => ' '.repeat(depth) + line).join('\n')).join('\n')}\n${' '.repeat(1000)}pass\n${setting} = 1`] as const),
  [`${deep} elif`, `x = 1\nif x == 2: pass\n${'elif x == 3: pass\n'.repeat(deep)}\n${setting} = {}['k']`],
  [`${deep} f-strings in each other`, `${setting} = ${"f'{".repeat(deep)}${"}'".repeat(deep)}`],
  [`${deep} replacement fields`, `${setting} = f'${'{1:'.repeat(deep)}${'}'.repeat(deep)}'`],
  [`${deep} targets`, `${'a = '.repeat(deep)}${setting} = {}['k']`],
  [`${deep} decorators`, `${'@f\n'.repeat(deep)}def g(): pass\n${setting} = g()`],
  ['10 MB of one line', `x = '${'a'.repeat(megabytes)}'\n${setting} = x[`],
  ['10 MB of short lines', `${'x = 1\n'.repeat(megabytes / 6)}${setting} = {}['k']`],
  ['10 MB of brackets', '('.repeat(megabytes)],
  ['10 MB of a number', `${setting} = ${'9'.repeat(megabytes)}`],
  ['10 MB of a list', `${setting} = [${'1,'.repeat(megabytes / 2)}].nope`],
  ['10 MB of a name', `${setting} = ${'a'.repeat(megabytes)}`],
  ['10 MB of comments', `${'#\n'.repeat(megabytes / 2)}${setting} = {}['k']`],
  ['10 MB of backslashes', `${setting} = '${'\\'.repeat(megabytes)}`],
  ['10 MB of quotes', `${setting} = ${'"'.repeat(megabytes)}`],
  ['10 MB of spaces', `${setting} = ${' '.repeat(megabytes)}`],
  ['10 MB of nothing', '\0'.repeat(megabytes)],
  ['while True', `while True: pass\n${setting} = 1`],
  ['while True, where it is needed', `x = []\nwhile True: x.append(1)\n${setting} = x`],
  ['a loop that never ends its list', `x = [1]\nfor i in x: x.append(i)\n${setting} = x`],
  ['a long text', `${setting} = 'a' * 10**10`],
  ['a long text, the other way', `${setting} = 10**10 * 'a'`],
  ['a long list', `${setting} = [0] * 10**10`],
  ['a long tuple', `${setting} = (0,) * 10**10`],
  ['a long bytes', `${setting} = (b'a' * 10**10).decode()`],
  ['a large number', `${setting} = 10 ** 10 ** 10`],
  ['a large shift', `${setting} = 1 << 10 ** 10`],
  ['a large product', `x = 3 ** 1000\nfor i in range(100): x = x * x\n${setting} = x`],
  ['a large pow', `${setting} = pow(3, 10 ** 9)`],
  ['the text of a large number', `${setting} = str(3 ** 500000)`],
  ['a huge comprehension', `${setting} = [a for a in range(10**9)]`],
  ['comprehensions in each other', `${setting} = [1 for a in range(10**3) for b in range(10**3) for c in range(10**3)]`],
  ['a huge sum', `${setting} = sum(range(10**12))`],
  ['a huge list of a range', `${setting} = list(range(10**12))`],
  ['a huge search', `${setting} = -1.5 in range(10**12)\n${raises}`],
  ['doubling of a text', `x = 'a'\nfor i in range(100): x += x\n${setting} = x`],
  ['doubling of a list', `x = ['a']\nfor i in range(100): x += x\n${setting} = x`],
  ['doubling by replace', `x = 'aa'\nfor i in range(60): x = x.replace('a', 'aa')\n${setting} = x`],
  ['doubling by join', `x = 'a'\nfor i in range(60): x = x.join(['a', 'b', x])\n${setting} = x`],
  ['doubling by format', `x = 'a'\nfor i in range(60): x = f'{x}{x}'\n${setting} = x`],
  ['doubling by nesting', `x = []\nfor i in range(100): x = [x, x]\n${setting} = x`],
  ['doubling by nesting, as a text', `x = []\nfor i in range(100): x = [x, x]\n${setting} = str(x)`],
  ['doubling by nesting, compared', `x = []\ny = []\nfor i in range(100):\n    x = [x, x]\n    y = [y, y]\n${setting} = x == y\nCORS_ALLOW_HEADERS = {}['k']`],
  ['a list in itself', `x = []\nx.append(x)\n${setting} = x\nCORS_ALLOW_HEADERS = {}['k']`],
  ['lists in each other, compared', `x = []\ny = [x]\nx.append(y)\n${setting} = x == y`],
  ['a wide format', `${setting} = '{:>1000000000}'.format('x')`],
  ['a wide f-string', `${setting} = f'{1:1000000000}'`],
  ['a wide precision', `${setting} = f'{1.5:.1000000000f}'`],
  ['a wide percent', `${setting} = '%1000000000d' % 1`],
  ['a wide percent by a star', `${setting} = '%*d' % (10 ** 9, 1)`],
  ['a wide zfill', `${setting} = 'x'.zfill(10 ** 10)`],
  ['a wide center', `${setting} = 'x'.center(10 ** 10)`],
  ['wide tabs', `${setting} = '\\t'.expandtabs(10 ** 10)`],
  ['recursion', `def f(x): return f(x)\n${setting} = f(1)`],
  ['recursion by a lambda', `f = lambda: f()\n${setting} = f()`],
  ['recursion that doubles', `def f(n): return f(n - 1) + f(n - 1) if n else [1]\n${setting} = f(64)`],
  ['recursion by a property', `class K:\n    @property\n    def x(self): return self.x\n${setting} = K().x`],
  ['recursion by __getattr__', `class K:\n    def __getattr__(self, n): return getattr(self, n + 'x')\n${setting} = K().x`],
  ['recursion by __str__', `class K:\n    def __str__(self): return str(self)\n${setting} = str(K())`],
  ['recursion by map', `def f(x): return list(map(f, [x]))\n${setting} = f(1)`],
  ['recursion by a key', `def f(x): return sorted([x], key=f)\n${setting} = f(1)`],
  ['deep recursion that ends', `def f(n): return 1 + f(n - 1) if n else 0\n${setting} = f(100000)`],
  ['nested generators', `g = (x for x in range(3))\nfor i in range(100000): g = (x for x in g)\n${setting} = list(g)`],
  ['chained maps', `g = [1]\nfor i in range(100000): g = map(str, g)\n${setting} = list(g)`],
  ['JSON in JSON', `import json\n${setting} = json.loads('[' * 100000)`],
  ['literals in literals', `import ast\n${setting} = ast.literal_eval('[' * 100000)`],
  ['a class with a thousand bases', `${Array.from({ length: 300 }, (_, i) => `class K${i}(${Array.from({ length: Math.min(i, 20) }, (_, j) => `K${i - 1 - j}`).join(', ')}): pass`).join('\n')}\n${setting} = K299.nope`]
]

async function answer (title: string, read: () => unknown): Promise<Answer> {
  const before = process.cpuUsage()
  let outcome: Answer['outcome'] = 'refused'
  let message = ''
  try {
    outcome = { read: await read() as Record<string, unknown> }
  } catch (error) {
    message = String(error instanceof Error ? error.message : error).slice(0, 4000)
    if (!(error instanceof DjangoSettingsError)) outcome = 'crash'
  }
  const { user, system } = process.cpuUsage(before)
  return { title, outcome, message, milliseconds: (user + system) / 1000 }
}

/** Files and what they are: read through the file system. */
function projects (root: string): ReadonlyArray<readonly [title: string, path: string]> {
  const write = (path: string, text: string | Uint8Array): string => {
    const full = join(root, path)
    mkdirSync(join(full, '..'), { recursive: true })
    writeFileSync(full, text)
    return full
  }
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  writeFileSync(join(outside, 'secret.py'), `${setting} = ['secret']\n`)
  mkdirSync(join(root, 'folder/settings.py'), { recursive: true })
  mkdirSync(join(root, 'fifo'))
  execFileSync('mkfifo', [join(root, 'fifo/settings.py'), join(root, 'fifo/pipe.py')])
  mkdirSync(join(root, 'links'))
  symlinkSync(join(outside, 'secret.py'), join(root, 'links/secret.py'))
  symlinkSync(outside, join(root, 'links/away'))
  symlinkSync('/dev/zero', join(root, 'links/zero.py'))
  symlinkSync('loop.py', join(root, 'links/loop.py'))
  const chain = Array.from({ length: 3000 }, (_, i) => `m${i}`)
  for (const [i, name] of chain.entries()) write(`chain/${name}.py`, i + 1 < chain.length ? `from chain.${chain[i + 1]} import *\n` : `${setting} = {}['k']\n`)
  return [
    ['an import cycle', (write('cycle/a.py', 'from cycle.b import X\n'), write('cycle/b.py', 'from cycle.a import X\n'), write('cycle/settings.py', `from cycle.a import X\n${setting} = X\n`))],
    ['a chain of 3000 imports', write('chain/settings.py', 'from chain.m0 import *\n')],
    ['a link to a file outside', write('links/one.py', 'from links.secret import *\n')],
    ['a link to a folder outside', write('links/two.py', 'from links.away.secret import *\n')],
    ['a link to /dev/zero', write('links/three.py', 'from links.zero import *\n')],
    ['a link to itself', write('links/four.py', 'from links.loop import *\n')],
    ['a FIFO that is imported', write('fifo/one.py', 'from fifo.pipe import *\n')],
    ['a FIFO', join(root, 'fifo/settings.py')],
    ['a folder', join(root, 'folder/settings.py')],
    ['/dev/zero', '/dev/zero'],
    ['nothing', join(root, 'nothing.py')],
    ['a path out of the root by dots', write('dots/one.py', `import json\n${setting} = json.loads(open('../../../../../../etc/hostname').read())\n`)],
    ['an include out of the root', write('dots/two.py', "from split_settings.tools import include\ninclude('../../../../../../../etc/*.py', '../../../../../../etc/hostname')\n")],
    ['a .env out of the root', write('dots/three.py', `import environ\nenv = environ.Env()\nenv.read_env('/proc/self/environ')\n${setting} = env.list('PATH')\n`)],
    ['a relative import out of the root', write('dots/four.py', `from ........etc import hostname\n${setting} = hostname\n`)],
    ['no UTF-8', write('bytes/latin.py', Buffer.from(`${setting} = ['\xe9']\n`, 'latin1'))],
    ['another encoding', write('bytes/coding.py', Buffer.from(`# coding: utf-7\n${setting} = ['+AOk-']\n`, 'latin1'))],
    ['a name that is no text', join(root, 'bytes/\0.py')]
  ]
}

/** Files that are odd but good. */
function odd (root: string): ReadonlyArray<readonly [title: string, path: string]> {
  const write = (name: string, text: string): string => {
    writeFileSync(join(root, name), text)
    return join(root, name)
  }
  return [
    ['BOM', write('bom.py', `\ufeff${setting} = ['é']\n`)],
    ['CRLF', write('crlf.py', `${setting} = [\r\n  'é',\r\n]\r\n`)],
    ['CR', write('cr.py', `${setting} = [\r  'é',\r]\r`)],
    ['no newline at the end', write('end.py', `${setting} = ['é']`)],
    ['form feed', write('feed.py', `\f\n${setting} = ['é']\n`)]
  ]
}

if (process.argv[1] === import.meta.filename) {
  const say = (answer: Answer): void => { process.stdout.write(`${JSON.stringify(answer, (_key, value: unknown) => typeof value === 'bigint' ? String(value) : value)}\n`) }
  // Those of 10 MB would together fill the memory that the reader is to do with: each is forgotten once it is read.
  for (let next = sources.shift(); next !== undefined; next = sources.shift()) {
    const [title, source] = next
    say(await answer(title, () => parseDjangoSettings(source)))
  }
  const root = mkdtempSync(join(tmpdir(), 'hostile-'))
  for (const [title, path] of projects(root)) say(await answer(title, () => loadDjangoSettings(path, { root, env: {} })))
  for (const [title, path] of odd(root)) say(await answer(title, () => loadDjangoSettings(path, { root, env: {} })))
  say({ title: 'memory', outcome: 'refused', message: String(process.resourceUsage().maxRSS), milliseconds: 0 })
  rmSync(root, { recursive: true })
}
