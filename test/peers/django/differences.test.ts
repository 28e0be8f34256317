import t from 'tap'
import { names } from './differences.js'
import { startDjango, type Answer, type RawRequest } from './django.js'
import { asking, expect, isSame } from './expect.js'
import { answerOurs, toOurs } from './ours.js'
import type { Settings } from './pair.js'
import { refusals } from './refused.js'
import { checkSettings } from '../../../lib/index.js'

/* Each difference on purpose, by what Django answers and what we answer. */

const django = await startDjango()
t.teardown(() => django.close())

interface Row {
  /** The difference's name in differences.ts, and what else tells this row from others. */
  readonly it: string
  readonly settings: Settings
  readonly request: RawRequest
  readonly django: Answer
  readonly ours: Answer
}

const origin = 'https://example.com'
const listed = { CORS_ALLOWED_ORIGINS: [origin] }
const get = (from: string | undefined, ...headers: Array<readonly [string, string]>): RawRequest =>
  ({ method: 'GET', target: '/', headers: [...(from === undefined ? [] : [['Origin', from] as const]), ...headers] })
const view = (...headers: Array<readonly [string, string]>): readonly [string, string] => ['X-View', JSON.stringify(headers)]
const credentialed = [['Access-Control-Allow-Origin', '*'], ['Access-Control-Allow-Credentials', 'true']] as const
const upgrade = [['Connection', 'Upgrade'], ['Upgrade', 'websocket']] as const
const answer = (headers: Record<string, string>, status = 200): Answer => ({ status, headers })
const longOrigin = (length: number): string => `https://${'a'.repeat(length - 'https://.example'.length)}.example`
const anyExample = { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://[a-z]+\\.example$'] }

const rows: readonly Row[] = [
  {
    it: 'vary-case',
    settings: listed,
    request: get(undefined),
    django: answer({ vary: 'Origin' }),
    ours: answer({ vary: 'origin' })
  },
  {
    it: 'vary-case: others keep theirs',
    settings: listed,
    request: get(undefined, view(['Vary', 'Accept'])),
    django: answer({ vary: 'Accept, Origin' }),
    ours: answer({ vary: 'Accept, origin' })
  },
  {
    it: 'empty-vary-tokens',
    settings: listed,
    request: get(undefined, view(['Vary', 'Origin,,Accept'])),
    django: answer({ vary: 'Origin, , Accept' }),
    ours: answer({ vary: 'Origin, Accept' })
  },
  {
    it: 'credentials-to-refused',
    settings: { ...listed, CORS_ALLOW_CREDENTIALS: true },
    request: get('https://evil.example', view(['Vary', 'Origin'])),
    django: answer({ vary: 'Origin', 'access-control-allow-credentials': 'true' }),
    ours: answer({ vary: 'Origin' })
  },
  {
    it: 'foreign-headers: to an origin that is refused',
    settings: listed,
    request: get('https://evil.example', view(['Vary', 'Origin'], ...credentialed)),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' }),
    ours: answer({ vary: 'Origin' })
  },
  {
    it: 'foreign-headers: without Origin',
    settings: listed,
    request: get(undefined, view(['Vary', 'Origin, Accept'], ['Access-Control-Allow-Origin', '*'])),
    django: answer({ vary: 'Origin, Accept', 'access-control-allow-origin': '*' }),
    ours: answer({ vary: 'Origin, Accept' })
  },
  {
    it: 'foreign-headers: to an origin that is allowed, whatever the name after Access-Control-',
    settings: listed,
    request: get(origin, view(['Vary', 'Origin'], ...credentialed, ['Access-Control-Made-Up', 'x'])),
    django: answer({
      vary: 'Origin',
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-made-up': 'x'
    }),
    ours: answer({ vary: 'Origin', 'access-control-allow-origin': origin })
  },
  {
    it: 'private-network',
    settings: { ...listed, CORS_ALLOW_PRIVATE_NETWORK: true },
    request: get(origin, ['Access-Control-Request-Private-Network', 'true'], view(['Vary', 'Origin'])),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': origin }),
    ours: answer({ vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-allow-private-network': 'true' })
  },
  {
    it: 'repeated-header',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['https://a'] },
    request: get('https://a', ['Origin', 'https://b'], view(['Vary', 'Origin'])),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': 'https://a,https://b' }),
    ours: answer({ vary: 'Origin', 'access-control-allow-origin': 'https://a, https://b' })
  },
  {
    it: 'long-origin',
    settings: anyExample,
    request: get(longOrigin(327), view(['Vary', 'Origin'])),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': longOrigin(327) }),
    ours: answer({ vary: 'Origin' })
  },
  {
    it: 'non-ascii-origin',
    settings: { CORS_ALLOWED_ORIGINS: ['https://b\xfccher.example'] },
    request: get('https://b\xfccher.example', view(['Vary', 'Origin'])),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': 'https://b\xfccher.example' }),
    ours: answer({ vary: 'Origin' })
  },
  {
    it: 'non-ascii-origin: no handler is asked about it',
    settings: { HANDLERS: [{ where: 'origin', contains: 'cher', raises: true }] },
    request: get('https://b\xfccher.example', view(['Vary', 'Origin'])),
    django: answer({}, 500),
    ours: answer({ vary: 'Origin' })
  },
  {
    it: 'protocol-upgrade',
    settings: listed,
    request: {
      ...get('https://evil.example', ['Access-Control-Request-Method', 'GET'], ...upgrade, view(['Vary', 'Origin'])),
      method: 'OPTIONS'
    },
    django: answer({ vary: 'Origin', 'content-length': '0' }),
    ours: answer({ vary: 'Origin' })
  },
  {
    it: 'failed-handler',
    settings: { HANDLERS: [{ where: 'origin', contains: 'evil', raises: true }] },
    request: get('https://evil.example'),
    django: answer({}, 500),
    ours: answer({ vary: 'origin' }, 500)
  },
  ...['/%', '/%2', '/%zz', '/a%FF', '/%E2%82', '/%C0%AF', '/%ED%A0%80'].map((target): Row => ({
    it: `bad-target: ${target}`,
    settings: listed,
    request: { method: 'OPTIONS', target, headers: [['Origin', 'https://evil.example'], ['Access-Control-Request-Method', 'PUT']] },
    django: answer({ vary: 'Origin', 'content-length': '0' }),
    ours: answer({}, 400)
  }))
]

for (const { it, settings, request, django: theirs, ours } of rows) {
  t.test(it, async t => {
    t.strictSame(await django.answer(settings, [request]), [theirs], 'what Django answers')
    const [ownAnswer] = await answerOurs(settings, [request]) as [Answer]
    t.strictSame(withoutLength(ownAnswer), ours, 'what we answer')
    const { answer, differences } = await expect({ settings, request }, asking(django))
    t.ok(isSame(answer, ours), 'what the differential test expects', { answer })
    t.ok(differences.includes(it.split(':')[0] as string), 'by this difference', { differences })
  })
}

/** Without the length of what our views say. */
function withoutLength ({ status, headers }: Answer): Answer {
  return { status, headers: Object.fromEntries(Object.entries(headers).filter(([name, value]) => name !== 'content-length' || value === '0')) }
}

t.test('each difference has a row', t => {
  t.strictSame(names.filter(name => !rows.some(({ it }) => it.split(':')[0] === name)), [])
  t.end()
})

t.test('an origin of 326 characters is still shown to the regexes', async t => {
  const request = get(longOrigin(326))
  const [theirs] = await django.answer(anyExample, [request]) as [Answer]
  const [ours] = await answerOurs(anyExample, [request]) as [Answer]
  t.equal(theirs.headers['access-control-allow-origin'], longOrigin(326))
  t.equal(ours.headers['access-control-allow-origin'], longOrigin(326))
})

/** What Django takes and answers with, and we refuse to start with. */
const refused: ReadonlyArray<{ id: keyof typeof refusals, settings: Settings, request: RawRequest, django: Answer }> = [
  {
    id: 'corsheaders.E016',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['(?i)^https://([a-z])\\1$'] },
    request: get('https://aA'),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': 'https://aA' })
  },
  {
    id: 'corsheaders.E016',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://(a)?(?(1)b|c)$'] },
    request: get('https://ab'),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': 'https://ab' })
  },
  {
    id: 'corsheaders.E016',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://('] },
    request: get('https://a'),
    django: answer({}, 500)
  },
  {
    id: 'corsheaders.E017',
    settings: { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_METHODS: ['GET,PUT'], CORS_ALLOW_HEADERS: [], CORS_PREFLIGHT_MAX_AGE: 0 },
    request: { ...get('https://a'), method: 'OPTIONS' },
    django: answer({ vary: 'Origin', 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET,PUT', 'access-control-allow-headers': '' })
  },
  {
    id: 'corsheaders.E018',
    settings: { CORS_ALLOW_ALL_ORIGINS: true, CORS_EXPOSE_HEADERS: ['x total'] },
    request: get('https://a'),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': '*', 'access-control-expose-headers': 'x total' })
  },
  {
    id: 'corsheaders.E019',
    settings: { CORS_ALLOWED_ORIGINS: ['https://user@example.com'] },
    request: get('https://user@example.com'),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': 'https://user@example.com' })
  },
  {
    id: 'corsheaders.E021',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [''] },
    request: get('https://evil.example'),
    django: answer({ vary: 'Origin', 'access-control-allow-origin': 'https://evil.example' })
  }
]

for (const { id, settings, request, django: theirs } of refused) {
  t.test(`${id}: ${JSON.stringify(settings)}`, async t => {
    t.strictSame(await django.check(settings), [], 'Django’s checks say nothing')
    t.strictSame(await django.answer(settings, [request]), [theirs], 'and it answers')
    t.strictSame(checkSettings(toOurs(settings)).filter(({ level }) => level === 'error').map(message => message.id), [id], 'ours refuse it')
  })
}

t.test('each refusal has a row', t => {
  t.strictSame(Object.keys(refusals).filter(id => !refused.some(row => row.id === id)), [])
  t.end()
})
