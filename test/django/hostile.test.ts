import { execFileSync } from 'node:child_process'
import t from 'tap'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'

/** The cheapest of test/peers/django-settings/hostile-cases.ts, which has many more, and says in what time and memory. */
const sources: ReadonlyArray<readonly [title: string, source: string]> = [
  ['brackets', `X = ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['signs', `X = ${'-'.repeat(10_000)}1`],
  ['blocks', `${Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}if 1:`).join('\n')}\n${' '.repeat(1000)}pass`],
  ['a loop that does not end', 'while True: pass\nX = 1'],
  ['a list that grows while it is read', 'X = [1]\nfor x in X: X.append(x)'],
  ['a long text', "X = 'a' * 10**10"],
  ['a long list', 'X = [0] * 10**10'],
  ['a large number', 'X = 10 ** 10 ** 10'],
  ['a wide format', "X = f'{1:1000000000}'"],
  ['a text that doubles', "X = 'a'\nfor i in range(100): X += X"],
  ['a list that doubles', 'X = []\nfor i in range(100): X = [X, X]'],
  ['a list in itself', 'X = []\nX.append(X)'],
  ['lists in each other', 'x = []\ny = [x]\nx.append(y)\nX = x == y'],
  ['recursion', 'def f(x): return f(x)\nX = f(1)'],
  ['generators in each other', 'x = (1 for a in [1])\nfor i in range(20000): x = (a for a in x)\nX = list(x)'],
  ['bases of bases', `class X: 0\n${'class X(X): 0\n'.repeat(9999)}`],
  ['two megabytes', '#\n'.repeat(2 ** 20)]
]

t.test('hostile files end in a clear error', t => {
  for (const [title, source] of sources) {
    const text = source.replaceAll(/\bX\b/g, 'CORS_X')
    t.throws(() => parseDjangoSettings(text.includes('CORS_X') ? text : `${text}\nCORS_X = 1\n`), DjangoSettingsError, title)
  }
  t.end()
})

t.test('built-in objects that are frozen are no hindrance', t => {
  const program = `
    import { parseDjangoSettings } from ${JSON.stringify(new URL('../../lib/django/index.js', import.meta.url).href)}
    const settings = parseDjangoSettings('try:\\n    import unknown\\nexcept ImportError:\\n    pass\\nCORS_X = 1\\n')
    process.stdout.write(JSON.stringify(settings))`
  const said = execFileSync(process.execPath, ['--frozen-intrinsics', '--input-type=module', '--eval', program], { env: {}, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' })
  t.equal(said, '{"CORS_X":1}')
  t.end()
})
