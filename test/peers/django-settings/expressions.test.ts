import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { isSame, outcomeOf, readTable, tables, writeTable, type Group, type Outcome } from '../../django/expression-rows.js'
import { questions } from './asked.js'
import { generator } from './choices.js'
import { libraries } from '../../../lib/python/stdlib/index.js'
import { root } from '../../root.js'
import { seed } from '../../seed.js'

const count = 20_000
/** ASKS=… asks more, SEED=… other ones. */
const asks = Number(process.env['ASKS'] ?? 40_000)

function python (script: string, input: unknown, ...options: readonly string[]): string {
  return execFileSync('/usr/bin/python3', ['-W', 'ignore', join(root, 'test/peers/django-settings', script), ...options], {
    input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'ignore']
  })
}

/** These run in a project, with files and an environment of their own. */
const inProject = new Set(['environments.py', 'libraries.py'])

for (const file of tables) {
  // ROWS=write keeps what Python says now in test/django/expressions/*.py: for rows that are new.
  t.test(`what CPython says of expressions/${file}`, async t => {
    const groups = readTable(file)
    const questions = groups.map(({ rows, ...group }) => ({ ...group, inProject: inProject.has(file), rows: rows.filter(isRead).map(([source]) => source) }))
    const said = JSON.parse(python('expressions.py', questions)) as { readonly environ: string | null, readonly outcomes: readonly Outcome[][] }
    const now = groups.map(({ rows, ...group }, index) => {
      const outcomes = (said.outcomes[index] ?? []).values()
      return { ...group, rows: rows.map(row => isRead(row) ? asked(row, outcomes.next().value ?? null, said.environ !== null) : row) }
    })
    if (process.env['ROWS'] === 'write') writeTable(file, now)
    else t.strictSame(now, groups)
  })
}

/** The rows of django-environ are of releases that Debian does not have yet: PYTHONPATH may name one. */
function asked (row: Group['rows'][number], outcome: Outcome, hasEnviron: boolean): Group['rows'][number] {
  return hasEnviron || !/\benviron\.[A-Z]/.test(row[0]) ? [row[0], outcome] : row
}

function isRead ([, result]: Group['rows'][number]): boolean {
  return typeof result !== 'object' || result === null || !('refused' in result)
}

const numbers = ['0', '1', '-7', '3', '2.5', '-0.5', '1e300', '10**20', '-10**30', '2**53', 'True', 'False']
const others = ['None', '...', '""', '"a"', '"ab"', '"%s-%d"', 'b"a"', '()', '(1,)', '(1, 2)', '("a", 5)', '[]', '[1]', '[1, 2]', '[[1], "a"]', '{1}', '{1, 2}', 'frozenset({1})', '{}', '{"a": 1}', '{1: "a"}', 'range(0)', 'range(1, 2)', 'slice(1)', 'int', 'len']
/** Of each, what it would take CPython too long to multiply or to raise with. */
const tooLarge = /^(?:1e300|-?10\*\*\d+|2\*\*53)$/
const operators = ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '==', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'and', 'or']

t.test('every operator between any two values is as CPython has it, or refused', async t => {
  const sources = operators.flatMap(operator => [...numbers, ...others].flatMap(left => [...numbers, ...others]
    .filter(right => !(/^(?:\*\*?|<<|>>)$/.test(operator) && (tooLarge.test(left) || tooLarge.test(right))))
    .map(right => `(${left}) ${operator} (${right})`)))
  const { outcomes: [outcomes = []] } = JSON.parse(python('expressions.py', [{ inProject: false, rows: sources }])) as { readonly outcomes: readonly Outcome[][] }
  const wrong = sources.map((source, index) => [source, outcomes[index] ?? null, outcomeOf(source)] as const)
    .filter(([, expected, ours]) => !('refused' in ours) && !isSame(expected, ours))
  t.strictSame(wrong.map(([source, expected, ours]) => [source, expected, 'value' in ours ? ours.tagged : ours]), [])
  t.comment(`${sources.length} operations`)
})

t.test('what is asked of any value is as CPython has it, or refused', async t => {
  const sources = questions(asks, generator(seed))
  const { outcomes: [outcomes = []] } = JSON.parse(python('expressions.py', [{ inProject: false, rows: sources }])) as { readonly outcomes: readonly Outcome[][] }
  let refused = 0
  const wrong = sources.map((source, index) => [source, outcomes[index] ?? null, outcomeOf(source)] as const).filter(([, expected, ours]) => {
    if ('refused' in ours) refused++
    // What is no Python was never deployed.
    return !('refused' in ours) && !isSame(expected, ours) && !(typeof expected === 'object' && expected !== null && 'raises' in expected && expected.raises === 'SyntaxError')
  })
  t.comment(`${sources.length} questions, ${refused} of them refused`)
  t.strictSame(wrong.slice(0, 20).map(([source, expected, ours]) => [source, expected, 'value' in ours ? ours.tagged : ours]), [])
  t.ok(refused < asks * 0.6)
})

t.test('what each name of a module is an object of is as CPython has it, or refused', async t => {
  const names = [...libraries].flatMap(([module, make]) => [...make().attributes.keys()].map(name => [module, name] as const))
  const sources = names.flatMap(([module, name]) => ['isinstance(X, type)', 'isinstance({}, X)', 'issubclass(X, object)', 'issubclass(dict, X)', 'type(X) is type(len)', 'callable(X)']
    .map(asked => `import ${module}\n${asked.replace('X', `${module}.${name}`)}`))
    .filter(source => !/^import typing_extensions|\btyping\.NamedTuple/.test(source))
  const { outcomes: [outcomes = []] } = JSON.parse(python('expressions.py', [{ inProject: false, rows: sources }])) as { readonly outcomes: readonly Outcome[][] }
  const wrong = sources.filter((source, index) => {
    const ours = outcomeOf(source)
    return !('refused' in ours) && !isSame(outcomes[index] ?? null, ours)
  })
  t.strictSame(wrong.map(source => [source, JSON.stringify(outcomeOf(source)), outcomes[sources.indexOf(source)]]), [])
  t.comment(`${sources.length} questions`)
})

t.test('test/django/attributes.json is what CPython says', async t => {
  t.doesNotThrow(() => python('attributes.py', null, '--check'))
})

t.test(`random calls are as CPython has them, or refused (SEED=${seed})`, async t => {
  const rows = JSON.parse(python('expressions.py', null, '--random', String(seed), String(count))) as Group['rows']
  let refused = 0
  const wrong = rows.flatMap(([source, expected]) => {
    const ours = outcomeOf(source)
    if ('refused' in ours) refused++
    if ('refused' in ours || isSame(expected, ours)) return []
    return [{ source, python: expected, ours: 'value' in ours ? ours.tagged : ours }]
  })
  t.comment(`${rows.length} calls, ${refused} of them refused`)
  t.strictSame(wrong.slice(0, 20), [])
  t.ok(refused < count * 0.6)
})
