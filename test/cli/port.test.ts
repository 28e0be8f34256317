import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { port, type PortOptions, type ReadToPort } from '../../lib/cli/port.js'
import { writeNewFile } from '../../lib/cli/write-file.js'
import { DjangoSettingsError } from '../../lib/django/error.js'

const read: ReadToPort = async () => ({ files: [], settings: [{ name: 'CORS_ALLOW_ALL_ORIGINS', value: true }] })

const module = `// Written by \`fastify-cors-headers port\`, from settings.py.

import type { CorsSettings } from 'fastify-cors-headers'

export const CORS_ALLOW_ALL_ORIGINS = true satisfies CorsSettings['CORS_ALLOW_ALL_ORIGINS']
`

async function run (cwd: string, options: Partial<PortOptions> = {}, reading = read): Promise<{ code: number, out: string, err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await port('settings.py', { env: {}, envFile: [], ...options }, { stdout: { write: text => { out.push(text) } }, stderr: { write: text => { err.push(text) } }, cwd }, reading)
  return { code, out: out.join(''), err: err.join('') }
}

t.test('to standard output', async t => {
  t.strictSame(await run('/nowhere'), { code: 0, out: module, err: '' })
  const asked: unknown[] = []
  await run('/nowhere', { env: { A: 'b' }, envFile: ['.env'], python: 'python3' }, async (path, { env, envFile, python }) => {
    asked.push(path, env, envFile, python)
    return { files: [], settings: [] }
  })
  t.strictSame(asked, ['/nowhere/settings.py', { A: 'b' }, ['.env'], 'python3'])
})

t.test('to a file that is not there', async t => {
  for (const force of [false, true]) {
    const folder = t.testdir({ 'settings.py': '' })
    t.strictSame(await run(folder, { output: 'settings.ts', force }), { code: 0, out: '', err: '' })
    t.equal(readFileSync(join(folder, 'settings.ts'), 'utf8'), module)
    t.strictSame(readdirSync(folder).sort(), ['settings.py', 'settings.ts'])
  }
})

t.test('what is there is kept, unless it is a plain file and --force is given', async t => {
  const folder = t.testdir({ 'settings.py': 'old', 'there.ts': 'old', folder: {} })
  for (const [name, target] of [['link.ts', 'there.ts'], ['dangling.ts', 'nothing.ts'], ['same.ts', 'settings.py']] as const) symlinkSync(join(folder, target), join(folder, name))
  chmodSync(join(folder, 'there.ts'), 0o600)
  const cases: ReadonlyArray<readonly [string, boolean, string]> = [
    ['there.ts', false, 'it is there already. Give --force to overwrite it'],
    ['link.ts', false, 'it is there already. Give --force to overwrite it'],
    ['dangling.ts', false, 'it is there already. Give --force to overwrite it'],
    ['folder', false, 'it is there already. Give --force to overwrite it'],
    ['link.ts', true, 'it is there, and it is not a plain file'],
    ['dangling.ts', true, 'it is there, and it is not a plain file'],
    ['folder', true, 'it is there, and it is not a plain file'],
    ['settings.py', true, 'it is the file to read'],
    ['./folder/../settings.py', true, 'it is the file to read'],
    ['same.ts', true, 'it is the file to read'],
    ['nothing/settings.ts', false, 'its folder is not there'],
    ['there.ts/settings.ts', false, 'what should be its folder is a file']
  ]
  const before = readdirSync(folder)
  for (const [output, force, reason] of cases) {
    t.strictSame(await run(folder, { output, force }), { code: 2, out: '', err: `error: ${output} was not written: ${reason}.\n` }, `${output} ${String(force)}`)
  }
  t.strictSame(readdirSync(folder), before)
  t.equal(readFileSync(join(folder, 'there.ts'), 'utf8'), 'old')

  t.strictSame(await run(folder, { output: 'there.ts', force: true }), { code: 0, out: '', err: '' })
  t.equal(readFileSync(join(folder, 'there.ts'), 'utf8'), module)
  t.equal(lstatSync(join(folder, 'there.ts')).mode & 0o777, 0o600)
  t.strictSame(readdirSync(folder), before, 'nothing is left over')
})

t.test('a file that cannot be replaced', async t => {
  // Its name leaves no room for the name of the file beside it.
  const folder = t.testdir({})
  const name = 'a'.repeat(250)
  writeFileSync(join(folder, name), 'old')
  await t.rejects(writeNewFile(join(folder, name), 'new', true), { name: 'CannotWrite', message: /ENAMETOOLONG/ })
  t.equal(readFileSync(join(folder, name), 'utf8'), 'old')
  mkdirSync(join(folder, 'x'))
  await t.rejects(writeNewFile('/proc/nothing.ts', 'new', false), { name: 'CannotWrite' })
})

t.test('what cannot be read or written as TypeScript', async t => {
  const problem = { setting: 'CORS_X', location: { file: 'settings.py', line: 1, column: 2 }, expression: '', message: 'No.', hint: 'Yes.', frame: '' }
  t.strictSame(await run('/nowhere', {}, async () => { throw new DjangoSettingsError([problem]) }), {
    code: 2, out: '', err: 'settings.py:1:2  CORS_X\nNo.\nFix: Yes.\n'
  })
  t.strictSame(await run('/nowhere', {}, async () => ({ files: [], settings: [{ name: 'CORS_X', value: Symbol('x') }] })), {
    code: 2, out: '', err: 'error: settings.py cannot be written as TypeScript: CORS_X holds a value of type symbol, which no settings.py holds.\n'
  })
  await t.rejects(run('/nowhere', {}, async () => { throw new TypeError('a mistake of ours') }), { message: 'a mistake of ours' })
})
