import t from 'tap'
import * as defaults from '../../lib/settings/defaults.js'
import { CorsSettings, isList, oldNames, settingNames } from '../../lib/settings/schema.js'
import { defaultHeaders, defaultMethods } from '../../lib/index.js'

t.test('ten settings and three old names', t => {
  t.strictSame(Object.keys(CorsSettings.properties), [...settingNames, ...Object.values(oldNames)])
  t.equal(settingNames.length, 10)
  t.end()
})

t.test('each has a description, each but an old name has a default, and none is required', t => {
  for (const [name, schema] of Object.entries(CorsSettings.properties)) {
    t.match(schema.description, /^[A-Z].*\.$/, name)
    if (schema['deprecated'] === true) t.notOk('default' in schema, name)
    else t.ok('default' in schema, name)
  }
  t.equal(CorsSettings.required, undefined)
  t.end()
})

t.test('defaults can be spread, and not changed', t => {
  t.ok(Object.isFrozen(defaultHeaders) && Object.isFrozen(defaultMethods))
  t.equal(defaultHeaders, defaults.defaultHeaders)
  t.strictSame([...defaultMethods, 'PURGE'], ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'PURGE'])
  t.end()
})

t.test('tells lists from single values', t => {
  t.strictSame(settingNames.filter(isList), ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ALLOW_METHODS', 'CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'])
  t.end()
})
