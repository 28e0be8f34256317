import fc from 'fast-check'
import t from 'tap'
import { DjangoSettingsError } from '../../../lib/django/index.js'
import { seed } from '../../seed.js'
import { missingProgram } from './generate-missing.js'
import { startOracle, type Oracle, type Outcome } from './oracle.js'
import { readProgram, wrongSetting } from './reading.js'

/*
 * What is read without the variables A and B is what CPython has with as few of them as the file needs to get to its end:
 * for all values that these may have. PROGRAMS=20000 runs more programs; SEED=… other ones.
 */
const count = Number(process.env['PROGRAMS'] ?? 250)

const values = ['', '0', '1', 'x', 'a,b']
const sets: ReadonlyArray<readonly string[]> = [[], ['A'], ['B'], ['A', 'B']]

type Env = Readonly<Record<string, string>>

function environments (names: readonly string[]): readonly Env[] {
  return names.reduce<readonly Env[]>((all, name) => all.flatMap(env => values.map(value => ({ ...env, [name]: value }))), [{}])
}

interface Run { readonly env: Env, readonly outcome: Outcome }

/** The runs that get to the end, by the smallest sets of variables with which any does. */
async function runs (source: string, oracle: Oracle): Promise<ReadonlyArray<readonly Run[]>> {
  const found: Array<{ readonly names: readonly string[], readonly runs: readonly Run[] }> = []
  for (const names of sets) {
    if (found.some(smaller => smaller.names.every(name => names.includes(name)))) continue
    const all = environments(names)
    const outcomes = await oracle.runAll(all.map(env => ({ source, env })))
    const ended = outcomes.map((outcome, index) => ({ env: all[index] as Env, outcome })).filter(({ outcome }) => 'values' in outcome)
    if (ended.length > 0) found.push({ names, runs: ended })
  }
  return found.map(({ runs }) => runs)
}

type Ours = Readonly<Record<string, unknown>>

function wrongIn ({ env, outcome }: Run, ours: Ours): string | undefined {
  const found = wrongSetting('values' in outcome ? outcome.values : {}, ours)
  return found && `${found}, with ${JSON.stringify(env)}`
}

/** Wrong with each of the smallest sets: where one or the other variable does, either is taken for the one that is meant. */
async function judge (source: string, ours: Ours, oracle: Oracle): Promise<string | undefined> {
  const all = (await runs(source, oracle)).map(each => each.map(run => wrongIn(run, ours)).find(found => found !== undefined))
  return all.includes(undefined) ? undefined : all[0]
}

t.test(`what is not set is told as it is where the file runs, seed ${seed}`, async t => {
  const oracle = await startOracle()
  t.teardown(() => oracle.close())
  const wrong: string[] = []
  let read = 0
  for (const program of fc.sample(missingProgram, { seed, numRuns: count })) {
    const source = `${program.join('\n')}\n`
    const ours = readProgram(source, {})
    if (ours instanceof DjangoSettingsError) continue
    read++
    const found = await judge(source, ours, oracle)
    if (found !== undefined) wrong.push(`${found}\n${source}`)
  }
  t.comment(`${read} of ${count} were read`)
  t.ok(read > count / 5, 'many are read')
  t.strictSame(wrong, [], 'none is wrong')
})
