// One file is imported several times as fast as the seventy that it is made of (docs/performance.md).
import { relative, sep } from 'node:path'

/** What several entries need goes into few files: what settings are, and what checks them. */
function chunkOf (file) {
  const [place] = relative('build/dist', file).split(sep)
  if (place === 'settings' || place === 'printable.js') return 'settings'
  if (place === 'checks' || place === 'regex' || place === 'policy') return 'checks'
}

export default {
  input: {
    index: 'build/dist/index.js',
    'settings/defaults': 'build/dist/settings/defaults.js',
    'django/index': 'build/dist/django/index.js',
    'cli/bin': 'build/dist/cli/bin.js',
    // They find each other by their paths.
    'cli/check-module': 'build/dist/cli/check-module.js',
    'cli/module-process': 'build/dist/cli/module-process.js',
    'cli/module-hooks': 'build/dist/cli/module-hooks.js'
  },
  external: name => !/^[./]/.test(name),
  output: { dir: 'dist', chunkFileNames: 'chunks/[name].js', manualChunks: chunkOf }
}
