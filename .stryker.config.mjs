/** Mutation tests: `npm run test:mutation`. docs/reliability.md has the score and what survived. */
export default {
  mutate: [
    'lib/await-handlers.ts',
    'lib/conflicts.ts',
    'lib/last-word*.ts',
    'lib/lock-headers.ts',
    'lib/log.ts',
    'lib/hooks.ts',
    'lib/instances.ts',
    'lib/plugin.ts',
    'lib/prepare.ts',
    'lib/text/printable.ts',
    'lib/require-allowed-origin.ts',
    'lib/routes.ts',
    'lib/scope.ts',
    'lib/signals.ts',
    'lib/checks/*.ts',
    'lib/policy/*.ts',
    'lib/settings/*.ts',
    // Made of schema.ts, which a test compares it with.
    '!lib/settings/compiled.ts'
  ],
  // Compiled once, with all mutants in it: one is switched on when a test's process starts.
  buildCommand: 'tsgo -b --noCheck',
  disableTypeChecks: false,
  testRunner: 'tap',
  tap: {
    testFiles: ['build/test/{example,printable,signals}.test.js', 'build/test/{checks,hostile,plugin,policy,settings}/*.test.js'],
    nodeArgs: ['--import=@tapjs/mock/import', '-r', '{{hookFile}}', '{{testFile}}']
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Time enough for all test files in a row on a busy machine: a survivor that is late is none the less one.
  timeoutMS: 60_000,
  timeoutFactor: 3,
  thresholds: { high: 98, low: 95, break: 95 },
  ignorePatterns: ['/.*', '/build', '/docs', '/test/package', '/test/peers', '/test/regex', '/test/types'],
  tempDirName: 'build/mutants',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  checkers: [],
  plugins: ['./build/mutation-tools/nearest-first.mjs'],
  allowConsoleColors: false
}
