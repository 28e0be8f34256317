/** What caches do in their own way, of those whose every request is not accounted for. */
import type { Fault } from './faults.js'

export type OtherCache = 'haproxy' | 'haproxyByOrigin' | 'squid' | 'apache' | 'trafficServer'

interface Habits {
  /** The cases whose answers it keeps neither with Vary nor without. */
  readonly neverKeeps: readonly string[]
  /** It keeps no answer that has a Vary with `origin`. */
  readonly needsNoVary: boolean
  /** It keeps answers to different origins apart by itself. */
  readonly keyHasOrigin: boolean
  /** What the 304s lack that it makes itself. */
  readonly makes304sWithout: readonly Fault[]
}

const plain = { neverKeeps: [], needsNoVary: false, keyHasOrigin: false, makes304sWithout: [] }
const only200 = ['301', '404 of the router', '410', '500']

export const habits: Readonly<Record<OtherCache, Habits>> = {
  haproxy: { ...plain, neverKeeps: only200, needsNoVary: true },
  haproxyByOrigin: { ...plain, neverKeeps: [...only200, 'Vary: Accept-Language', 'Vary in two lines', 'Vary of more than 128 characters'], keyHasOrigin: true },
  squid: {
    ...plain,
    neverKeeps: ['301', '404 of the router', '500'],
    makes304sWithout: ['Vary without origin', 'missing Access-Control-Allow-Origin']
  },
  apache: { ...plain, neverKeeps: ['301'] },
  trafficServer: { ...plain, makes304sWithout: ['missing Access-Control-Allow-Origin'] }
}
