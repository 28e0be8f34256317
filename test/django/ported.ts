import { emitModule } from '../../lib/django/emit/module.js'
import type { Project } from '../../lib/python/run/machine.js'
import { readSettings } from '../../lib/django/explore.js'

/** What `port` writes of some files: the settings are the last one, s.py; the others can be imported from it. */
export function port (source: string, env: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}): string {
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
  const question = { name: 's', isPackage: false, file: { path: pathOf('s.py'), shown: 's.py', text: source }, project, environment: new Map(Object.entries(env)), argv: undefined, cwd: undefined, strictEnv: false }
  return emitModule({ ...readSettings(question), question })
}
