import fc from 'fast-check'
import t from 'tap'
import { DjangoSettingsError } from '../../../lib/django/index.js'
import { sourceOf, type Program } from './generate-program.js'
import { unknownProgram } from './generate-unknown.js'
import { startOracle, type Outcome } from './oracle.js'
import { readProgram, wrongSetting } from './reading.js'
import { seed } from '../../seed.js'

/*
 * The library `mystery` behaves in many ways (behaviours.py). What is read has to be right under each of them that gets to
 * the end of the file. PROGRAMS=100000 runs more programs (give --timeout=0 too); SEED=… other ones.
 */
const count = Number(process.env['PROGRAMS'] ?? 700)
const batchSize = 50

const oracle = await startOracle()
t.teardown(() => oracle.close())

type Ours = ReturnType<typeof readProgram>

const read = (program: Program): Ours => readProgram(sourceOf(program), { env: program.env })

/** What is wrong with our reading under one behaviour of the library, if anything. */
function wrong (outcomes: readonly Outcome[], ours: Ours): string | undefined {
  if (ours instanceof DjangoSettingsError) return undefined
  for (const [behaviour, outcome] of outcomes.entries()) {
    const found = 'values' in outcome ? wrongSetting(outcome.values, ours) : undefined
    if (found !== undefined) return `${found}, with behaviour ${behaviour}`
  }
  return undefined
}

async function judge (program: Program): Promise<string | undefined> {
  const [outcomes] = await oracle.runMysteries([{ source: sourceOf(program), env: program.env }])
  return wrong(outcomes as readonly Outcome[], read(program))
}

/** Leaves out line after line, and then what is left of them, as long as anything is wrong. */
async function shrink (program: Program): Promise<Program> {
  let smallest = program
  for (const statements of [program.statements, undefined]) {
    smallest = { ...smallest, statements: statements ?? smallest.statements.join('\n').split('\n') }
    for (let at = smallest.statements.length - 1; at >= 0; at--) {
      const smaller = { ...smallest, statements: smallest.statements.toSpliced(at, 1) }
      if (await judge(smaller) !== undefined) smallest = smaller
    }
  }
  return smallest
}

/** Whether all behaviours that get to the end give the same. */
function agree (outcomes: readonly Outcome[]): boolean {
  return new Set(outcomes.filter(outcome => 'values' in outcome).map(outcome => JSON.stringify(outcome))).size === 1
}

t.test(`right whatever an unknown library does, seed ${seed}`, async t => {
  const seen = { programs: 0, ran: 0, syntax: 0, read: 0, refused: 0, refusedThoughAllAgree: 0, agree: 0, different: 0 }
  for (let done = 0; done < count; done += batchSize) {
    const programs = fc.sample(unknownProgram, { seed: seed + done, numRuns: Math.min(batchSize, count - done) })
    const asked = oracle.runMysteries(programs.map(each => ({ source: sourceOf(each), env: each.env })))
    const ours = programs.map(read)
    for (const [index, outcomes] of (await asked).entries()) {
      const reading = ours[index] as Ours
      seen.programs++
      if (outcomes.some(outcome => 'syntax' in outcome)) seen.syntax++
      if (!outcomes.some(outcome => 'values' in outcome)) continue
      seen.ran++
      if (agree(outcomes)) seen.agree++
      if (reading instanceof DjangoSettingsError) {
        seen.refused++
        if (agree(outcomes)) seen.refusedThoughAllAgree++
      } else seen.read++
      if (wrong(outcomes, reading) !== undefined && seen.different++ < 3) {
        const smallest = await shrink(programs[index] as Program)
        t.fail('a difference', { difference: await judge(smallest), source: sourceOf(smallest) })
      }
    }
  }
  t.comment(`CPython ${oracle.version}: ${JSON.stringify(seen)}; ${(100 * seen.refusedThoughAllAgree / seen.agree).toFixed(1)} % of what is the same in all of them is refused`)
  t.equal(seen.programs, count)
  t.equal(seen.different, 0, 'no difference')
  t.ok(seen.ran > seen.programs * 0.6, 'most programs run')
  t.ok(seen.read > seen.programs * 0.02, 'some are read')
})
