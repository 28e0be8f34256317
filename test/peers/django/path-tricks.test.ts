import t from 'tap'
import { attackOrigins, policies, type PolicyName } from '../../hostile/attack-origins.js'
import { pathTricks, regexes, type RegexName } from '../../hostile/path-tricks.js'
import { startDjango, type RawRequest } from './django.js'

// The tables of test/hostile hold Django's verdicts. Here Django itself is asked for each of them.
const origin = 'https://a.example'
const actual = (target: string, from: string): RawRequest => ({ method: 'GET', target, headers: [['Origin', from]] })
const preflight = (target: string, from: string): RawRequest => ({ method: 'OPTIONS', target, headers: [['Origin', from], ['Access-Control-Request-Method', 'GET']] })

t.test('which paths CORS_URLS_REGEX covers', async t => {
  const django = await startDjango()
  t.teardown(async () => { await django.close() })
  for (const name of Object.keys(regexes) as RegexName[]) {
    const settings = { CORS_URLS_REGEX: regexes[name], CORS_ALLOWED_ORIGINS: [origin] }
    const requests = pathTricks.flatMap(({ target }) => [actual(target, origin), preflight(target, origin)])
    const got = (await django.answer(settings, requests)).map(({ headers }) => [headers['vary'], headers['access-control-allow-origin']])
    t.strictSame(got, pathTricks.flatMap(({ covers }) => {
      const each = covers.includes(name) ? ['Origin', origin] : [undefined, undefined]
      return [each, each]
    }), name)
  }
})

t.test('which origins the settings allow', async t => {
  const django = await startDjango()
  t.teardown(async () => { await django.close() })
  const requests = attackOrigins.flatMap(row => [actual('/', row.origin), preflight('/', row.origin)])
  const ask = async (settings: object) => (await django.answer(settings, requests)).map(({ headers }) => headers['access-control-allow-origin'])
  for (const name of Object.keys(policies) as PolicyName[]) {
    if (name === 'javascript') continue
    t.strictSame(await ask(policies[name]), attackOrigins.flatMap(row => {
      const each = row.allowedBy?.includes(name) === true ? row.origin : undefined
      return [each, each]
    }), name)
  }
  t.strictSame(await ask({ CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: true }), attackOrigins.flatMap(row => {
    const each = row.malformed === true ? undefined : row.origin
    return [each, each]
  }), 'all of them')
})
