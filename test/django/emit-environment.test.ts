import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { emitModule } from '../../lib/django/emit/module.js'
import { Source } from '../../lib/django/source.js'
import { parsePython } from '../../lib/django/syntax/parse.js'
import { root } from '../root.js'
import { compile, run } from './emitted.js'

/** What CPython makes of programs: test/peers/django-settings/port.py has filled in the values. */
interface Data {
  readonly environments: ReadonlyArray<Record<string, string>>
  readonly rows: ReadonlyArray<{
    readonly source: string
    /** Whether the values are written as reads of the environment. */
    readonly kept: boolean
    /** The settings in each environment, or the name of an exception. */
    readonly values: ReadonlyArray<Record<string, unknown> | string>
  }>
}

const { environments, rows } = JSON.parse(readFileSync(join(root, 'test/django/emit-environment.json'), 'utf8')) as Data

function emit (source: string, values: Record<string, unknown>): string {
  const file = new Source('settings.py', source)
  return emitModule({
    files: [{ source: file, body: parsePython(file) }],
    settings: Object.entries(values).map(([name, value]) => ({ name, value }))
  })
}

const isValues = (values: Record<string, unknown> | string): values is Record<string, unknown> => typeof values !== 'string'

const modules: string[] = []
for (const { source, kept, values } of rows) {
  t.test(JSON.stringify(source), t => {
    const read = values.find(isValues)
    if (read === undefined) throw new Error('It fails in every environment')
    const module = emit(source, read)
    if (!kept) {
      t.notMatch(module, /^(?!\/\/).*process/m)
      t.match(module, /^\/\/ Resolved from .*(?:environ|getenv).*, as the environment was when this file was written\.$/m)
      t.strictSame(run(module), read)
      t.end()
      return
    }
    t.match(module, /process\.env\['[XY]'\]/)
    t.notMatch(module, /Resolved/)
    modules.push(module)
    for (const [index, environment] of environments.entries()) {
      const expected = values[index]
      if (expected === 'KeyError') t.throws(() => run(module, environment), /^The environment variable [XY] is not set$/)
      else t.strictSame(run(module, environment), expected, `environment ${index}`)
    }
    t.end()
  })
}

t.test('what is kept compiles', t => {
  t.strictSame(compile(modules), [])
  t.end()
})
