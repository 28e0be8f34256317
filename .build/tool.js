// Runs a development tool: node .build/tool.js tsgo -b lib
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const programs = { eslint: 'eslint/bin/eslint.js', rollup: 'rollup/dist/bin/rollup', tsgo: '@typescript/native-preview/bin/tsgo', tstyche: 'tstyche/build/bin.js' }

// V8 11, of Node 20, optimises much that runs of some seconds call no more. Later ones do not have this option.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')

const [node, , name, ...rest] = process.argv
const program = new URL(`../node_modules/${programs[name]}`, import.meta.url)
process.argv = [node, fileURLToPath(program), ...rest]
await import(program.href)
