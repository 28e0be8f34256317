import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { DjangoSettingsError, loadDjangoSettings, type DjangoSettings } from '../../lib/django/index.js'
import { checkSettings } from '../../lib/index.js'

/** Reads settings that need a Python with a program in its place: it gets -c, the program, the module and the path. */
async function ask (t: Test, body: string, more: object = {}): Promise<DjangoSettings> {
  const root = t.testdir({ 'manage.py': '', site: { '__init__.py': '', 'settings.py': 'import unknown\nCORS_X = unknown.x\n' } })
  const python = join(root, 'python')
  writeFileSync(python, `#!${process.execPath}\nimport('node:fs').then(({ writeSync }) => {\nconst answer = found => writeSync(3, JSON.stringify({ dict: Object.entries(found) }))\n${body}\n})\n`)
  chmodSync(python, 0o755)
  return await loadDjangoSettings(join(root, 'site/settings.py'), { env: { A: '1' }, python, ...more })
}

async function failure (run: Promise<unknown>): Promise<string> {
  const error = await run.then(() => undefined, (error: unknown) => error)
  return error instanceof DjangoSettingsError ? error.message : 'it was read'
}

t.test('a Python is asked for what cannot be read', async t => {
  t.strictSame(await ask(t, 'const [flag, program, module, ...path] = process.argv.slice(2); answer({ CORS_X: [flag, module, String(path.length), process.env.A, process.cwd() === path.at(-1)] })'), { CORS_X: ['-c', 'site.settings', '1', '1', true] })
})

t.test('it is started as the options say', async t => {
  const body = 'const program = process.argv[3]; answer({ CORS_X: [/^sys\\.argv = .*$/m.exec(program)?.[0] ?? "", process.cwd()] })'
  t.strictSame(await ask(t, body, { argv: 'manage.py "é"', cwd: '/' }), { CORS_X: ['sys.argv = ["manage.py","\\"é\\""]', '/'] })
  t.match(await ask(t, body), { CORS_X: ['', /test/] })
})

t.test('its values are those that the reader would give', async t => {
  const settings = await ask(t, 'answer({ CORS_A: null, CORS_B: true, CORS_C: { int: "86400" }, CORS_D: { int: "99999999999999999999" }, CORS_E: { float: "1.5" }, CORS_F: { set: ["a"] }, CORS_G: { dict: [["a", "b"]] }, CORS_H: { other: "bytes" } })')
  const { CORS_H, ...plain } = settings
  t.strictSame(plain, { CORS_A: null, CORS_B: true, CORS_C: 86400, CORS_D: 99999999999999999999n, CORS_E: 1.5, CORS_F: new Set(['a']), CORS_G: { a: 'b' } })
  t.equal(Reflect.get(CORS_H as object, 'description'), 'an object of Python’s type bytes')
  const [found] = checkSettings(await ask(t, 'answer({ CORS_ALLOW_CREDENTIALS: "yes" })'))
  t.equal(found?.location?.line, 1, 'where they are written is not known')
})

t.test('what it writes itself does not get in between', async t => {
  t.strictSame(await ask(t, 'console.log("hello"); console.error("warning"); answer({ CORS_X: true })'), { CORS_X: true })
})

t.test('where it fails, the error says so too', async t => {
  t.match(await failure(ask(t, 'console.error("Traceback\\nModuleNotFoundError: No module named \\u001bunknown"); process.exit(1)')), /Fix: Write the value.* could not import the settings: ModuleNotFoundError: No module named \\x1bunknown$/)
  t.match(await failure(ask(t, 'process.exit(3)')), /could not import the settings: $/)
  t.match(await failure(ask(t, 'process.kill(process.pid, "SIGKILL")')), /did not get to the end of the settings in 60 seconds/)
  t.match(await failure(ask(t, '', { python: '/none/python3' })), /\/none\/python3 could not be started: spawn \/none\/python3 ENOENT/)
})

t.test('it is not asked for what can be read, nor where no file is', async t => {
  const root = t.testdir({ 'manage.py': '', 'settings.py': 'CORS_X = 1\n' })
  t.strictSame(await loadDjangoSettings(join(root, 'settings.py'), { env: {}, python: '/none/python3' }), { CORS_X: 1 })
  t.match(await failure(loadDjangoSettings(join(root, 'none.py'), { env: {}, python: '/none/python3' })), /There is no file/)
})
