/** What a run is to do. */
export interface Plan {
  /** Requests from hostile origins, each with an origin that no other one has. */
  readonly hostile: number
  /** How many of them come before memory is measured for the first time. A multiple of `window`. */
  readonly warmUp: number
  /** CPU time is measured for so many of them at a time. */
  readonly window: number
  /** How many windows after the warm-up are compared with as many at the end. */
  readonly compared: number
  /** The control: with a handler that leaks. */
  readonly leaks: boolean
}

/** Bytes that are in use after collection. */
interface Memory {
  readonly hostile: number
  readonly heapUsed: number
  readonly external: number
  readonly rss: number
}

/** What has come of it. */
export interface Report {
  hostile: number
  friendly: number
  /** Answers that hold Access-Control-Allow-Origin. */
  hostileAllowed: number
  friendlyAllowed: number
  /** Answers whose status or headers are not what was expected. */
  wrong: number
  /** The first of those, with their requests. */
  readonly examples: string[]
  /** After the warm-up, a few times on the way, and at the end. */
  readonly memory: Memory[]
  /** CPU seconds for each window, the warm-up's first. */
  readonly cpu: number[]
  /** Wall-clock time of it all. */
  seconds: number
}
