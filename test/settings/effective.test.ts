import t from 'tap'
import { effectiveSettings } from '../../lib/settings/effective.js'
import { readSettings } from '../../lib/settings/read.js'
import { defaults } from './defaults.js'

t.test('what is not set has its default, and what is set has not', t => {
  const table: Array<[written: object, effective: object]> = [
    [{}, {}],
    [{ CORS_ALLOW_METHODS: [], CORS_PREFLIGHT_MAX_AGE: 0, CORS_ALLOW_CREDENTIALS: true }, { CORS_ALLOW_METHODS: [], CORS_PREFLIGHT_MAX_AGE: 0, CORS_ALLOW_CREDENTIALS: true }],
    [{ CORS_ORIGIN_WHITELIST: ['null'], CORS_ORIGIN_ALLOW_ALL: true }, { CORS_ALLOWED_ORIGINS: ['null'], CORS_ALLOW_ALL_ORIGINS: true }],
    [{ CORS_ORIGIN_WHITELIST: ['null'], CORS_ALLOWED_ORIGINS: [] }, {}]
  ]
  for (const [written, effective] of table) t.strictSame(effectiveSettings(readSettings(written).settings), { ...defaults, ...effective })
  t.end()
})
