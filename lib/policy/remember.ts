/**
 * Caches the latest verdicts: at least `capacity` of them, at most twice as many. There are two generations: a full
 * young one replaces the old one. A flood of new keys evicts others, but never makes the cache grow.
 */
export function remember<Verdict> (judge: (key: string) => Verdict, capacity: number): (key: string) => Verdict {
  let young = new Map<string, Verdict>()
  let old = new Map<string, Verdict>()
  return key => {
    const known = young.get(key)
    if (known !== undefined) return known
    const verdict = old.get(key) ?? judge(key)
    if (young.size === capacity) {
      old = young
      young = new Map()
    }
    young.set(key, verdict)
    return verdict
  }
}
