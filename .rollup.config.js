// One file is imported several times as fast as the seventy that it is made of (docs/performance.md).
import { relative, sep } from 'node:path'

/** What several entries need goes into few files: what settings are, and what checks them. */
function chunkOf (file) {
  const [place] = relative('build/lib', file).split(sep)
  if (place === 'settings' || place === 'printable.js') return 'settings'
  if (['checks', 'explain', 'policy', 'prepare.js', 'regex'].includes(place)) return 'checks'
}

export default {
  input: {
    index: 'build/lib/index.js',
    'settings/defaults': 'build/lib/settings/defaults.js',
    'django/index': 'build/lib/django/index.js',
    'origins/index': 'build/lib/origins/index.js',
    'cli/bin': 'build/lib/cli/bin.js',
    // They find each other by their paths.
    'cli/check-module': 'build/lib/cli/check-module.js',
    'cli/module-process': 'build/lib/cli/module-process.js',
    'cli/module-hooks': 'build/lib/cli/module-hooks.js'
  },
  external: name => !/^[./]/.test(name),
  output: { dir: 'dist', chunkFileNames: 'chunks/[name].js', manualChunks: chunkOf }
}
