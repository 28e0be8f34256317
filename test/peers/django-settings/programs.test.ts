import fc from 'fast-check'
import t from 'tap'
import { DjangoSettingsError } from '../../../lib/django/index.js'
import { program, sourceOf, type Program } from './generate-program.js'
import { startOracle, type Outcome } from './oracle.js'
import { readProgram, wrongSetting } from './reading.js'
import { seed } from '../../seed.js'

/*
 * PROGRAMS=200000 runs more of them (give --timeout=0 too); SEED=… other ones.
 */
const count = Number(process.env['PROGRAMS'] ?? 3_000)
const batchSize = 100

/** Of the programs that CPython runs, in percent. */
const mostRefused = 30

const oracle = await startOracle()
/** Where these differ, the order comes from a set. Each pair of seeds agrees on every other set of two. */
const reordered = await Promise.all(Array.from({ length: 16 }, (_, seed) => startOracle(String(seed + 1))))
t.teardown(() => { for (const each of [oracle, ...reordered]) each.close() })

type Ours = ReturnType<typeof readProgram>

const read = (program: Program): Ours => readProgram(sourceOf(program), { env: program.env, strictEnv: true })

/** What is wrong with our reading, if anything. What CPython gave up is not judged. */
function wrong (python: Outcome, ours: Ours, unordered: ReadonlySet<string> = new Set()): string | undefined {
  if (ours instanceof DjangoSettingsError || 'ended' in python) return undefined
  // A text that is too large for the machine is not made here either, but only hinders the settings that need it.
  if ('raises' in python && python.raises === 'MemoryError') return undefined
  if (!('values' in python)) return `read, where CPython ${'raises' in python ? `raises ${python.raises}` : 'finds a syntax error'}`
  return wrongSetting(python.values, ours, unordered)
}

async function judge (program: Program): Promise<string | undefined> {
  const question = [{ source: sourceOf(program), env: program.env }]
  const [outcome] = await oracle.runAll(question)
  const found = wrong(outcome as Outcome, read(program))
  if (found === undefined) return undefined
  const [one = {}, ...others] = (await Promise.all(reordered.map(each => each.runAll(question)))).map(([each]) => each !== undefined && 'values' in each ? each.values : {})
  const unordered = new Set(Object.keys(one).filter(name => others.some(other => JSON.stringify(one[name]) !== JSON.stringify(other[name]))))
  return wrong(outcome as Outcome, read(program), unordered)
}

/** Leaves out statement after statement, as long as the same is wrong. */
async function shrink (program: Program): Promise<Program> {
  const kind = (await judge(program))?.replace(/;.*/s, '')
  const isSame = async (smaller: Program): Promise<boolean> => (await judge(smaller))?.replace(/;.*/s, '') === kind
  let smallest = program
  for (let size = Math.ceil(program.statements.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.statements.length;) {
      const smaller = { ...smallest, statements: smallest.statements.toSpliced(at, size) }
      if (await isSame(smaller)) smallest = smaller
      else at += size
    }
  }
  const lines = smallest.statements.join('\n').split('\n')
  return lines.length > smallest.statements.length && lines.length < 200 ? await shrinkLines({ ...smallest, statements: lines }, isSame) : smallest
}

async function shrinkLines (program: Program, isSame: (program: Program) => Promise<boolean>): Promise<Program> {
  let smallest = program
  for (let at = smallest.statements.length - 1; at >= 0; at--) {
    const smaller = { ...smallest, statements: smallest.statements.toSpliced(at, 1) }
    if (await isSame(smaller)) smallest = smaller
  }
  return smallest
}

t.test(`equal or refused, seed ${seed}`, async t => {
  const seen = { programs: 0, ran: 0, raised: 0, syntax: 0, ended: 0, refused: 0, refusedOfRaised: 0, readOfRaised: 0, different: 0 }
  const why = new Map<string, number>()
  for (let done = 0; done < count; done += batchSize) {
    const programs = fc.sample(program, { seed: seed + done, numRuns: Math.min(batchSize, count - done) })
    const asked = oracle.runAll(programs.map(each => ({ source: sourceOf(each), env: each.env })))
    const ours = programs.map(read)
    const outcomes = await asked
    for (const [index, outcome] of outcomes.entries()) {
      const reading = ours[index] as Ours
      seen.programs++
      if ('values' in outcome) seen.ran++
      else if ('raises' in outcome) seen.raised++
      else if ('syntax' in outcome) seen.syntax++
      else seen.ended++
      if (reading instanceof DjangoSettingsError) {
        if ('values' in outcome) {
          seen.refused++
          const reason = reading.problems[0]?.message ?? 'no problem'
          why.set(reason, (why.get(reason) ?? 0) + 1)
        }
        if ('raises' in outcome) seen.refusedOfRaised++
      } else if ('raises' in outcome) {
        // What is not read is unknown, whether Python gives a value or raises there.
        seen.readOfRaised++
      } else if (wrong(outcome, reading) !== undefined && await judge(programs[index] as Program) !== undefined && seen.different++ < 3) {
        const smallest = await shrink(programs[index] as Program)
        t.fail('a difference', { difference: await judge(smallest), env: JSON.stringify(smallest.env), source: sourceOf(smallest) })
      }
    }
  }
  t.comment(`CPython ${oracle.version}: ${JSON.stringify(seen)}; ${(100 * seen.refused / seen.ran).toFixed(1)} % of what it runs is refused`)
  for (const [reason, times] of [...why].sort(([, a], [, b]) => b - a).slice(0, 12)) t.comment(`refused ${times}: ${reason}`)
  t.equal(seen.programs, count)
  t.equal(seen.different, 0, 'no difference')
  t.ok(seen.ran > seen.programs * 0.7, 'most programs run')
  t.ok(seen.syntax < seen.programs * 0.05, 'nearly all of them are Python')
  t.ok(seen.readOfRaised <= seen.raised * 0.02, 'nearly all that raises is told')
  t.ok(seen.refused <= seen.ran * mostRefused / 100, `at most ${mostRefused} % are refused`)
})
