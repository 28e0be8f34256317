import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { root } from '../root.js'
import { compile, run } from './emitted.js'
import { port } from './ported.js'

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

const isValues = (values: Record<string, unknown> | string): boolean => typeof values !== 'string'

/** What a module exports: a setting that is undefined is none. */
function settingsOf (module: string, environment: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(run(module, environment)).filter(([, value]) => value !== undefined))
}

const modules: string[] = []
for (const { source, kept, values } of rows) {
  t.test(JSON.stringify(source), t => {
    const first = values.findIndex(isValues)
    const module = port(source, environments[first])
    if (!kept) {
      t.notMatch(module, /^(?!\/\/).*process/m)
      const depends = new Set(values.filter(isValues).map(value => JSON.stringify(value))).size > 1
      if (depends) t.match(module, /^\/\/ Resolved from (?:\w+, )+as the environment was when this file was written\.$/m)
      t.strictSame(run(module), values[first])
      t.end()
      return
    }
    t.match(module, /process\.env\['[XY]'\]/)
    t.notMatch(module, /Resolved/)
    modules.push(module)
    for (const [index, environment] of environments.entries()) {
      const expected = values[index]
      if (typeof expected === 'string') t.throws(() => run(module, environment), /^The (?:value of the )?environment variable [XY] is /, `${expected} in environment ${index}`)
      else t.strictSame(settingsOf(module, environment), expected, `environment ${index}`)
    }
    t.end()
  })
}

t.test('what is kept compiles', t => {
  t.strictSame(compile(modules), [])
  t.end()
})
