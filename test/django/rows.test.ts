import { basename, join } from 'node:path'
import t, { type Test } from 'tap'
import { DjangoSettingsError, loadDjangoSettings, parseDjangoSettings } from '../../lib/django/index.js'
import { CorsSettings } from '../../lib/settings/compiled.js'
import { difference } from './python-values.js'
import { readRows, rowFiles, type Case, type Row } from './rows.js'

/** All that a reader has to know of a file. */
const settings = new Set([...Object.keys(CorsSettings.properties), 'SILENCED_SYSTEM_CHECKS'])

/** What the reader gives, or the error that says why it does not. Any other error fails the test. */
async function reading (t: Test, title: string, read: () => unknown): Promise<Readonly<Record<string, unknown>> | DjangoSettingsError> {
  try {
    return await read() as Readonly<Record<string, unknown>>
  } catch (error) {
    if (error instanceof DjangoSettingsError) return error
    t.fail(`${title}: this is no DjangoSettingsError`, { error })
    return {}
  }
}

/** The names of CORS settings whose values are not Python's, and of others that are given but wrong. */
function differences ({ unordered = [] }: Row, { values = {} }: Case, ours: Readonly<Record<string, unknown>>, root: string): string[] {
  const names = new Set([...Object.keys(values), ...Object.keys(ours).filter(name => name.startsWith('CORS_'))])
  return [...names].flatMap(name => {
    const python = values[name]
    if (python === undefined) return [`${name}: Python has none`]
    if (!Object.hasOwn(ours, name)) return settings.has(name) ? [`${name}: missing`] : []
    const found = difference(python, ours[name], { root, unordered: unordered.includes(name) })
    return found === undefined ? [] : [`${name}: ${found}`]
  })
}

async function judge (t: Test, row: Row, expected: Case, path: string, root: string): Promise<void> {
  const { env = {}, expect, argv, cwd, strictEnv, reason = '' } = expected
  const title = `${row.title}${Object.keys(env).length === 0 ? '' : ` ${JSON.stringify(env)}`}`
  const told = { env, ...argv !== undefined && { argv }, ...cwd !== undefined && { cwd: join(root, cwd) }, ...strictEnv !== undefined && { strictEnv } }
  const options = 'manage.py' in row.files ? told : { ...told, root }
  const loaded = await reading(t, title, () => loadDjangoSettings(path, options))
  if (expect === 'refused') {
    t.type(loaded, DjangoSettingsError, title)
    if (loaded instanceof DjangoSettingsError) t.ok(reason !== '' && loaded.message.includes(reason), `${title}: why`, { message: loaded.message, reason })
  } else if (loaded instanceof DjangoSettingsError) {
    t.equal(expect, 'either', title, { message: loaded.message })
  } else {
    t.strictSame(differences(row, expected, loaded, root), [], title)
  }

  // As a mere text, a file may be refused. If it is read, it is read as well.
  const [text, ...others] = Object.values(row.files)
  if (text === undefined || others.length > 0) return
  const parsed = await reading(t, title, () => parseDjangoSettings(text, told))
  if (!(parsed instanceof DjangoSettingsError)) {
    t.not(expect, 'refused', `${title}, as a text`)
    t.strictSame(differences(row, expected, parsed, root), [], `${title}, as a text`)
  }
}

for (const file of rowFiles) {
  t.test(basename(file, '.py'), async t => {
    const rows = readRows(file)
    const folder = t.testdir(Object.fromEntries(rows.map((row, index) => [index, tree(row.files)])))
    for (const [index, row] of rows.entries()) {
      const root = join(folder, String(index))
      for (const each of row.cases) await judge(t, row, each, join(root, row.main ?? 'settings.py'), root)
    }
  })
}

interface Tree { [name: string]: string | Tree }

function tree (files: Readonly<Record<string, string>>): Tree {
  const top: Tree = {}
  for (const [path, text] of Object.entries(files)) {
    const folders = path.split('/')
    const name = folders.pop() as string
    let folder = top
    for (const each of folders) folder = (folder[each] ??= {}) as Tree
    folder[name] = text
  }
  return top
}
