/** Who asks a cache: pages of two allowed origins, no page at all, and a page of an origin that is refused. */

export interface Requester {
  readonly who: Who
  /** Tells who, and how. */
  readonly name: string
  readonly method: 'GET' | 'HEAD' | 'OPTIONS'
  readonly headers: Readonly<Record<string, string>>
}

export const origins = {
  a: 'https://a.pages.example',
  b: 'https://b.pages.example',
  none: undefined,
  evil: 'https://evil.example'
} as const

export type Who = keyof typeof origins

const everybody = Object.keys(origins) as readonly Who[]

/** A program without any wishes. */
export const plain: Requester = { who: 'none', name: 'none', method: 'GET', headers: {} }

/** What a request can have besides its origin. */
export type Way = Partial<Pick<Requester, 'method' | 'headers'>>

/** Requesters, each asking in every one of these ways. */
export function inWays (ways: Readonly<Record<string, Way>>, among: readonly Who[] = everybody): readonly Requester[] {
  return among.flatMap(who => Object.entries(ways).map(([name, { method = 'GET', headers = {} }]) => {
    const origin = origins[who]
    return { who, name: `${who} ${name}`.trim(), method, headers: { ...(origin !== undefined && { origin }), ...headers } }
  }))
}

export const plainly: Readonly<Record<string, Way>> = { '': {} }

/** In the encodings that browsers ask for, the last one being what a program without any sends. */
export const inEncodings: Readonly<Record<string, Way>> = {
  gzip: { headers: { 'accept-encoding': 'gzip' } },
  br: { headers: { 'accept-encoding': 'br' } },
  identity: {}
}

export const inLanguages: Readonly<Record<string, Way>> = {
  en: { headers: { 'accept-language': 'en' } },
  fr: { headers: { 'accept-language': 'fr' } }
}

export const withMethods: Readonly<Record<string, Way>> = { GET: {}, HEAD: { method: 'HEAD' } }

/** As a visitor whom the server knows, or does not. */
export const asVisitors: Readonly<Record<string, Way>> = {
  unknown: {},
  cookie: { headers: { cookie: 'visitor=ann' } },
  authorization: { headers: { authorization: 'Bearer ann' } }
}

/** With the ETag of what the requester has kept, or without. */
export const conditionally: Readonly<Record<string, Way>> = {
  afresh: {},
  'if changed': { headers: { 'if-none-match': '"first"' } }
}

export const preflighting: Readonly<Record<string, Way>> = {
  GET: {},
  preflight: { method: 'OPTIONS', headers: { 'access-control-request-method': 'PUT' } }
}
