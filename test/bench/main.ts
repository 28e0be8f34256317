import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { barTable, changeTable, checksTable, costTable, names, startUpTable } from './tables.js'
import { bars } from './bars.js'
import { measureChecks, measureNeverSeen, measureStartUp, Measured } from './figures.js'
import { draw, type Line } from './plots.js'
import { type Effort, run } from './rounds.js'
import { originMisses, ownSettings, regexMisses, type Scenario, scenarios } from './scenarios.js'

// `npm run bench`: measures everything, prints it, and writes it into docs/performance.md with its plots.
// `npm run bench -- --quick`: measures less of everything, and only prints it.
// `npm run bench -- --before FOLDER`: beside another built checkout of this project, and only prints the ratios.
// `npm run bench -- --checks`: only what checking settings takes; with `--before`, beside the errors of that checkout.

const { values: { quick: isQuick = false, before, checks: onlyChecks = false } } = parseArgs({ options: { quick: { type: 'boolean' }, before: { type: 'string' }, checks: { type: 'boolean' } } })
// Many short rounds: on a machine that others share, what slows it lasts longer than one of them.
const effort: Effort = isQuick
  ? { passes: 1, rounds: 20, warmUp: 300_000, round: 10_000 }
  : { passes: 1, rounds: 80, warmUp: 500_000, round: 15_000 }

const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'of an unknown kind'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
console.log(machine)

if (onlyChecks) {
  console.log(`\n${checksTable(measureChecks(isQuick ? 5 : 15, before))}`)
  process.exit()
}

const say = (line: string): void => { if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`) }
if (before !== undefined) {
  process.env['BENCH_BEFORE'] = before
  // An earlier build may know nothing of settings of routes.
  const compared = scenarios.filter(scenario => !ownSettings.includes(scenario)).map(scenario => ({ ...scenario, contenders: [...scenario.contenders.filter(name => name === 'floor'), 'before', 'ours'] as const }))
  const figures = new Measured(await run(compared, effort, say))
  say('')
  console.log(`\n${changeTable(compared, figures)}`)
  process.exit()
}

const measured = new Measured(await run(scenarios, effort, say))
say('')
const startUp = measureStartUp(isQuick ? 3 : 9)
const neverSeen = measureNeverSeen(isQuick ? 1 : 5)
const checks = measureChecks(isQuick ? 5 : 15)

const sections = {
  machine: `Measured on ${machine}.`,
  bars: barTable(bars(measured, startUp, neverSeen)),
  cost: costTable(scenarios, measured),
  start: startUpTable(startUp),
  checks: checksTable(checks)
}
for (const text of Object.values(sections)) console.log(`\n${text}`)

if (!isQuick) {
  writeSections('docs/performance.md', sections)
  writeFileSync('docs/plots/origins.svg', await draw({ title: 'A request from an origin that is not in the list', x: 'origins in CORS_ALLOWED_ORIGINS', y: 'CPU time, bare Fastify = 1', lines: linesOf(originMisses) }))
  writeFileSync('docs/plots/regexes.svg', await draw({ title: 'A request from an origin that no regex matches', x: 'regexes in CORS_ALLOWED_ORIGIN_REGEXES', y: 'CPU time, bare Fastify = 1', lines: linesOf(regexMisses) }))
}

function linesOf ({ name, variants, contenders }: Scenario): Line[] {
  return contenders.map(contender => ({
    name: names[contender],
    points: variants.map(variant => [Number(variant.name.replaceAll(',', '')), measured.ratio(name, [variant.name, contender], [variant.name, 'bare'])!] as const)
  }))
}

/** Replaces what stands between `<!-- bench: name -->` and `<!-- /bench -->`. */
function writeSections (file: string, sections: Readonly<Record<string, string>>): void {
  const text = readFileSync(file, 'utf8').replace(/(<!-- bench: (\w+) -->\n)[^]*?(<!-- \/bench -->)/g, (whole, start: string, name: string, end: string) => {
    const section = sections[name]
    return section === undefined ? whole : `${start}${section}\n${end}`
  })
  for (const [name, section] of Object.entries(sections)) {
    if (!text.includes(section)) throw new Error(`${file} has no place for ${name}`)
  }
  writeFileSync(file, text)
}
