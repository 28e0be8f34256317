// Settings in TypeScript, in each kind of project, under the Node that runs this: read without a word on standard error.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const [typescript] = process.argv.slice(2)
const bin = resolve('node_modules/fastify-cors-headers/dist/cli/bin.cjs')
const sources = resolve('settings')
const project = `settings-${process.version}`
mkdirSync(project)
process.chdir(project)

function check (...files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', '--timeout', '300', ...files], { encoding: 'utf8' })
  assert.equal(stderr, '')
  return { status, stdout }
}

/** `export =` is CommonJS alone. */
const kinds = { commonjs: ['settings.ts', 'export-equals.ts'], none: ['settings.ts'], module: ['settings.ts'] }

for (const [type, names] of Object.entries(kinds)) {
  for (const folder of [type, `${type}-compiled`]) {
    cpSync(sources, folder, { recursive: true })
    writeFileSync(`${folder}/package.json`, JSON.stringify(type === 'none' ? {} : { type }))
  }
  mkdirSync(`${type}-compiled/node_modules`)
  symlinkSync(typescript, `${type}-compiled/node_modules/typescript`)
  const compiled = check(...names.map(name => `${type}-compiled/${name}`))
  assert.equal(compiled.status, 0, compiled.stdout)
  if (process.features.typescript) assert.equal(check(`${type}/plain.ts`).status, 0)
}

// What Node cannot strip is told once.
const { status, stdout } = check('none/settings.ts', 'none/export-equals.ts')
assert.equal(status, 2)
if (!process.features.typescript) assert.equal(stdout.match(/npm install --save-dev typescript@6/g).length, 1, stdout)
