import type { Bar } from './bars.js'
import type { Contender } from './contenders.js'
import type { Checks, Measured, StartUp } from './figures.js'
import type { Scenario } from './scenarios.js'

export const names: Readonly<Record<Contender, string>> = { bare: 'bare Fastify', floor: 'floor', 'fastify-cors': '@fastify/cors', before: 'before', ours: 'fastify-cors-headers' }

/** Markdown, which is what a terminal shows well, too. */
function table (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)))
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const fixed = (value: number | undefined, digits: number): string => value === undefined ? '' : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const figure = (value: number): string => fixed(value, value < 10 ? 2 : value < 100 ? 1 : 0)

export function costTable (scenarios: readonly Scenario[], measured: Measured): string {
  const contenders: readonly Contender[] = ['bare', 'floor', 'fastify-cors', 'ours']
  const rows = scenarios.flatMap(({ name, variants }) => variants.map(variant => {
    const ratio = (one: Contender, other: Contender): string => fixed(measured.ratio(name, [variant.name, one], [variant.name, other]), 3)
    return [
      variant.name === '' ? name : `${name}, ${variant.name}`,
      ...contenders.map(contender => fixed(measured.cost(name, variant.name, contender), 1)),
      ratio('ours', 'floor'),
      ratio('ours', 'fastify-cors'),
      ratio('floor', 'fastify-cors')
    ]
  }))
  return table(['µs of CPU per request', ...contenders.map(contender => names[contender]), 'ours / floor', 'ours / @fastify/cors', 'floor / @fastify/cors'], rows)
}

/** What a change did to the cost of a request. */
export function changeTable (scenarios: readonly Scenario[], measured: Measured): string {
  const rows = scenarios.flatMap(({ name, variants }) => variants.map(variant => {
    const ratio = (other: Contender): string => fixed(measured.ratio(name, [variant.name, 'ours'], [variant.name, other]), 3)
    const cost = (contender: Contender): string => fixed(measured.cost(name, variant.name, contender), 1)
    return [variant.name === '' ? name : `${name}, ${variant.name}`, cost('before'), cost('ours'), ratio('before'), ratio('floor')]
  }))
  return table(['µs of CPU per request', 'before', 'now', 'now / before', 'now / floor'], rows)
}

export function barTable (bars: readonly Bar[]): string {
  return table(['bar', 'limit', 'measured', ''], bars.map(({ what, limit, figure: value, unit }) => [
    what, `${limit} ${unit}`.trim(), `${figure(value)} ${unit}`.trim(), value <= limit ? 'met' : 'missed'
  ]))
}

export function startUpTable (startUp: StartUp): string {
  const ms = (value: number): string => `${figure(value)} ms`
  return table(['start-up', 'measured'], [
    ['import fastify', ms(startUp.importFastify)],
    ['import fastify-cors-headers after it', ms(startUp.importPlugin)],
    ['register a plugin with the same hooks that does nothing', ms(startUp.registerNothing)],
    ['register fastify-cors-headers with ten origins', ms(startUp.registerTen)],
    ['register it with 1,000,000 origins, CPU time', ms(startUp.registerMillion)],
    ['memory that each of them takes beside its own text', `${figure(startUp.bytesPerOrigin)} bytes`],
    ['memory of an origin that originSource remembers, its text included', `${figure(startUp.bytesPerVerdict)} bytes`],
    ['register it with 300,000 origins, CPU time', ms(startUp.registerMany)],
    ['reload 300,000 origins, CPU time', ms(startUp.reload)],
    ['the longest pause of the event loop meanwhile', ms(startUp.reloadPause)]
  ])
}

export function checksTable ({ errors, everything, ratio }: Checks): string {
  const row = (what: string, kind: 'first' | 'later'): string[] => [what, ...[errors, everything].map(of => `${figure(of[kind])} ms`), fixed(ratio[kind], 2)]
  return table(['CPU time of a check', 'the errors alone', 'everything', 'ratio'], [row('the first in a process', 'first'), row('one of many', 'later')])
}
