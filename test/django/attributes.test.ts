import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtins } from '../../lib/python/values/builtins.js'
import { PyClass } from '../../lib/python/values/values.js'
import { root } from '../root.js'
import { outcomeOf } from './expression-rows.js'

/** By test/peers/django-settings/attributes.py. */
const attributes = JSON.parse(readFileSync(join(root, 'test/django/attributes.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>

function classNamed (name: string): PyClass {
  const view = /^dict_(.*)$/.exec(name)?.[1]
  const found = view === undefined ? { value: builtins.get(name) } : outcomeOf(`type({}.${view}())`)
  if (!('value' in found && found.value instanceof PyClass)) throw new Error(`no class ${name}`)
  return found.value
}

for (const [name, theirs] of Object.entries(attributes)) {
  t.test(`${name} has no attributes that CPython's has not`, async t => {
    const { order } = classNamed(name)
    const ours = new Set(order.flatMap(({ attributes }) => [...attributes.keys()]).filter(attribute => !attribute.startsWith('_')))
    t.strictSame([...ours].filter(attribute => !theirs.includes(attribute)), [])
  })
}
