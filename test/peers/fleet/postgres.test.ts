/** docs/fleet.md, of PostgreSQL, with its SQL. */
import t from 'tap'
import { startPostgres } from './postgres-store.js'
import { prove } from './prove.js'

t.test('PostgreSQL', async t => { await prove(t, await startPostgres()) })
