/** Requests of pages, for which `explain` and the browsers must agree: whatever matters to either, alone and mixed. */
import type { From } from './page-origins.js'
import type { VariantName } from './variants.js'

export interface ExplainedCell {
  readonly settings: VariantName
  readonly from: From
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly credentials: boolean
  /** Where the path /api/redirect sends the browser: an API, with /api/items. */
  readonly to?: VariantName
}

const plain = { settings: 'list', from: 'listed', path: '/api/items', method: 'GET', headers: {}, credentials: false } as const satisfies ExplainedCell

const settings: readonly VariantName[] = [
  'list', 'listCredentials', 'all', 'allCredentials', 'nothing', 'regex', 'twoOrigins', 'nullOrigin', 'nullCredentials',
  'urls', 'few', 'lowerCase', 'mixedCase', 'stars', 'starsCredentials', 'exposing'
]
const froms: readonly From[] = ['listed', 'otherPort', 'otherHost', 'subdomain', 'null']
const methods = [
  'GET', 'get', 'HEAD', 'head', 'POST', 'Post', 'PUT', 'put', 'DELETE', 'delete', 'OPTIONS', 'options', 'PATCH', 'patch',
  'Patch', 'PURGE', 'purge', 'QUERY', 'query', 'PROPFIND', 'REPORT', 'X-OWN', 'TRACE', 'trace', 'TRACK', 'connect'
]
/** As long as the value of one header may be that needs no leave. */
const long = 'a'.repeat(128)
const longNumber = '1'.repeat(128)
/** 512 bytes in all, and Chromium's own 1,024 together: as many as may need no leave. */
const longTexts = { accept: long, 'accept-language': long, 'content-language': long, 'content-type': `text/plain;x=${'a'.repeat(115)}` }
const longNumbers = Object.fromEntries(['device-memory', 'dpr', 'viewport-width', 'width'].map(name => [name, longNumber]))
const headerSets: ReadonlyArray<Readonly<Record<string, string>>> = [
  {}, { accept: 'application/json' }, { accept: long }, { accept: `${long}a` }, { accept: 'a"b' }, { accept: 'a;b=(c)' }, { accept: '' },
  { 'accept-language': 'de' }, { 'accept-language': 'de_AT' }, { 'accept-language': 'de, *;q=0.5' }, { 'accept-language': '' },
  { 'content-language': 'de' }, { 'content-language': 'd@e' },
  ...['text/plain', 'TEXT/Plain', 'text/plain;charset=utf-8', 'text/plain ; x=y', ' text/plain ', 'text/plain;', 'text/plain; x="y"',
    'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/mixed', 'application/json', 'text/html',
    'text/plain, application/json', 'text', '', ';', 'text/plain;x=(', `text/plain; x=${'a'.repeat(116)}`, `text/plain; x=${'a'.repeat(117)}`
  ].map(type => ({ 'content-type': type })),
  ...['bytes=0-9', 'bytes=9-', 'bytes=-9', 'bytes=9-0', 'bytes=0-1,3-4', 'Bytes=0-9', 'bytes= 0-9', 'bytes=5-5', 'items=0-9', ''].map(range => ({ range })),
  { authorization: 'Bearer x' }, { Authorization: 'x', 'x-api-key': 'k' }, { 'X-API-KEY': 'k' }, { 'x-debug': '1' }, { 'x-a': '', 'x-b': '' },
  { 'user-agent': 'mine' }, { 'user-agent': 'mine', 'x-debug': '1' },
  { 'save-data': 'on' }, { 'save-data': 'off' }, { dpr: '2' }, { dpr: 'x' }, { 'device-memory': '4' }, { width: '100' }, { 'viewport-width': '100' },
  { rtt: '1' }, { rtt: '1.5' }, { rtt: '-1' }, { rtt: '' }, { downlink: '1.5' }, { downlink: '1e1' }, { downlink: '.5' },
  { downlink: '-1' }, { ect: '4g' }, { ect: '4G' }, { ect: 'slow-2g' }, { ect: '5g' }, { width: 'x' }, { width: '1.5' }, { width: '007' }, { 'viewport-width': '1.5' }, { dpr: '-1' }, { dpr: ' 2' }, { dpr: '1e3' }, { 'device-memory': '.5' }, { 'device-memory': '' }, { 'sec-ch-ua': 'x' }, { 'sec-gpc': '1' },
  ...['accept-charset', 'accept-encoding', 'access-control-request-method', 'access-control-request-headers', 'access-control-request-private-network',
    'connection', 'content-length', 'cookie', 'cookie2', 'date', 'dnt', 'expect', 'host', 'keep-alive', 'origin', 'proxy-x', 'referer', 'sec-x', 'set-cookie',
    'te', 'trailer', 'transfer-encoding', 'upgrade', 'via'].map(name => ({ [name]: '1' })),
  { 'x-http-method-override': 'TRACE' }, { 'x-http-method-override': 'GET' }, { 'x-method-override': 'get,connect' }, { 'x-http-method': 'put' },
  { 'x-csrftoken': 'x', 'x-requested-with': 'XMLHttpRequest' }, { 'cache-control': 'no-cache' }, { pragma: 'no-cache' }, { 'if-none-match': '"x"' },
  ...['accept-language', 'content-language'].flatMap(name => [{ [name]: long }, { [name]: `${long}a` }]),
  ...Object.keys(longNumbers).flatMap(name => [{ [name]: longNumber }, { [name]: `${longNumber}1` }]),
  longTexts, longNumbers, { ...longTexts, ...longNumbers }, { ...longTexts, ...longNumbers, 'save-data': 'on' },
  { ...longTexts, ...longNumbers, range: 'bytes=0-9' }, { ...longTexts, ...longNumbers, accept: long.slice(1), rtt: '1' },
  { ...longTexts, ...longNumbers, 'x-api-key': 'k' }, { ...longTexts, ...longNumbers, rtt: '1', 'x-api-key': 'k' },
  { 'last-event-id': '1' }, { dnt: '1', 'x-debug': '1' }, { 'upgrade-insecure-requests': '1' }, { '*': '1' }, { priority: 'u=1' }, { purpose: 'x' }
]

export function makeExplainedCells (): readonly ExplainedCell[] {
  const cells: ExplainedCell[] = []
  const add = (cell: Partial<ExplainedCell>): void => { cells.push({ ...plain, ...cell }) }
  for (const headers of headerSets) {
    for (const name of ['list', 'few', 'stars'] as const) add({ headers, settings: name })
    add({ headers, settings: 'starsCredentials', credentials: true, method: 'POST' })
  }
  for (const method of methods) {
    for (const name of ['list', 'few', 'stars', 'lowerCase', 'nothing', 'urls'] as const) add({ method, settings: name })
    add({ method, settings: 'starsCredentials', credentials: true })
  }
  for (const name of settings) {
    for (const from of froms) {
      for (const method of ['GET', 'PUT']) {
        for (const credentials of [false, true]) add({ settings: name, from, method, credentials })
      }
    }
    for (const path of ['/internal/items', '/%61pi/items', '/api/missing', '/api/../internal/items', '/api/broken']) add({ settings: name, path })
  }
  for (const to of ['list', 'all', 'nullOrigin', 'urls', 'few', 'stars'] as const) {
    for (const from of ['listed', 'otherPort', 'null'] as const) {
      for (const headers of [{}, { 'x-api-key': 'k' }, { authorization: 'x' }]) {
        for (const method of ['GET', 'PUT']) add({ settings: 'list', path: '/api/redirect', to, from, method, headers })
      }
    }
  }
  const pick = picker(20261129)
  while (cells.length < 1500) {
    add({ settings: pick(settings), from: pick(froms), method: pick(methods), headers: { ...pick(headerSets), ...pick(headerSets) }, credentials: pick([false, true]) })
  }
  return cells
}

/** The same choices each time: a linear congruential generator (Numerical Recipes). */
function picker (seed: number): <Value>(values: readonly Value[]) => Value {
  let state = seed
  return values => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return values[Math.floor(state / 2 ** 32 * values.length)]!
  }
}
