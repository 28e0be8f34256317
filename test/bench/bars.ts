import type { Contender } from './contenders.js'
import type { Measured, NeverSeen, StartUp } from './figures.js'
import { common, longPreflight, million, originHits, originMisses, ownSettings, redos, regexHits, regexMisses, remembered, type Scenario } from './scenarios.js'

/** A figure that must not be above its limit. */
export interface Bar {
  readonly what: string
  readonly figure: number
  readonly limit: number
  readonly unit: string
}

const byExactOrigins: readonly Scenario[] = [...common, originHits, originMisses]
const byRegexes: readonly Scenario[] = [regexHits, regexMisses]

export function bars (measured: Measured, startUp: StartUp, neverSeen: NeverSeen): Bar[] {
  const bar = (what: string, figure: number, limit: number, unit = ''): Bar => ({ what, figure, limit, unit })

  /** Of all these rows, the one in which ours stands worst. */
  const worst = (scenarios: readonly Scenario[], other: Contender, limit: number, variant?: string): Bar => {
    const rows = scenarios.flatMap(({ name, variants }) => variants.filter(one => variant === undefined || one.name === variant).map(one => ({
      where: one.name === '' ? name : `${name}, ${one.name}`,
      figure: measured.ratio(name, [one.name, 'ours'], [one.name, other])!
    })))
    const { where, figure } = rows.reduce((one, next) => next.figure > one.figure ? next : one)
    return bar(`ours / ${other}, at worst: ${where}`, figure, limit)
  }
  const [short, long] = longPreflight.variants
  const growth = (contender: Contender): number => measured.ratio(longPreflight.name, [long!.name, contender], [short!.name, contender])!
  const [listed, known] = remembered.variants
  const [plain, ...traps] = redos.variants
  const trapped = traps.map(({ name }) => measured.ratio(redos.name, [name, 'ours'], [plain!.name, 'ours'])!)

  return [
    worst(byExactOrigins, 'floor', 1.05),
    worst(ownSettings, 'floor', 1.05),
    worst(byRegexes, 'floor', 1.07, '1,000'),
    worst([...byExactOrigins, ...byRegexes], 'fastify-cors', 0.97),
    worst([originHits, originMisses], 'fastify-cors', 0.15, '10,000'),
    worst(byRegexes, 'fastify-cors', 0.08, '1,000'),
    bar('1,000,000 origins / 1 origin', measured.ratio(million.name, ['1,000,000', 'ours'], ['1', 'ours'])!, 1.05),
    bar('an origin that originSource remembers / the same in CORS_ALLOWED_ORIGINS', measured.ratio(remembered.name, [known!.name, 'ours'], [listed!.name, 'ours'])!, 1.05),
    bar('memory of one of 1,000,000 origins that originSource remembers', startUp.bytesPerVerdict, 120, 'bytes'),
    bar('memory of one of 1,000,000 origins', startUp.bytesPerOrigin, 200, 'bytes'),
    bar('registering 1,000,000 origins, CPU time', startUp.registerMillion / 1000, 2, 's'),
    bar('reloading 300,000 origins, the longest pause', startUp.reloadPause, 20, 'ms'),
    bar('reloading 300,000 origins / registering them, CPU time', startUp.reload / startUp.registerMany, 1.2),
    bar('a never-seen origin, 1,000 regexes, median', Math.max(neverSeen.hit.median, neverSeen.miss.median), 2, 'µs'),
    bar('a never-seen origin, 1,000 regexes, 99.9 %', Math.max(neverSeen.hit.p999, neverSeen.miss.p999), 20, 'µs'),
    bar('the worst regex / a plain one, hostile origins', Math.max(...trapped), 10),
    bar('64 KB / 64 bytes of Access-Control-Request-Headers, over what bare Fastify grows', growth('ours') / growth('bare'), 1.05),
    bar('importing the plugin, if importing Fastify takes 45 ms', startUp.importPlugin / startUp.importFastify * 45, 25, 'ms'),
    bar('registering with ten origins', startUp.registerTen, 2, 'ms')
  ]
}
