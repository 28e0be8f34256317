import { Ajv } from 'ajv'
import t from 'tap'
import * as defaults from '../../lib/settings/defaults.js'
import { CorsSettings } from '../../lib/settings/compiled.js'
import { isList, oldNames, settingNames } from '../../lib/settings/names.js'
import { checkSettings, defaultHeaders, defaultMethods } from '../../lib/index.js'
import example from '../../settings.example.js'

t.test('the settings, and behind them their old names', t => {
  t.strictSame(Object.keys(CorsSettings.properties), [...settingNames, ...Object.values(oldNames)])
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

t.test('says what it is a schema of, in which dialect', t => {
  const { $schema, title, description } = CorsSettings
  t.strictSame({ $schema, title }, { $schema: 'http://json-schema.org/draft-07/schema#', title: 'CorsSettings' })
  t.match(description, /fastify-cors-headers.*django-cors-headers/)
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

t.test('as JSON Schema it takes what the checks of type take', t => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(JSON.stringify(CorsSettings)) as object)
  const table: Array<[settings: Record<string, unknown>, valid: boolean]> = [
    [{}, true],
    [{ ...example }, true],
    [{ DEBUG: 1, CORS_ALLOWED_ORIGINS: [] }, true],
    [{ CORS_ALLOWED_ORIGINS: 'https://a.example' }, false],
    [{ CORS_ALLOWED_ORIGIN_REGEXES: [5] }, false],
    [{ CORS_URLS_REGEX: [] }, false],
    [{ CORS_PREFLIGHT_MAX_AGE: -1 }, false],
    [{ CORS_PREFLIGHT_MAX_AGE: 0.5 }, false],
    [{ CORS_ALLOW_CREDENTIALS: 'true' }, false],
    [{ CORS_ORIGIN_ALLOW_ALL: 0 }, false],
    // Names: W009 is the check.
    [{ $schema: './node_modules/fastify-cors-headers/dist/schema.json', CORS: 1, CORSET: 1, MY_CORS_ALLOWED_ORIGINS: 1, cors_x: 1 }, true],
    [{ CORS_ALLOWED_ORIGIN: ['https://a.example'] }, false],
    [{ CORS_ALLOWED_ORIGINS_: ['https://a.example'] }, false],
    [{ CORS_ALLOWED_ORIGINSCORS_ALLOW_METHODS: [] }, false],
    [{ CORS_ORIGIN_WHITELISTS: [] }, false],
    [{ CORS_: 1 }, false]
  ]
  for (const [settings, valid] of table) {
    t.equal(validate(settings), valid, JSON.stringify(settings))
    t.equal(checkSettings(settings).every(({ id }) => id.includes('.W') && id !== 'corsheaders.W009'), valid, JSON.stringify(settings))
  }
  // What is refused is the one name, where it is written.
  validate({ CORS_ALLOW_HEADERS: [], CORS_ALLOWED_HEADERS: [] })
  t.match(validate.errors, [{ instancePath: '/CORS_ALLOWED_HEADERS', message: 'boolean schema is false' }])
  t.equal(validate.errors?.length, 1)
  t.end()
})
