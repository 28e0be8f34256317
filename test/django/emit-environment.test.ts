import t from 'tap'
import { run, written } from './emitted.js'
import { environmentRows, environments } from './environment-rows.js'
import { port, settingsIn, settingsOf } from './ported.js'

// What modules make of an environment is what the file makes of it. test/peers/django-settings/port.test.ts asks CPython
// for all of them: also where the file is refused, as its texts are not ASCII.
for (const { source, isKept } of environmentRows) {
  t.test(JSON.stringify(source), t => {
    const values = environments.map(environment => settingsIn(source, environment))
    const first = values.findIndex(value => typeof value !== 'string')
    const module = port(source, environments[first])
    if (!isKept) {
      t.notMatch(module, /^(?!\/\/).*process/m)
      const depends = new Set(values.filter(value => typeof value !== 'string').map(value => JSON.stringify(value))).size > 1
      if (depends) t.match(module, /^\/\/ Resolved from (?:\w+, )+as the environment was when this file was written\.$/m)
      t.strictSame(run(module), values[first])
      t.end()
      return
    }
    t.match(module, /process\.env\['[XY]'\]/)
    t.notMatch(module, /Resolved/)
    written.any.add(module)
    for (const [index, environment] of environments.entries()) {
      if (values[index] === 'raises') t.throws(() => run(module, environment), /^The (?:value of the )?environment variable [XY] is /, `environment ${index}`)
      else if (values[index] !== 'refused') t.strictSame(settingsOf(module, environment), values[index], `environment ${index}`)
    }
    t.end()
  })
}
