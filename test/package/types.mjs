// The consumers compile, by each way of TypeScript to find a package.
import assert from 'node:assert/strict'
import { mkdirSync, copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [typescript] = process.argv.slice(2)
const ts = createRequire(import.meta.url)(typescript)
const { ModuleKind: kind, ModuleResolutionKind: resolution } = ts

/** Files are parsed once for all programs. */
const parsed = new Map()
function hostOf (options) {
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const key = `${file} ${languageVersion.impliedNodeFormat}`
    if (!parsed.has(key)) parsed.set(key, getSourceFile.call(host, file, languageVersion, ...rest))
    return parsed.get(key)
  }
  return host
}

function compile (files, options) {
  const all = {
    target: ts.ScriptTarget.ES2023,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(dirname(typescript), '../../@types')],
    ...options
  }
  const program = ts.createProgram(files, all, hostOf(all))
  const found = ts.getPreEmitDiagnostics(program)
  assert.equal(ts.formatDiagnostics(found, { getCurrentDirectory: () => '.', getCanonicalFileName: name => name, getNewLine: () => '\n' }), '')
}

for (const type of ['commonjs', 'module']) {
  mkdirSync(`types-${type}`, { recursive: true })
  writeFileSync(`types-${type}/package.json`, JSON.stringify({ type }))
  for (const ending of ['ts', 'cts', 'mts']) copyFileSync(`consumer.${ending}`, `types-${type}/consumer.${ending}`)
}
const inEither = ['types-commonjs/consumer.ts', 'types-commonjs/consumer.cts', 'types-module/consumer.ts', 'types-module/consumer.cts']
compile(['types-commonjs/consumer.ts'], { module: kind.CommonJS, moduleResolution: resolution.Bundler })
// As TypeScript 5 does without another option; "exports" it does not know.
compile(['types-commonjs/consumer.ts'], { module: kind.CommonJS, moduleResolution: resolution.Node10, ignoreDeprecations: '6.0' })
compile(['types-module/consumer.ts', 'types-module/consumer.mts'], { module: kind.ESNext, moduleResolution: resolution.Bundler })
compile(inEither, { module: kind.Node16 })
// The package's own types, too.
compile([...inEither, 'types-module/consumer.mts'], { module: kind.NodeNext, skipLibCheck: false })
