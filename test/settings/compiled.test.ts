import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Value } from '@sinclair/typebox/value'
import * as fc from 'fast-check'
import t from 'tap'
import { compileSchema } from '../../lib/settings/compile-schema.js'
import { accepts, CorsSettings as compiled } from '../../lib/settings/compiled.js'
import { isList, type WrittenName } from '../../lib/settings/names.js'
import { schema } from '../../lib/settings/schema.js'
import { root } from '../root.js'

t.test('compiled.ts is what `npm run schema` makes of schema.ts', async t => {
  t.equal(readFileSync(join(root, 'lib/settings/compiled.ts'), 'utf8'), compileSchema())
})

t.test('as JSON, the two schemas are the same', async t => {
  t.strictSame(JSON.parse(JSON.stringify(compiled)), JSON.parse(JSON.stringify(schema)))
})

t.test('what is accepted is what TypeBox accepts', async t => {
  const values = [true, false, 0, 1, -1, 1.5, 2 ** 53, Infinity, NaN, '', 'text', /re/, [], {}, null, undefined, 1n, Symbol('s'), () => {}]
  for (const name of Object.keys(accepts) as WrittenName[]) {
    for (const value of values) {
      t.equal(accepts[name](value), Value.Check(schema.properties[name], isList(name) ? [value] : value), `${name}: ${String(value)}`)
    }
  }
})

t.test('TypeBox takes the compiled schema', async t => {
  const module = fc.record({ CORS_ALLOWED_ORIGINS: fc.array(fc.string()), CORS_ALLOWED_ORIGIN_REGEXES: fc.constant([/a/, 'b']), CORS_URLS_REGEX: fc.constantFrom('/', /a/), CORS_ALLOW_CREDENTIALS: fc.anything() })
  t.doesNotThrow(() => fc.assert(fc.property(module, settings => Value.Check(compiled, settings) === Value.Check(schema, settings))))
  t.notOk(Value.Check(compiled, { CORS_PREFLIGHT_MAX_AGE: 'a day' }))
})
