import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { DjangoSettingsError, loadDjangoSettings } from '../../lib/django/index.js'
import { root } from '../root.js'

/** Expressions that libraries refuse, with the words of the message that matter, and what each asks of the project. */
interface Refusal {
  readonly head: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly refused: ReadonlyArray<readonly [expression: string, message: string]>
}

const refusals = JSON.parse(readFileSync(join(root, 'test/django/library-refusals.json'), 'utf8')) as readonly Refusal[]

async function messageOf (folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  try {
    return `read: ${JSON.stringify(await loadDjangoSettings(join(folder, 'settings.py'), { root: folder, env }))}`
  } catch (error) {
    if (error instanceof DjangoSettingsError) return error.problems.map(({ message, hint }) => `${message} ${hint}`).join('\n')
    throw error
  }
}

for (const [index, { head, env = {}, files = {}, refused }] of refusals.entries()) {
  t.test(String(index), async t => {
    for (const [expression, message] of refused) {
      const folder = t.testdir({ ...files, 'settings.py': [...head, `CORS_ALLOWED_ORIGINS = ${expression}`, ''].join('\n') })
      const said = await messageOf(folder, env)
      t.ok(said.includes(message), expression, { said, message })
      t.notMatch(said, /undefined|\[object|Infinity|NaN/, `${expression}: reads well`)
    }
  })
}
