import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { environmentRows, environments } from '../../django/environment-rows.js'
import { port, settingsOf } from '../../django/ported.js'
import { run } from '../../django/emitted.js'
import { root } from '../../root.js'

t.test('modules have in each environment the settings that CPython has there', t => {
  const input = JSON.stringify({ environments, sources: environmentRows.map(({ source }) => source) })
  const python = execFileSync('python3', [join(root, 'test/peers/django-settings/port.py')], { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const all = JSON.parse(python) as ReadonlyArray<ReadonlyArray<Record<string, unknown> | string>>
  t.equal(all.length, environmentRows.length)
  for (const [row, { source, isKept }] of environmentRows.entries()) {
    const values = all[row] ?? []
    const first = values.findIndex(value => typeof value !== 'string')
    const module = port(source, environments[first])
    if (!isKept) t.strictSame(settingsOf(module, {}), values[first], source)
    for (const [index, environment] of isKept ? environments.entries() : []) {
      const expected = values[index]
      if (typeof expected === 'string') t.throws(() => run(module, environment), /^The (?:value of the )?environment variable [XY] is /, `${source}: ${expected} in environment ${index}`)
      else t.strictSame(settingsOf(module, environment), expected, `${source}: environment ${index}`)
    }
  }
  t.end()
})
