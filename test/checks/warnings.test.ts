import Fastify from 'fastify'
import t from 'tap'
import type { Check } from '../../lib/checks/check.js'
import { warningChecks } from '../../lib/checks/warnings.js'

// There are no warnings yet. What becomes of one is tested with one made up.
const sample: Check = {
  id: 'W999',
  * find ({ settings }) {
    if (settings.has('CORS_EXPOSE_HEADERS')) yield { setting: 'CORS_EXPOSE_HEADERS', value: 'x', message: 'Something is exposed.', hint: 'Expose nothing.' }
  }
}
// As URLs: a relative name would be looked for beside this source, where nothing is compiled.
const modules = {
  checks: import.meta.resolve('../../lib/checks/index.js'),
  warnings: import.meta.resolve('../../lib/checks/warnings.js'),
  plugin: import.meta.resolve('../../lib/plugin.js')
}
const checks = await t.mockImport<typeof import('../../lib/checks/index.js')>(modules.checks, { [modules.warnings]: { warningChecks: [sample] } })
const { corsHeaders } = await t.mockImport<typeof import('../../lib/plugin.js')>(modules.plugin, { [modules.checks]: checks })
const { checkSettings } = checks
const settings = { CORS_EXPOSE_HEADERS: ['x-total-count'] }

t.test('none is made up outside of tests', t => {
  t.strictSame(warningChecks, [])
  t.end()
})

t.test('a warning is data, of level warning', t => {
  t.strictSame(checkSettings(settings), [{ id: 'corsheaders.W999', level: 'warning', setting: 'CORS_EXPOSE_HEADERS', path: '/CORS_EXPOSE_HEADERS', value: 'x', message: 'Something is exposed.', hint: 'Expose nothing.' }])
  t.strictSame(checkSettings({ ...settings, SILENCED_SYSTEM_CHECKS: ['corsheaders.W999'] }), [])
  t.end()
})

t.test('a warning is logged once at start, and refuses nothing', async t => {
  const lines: Array<{ level: number, msg: string, check: { id: string } }> = []
  const stream = { write (line: string) { lines.push(JSON.parse(line) as typeof lines[number]) } }
  const app = Fastify({ logger: { level: 'warn', stream } })
  await app.register(corsHeaders, settings)
  await app.inject('/')
  await app.close()
  t.equal(lines.length, 1)
  t.match(lines[0], { level: 40, msg: 'corsheaders.W999 /CORS_EXPOSE_HEADERS: Something is exposed. Fix: Expose nothing.', check: { id: 'corsheaders.W999' } })
})
