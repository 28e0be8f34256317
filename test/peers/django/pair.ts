import type { HandlerRule, RawRequest } from './django.js'

/** Settings that both sides can have: Django's names, and rules for handlers. */
export interface Settings {
  readonly [name: string]: unknown
  readonly HANDLERS?: readonly HandlerRule[]
}

/** What is put to both sides. */
export interface Pair {
  readonly settings: Settings
  readonly request: RawRequest
}

/** Some requests to the same settings, since an application is made for each settings. */
export interface Case {
  readonly settings: Settings
  readonly requests: readonly GeneratedRequest[]
}

/** A request, and what it was made to be, by which the shares are counted. */
export interface GeneratedRequest extends RawRequest {
  readonly kinds: readonly string[]
}

/** A header's value as servers read it, without white space around it. Repeated, it is joined as Node does. */
export function headerOf ({ headers }: RawRequest, wanted: string): string | undefined {
  const values = headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value.replace(/^[\t ]+|[\t ]+$/g, ''))
  return values.length === 0 ? undefined : values.join(', ')
}

/** A request without some of its headers. */
export function withoutHeaders (request: RawRequest, ...unwanted: string[]): RawRequest {
  return { ...request, headers: request.headers.filter(([name]) => !unwanted.includes(name.toLowerCase())) }
}

/** Settings without some of the names. */
export function without (settings: Settings, ...unwanted: string[]): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !unwanted.includes(name)))
}
