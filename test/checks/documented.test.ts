/** docs/checks.md: a section for each check, whose wrong example has that mistake and no other, and whose right one has none. */
import Fastify from 'fastify'
import t from 'tap'
import { coversNoRoute, earlyAnswer, droppedHeader } from '../../lib/checks/at-run-time.js'
import { errorChecks } from '../../lib/checks/errors.js'
import { routeChecks } from '../../lib/checks/route.js'
import { deployChecks, projectChecks, warningChecks } from '../../lib/checks/warnings.js'
import { rules } from '../../lib/cli/report/rules.js'
import { checkSettings, corsHeaders } from '../../lib/index.js'
import { readSettings } from '../../lib/settings/read.js'
import { run } from '../cli/run.js'
import { effective } from '../effective.js'
import { logLines } from '../log-lines.js'
import { documented, settingsOf, silence, toldByApp, type Example } from './documented.js'

const atRunTime = [droppedHeader('/', 'x', 'y', effective({})), earlyAnswer('/'), coversNoRoute('x', '', ['/'], undefined, readSettings({}))].map(check => String(check?.id).replace('corsheaders.', ''))
const notAboutSettings = ['E020']
const ids = [...new Set([...errorChecks, ...routeChecks, ...warningChecks, ...projectChecks, ...deployChecks].map(({ id }) => id).concat(notAboutSettings, atRunTime))].sort()

/** What is told of an example, each id once. */
async function toldOf (id: string, example: Example): Promise<string[]> {
  const messages = example.kind === 'app' ? await toldByApp(example) : checkSettings(await settingsOf(example), { deploy: id === 'W020' })
  return [...new Set(messages.map(({ id }) => id))]
}

t.test('there is one section for each check, in order', t => {
  const errors = ids.filter(id => id.startsWith('E'))
  const warnings = ids.filter(id => id.startsWith('W'))
  t.strictSame(documented.map(({ id }) => id), [...errors, ...warnings])
  t.end()
})

t.test('a section begins with the sentence that lists of rules have', t => {
  for (const { id, text } of documented) {
    const sentence = text.split('\n')[2]
    t.equal(rules[`corsheaders.${id}`] ?? sentence, sentence)
  }
  t.end()
})

t.test('the wrong example has this mistake, and the right one has none', async t => {
  for (const { id, wrong, right } of documented) {
    t.strictSame(await toldOf(id, wrong), [`corsheaders.${id}`], id)
    t.strictSame(await toldOf(id, right), [], id)
  }
})

t.test('a message names its section', async t => {
  for (const { id, wrong } of documented.filter(({ wrong }) => wrong.kind !== 'app')) {
    const messages = checkSettings(await settingsOf(wrong), { deploy: true })
    t.ok(messages.some(({ docs }) => docs === `fastify-cors-headers/docs/checks.md#${id.toLowerCase()}`), id)
  }
})

const warnings = documented.filter(({ id }) => id.startsWith('W'))

t.test('SILENCED_SYSTEM_CHECKS silences each warning', async t => {
  for (const { id, wrong } of warnings) {
    const silenced = silence(wrong, id)
    t.not(silenced.code, wrong.code)
    t.strictSame(await toldOf(id, silenced), [], id)
  }
})

/** The messages of a log at start. */
async function loggedAtStart (settings: object): Promise<string[]> {
  const { lines, logger } = logLines('warn')
  const app = Fastify({ logger })
  await app.register(corsHeaders, settings)
  await app.ready()
  await app.close()
  return [...new Set(lines.map(({ check }) => String(check?.id)))]
}

t.test('a warning is logged at start unless it is silenced', async t => {
  for (const { id, wrong } of warnings.filter(({ id, wrong }) => wrong.kind !== 'app' && id !== 'W020')) {
    // A Fastify service is no Django project, whatever the file of its settings says of one.
    const isLogged = projectChecks.every(check => check.id !== id)
    t.strictSame(await loggedAtStart(await settingsOf(wrong)), isLogged ? [`corsheaders.${id}`] : [], id)
    t.strictSame(await loggedAtStart(await settingsOf(silence(wrong, id))), [], id)
  }
})

t.test('check tells of a warning unless it is silenced', async t => {
  for (const { id, wrong } of warnings.filter(({ wrong }) => wrong.kind !== 'app')) {
    const fileOf = async (example: Example): Promise<[name: string, text: string]> =>
      example.kind === 'python' ? ['settings.py', example.code] : ['settings.json', JSON.stringify(await settingsOf(example))]
    for (const [example, found] of [[wrong, [`corsheaders.${id}`]], [silence(wrong, id), []]] as const) {
      const [name, text] = await fileOf(example)
      const { out } = await run(['check', name, '--format', 'json', ...id === 'W020' ? ['--deploy'] : []], { cwd: t.testdir({ [name]: text }) })
      const { files } = JSON.parse(out) as { files: [{ messages: Array<{ id: string }> }] }
      t.strictSame([...new Set(files[0].messages.map(({ id }) => id))], found, id)
    }
  }
})
