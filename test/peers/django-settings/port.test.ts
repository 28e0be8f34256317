import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { root } from '../../root.js'

t.test('the values in test/django/emit-environment.json are Python’s', t => {
  t.doesNotThrow(() => execFileSync('python3', [join(root, 'test/peers/django-settings/port.py'), '--check']))
  t.end()
})
