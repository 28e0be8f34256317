import type { Page } from 'puppeteer-core'
import type { Cell, Outcome } from './cell.js'
import type { Traffic } from './traffic.js'
import type { VariantName } from './variants.js'

export type ApiUrls = ReadonlyMap<VariantName, string>

interface FetchArguments {
  readonly url: string
  readonly init: RequestInit
  readonly times: number
  readonly pause: number
}

let lastId = 0

/** Has a page send what the cell says, and tells what came of it: as much as the cell expects to know. */
export async function sendCell (page: Page, apis: ApiUrls, traffic: Traffic, cell: Cell, expected: Outcome): Promise<Outcome> {
  const id = String(++lastId)
  const { url, init, times, pause } = fetchArguments(cell, apis, id)

  const told = await page.evaluate(fetchInPage, { url, init, times, pause })

  const { preflights, actual, cookies } = traffic.of(id)
  return {
    resolves: told.resolves,
    preflights,
    reached: actual,
    ...(expected.status !== undefined && { status: told.status }),
    ...(expected.reads !== undefined && { reads: pick(told.headers, Object.keys(expected.reads)) }),
    ...(expected.cookies !== undefined && { cookies })
  }
}

/** Runs in the page. */
async function fetchInPage ({ url, init, times, pause }: FetchArguments) {
  let told = { resolves: false, status: 0, headers: {} as Record<string, string> }
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
