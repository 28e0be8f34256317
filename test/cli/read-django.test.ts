import t from 'tap'
import { readDjango } from '../../lib/cli/read-django.js'
import { DjangoSettingsError, parseDjangoSettings } from '../../lib/django/index.js'
import type { Io } from '../../lib/cli/io.js'

const writer = { write () {}, columns: 80, hasColors: false }
const io: Io = { stdin: async () => '', stdout: writer, stderr: writer, env: { HOME: '/root', DEBUG: '1' }, cwd: '/project' }

const file = { name: '../project/settings.py', path: '/project/settings.py', given: undefined }
const names = ['../project/settings.py', 'base.py', '/other.py']

t.test('a settings.py sees the environment of the process, what --env says, and the files of --dotenv', async t => {
  const seen: unknown[] = []
  const spy = async () => ({
    DjangoSettingsError,
    parseDjangoSettings: (...seenNow: unknown[]) => { seen.push(seenNow); return {} },
    loadDjangoSettings: async (path: string, { nameOf, ...options }: { nameOf?: (file: string) => string } = {}) => {
      seen.push([path, options, nameOf?.(path), nameOf?.('/project/base.py'), nameOf?.('/other.py')])
      return {}
    }
  })
  await readDjango(file, { env: { DEBUG: '', A: 'b' }, envFile: ['/project/.env'], python: 'python3', strictEnv: false, root: '/project' }, io, spy)
  await readDjango(file, { env: {}, envFile: [], strictEnv: false }, io, spy)
  await readDjango({ name: '<stdin>', path: '/project/<stdin>', given: 'X = 1' }, { env: {}, envFile: [], strictEnv: false }, io, spy)
  t.strictSame(seen, [
    ['/project/settings.py', { env: { HOME: '/root', DEBUG: '', A: 'b' }, envFile: ['/project/.env'], python: 'python3', strictEnv: false, root: '/project' }, ...names],
    ['/project/settings.py', { env: io.env, envFile: [], strictEnv: false }, ...names],
    ['X = 1', { env: io.env, envFile: [], strictEnv: false, path: '<stdin>' }]
  ])
})

t.test('its problems are told one by one', async t => {
  const problem = { setting: 'CORS_ALLOWED_ORIGINS', location: { file: 'settings.py', line: 1, column: 1 }, expression: 'f()', message: 'Why.', hint: 'Do.', frame: '' }
  const fails = (error: Error) => async () => ({
    DjangoSettingsError,
    parseDjangoSettings: () => { throw error },
    loadDjangoSettings: async () => { throw error }
  })
  const read = async (error: Error, text?: string) => await readDjango({ ...file, given: text }, { env: {}, envFile: [], strictEnv: false }, io, fails(error))
  await t.rejects(read(new DjangoSettingsError([problem])), { name: 'UnreadableFile', problems: [problem] })
  await t.rejects(read(new DjangoSettingsError([problem]), 'f()'), { name: 'UnreadableFile', problems: [problem] })
  await t.rejects(read(new Error('a bug')), { name: 'Error', message: 'a bug' })
})

t.test('what looks at large values again and again ends, as what makes them does', t => {
  const read = (text: string) => () => parseDjangoSettings(`${text}CORS_X = 1\n`)
  // Most of what a reading may do is spent first, on few things that are large and made at once.
  const start = `import os\n${"a = 'a' * 240_000\n".repeat(3)}`
  const values = (size: number) => `x, y = (1,) * ${size}, (1,) * ${size}\nt = 'a' * ${size}\nu = 'a' * ${size}\n`
  const names = (size: number) => `class A: 0\nz = 3 ** (10 * ${size})\nfor i in range(${size} // 10): globals()[f'n{i}'] = setattr(A, f'n{i}', i)\n`
  const looks = [
    [values, ['x == y', '[*x] == [*y]', 'x < y', '{t: 1}[u]', "'b' in t", 't < u', 't.strip()', 't.startswith(u)', 'set(x) == {t}', 'os.path.normpath(t)']],
    [names, ['globals().items()', 'vars().update(vars())', 'list(globals())', 'A.__dict__.keys()', '{z: 1}']]
  ] as const
  for (const [made, all] of looks) {
    for (const look of all) {
      const loop = `for i in range(1000): ${look}\n`
      t.doesNotThrow(read(start + made(1) + loop), `${look}, of what is small`)
      t.throws(read(start + made(10_000) + loop), { message: /takes more steps/ }, look)
    }
  }
  const nested = 'import copy\nx = int,\ny = 1,\nfor i in range(60): x, y = (x, x), (y, y)\n'
  for (const look of ["isinstance('', x)", 'issubclass(str, x)', 'copy.copy(y)', 'copy.deepcopy([y])', '{y: 1}']) {
    t.throws(() => parseDjangoSettings(`${nested}CORS_X = ${look}\n`), { message: /more steps|larger than/ }, look)
  }
  t.end()
})
