import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import t from 'tap'
import { PythonSyntaxError } from '../../../lib/python/problem.js'
import { Source } from '../../../lib/text/source.js'
import type { Block } from '../../../lib/python/syntax/ast.js'
import { decodePython } from '../../../lib/python/syntax/encoding.js'
import { parsePython } from '../../../lib/python/syntax/parse.js'
import { canonicalTree, readTrees, treeText } from '../../django/canonical-tree.js'
import { precedences } from '../../django/precedence.js'
import { generator } from './choices.js'
import { loadPython314 } from './python-314.js'
import { seed } from '../../seed.js'

// SYNTAX_RUNS=… makes more files, SEED=… other ones.
const runs = Number(process.env['SYNTAX_RUNS'] ?? 20_000)

const folder = new URL('../../../../test/', import.meta.url)
const accepted = [...readTrees(), ...precedences].map(({ source }) => source)
const refused = JSON.parse(readFileSync(new URL('django/ast-refused.json', folder), 'utf8')) as string[]

const words = /[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|"""|'''|\r\n|\s|[^\s\w]/gu
const pieces = [
  ' ', '\n', '\n ', '\n  ', '\t', '\f', '\\\n', '\r\n', '(', ')', '[', ']', '{', '}', ',', ':', ';', ':=', '=', '==', '*', '**', '.', '...', '->', '@', '-', '~', '!', '#', "'", '"', "f'", '"""',
  'a', 'constructor', '__proto__', 'toString', '_', '__debug__', 'match', 'case', 'print', 'lambda', 'not', 'in', 'is', 'if', 'else', 'for', 'async', 'await', 'yield', 'from', 'import', 'as', 'with', 'None', 'True', 'global a', 'nonlocal a',
  'return', 'break', 'continue', 'except', 'finally', 'try', 'class A', 'def f()', '0', '1', '1.', '0x', '1e', '1j', '_', '\\x', '\\N{', '{a!r:>{b}}', '{', "f'{a}'", "t'{a=}'", "rf'", "f'''", '{{', '}}', 'type a = ', '[a: b = c, *d]', '[*a = b, **c]', 'except a, b:', 'except* a:', '!r', '#', 'é', '²', '\u00A0', '😀', '\uFEFF'
]

/** A text with some of its words taken out, doubled, swapped or replaced. */
function mutate (random: (below: number) => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  let text = pick(random(4) === 0 ? refused : accepted)
  if (random(3) === 0) text += `${text.endsWith('\n') ? '' : '\n'}${pick(accepted)}`
  if (random(8) === 0) text = `${pick(['def f():', 'async def f():', 'class A:', 'while a:', 'try:\n pass\nexcept* a:', 'if a:'])}\n${text.replaceAll(/^/gm, ' ')}`
  for (let count = random(3) + 1; count > 0; count--) {
    const parts = text.match(words) ?? []
    const at = random(parts.length)
    const other = random(parts.length)
    switch (random(7)) {
      case 0: parts.splice(at, 1); break
      case 1: parts.splice(at, 0, parts[at] ?? ''); break
      case 2: parts.splice(at, 1, ...parts.splice(other, 1, parts[at] ?? '')); break
      case 3: parts.splice(at, 1, pick(pieces)); break
      case 4: parts.splice(at, 0, pick(pieces)); break
      case 5: parts.splice(at, random(4), ...(pick(accepted).match(words) ?? []).slice(0, 4)); break
      case 6: parts.splice(at, 1, (parts[at] ?? '').slice(1)); break
    }
    text = parts.join('')
  }
  return text
}

t.setTimeout(0)

t.test('mutated files that CPython 3.14 takes have its tree, or are refused', async t => {
  const random = generator(seed)
  const newest = await loadPython314()
  const python = spawn('python3', [new URL('peers/django-settings/ast_dump.py', folder).pathname], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const counts = { same: 0, refusedByBoth: 0, refusedByUsOnly: 0, takenByUsOnly: 0, sameIn311: 0 }
  const reasons = new Map<string, number>()
  for (let run = 0; run < runs; run++) {
    const text = mutate(random)
    if (!text.isWellFormed()) continue
    const expected = newest.tree(text)
    let tree: Block | undefined
    try {
      tree = parsePython(new Source('x', decodePython(Buffer.from(text), 'x')))
    } catch (error) {
      if (!(error instanceof PythonSyntaxError)) throw error
      if (expected !== null) reasons.set(error.message, (reasons.get(error.message) ?? 0) + 1)
      if (process.env['SYNTAX_SHOW'] !== undefined && expected !== null) console.log(error.message, JSON.stringify(text))
    }
    if (tree === undefined) counts[expected === null ? 'refusedByBoth' : 'refusedByUsOnly']++
    // What its compiler refuses was never deployed.
    else if (expected === null) counts.takenByUsOnly++
    else if (canonicalTree(tree) === treeText(expected)) counts.same++
    else t.fail('the trees differ', { text })
    if (tree === undefined) continue
    // What 3.11 takes as well, it has to understand in the same way.
    python.stdin.write(`${JSON.stringify(text)}\n`)
    const older: unknown = JSON.parse((await answers.next()).value as string)
    if (older === null) continue
    counts.sameIn311++
    if (canonicalTree(tree) !== treeText(older)) t.fail('the tree of 3.11 differs', { text })
  }
  python.stdin.end()
  await once(python, 'close')
  t.comment(JSON.stringify({ runs, ...counts }), [...reasons])
  t.ok(counts.same > runs / 20, 'enough files are accepted')
})
