// One file is imported several times as fast as the seventy that it is made of (docs/performance.md).
export default {
  input: {
    index: 'build/dist/index.js',
    'settings/defaults': 'build/dist/settings/defaults.js'
  },
  external: name => !/^[./]/.test(name),
  output: { dir: 'dist', chunkFileNames: 'chunks/[name].js' }
}
