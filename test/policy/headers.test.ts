import t from 'tap'
import { makeHeaderLines } from '../../lib/policy/headers.js'
import { effective } from '../effective.js'

const make = (settings: object) => makeHeaderLines(effective({ CORS_ALLOW_HEADERS: ['x-a'], CORS_ALLOW_METHODS: ['PUT'], ...settings }))

const options = [['access-control-allow-headers', 'x-a'], ['access-control-allow-methods', 'PUT'], ['access-control-max-age', '86400']]
const privately = ['access-control-allow-private-network', 'true']

t.test('the lines for each kind of request, and no others', t => {
  t.strictSame(make({}), { actual: [], options, actualPrivate: [], optionsPrivate: options })
  t.strictSame(make({ CORS_ALLOW_PRIVATE_NETWORK: true }), { actual: [], options, actualPrivate: [privately], optionsPrivate: [...options, privately] })
  t.end()
})
