/**
 * A function that remembers its latest verdicts, at least `capacity` and at most twice as many of
 * them. Two generations: when the young one is full it becomes the old one, and the old one is
 * forgotten. A flood of new keys can only push others out, never make this grow.
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
