import type { Figures } from './server.js'

/** A store of origins, as the tests fill it, change it and ill-treat it. */
export interface Store {
  readonly name: 'redis' | 'postgres'
  /** What the server processes connect to: a socket, or the folder that it is in. */
  readonly address: string
  /** `siteOf(0)` and on, so many of them. */
  readonly load: (count: number) => Promise<void>
  /** How often the servers have asked it so far. */
  readonly countLookUps: (figures: readonly Figures[]) => Promise<number>
  readonly add: (origin: string) => Promise<unknown>
  readonly remove: (origin: string) => Promise<unknown>
  /** SIGSTOP and SIGCONT. */
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  readonly kill: () => Promise<void>
  /** Started again, it has what it had. */
  readonly start: () => Promise<void>
  /** The network between the servers and the store. */
  readonly stall: () => void
  readonly unstall: () => void
  readonly cut: () => void
  /** The connections by which changes are told are lost, and no others, where these are not the same. */
  readonly cutChannels: () => Promise<unknown>
  /** Another server takes over, which has no origins. */
  readonly failOver: () => Promise<void>
  readonly end: () => Promise<void>
}

export const siteOf = (number: number): string => `https://site-${number}.example.com`

/** The `size` of the sources in the tests: small, so that they are soon full. */
export const remembered = 500
