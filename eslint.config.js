// The rules of JavaScript Standard Style, but for those that tsc sees to: what is unused, undefined or declared twice.
import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import parser from '@typescript-eslint/parser'

const errors = (prefix, names) => Object.fromEntries(names.map(name => [prefix + name, 'error']))

/** What is likely a mistake, beyond what ESLint recommends. */
const mistakes = {
  ...errors('', [
    'default-case-last', 'no-array-constructor', 'no-caller', 'no-eval', 'no-extend-native', 'no-extra-bind', 'no-implied-eval', 'no-iterator',
    'no-labels', 'no-lone-blocks', 'no-multi-str', 'no-new', 'no-new-func', 'no-new-wrappers', 'no-object-constructor', 'no-octal-escape',
    'no-proto', 'no-return-assign', 'no-self-compare', 'no-template-curly-in-string', 'no-throw-literal', 'no-undef-init',
    'no-unmodified-loop-condition', 'no-unreachable-loop', 'no-useless-call', 'no-useless-computed-key', 'no-useless-constructor',
    'no-useless-rename', 'no-useless-return', 'no-var', 'no-void', 'symbol-description', 'unicode-bom', 'yoda'
  ]),
  'accessor-pairs': ['error', { enforceForClassMembers: true }],
  'array-callback-return': 'error',
  camelcase: ['error', { properties: 'never', ignoreGlobals: true }],
  curly: ['error', 'multi-line'],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'new-cap': ['error', { capIsNew: false }],
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-empty': ['error', { allowEmptyCatch: true }],
  'no-irregular-whitespace': 'error',
  'no-sequences': 'error',
  'no-unneeded-ternary': ['error', { defaultAssignment: false }],
  'no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true, allowTaggedTemplates: true }],
  'no-unused-vars': ['error', { args: 'none', caughtErrors: 'none', ignoreRestSiblings: true }],
  'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
  'object-shorthand': ['error', 'properties'],
  'one-var': ['error', { initialized: 'never' }],
  'prefer-const': ['error', { destructuring: 'all' }],
  'prefer-promise-reject-errors': 'error',
  'prefer-regex-literals': ['error', { disallowRedundantWrapping: true }],
  'valid-typeof': ['error', { requireStringLiterals: true }]
}

const style = {
  ...errors('@stylistic/', [
    'array-bracket-spacing', 'arrow-spacing', 'block-spacing', 'comma-spacing', 'comma-style', 'computed-property-spacing',
    'eol-last', 'function-call-spacing', 'key-spacing', 'keyword-spacing', 'new-parens', 'no-floating-decimal', 'no-mixed-spaces-and-tabs', 'no-tabs',
    'no-trailing-spaces', 'no-whitespace-before-property', 'rest-spread-spacing', 'semi-spacing', 'space-before-blocks',
    'space-before-function-paren', 'space-in-parens', 'space-infix-ops', 'space-unary-ops', 'spaced-comment', 'template-curly-spacing',
    'template-tag-spacing'
  ]),
  '@stylistic/brace-style': ['error', '1tbs', { allowSingleLine: true }],
  '@stylistic/dot-location': ['error', 'property'],
  '@stylistic/generator-star-spacing': ['error', 'both'],
  '@stylistic/indent': ['error', 2, { SwitchCase: 1, offsetTernaryExpressions: { CallExpression: false }, ignoredNodes: ['TemplateLiteral *'] }],
  '@stylistic/lines-between-class-members': ['error', 'always', { exceptAfterSingleLine: true }],
  '@stylistic/multiline-ternary': ['error', 'always-multiline'],
  '@stylistic/no-extra-parens': ['error', 'functions'],
  '@stylistic/no-mixed-operators': ['error', { groups: [['==', '!=', '===', '!==', '>', '>=', '<', '<='], ['&&', '||'], ['in', 'instanceof']] }],
  '@stylistic/no-multi-spaces': ['error', { ignoreEOLComments: true }],
  '@stylistic/no-multiple-empty-lines': ['error', { max: 1, maxBOF: 0, maxEOF: 0 }],
  '@stylistic/object-curly-newline': ['error', { multiline: true, consistent: true }],
  '@stylistic/object-curly-spacing': ['error', 'always'],
  '@stylistic/object-property-newline': ['error', { allowAllPropertiesOnSameLine: true }],
  '@stylistic/operator-linebreak': ['error', 'after', { overrides: { '?': 'before', ':': 'before', '|': 'before' } }],
  '@stylistic/padded-blocks': ['error', 'never'],
  '@stylistic/quote-props': ['error', 'as-needed'],
  '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'never' }],
  '@stylistic/semi': ['error', 'never'],
  '@stylistic/wrap-iife': ['error', 'any', { functionPrototypeMethods: true }],
  '@stylistic/yield-star-spacing': ['error', 'both']
}

const ofTypeScript = [
  'constructor-super', 'getter-return', 'no-class-assign', 'no-const-assign', 'no-dupe-args', 'no-dupe-class-members', 'no-dupe-keys',
  'no-func-assign', 'no-import-assign', 'no-new-native-nonconstructor', 'no-obj-calls', 'no-redeclare', 'no-setter-return',
  'no-this-before-super', 'no-undef', 'no-unreachable', 'no-unsafe-negation', 'no-unused-vars', 'no-use-before-define', 'no-with'
]

const globals = [
  'Buffer', 'FormData', 'Headers', 'MessageChannel', 'ReadableStream', 'Request', 'Response', 'TextEncoder', 'URL',
  'console', 'crypto', 'document', 'fetch', 'navigator', 'performance', 'process', 'require', 'setTimeout', 'window'
]

export default [
  { ignores: ['dist/', 'build/', '.tap/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    plugins: { '@stylistic': stylistic },
    languageOptions: { globals: Object.fromEntries(globals.map(name => [name, 'readonly'])) },
    rules: { ...js.configs.recommended.rules, ...mistakes, ...style }
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { jsDocParsingMode: 'none' } },
    rules: Object.fromEntries(ofTypeScript.map(name => [name, 'off']))
  }
]
