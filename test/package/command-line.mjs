// The program, under the Node that runs this.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import schema from 'fastify-cors-headers/schema.json' with { type: 'json' }

const bin = resolve('node_modules/fastify-cors-headers/dist/cli/bin.cjs')
mkdirSync(`command-line-${process.version}`)
process.chdir(`command-line-${process.version}`)

function run (...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

writeFileSync('settings.py', 'import os\nCORS_ALLOWED_ORIGINS = ["https://ok.example", "example.com"][:int(os.environ.get("COUNT", "2"))]\n')
writeFileSync('typed-settings.mts', "import type { CorsSettings } from 'fastify-cors-headers'\nexport const CORS_ALLOWED_ORIGINS = ['example.com'] satisfies CorsSettings['CORS_ALLOWED_ORIGINS']\n")

const found = run('check', 'settings.py')
assert.equal(found.status, 1, found.stderr)
assert.match(found.stdout, /^settings\.py:2:47 {2}error {2}corsheaders\.E013 {2}CORS_ALLOWED_ORIGINS\[1\]/)
assert.equal(run('check', 'settings.py', '--env', 'COUNT=1').status, 0)

assert.equal(run('port', 'settings.py', '-o', 'settings.mts', '--env', 'COUNT=1').status, 0)
assert.match(readFileSync('settings.mts', 'utf8'), /^export const CORS_ALLOWED_ORIGINS: NonNullable<CorsSettings\['CORS_ALLOWED_ORIGINS'\]> = \[\n {2}'https:\/\/ok\.example'\n\]$/m)
assert.equal(run('port', 'settings.py', '-o', 'settings.mts', '--env', 'COUNT=1').status, 2, 'it is there')
assert.equal(run('port', 'settings.py', '-o', 'other.mts').status, 1, 'one of its settings has an error')
assert.ok(!existsSync('other.mts'))

assert.deepEqual(JSON.parse(run('schema').stdout), schema)

const typed = run('check', 'typed-settings.mts')
if (process.features.typescript) {
  assert.equal(typed.status, 1, typed.stderr + typed.stdout)
  assert.match(typed.stdout, /^typed-settings\.mts(?::2:38)? {2}error {2}corsheaders\.E013/)
  assert.equal(run('check', 'settings.mts').status, 0)
} else {
  assert.equal(typed.status, 2)
  assert.match(typed.stdout.replaceAll(/\s+/g, ' '), /cannot read TypeScript, and the project has no package typescript of version 5 or 6/)
}
