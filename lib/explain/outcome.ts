/** What a browser makes of a page's request and of the answers to it. */
export interface Outcome {
  /** Why `fetch` throws before anything is sent. */
  readonly throws?: string
  /** Headers of the page's that the browser leaves out without a word. */
  readonly drops: readonly string[]
  /** The preflight that goes out first. None where the request needs none. */
  readonly preflight?: Preflight
  /** Whether the actual request reaches the server, whatever the page may read of the answer. */
  readonly sent: boolean
  /** Whether cookies may go with the actual request. */
  readonly credentialed: boolean
  /** Whether the page may read the answer. Else `fetch` rejects. */
  readonly readable: boolean
  /** The response headers that the page may read, as far as the answer has them. `*` is every other one as well, Set-Cookie excepted. */
  readonly readableHeaders: readonly string[]
  /** What stands in the way. */
  readonly blocked?: Blocked
}

export interface Preflight {
  /** What of the request needs leave. */
  readonly because: readonly string[]
  /** Access-Control-Request-Method. */
  readonly method: string
  /** Access-Control-Request-Headers: sorted names in lower case. */
  readonly headers: readonly string[]
  /** Whether its answer lets the browser send the actual request. */
  readonly passes: boolean
}

export interface Blocked {
  readonly reason: BlockReason
  readonly message: string
  /** The setting that decides. */
  readonly setting?: string
  readonly hint: string
}

/** Why a page gets no answer to read. A closed set. */
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
