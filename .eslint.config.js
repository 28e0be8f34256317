import neostandard from 'neostandard'

export default [
  ...neostandard({ ts: true, noJsx: true, ignores: ['dist/', 'build/', '.tap/'] }),
  // Import attributes, which the parser's default edition does not know yet.
  { files: ['**/*.mjs'], languageOptions: { ecmaVersion: 'latest' } },
  // A schema and its type share a name on purpose; what is really declared twice, tsc finds.
  { rules: { '@typescript-eslint/no-redeclare': 'off' } }
]
