/**
 * Where our answer differs from Django's, on purpose. None of them leaves a pair out: each says what
 * our answer must be instead, from what Django answers to this request or to one a little different.
 */
import { viewHeader, type Answer, type RawRequest } from './django.js'
import { headerOf, without, withoutHeaders, type Pair } from './pair.js'

/** Asks Django, at the same time as everybody else does. */
export type Ask = (pair: Pair) => Promise<Answer>

/** Django's answer is right, but to another question. */
interface OtherQuestion {
  readonly name: string
  readonly why: string
  /** The pair that we answer as Django does, or none if this one is it. */
  readonly ask: (pair: Pair) => Pair | undefined
}

/** What we answer instead of what Django answers. */
interface OtherAnswer {
  readonly name: string
  readonly why: string
  readonly amend: (pair: Pair, expected: Answer, ask: Ask) => Promise<Answer>
}

/** Longer than a scheme of 64 characters, `://`, a host of 253 and a port. */
const longestOrigin = 326

export const otherQuestions: readonly OtherQuestion[] = [
  {
    name: 'repeated-header',
    why: 'WSGI servers join the values of a repeated header with a comma, Node with a comma and a space.',
    ask ({ settings, request }) {
      const names = new Set(request.headers.map(([name]) => name.toLowerCase()))
      if (names.size === request.headers.length) return undefined
      return { settings, request: { ...request, headers: [...names].map(name => [name, headerOf(request, name) as string] as const) } }
    }
  },
  {
    name: 'long-origin',
    why: 'An Origin longer than any real one is shown to no regex, so that none can take long.',
    ask ({ settings, request }) {
      const { length } = headerOf(request, 'origin') ?? ''
      return length <= longestOrigin
        ? undefined
        : { settings: without(settings, 'CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST'), request }
    }
  },
  {
    name: 'non-ascii-origin',
    why: 'No browser sends an Origin beyond ASCII, and Node may send it back in another encoding: it is malformed.',
    ask ({ settings, request }) {
      const origin = headerOf(request, 'origin') ?? ''
      if (!/[\x80-\xff]/.test(origin)) return undefined
      // Malformed to Python too, and a handler that looks for some text still finds it.
      const { headers } = withoutHeaders(request, 'origin')
      return { settings, request: { ...request, headers: [['Origin', `//]?${origin}`], ...headers] } }
    }
  },
  {
    name: 'protocol-upgrade',
    why: 'WSGI has no protocol upgrades. A request for one is left to whoever handles them, and is no preflight.',
    ask ({ settings, request }) {
      return isPreflight(request) && asksForUpgrade(request)
        ? { settings, request: withoutHeaders(request, 'access-control-request-method') }
        : undefined
    }
  }
]

export const otherAnswers: readonly OtherAnswer[] = [
  {
    name: 'failed-handler',
    why: 'Where a handler fails, Django’s 500 is made outside of the middleware. Ours goes through onSend, and varies by origin where CORS_URLS_REGEX covers the path.',
    async amend (pair, expected, ask) {
      if (expected.status !== 500 || !handlerFails(pair)) return expected
      const { headers } = await ask({ settings: without(pair.settings, 'HANDLERS'), request: withoutHeaders(pair.request, 'origin', viewHeader.toLowerCase()) })
      return headers['vary'] === undefined ? expected : { status: 500, headers: { vary: 'origin' } }
    }
  },
  {
    name: 'foreign-headers',
    why: 'Django leaves a view’s Access-Control-* that it does not set itself. Ours, if covered, are the settings’ alone.',
    async amend (pair, expected, ask) {
      const bare = await askBare(pair, ask)
      if (!isCovered(bare)) return expected
      const ofCors = ([name]: [string, string]): boolean => name.startsWith('access-control-')
      const others = Object.entries(expected.headers).filter(header => !ofCors(header))
      const ofSettings = Object.entries(bare.headers).filter(ofCors)
      return { status: expected.status, headers: Object.fromEntries([...others, ...ofSettings]) }
    }
  },
  {
    name: 'credentials-to-refused',
    why: '3.14 sends Allow-Credentials to origins that it does not allow; 4.x does not.',
    async amend (pair, expected, ask) {
      const isAllowed = expected.headers['access-control-allow-origin'] !== undefined
      if (isAllowed || !isCovered(await askBare(pair, ask))) return expected
      return withHeader(expected, 'access-control-allow-credentials', undefined)
    }
  },
  {
    name: 'private-network',
    why: '3.14 does not know CORS_ALLOW_PRIVATE_NETWORK, which 4.x has.',
    async amend (pair, expected, ask) {
      if (pair.settings['CORS_ALLOW_PRIVATE_NETWORK'] !== true || headerOf(pair.request, 'access-control-request-private-network') !== 'true') return expected
      const { headers } = await askBare(pair, ask)
      return headers['access-control-allow-origin'] === undefined ? expected : withHeader(expected, 'access-control-allow-private-network', 'true')
    }
  },
  {
    name: 'empty-vary-tokens',
    why: 'Vary is a list, in which an empty element means nothing (RFC 9110 section 5.6.1).',
    async amend (pair, expected, ask) {
      const { vary } = expected.headers
      if (vary === undefined || !tokensOf(vary).includes('') || !isCovered(await askBare(pair, ask))) return expected
      return withHeader(expected, 'vary', tokensOf(vary).filter(token => token !== '').join(', '))
    }
  },
  {
    name: 'vary-case',
    why: 'Header names have no case, and Node’s are in lower case: the token that we add is `origin`, Django’s `Origin`.',
    async amend (pair, expected, ask) {
      const { vary } = expected.headers
      if (vary === undefined || tokensOf(vary).at(-1) !== 'Origin') return expected
      if (!isCovered(await askBare(pair, ask))) return expected
      // What the view itself says of Origin stays as it is.
      const ofView = isPreflight(pair.request) ? undefined : setByView(pair.request, 'vary')
      const added = !tokensOf(ofView ?? '').some(token => token.toLowerCase() === 'origin')
      return added ? withHeader(expected, 'vary', vary.replace(/Origin$/, 'origin')) : expected
    }
  },
  {
    name: 'bad-target',
    why: 'Fastify answers a target that does not decode with a 400, and asks no hook.',
    async amend ({ request: { target } }, expected) {
      const path = target.replace(/[?#].*$/s, '')
      return decodes(path) ? expected : { status: 400, headers: {} }
    }
  }
]

export const names: readonly string[] = [...otherQuestions, ...otherAnswers].map(({ name }) => name)

/** What Django says where no view adds to it. */
function askBare ({ settings, request }: Pair, ask: Ask): Promise<Answer> {
  return ask({ settings, request: withoutHeaders(request, viewHeader.toLowerCase()) })
}

/** Whether the middleware had its say, of which Vary is a part. */
function isCovered ({ headers }: Answer): boolean {
  return headers['vary'] !== undefined
}

function withHeader ({ status, headers }: Answer, name: string, value: string | undefined): Answer {
  const others = Object.entries(headers).filter(([other]) => other !== name)
  return { status, headers: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) }
}

function isPreflight (request: RawRequest): boolean {
  return request.method === 'OPTIONS' && headerOf(request, 'access-control-request-method') !== undefined
}

/** An Upgrade that Connection does not list asks for nothing (RFC 9110 section 7.8). */
function asksForUpgrade (request: RawRequest): boolean {
  const options = (headerOf(request, 'connection') ?? '').toLowerCase().split(',').map(option => option.trim())
  return headerOf(request, 'upgrade') !== undefined && options.includes('upgrade')
}

function setByView (request: RawRequest, wanted: string): string | undefined {
  const given = JSON.parse(headerOf(request, viewHeader.toLowerCase()) ?? '[]') as Array<[string, string]>
  return given.findLast(([name]) => name.toLowerCase() === wanted)?.[1]
}

function tokensOf (vary: string): string[] {
  return vary.split(',').map(token => token.trim())
}

function handlerFails ({ settings, request }: Pair): boolean {
  return settings.HANDLERS?.some(({ where, contains, raises }) =>
    raises === true && (where === 'origin' ? headerOf(request, 'origin') ?? '' : request.target).includes(contains)) === true
}

function decodes (path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
