import t from 'tap'
import { commentLine } from '../../lib/django/emit/comments.js'
import { emitModule } from '../../lib/django/emit/module.js'
import { Source, type SourceSpan } from '../../lib/text/source.js'
import { parsePython } from '../../lib/python/syntax/parse.js'
import { port } from './ported.js'

/** Emits a setting that is a list of texts, with the places where they are written; the last statement is its. */
function emit (text: string, value: unknown, entries: readonly string[] = []): string {
  const source = new Source('settings.py', text)
  const body = parsePython(source)
  const spans = entries.map((entry): SourceSpan | undefined => {
    const from = text.indexOf(entry)
    return from === -1 ? undefined : { source, from, to: from + entry.length }
  })
  const { from = 0, to = 0 } = body.at(-1) ?? {}
  return emitModule({ settings: [{ name: 'CORS_X', value, span: { source, from, to }, entries: spans }] })
}

t.test('comments stay with their entries', t => {
  t.equal(emit(`import os
# Not this one.

# The origins
#: of the apps:
CORS_X = [  # keep in step with nginx
    # the shop
    # and its staging
    'https://a',  # since 2019
    "https://b#c", 'https://d',\t# both # of them

    # far above

    'https://e'  # last
    # 'https://gone',
]  # done
`, ['https://a', 'https://b#c', 'https://d', 'https://e', 'https://f'], ["'https://a'", '"https://b#c"', "'https://d'", "'https://e'", 'nowhere']),
`// The origins
// of the apps:
// done
export const CORS_X: unknown = [
  // the shop
  // and its staging
  'https://a', // since 2019
  'https://b#c',
  'https://d', // both # of them
  'https://e', // last
  'https://f'
  // keep in step with nginx
  // far above
  // 'https://gone',
]
`)
  t.end()
})

t.test('comments of values that are no list', t => {
  t.equal(emit('# above\nCORS_X = True # beside\n# below\n', true), '// above\n// beside\nexport const CORS_X: unknown = true\n')
  t.equal(emit('# above the first\nA = 1; CORS_X = (\n  # inside\n  True)', true), '// inside\nexport const CORS_X: unknown = true\n')
  t.equal(emit("CORS_X = 'a b'.split() # both\n", ['a', 'b'], ["'a b'.split()", "'a b'.split()"]), "// both\nexport const CORS_X: unknown = ['a', 'b']\n")
  t.equal(emit("CORS_X = {'a', # one\n}", new Set(['a']), ["'a'"]), "export const CORS_X: unknown = new Set([\n  'a' // one\n])\n")
  t.equal(emit('CORS_X = [ # none\n]', []), 'export const CORS_X: unknown = [\n  // none\n]\n')
  t.equal(emit('CORS_X = [\n# none\n]', []), 'export const CORS_X: unknown = [\n  // none\n]\n')
  t.end()
})

t.test('comments beside reads of the environment', t => {
  t.equal(port("import os\nCORS_X = ['a', # one\n  # two\n  os.environ['B']\n] + os.environ.get('C', '').split(',') # rest\n", { B: 'b' }), `declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

// rest
export const CORS_X: unknown = [
  'a', // one
  // two
  process.env['B'] ?? missing('B'),
  ...(process.env['C'] ?? '').split(',')
]

function missing (variable: string): never {
  throw new Error(\`The environment variable \${variable} is not set\`)
}
`)
  t.end()
})

t.test('what looks like a comment in a text is none', t => {
  for (const [written, value] of [
    ["'''x\n# a'''", 'x\n# a'], ['"""x\n# a\\""""', 'x\n# a"'], ["r'\\'", '\\'], ["'it\\'s # no'", "it's # no"], ["'' '#'", '#'], ["''", '']
  ] as const) {
    const text = written === "r'\\'" ? String.raw`r'\''` : written
    t.notMatch(emit(`CORS_X = ${text}\n`, value), /^\/\//m, text)
    t.match(emit(`A = ${text}\nCORS_X = True # c\n`, true), /^\/\/ c$/m, text)
  }
  t.notMatch(emitModule({ settings: [{ name: 'CORS_X', value: 1, span: { source: new Source('x', "'open # no"), from: 0, to: 1 } }] }), '//')
  t.end()
})

t.test('no comment breaks out', t => {
  t.equal(commentLine('# a\u2028b\u2029c\u202ed\0e\rf\tg */ <!-- '), '// a\\u{2028}b\\u{2029}c\\u{202e}d\\x00e\\x0df g */ <!--')
  t.equal(commentLine('#@ts-nocheck'), '// # @ts-nocheck')
  t.equal(commentLine('#/ <reference path="x"/>'), '// / <reference path="x"/>')
  t.equal(commentLine('#'), '//')
  t.equal(emit('CORS_X = True # a\u2028process.exit()\n', true), '// a\\u{2028}process.exit()\nexport const CORS_X: unknown = true\n')
  t.end()
})

t.test('the place of a setting may be what stands behind its name', t => {
  for (const before of ['A = ', 'A: list[str] = ', 'A = B = ']) {
    const text = `# above\n${before}['x']\n`
    const source = new Source('settings.py', text)
    const span: SourceSpan = { source, from: text.indexOf('[\''), to: text.length - 1 }
    const module = emitModule({ settings: [{ name: 'CORS_EXPOSE_HEADERS', value: ['x'], span }] })
    t.match(module, "// above\nexport const CORS_EXPOSE_HEADERS: NonNullable<CorsSettings['CORS_EXPOSE_HEADERS']> = ['x']", before)
  }
  t.end()
})
