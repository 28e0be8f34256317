import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import t from 'tap'
import { re } from '../../../lib/django/library/re.js'
import { each } from '../../../lib/django/library/iterating.js'
import { CannotKnow } from '../../../lib/django/problem.js'
import { Raised } from '../../../lib/django/values/exceptions.js'
import { PyList, PyNative, PyStr, PyTuple, type Context, type PyDict, type PyIterator, type Value } from '../../../lib/django/values/values.js'
import { testContext } from '../../django/test-context.js'
import { encode } from './encode.js'
import { patternAndTexts } from '../../regex/generate-pattern.js'
import { root } from '../../root.js'
import { seed } from '../seed.js'

/*
 * The functions of re on random patterns and texts, compared with CPython's: equal or refused. CALLS=1000000 compares
 * more of them (give --timeout=0 too); SEED=… other ones.
 */
const count = Number(process.env['CALLS'] ?? 24_000)
const batchSize = 400

/** Of all calls, in percent. The patterns are far stranger than those of settings. */
const mostRefused = 40

const functions = ['search', 'match', 'fullmatch', 'findall', 'finditer', 'split', 'subn', 'call'] as const
const replacements = ['', 'x', '[\\1]', '\\g<0>-\\g<1>', '<\\g<n>>', '\\n\\.\\\\', '\\2\\07', '\\101', '\\q', '\\g<n']

type Call = readonly [name: typeof functions[number], pattern: string, flags: number, text: string, replacement: string, count: number]
type Outcome = { readonly value: unknown } | { readonly raises: string } | 'refused'

const calls: fc.Arbitrary<readonly Call[]> = fc.tuple(
  patternAndTexts, fc.constantFrom(0, 0, 0, 0, 0, 2, 2, 2, 8, 8, 16, 16, 24, 64, 256, 10, 34, 288), fc.constantFrom(...replacements), fc.constantFrom(0, 0, 0, 1, 2, -1)
).map(([{ pattern, texts }, flags, replacement, most]) =>
  texts.slice(0, 5).flatMap(text => functions.map((name): Call => [name, pattern, flags, text, replacement, most])))

const python = spawn('/usr/bin/python3', ['-P', '-s', `${root}test/peers/django-settings/re_outcomes.py`], { stdio: ['pipe', 'pipe', 'inherit'] })
const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
t.teardown(() => python.stdin.end())

async function askPython (calls: readonly Call[]): Promise<ReadonlyArray<Outcome | null>> {
  python.stdin.write(`${JSON.stringify(calls)}\n`)
  const { value } = await answers.next() as { value: string }
  return JSON.parse(value) as Array<Outcome | null>
}

function ask (call: Call): Outcome {
  const context = testContext()
  try {
    return { value: JSON.parse(JSON.stringify(encode(run(call, context), context))) as unknown }
  } catch (error) {
    if (error instanceof Raised) return { raises: error.exception.type.name }
    if (error instanceof CannotKnow) return 'refused'
    throw error
  }
}

function run ([name, pattern, flags, text, replacement, most]: Call, context: Context): Value {
  const subject = new PyStr(text)
  const of = (function_: string, ...given: readonly Value[]): Value => context.call(context.attribute(re(), function_), [new PyStr(pattern), ...given])
  switch (name) {
    case 'split': return of('split', subject, BigInt(most), BigInt(flags))
    case 'subn': return of('subn', new PyStr(replacement), subject, BigInt(most), BigInt(flags))
    case 'call': return of('sub', bracketed(context), subject, BigInt(most), BigInt(flags))
    case 'findall': return of('findall', subject, BigInt(flags))
    case 'finditer': return new PyList([...each(of('finditer', subject, BigInt(flags)) as PyIterator, context)].map(match => tell(match, context)))
    default: return tell(of(name, subject, BigInt(flags)), context)
  }
}

function bracketed (context: Context): Value {
  return new PyNative('bracketed', ([match]) => new PyStr(`<${(context.call(context.attribute(match as Value, 'group'), []) as PyStr).text}>`))
}

/** As re_outcomes.py does. */
function tell (match: Value, context: Context): Value {
  if (match === null) return null
  const of = (name: string, ...given: readonly Value[]): Value => context.call(context.attribute(match, name), given)
  const groups = of('groups') as PyTuple
  const numbers = [...groups.items.keys(), groups.items.length].map(BigInt)
  const names = of('groupdict', new PyStr('none')) as PyDict
  return new PyTuple([
    new PyList(numbers.map(number => of('group', number))), new PyList(numbers.map(number => of('span', number))), groups,
    new PyList(Array.from(names.entries.values(), pair => new PyTuple(pair))),
    of('__repr__')
  ])
}

t.test('re finds what CPython finds', async t => {
  const seen = { calls: 0, matches: 0, refused: 0, raised: 0, slow: 0 }
  for (let batch = 0; seen.calls < count; batch++) {
    const asked = fc.sample(calls, { seed: seed + batch, numRuns: batchSize / 40 }).flat()
    const expected = await askPython(asked)
    for (const [index, call] of asked.entries()) {
      const [theirs, ours] = [expected[index] as Outcome | null, ask(call)]
      seen.calls++
      if (ours === 'refused') seen.refused++
      else if (theirs === null) seen.slow++
      else if ('raises' in (theirs as object)) seen.raised++
      else if ((theirs as { value: unknown }).value !== null) seen.matches++
      if (ours === 'refused' || theirs === null) continue
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) t.strictSame(ours, theirs, JSON.stringify(call))
    }
  }
  t.comment(`seed ${seed}: ${JSON.stringify(seen)}, ${(100 * seen.refused / seen.calls).toFixed(1)} % refused`)
  t.ok(100 * seen.refused / seen.calls <= mostRefused)
})
