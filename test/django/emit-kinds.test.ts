import t from 'tap'
import { CorsSettings } from '../../lib/index.js'
import { written } from './emitted.js'
import { port } from './ported.js'

/** Expressions by the type that they have in JSON Schema's words, whatever the environment holds. An array is one of texts. */
const expressions: Readonly<Record<string, readonly string[]>> = {
  array: [
    "['a']", "('a', 'b')", "{'a'}", '[]', 'set()', "[re.compile('b')]", "[os.environ['Y']]", "[os.getenv('Y', 'b')]", "os.environ['Y'].split(',')",
    "['a', *os.getenv('Y', '').split(',')]", "[f'https://{y}' for y in os.getenv('Y', '').split(',') if y]", "['a'] if os.getenv('Y') else {'b', 'c'}"
  ],
  boolean: ['True', "os.environ['Y'] == 'y'", "os.getenv('Y') in ('1', 'y')", "bool(os.getenv('Y'))", "not 'Y' in os.environ"],
  integer: ['600', '-1', '0', "1 if os.getenv('Y') else 2"],
  string: ["'a'", "os.environ['Y']", "os.getenv('Y', 'b') + 'c'", "re.compile('a', re.I)"],
  other: [
    'None', '[None]', '[1]', '[True]', "['a', None]", "[['a']]", '{1}', "{'a': 1}", "b'a'", '1.5', '2.0', '2 ** 70', 'print', "[re.compile(b'a')]",
    "[os.environ.get('Z')]", "['a', os.environ.get('Z')]", "os.environ.get('Z')", "['a'] if os.getenv('Z') else None", "'a' if os.getenv('Z') else True", "{'a': os.environ.get('Z')}", "[[os.getenv('Y', 'b')]]"
  ]
}

const settings: ReadonlyArray<readonly [string, string]> = [
  ...Object.entries(CorsSettings.properties).map(([name, { type }]) => [name, String(type)] as const), ['SILENCED_SYSTEM_CHECKS', 'array']
]

const env = { X: 'x', Y: 'y' }

for (const [name, type] of settings) {
  t.test(`${name} is a read of the environment where it is of type ${type} in every environment`, t => {
    const [right = ''] = expressions[type] as readonly string[]
    for (const [kind, texts] of Object.entries(expressions)) {
      for (const other of texts) {
        const source = `import os, re\nif os.getenv('X') == 'x':\n  ${name} = ${right}\nelse:\n  ${name} = ${other}\n`
        const module = port(source, env)
        written.typed.add(module)
        if (kind === type && other !== right) t.match(module, /process\.env\['X'\]/, source)
        else t.notMatch(module, /process\.env\['X'\]/, source)
        if (kind !== type) t.match(module, /^\/\/ Resolved from X, /m, source)
      }
    }
    for (const expression of expressions[type] as readonly string[]) written.typed.add(port(`import os, re\n${name} = ${expression}`, env))
    const sometimes = port(`import os\nif 'X' in os.environ:\n  ${name} = ${right}`, env)
    t.match(sometimes, ' : undefined as never\n')
    written.typed.add(sometimes)
    t.end()
  })
}

t.test('one entry that may be none', t => {
  const module = port("import os\nCORS_ALLOWED_ORIGINS = [os.environ.get('X')]", env)
  t.match(module, /^\/\/ Resolved from X, .*\nexport const CORS_ALLOWED_ORIGINS: NonNullable<CorsSettings\['CORS_ALLOWED_ORIGINS'\]> = \['x'\]$/m)
  written.typed.add(module)
  t.end()
})
