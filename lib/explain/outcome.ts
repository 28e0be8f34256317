/** The outcome of a page's request in one browser. */
export interface Outcome {
  /** The reason why `fetch` throws before it sends anything. */
  readonly throws?: string
  /** Headers that the page sets and the browser silently drops. */
  readonly drops: readonly string[]
  /** The preflight, if the request needs one. */
  readonly preflight?: Preflight
  /** Whether the actual request reaches the server, even if the page cannot read the response. */
  readonly sent: boolean
  /** Whether cookies may go with the actual request. */
  readonly credentialed: boolean
  /** Whether the page may read the response. Else `fetch` rejects. */
  readonly readable: boolean
  /** The response headers that the page may read, if present. `*` stands for all others except Set-Cookie. */
  readonly readableHeaders: readonly string[]
  /** Why the browser blocks the page, if it does. */
  readonly blocked?: Blocked
}

/** The preflight that a browser sends. */
export interface Preflight {
  /** The parts of the request that require the preflight. */
  readonly because: readonly string[]
  /** Access-Control-Request-Method. */
  readonly method: string
  /** Access-Control-Request-Headers: sorted names in lower case. */
  readonly headers: readonly string[]
  /** Whether the browser then sends the actual request. */
  readonly passes: boolean
}

/** Why a browser blocks a page, in words, and what to change. */
export interface Blocked {
  readonly reason: BlockReason
  /** What the browser does, and because of what. */
  readonly message: string
  /** The setting that decides. */
  readonly setting?: string
  /** What to change, so that the page may read the response. */
  readonly hint: string
}

/** Why a page cannot read the response. A closed set. */
export type BlockReason =
  | 'cannot-be-sent'
  | 'method-unknown-to-node'
  | 'path-not-decodable'
  | 'not-covered'
  | 'origin-not-allowed'
  | 'credentials-not-allowed'
  | 'wildcard-with-credentials'
  | 'method-not-allowed'
  | 'header-not-allowed'
