// Settings in TypeScript, in each kind of project, under the Node that runs this: read without a word on standard error.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'

const [typescript] = process.argv.slice(2)
const bin = 'node_modules/fastify-cors-headers/dist/cli/bin.js'

function check (...files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', ...files], { encoding: 'utf8' })
  assert.equal(stderr, '')
  return { status, stdout }
}

const kinds = {
  commonjs: ['settings.ts', 'export-equals.ts', 'plain.ts'],
  none: ['settings.ts', 'export-equals.ts', 'plain.ts'],
  module: ['settings.ts', 'plain.ts']
}

for (const [kind, names] of Object.entries(kinds)) {
  for (const [folder, hasCompiler] of [[`${kind}-compiled`, true], [kind, false]]) {
    if (!existsSync(folder)) {
      cpSync('settings', folder, { recursive: true })
      writeFileSync(`${folder}/package.json`, JSON.stringify(kind === 'none' ? {} : { type: kind }))
      if (hasCompiler) {
        mkdirSync(`${folder}/node_modules`)
        symlinkSync(typescript, `${folder}/node_modules/typescript`)
      }
    }
    const files = names.map(name => `${folder}/${name}`)
    if (hasCompiler) assert.deepEqual(check(...files), { status: 0, stdout: `${files.length} files checked: no problem found.\n` })
    else if (process.features.typescript) assert.deepEqual(check(`${folder}/plain.ts`), { status: 0, stdout: '1 file checked: no problem found.\n' })
  }
}

// What Node cannot strip is told once.
const { status, stdout } = check('none/settings.ts', 'none/export-equals.ts')
assert.equal(status, 2)
if (!process.features.typescript) assert.equal(stdout.match(/npm install --save-dev typescript@6/g).length, 1, stdout)
