import { viewHeader, type RawRequest } from './django.js'
import { without, type Pair, type Settings } from './pair.js'

/** The smallest pair that still fails, as far as leaving out one thing after the other leads. */
export async function shrink (pair: Pair, fails: (pair: Pair) => Promise<boolean>): Promise<Pair> {
  let smallest = pair
  // What could not be left out of a larger pair is tried again only when all the rest was.
  let skip = 0
  for (;;) {
    const next = await firstOf(smallerPairs(smallest), skip, fails)
    if (next !== undefined) {
      smallest = next.pair
      skip = next.index
    } else if (skip > 0) {
      skip = 0
    } else {
      return smallest
    }
  }
}

async function firstOf (pairs: Iterable<Pair>, skip: number, fails: (pair: Pair) => Promise<boolean>): Promise<{ pair: Pair, index: number } | undefined> {
  let index = 0
  for (const pair of pairs) {
    if (index >= skip && await fails(pair)) return { pair, index }
    index++
  }
  return undefined
}

function * smallerPairs ({ settings, request }: Pair): Iterable<Pair> {
  for (const smaller of smallerRequests(request)) yield { settings, request: smaller }
  for (const smaller of smallerSettings(settings)) yield { settings: smaller, request }
  yield * renamed({ settings, request })
}

function * smallerRequests (request: RawRequest): Iterable<RawRequest> {
  const { method, target, headers } = request
  if (method !== 'GET') yield { method: 'GET', target, headers }
  if (target !== '/') yield { method, target: '/', headers }
  for (const index of headers.keys()) yield { method, target, headers: headers.toSpliced(index, 1) }
  for (const smaller of shorter(target)) yield { method, target: smaller, headers }
  for (const [index, [name, value]] of headers.entries()) {
    const values = name === viewHeader ? fewerViewHeaders(value) : shorter(value)
    for (const smaller of values) yield { method, target, headers: headers.with(index, [name, smaller]) }
  }
}

function * fewerViewHeaders (value: string): Iterable<string> {
  const list = JSON.parse(value) as unknown[]
  for (const index of list.keys()) yield JSON.stringify(list.toSpliced(index, 1))
}

function * smallerSettings (settings: Settings): Iterable<Settings> {
  for (const name of Object.keys(settings)) yield without(settings, name)
  for (const { name, list } of listsOf(settings)) {
    for (const index of list.keys()) yield { ...settings, [name]: list.toSpliced(index, 1) }
  }
}

/** What a setting and the request have in common can only be made shorter in both at once. */
function * renamed ({ settings, request }: Pair): Iterable<Pair> {
  for (const { name, list } of listsOf(settings)) {
    // A regex with a piece left out could take Python for ever.
    if (name.includes('REGEX')) continue
    for (const [index, entry] of list.entries()) {
      if (typeof entry !== 'string') continue
      for (const smaller of entry.length > 'https://a.b'.length ? ['https://a.b', ...shorter(entry)] : shorter(entry)) {
        const headers = request.headers.map(([name, value]) => [name, value.replaceAll(entry, smaller)] as const)
        yield { settings: { ...settings, [name]: list.with(index, smaller) }, request: { ...request, headers } }
      }
    }
  }
}

function listsOf (settings: Settings): Array<{ name: string, list: readonly unknown[] }> {
  return Object.entries(settings).flatMap(([name, list]) => Array.isArray(list) ? [{ name, list }] : [])
}

/** Text with a piece left out: half of it first, an eighth last, or a single character of short text. */
function * shorter (text: string): Iterable<string> {
  const least = text.length <= 16 ? 1 : text.length / 8
  for (let size = Math.ceil(text.length / 2); size >= least; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length; at += size) yield text.slice(0, at) + text.slice(at + size)
  }
}
