import neostandard from 'neostandard'

export default [
  ...neostandard({ ts: true, ignores: ['dist/', 'build/', '.tap/'] }),
  // A schema and its type share a name on purpose; what is really declared twice, tsc finds.
  { rules: { '@typescript-eslint/no-redeclare': 'off' } }
]
