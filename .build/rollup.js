// One file is imported several times as fast as the seventy that it is made of (docs/performance.md).
import { relative, sep } from 'node:path'
import dts from 'rollup-plugin-dts'
import { minify } from 'terser'

/** The entries of the package, each with its types and its door for require(): also list a new one in `exports` of package.json. */
const entries = ['index', 'settings/defaults', 'django/index', 'origins/index']

/** Programs, and what they start or find by its path. */
const programs = ['cli/bin', 'cli/check-module', 'cli/module-process', 'cli/module-hooks']

/** What several entries need goes into few files: what settings are, what checks them, and what reads a settings.py. */
function chunkOf (file) {
  const path = relative('build/lib', file)
  const [place, part] = path.split(sep)
  if (['settings', 'text'].includes(place) || part === 'message.js') return 'settings'
  if (part === 'emit') return 'emit'
  // To read any file, the command line needs no reader of Python.
  if (/regular-file|problem|cli.(?:environment|io|package|read-file|read-settings-file|unreadable)/.test(path)) return 'files'
  if (['checks', 'explain', 'policy', 'prepare.js', 'regex'].includes(place)) return 'checks'
  if (['main.js', 'process-io.js', 'options.js', 'declare.js'].includes(part)) return 'main'
  if (['django', 'python'].includes(place) ? part !== 'index.js' : part === 'read-django.js') return 'reader'
}

/**
 * `--environment MINIFY`: the names of functions stay, for stack traces. Lines stay short, because Node prints the one that
 * throws above the message.
 */
const minified = {
  name: 'minified',
  async renderChunk (code) {
    if (process.env.MINIFY === undefined) return null
    // A function that is used once stays one: made anew where it is used, it would be garbage of each request.
    const compress = { reduce_funcs: false }
    const format = { semicolons: false, ascii_only: true, max_line_len: 200 }
    return await minify(code, { toplevel: true, compress, keep_fnames: true, keep_classnames: true, format })
  }
}

/**
 * All code is CommonJS, so that loaders that cannot require an ES module, such as Jest's, load it too. What is loaded on
 * first use is named in a plain `require`, which bundlers of apps find.
 */
const commonJs = {
  name: 'common-js',
  resolveImportMeta: property => property === 'url' ? "require('node:url').pathToFileURL(__filename).href" : null,
  renderChunk: code => code
    .replaceAll(/(?:\w+\.)?createRequire\(require\('node:url'\)\.pathToFileURL\(__filename\)\.href\)\(/g, 'require(')
    .replaceAll(/'(\.\/module-\w+)\.js'/g, "'$1.cjs'"),
  generateBundle (_options, bundle) {
    for (const { type, isEntry, name, fileName, exports } of Object.values(bundle)) {
      if (type === 'chunk' && isEntry && entries.includes(name)) this.emitFile({ type: 'asset', fileName: `${name}.js`, source: doorFor(fileName, exports) })
    }
  }
}

/** What `import` loads: an ES module with the exports of the CommonJS one. */
function doorFor (fileName, exports) {
  const names = exports.filter(name => name !== 'default')
  return [
    `import exported from './${fileName.split('/').at(-1)}'`,
    ...exports.includes('default') ? ['export default exported'] : [],
    `export const { ${names.join(', ')} } = exported`,
    ''
  ].join('\n')
}

/**
 * The types of what `require` gives: the default export, where there is one, with all exports as properties; else an
 * object of them. TypeScript lets a CommonJS file import types alone from an ES module, so each is named once more.
 */
const requireTypes = {
  name: 'require-types',
  generateBundle (_options, bundle) {
    for (const { name, code, exports } of Object.values(bundle)) {
      const file = `./${name.split('/').at(-1)}.js`
      const types = exports.filter(exported => new RegExp(`^(?:declare class|interface|type) ${exported}\\b`, 'm').test(code))
      this.emitFile({
        type: 'asset',
        fileName: `${name}.d.cts`,
        source: [
          `import type * as exported from '${file}' with { 'resolution-mode': 'import' }`,
          `declare const all: ${exports.includes('default') ? 'typeof exported.default & ' : ''}typeof exported`,
          'declare namespace all {',
          ...types.map(type => `  type ${type} = exported.${type}`),
          '}',
          'export = all',
          ''
        ].join('\n')
      })
    }
  }
}

/** dist/schema.json, for editors. */
const jsonSchema = {
  name: 'json-schema',
  async generateBundle () {
    const { CorsSettings } = await import('../build/lib/settings/compiled.js')
    this.emitFile({ type: 'asset', fileName: 'schema.json', source: `${JSON.stringify(CorsSettings, null, 2)}\n` })
  }
}

const built = (names, ending) => Object.fromEntries(names.map(name => [name, `build/lib/${name}${ending}`]))
const external = name => !/^[./]/.test(name)

/** `--environment NO_TYPES`: for `npm start`, which needs none. */
const typed = process.env.NO_TYPES === undefined ? entries : []

export default [
  {
    input: built([...entries, ...programs], '.js'),
    external,
    plugins: [commonJs, minified, jsonSchema],
    output: {
      dir: 'dist',
      format: 'cjs',
      exports: 'named',
      entryFileNames: '[name].cjs',
      chunkFileNames: 'chunks/[name].cjs',
      manualChunks: chunkOf,
      footer: ({ exports }) => exports.includes('default') ? 'module.exports = Object.assign(exports.default, exports)' : ''
    }
  },
  // One by one, or else they would share files that are no entries.
  ...typed.map(name => ({ input: built([name], '.d.ts'), external, plugins: [dts(), requireTypes], output: { dir: 'dist' } }))
]
