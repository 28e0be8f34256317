import t from 'tap'
import { measureChecks } from '../bench/figures.js'
import { run } from '../bench/rounds.js'
import { scenarios } from '../bench/scenarios.js'

// Not how long it takes, which nobody can promise of a busy machine: that the bench runs, and that all contenders
// give the same answers, without which its figures would mean nothing. The bench itself sees to that for the larger
// variants of a scenario, whose servers take long to start.

t.test('the bench has something to compare', async t => {
  // A fifth of them: each contender's server takes a second to start, and the whole of CI has twenty minutes.
  const smallest = scenarios.filter((_scenario, index) => index % 5 === 0).map(scenario => ({ ...scenario, variants: scenario.variants.slice(0, 1) }))
  const series = await run(smallest, { passes: 1, rounds: 1, warmUp: 1, round: 1 }, line => t.comment(line))
  t.equal(series.length, smallest.flatMap(({ contenders }) => contenders).length)
  for (const { scenario, variant, contender, microseconds } of series) {
    t.ok(microseconds.length === 1 && microseconds[0]! > 0, `${scenario} ${variant} ${contender}: ${microseconds.join()}`)
  }
})

t.test('the bench checks settings, which are right', async t => {
  const { ratio } = measureChecks(1)
  t.ok(ratio.first > 0 && ratio.later > 0)
})
