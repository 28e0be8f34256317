import { emitModule } from '../../lib/django/emit/module.js'
import { DjangoSettingsError } from '../../lib/django/error.js'
import type { Question } from '../../lib/django/explore.js'
import { readSettings } from '../../lib/django/read-settings.js'
import type { Project } from '../../lib/python/run/machine.js'
import { PythonException } from '../../lib/python/values/exceptions.js'
import { run } from './emitted.js'

/** Some files in a project: the settings are the last one, s.py; the others can be imported from it. */
function ask (source: string, env: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>): Question {
  const pathOf = (name: string): string => `/p/${name}`
  const project: Project = {
    find: name => {
      const text = files[`${name.replaceAll('.', '/')}.py`]
      return text === undefined ? undefined : { file: { path: pathOf(`${name.replaceAll('.', '/')}.py`), shown: `${name}.py`, text }, isPackage: false }
    },
    readFile: path => files[path.replace('/p/', '')],
    kindOf: path => path === '/p' ? 'folder' : files[path.replace('/p/', '')] === undefined ? undefined : 'file',
    root: '/p',
    glob: () => []
  }
  return { name: 's', isPackage: false, file: { path: pathOf('s.py'), shown: 's.py', text: source }, project, environment: new Map(Object.entries(env)), argv: undefined, cwd: undefined, strictEnv: false }
}

/** What `port` writes of some files. */
export function port (source: string, env: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}): string {
  const question = ask(source, env, files)
  return emitModule({ ...readSettings(question), question })
}

/** The settings of a file: `raises` where Python does, `refused` where they are not known. */
export function settingsIn (source: string, env: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> | 'raises' | 'refused' {
  try {
    return Object.fromEntries(readSettings(ask(source, env, {})).settings.filter(({ name }) => /^CORS_|^SILENCED_/.test(name)).map(({ name, value }) => [name, value]))
  } catch (error) {
    if (error instanceof PythonException) return 'raises'
    if (!(error instanceof DjangoSettingsError)) throw error
    return /The environment has no variable|Python raises/.test(error.message) ? 'raises' : 'refused'
  }
}

/** What a module exports: a setting that is undefined is none. */
export function settingsOf (module: string, env: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(run(module, env)).filter(([, value]) => value !== undefined))
}
