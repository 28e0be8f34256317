import type { Page } from 'puppeteer-core'
import type { Cell, Outcome } from './cell.js'
import type { From } from './page-origins.js'
import type { Traffic } from './traffic.js'

export type ApiUrls = ReadonlyMap<Cell['settings'], string>

interface FetchArguments {
  readonly url: string
  readonly init: RequestInit
  readonly times: number
  readonly pause: number
}

/** What a page is told of its last request. */
interface Told {
  readonly resolves: boolean
  readonly status: number
  readonly headers: Record<string, string>
}

/** Everything that came of a cell. */
export interface Result extends Told {
  readonly preflights: number
  readonly reached: number
  readonly cookies: number
}

let lastId = 0

/**
 * Has the pages send what the cells say, all at once, and gives what came of each. No cell meets another: each has URLs
 * of its own, and both of a browser's caches, that of answers and that of preflights, go by the URL.
 */
export async function sendCells (pageOf: (from: From) => Page, apis: ApiUrls, traffic: Traffic, cells: readonly Cell[]): Promise<Result[]> {
  const sent = cells.map(cell => {
    const id = String(++lastId)
    return { id, from: cell.from ?? 'listed', fetches: fetchArguments(cell, apis, id) }
  })
  const told = new Map<string, Told>()
  await Promise.all([...new Set(sent.map(({ from }) => from))].map(async from => {
    const ofPage = sent.filter(each => each.from === from)
    const answers = await pageOf(from).evaluate(fetchInPage, ofPage.map(({ fetches }) => fetches))
    ofPage.forEach(({ id }, index) => told.set(id, answers[index] as Told))
  }))
  return sent.map(({ id }) => {
    const { preflights, actual, cookies } = traffic.of(id)
    return { ...told.get(id) as Told, preflights, reached: actual, cookies }
  })
}

/** As much of a result as a cell expects to know. */
export function asExpected ({ resolves, preflights, reached, status, headers, cookies }: Result, expected: Outcome): Outcome {
  return {
    resolves,
    preflights,
    reached,
    ...(expected.status !== undefined && { status }),
    ...(expected.reads !== undefined && { reads: pick(headers, Object.keys(expected.reads)) }),
    ...(expected.cookies !== undefined && { cookies })
  }
}

/** Runs in the page. */
async function fetchInPage (all: readonly FetchArguments[]): Promise<Told[]> {
  const answers = new Map<FetchArguments, Promise<Told>>()
  // A second request that has to come within seconds does not queue behind those of all other cells.
  const isFirst = ({ times, pause }: FetchArguments): boolean => times > 1 && pause === 0
  for (const each of all.filter(isFirst)) answers.set(each, send(each))
  await Promise.all(answers.values())
  return await Promise.all(all.map(each => answers.get(each) ?? send(each)))

  async function send ({ url, init, times, pause }: FetchArguments): Promise<Told> {
    let told: Told = { resolves: false, status: 0, headers: {} }
    for (let i = 0; i < times; i++) {
      if (i > 0) await new Promise(resolve => setTimeout(resolve, pause))
      try {
        const response = await fetch(url, init)
        await response.text()
        told = { resolves: true, status: response.status, headers: Object.fromEntries([...response.headers]) }
      } catch {
        told = { resolves: false, status: 0, headers: {} }
      }
    }
    return told
  }
}

function fetchArguments ({ settings, send }: Cell, apis: ApiUrls, id: string): FetchArguments {
  const { path = '/api/items', to, times = 1, pause = 0, credentials = 'omit', ...rest } = send
  const url = new URL(path, apis.get(settings))
  if (to !== undefined) {
    const target = typeof to === 'string' ? new URL(to, url) : new URL(to.path, apis.get(to.api))
    target.searchParams.set('id', id)
    url.searchParams.set('to', target.href)
  }
  url.searchParams.set('id', id)
  return { url: url.href, times, pause, init: { credentials, ...rest } }
}

function pick (headers: Record<string, string>, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map(name => [name, headers[name.toLowerCase()] ?? null]))
}
