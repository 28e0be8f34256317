import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { CannotKnow } from '../../lib/django/problem.js'
import { Raised } from '../../lib/django/values/exceptions.js'
import { root } from '../root.js'
import { contextOf, encode, evaluate, type Tree } from './library-context.js'

interface Row { library: string, source: string, env: Record<string, string>, files: Record<string, string>, tree: Tree, value?: unknown, raises?: string }

/** Made by test/peers/django-settings/libraries.py. */
const rows = JSON.parse(readFileSync(join(root, 'test/django/library-rows.json'), 'utf8')) as Row[]

/** What the real libraries know, and we refuse. */
const refused = new Set(['json.dumps({1, 2}, default=str)[0]', 'urllib.parse.urlencode(\'a\')', 'pathlib.Path(\'/a\') / 1'])

function outcome ({ tree, env, files }: Row): unknown {
  const context = contextOf(env, { '/project/manage.py': '', '/project/app/settings.py': '', ...files })
  try {
    return encode(evaluate(tree, context), context)
  } catch (error) {
    if (error instanceof Raised) return { raises: error.exception.type.name }
    if (error instanceof CannotKnow) return 'refused'
    throw error
  }
}

/** Python and JavaScript spell floats differently, and sets have no order. */
function comparable (value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => {
    if (key === 'float') return String(Number(String(part).replace('inf', 'Infinity')))
    return key === 'set' ? (part as unknown[]).map(item => JSON.stringify(item)).sort() : part
  }))
}

for (const library of new Set(rows.map(row => row.library))) {
  t.test(library, t => {
    for (const row of rows.filter(row => row.library === library)) {
      const expected = refused.has(row.source) ? 'refused' : row.raises === undefined ? row.value : { raises: row.raises }
      t.strictSame(comparable(outcome(row)), comparable(expected), row.source)
    }
    t.end()
  })
}
