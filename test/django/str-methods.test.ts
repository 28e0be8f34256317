import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { CannotKnow } from '../../lib/django/problem.js'
import { objectClass } from '../../lib/django/values/exceptions.js'
import { parseInteger } from '../../lib/django/values/numbers.js'
import { repr } from '../../lib/django/values/text.js'
import { PyClass, PyInstance, PyList, PyStr, PyUnknown, type Value } from '../../lib/django/values/values.js'
import { root } from '../root.js'
import { ending, methodOf, testContext } from './test-context.js'

/** As test/peers/django-settings/unicode_hashes.py has them: all but ideographs, Hangul and what is private. */
const spans = [[0, 0x3400], [0xa000, 0xac00], [0xf900, 0x17000], [0x1af00, 0x1fc00]] as const

t.test('Unicode, as CPython has it', t => {
  const hashes = JSON.parse(readFileSync(join(root, 'test/django/unicode.json'), 'utf8')) as Record<string, string>
  const context = testContext(1_000_000_000)
  const text = (name: string, value: string): string => {
    const result = methodOf('str', name).run([new PyStr(value)], new Map(), context)
    return result instanceof PyStr ? result.text : Number(result).toString()
  }
  const of: Record<string, (character: string) => string> = {
    sigma: character => text('lower', `a${character}\u{3a3}${character}.`),
    continues: character => text('isidentifier', `a${character}`),
    int: character => String(parseInteger(character, 10) ?? ''),
    repr: character => repr(new PyStr(character), context)
  }
  for (const [name, hash] of Object.entries(hashes)) {
    const sum = createHash('sha256')
    for (const [first, end] of spans) {
      for (let code = first; code < end; code++) sum.update(`${(of[name] ?? (character => text(name, character)))(String.fromCodePoint(code))}\n`)
    }
    t.equal(sum.digest('hex'), hash, name)
  }
  t.end()
})

t.test('what cannot be known is refused', t => {
  const object = new PyInstance(new PyClass('C', [objectClass], objectClass.order, new Map()))
  const text = new PyStr('caf\u{e9}')
  const refused: Array<[string, Value[]]> = [
    ['__len__', [text]], ['lower', [object]], ['find', [text, object]], ['zfill', [text, object]], ['join', [text, new PyList([object])]], ['encode', [text, new PyStr('cp1252')]],
    ['encode', [text, new PyStr('ascii'), new PyStr('xmlcharrefreplace')]], ['encode', [new PyStr('\ud800')]], ['join', [text, new PyList([text, text], true)]],
    ['join', [text, new PyList([new PyUnknown({ place: testContext().place, why: 'Nobody knows.', fix: 'Ask.' })])]],
    ['zfill', [text, 10n ** 12n]], ['center', [text, 10n ** 12n]], ['expandtabs', [new PyStr('\t'), 2n ** 31n - 1n]],
    ['replace', [new PyStr('a'.repeat(10_000)), new PyStr('a'), new PyStr('b'.repeat(10_000))]],
    ['join', [new PyStr('a'.repeat(10_000)), new PyStr('b'.repeat(10_000))]],
    ['count', [new PyStr('a'.repeat(100_000)), new PyStr(`b${'a'.repeat(50_000)}`)]]
  ]
  for (const [name, given] of refused) t.equal(ending(() => methodOf('str', name).run(given, new Map(), testContext())), CannotKnow, name)
  t.end()
})

t.test('a text keeps the place where it was written', t => {
  const context = testContext()
  const place = { ...context.place, from: 4 }
  const text = new PyStr(' a b ', place)
  for (const name of ['strip', 'lower', 'title']) t.equal((methodOf('str', name).run([text], new Map(), context) as PyStr).place, place, name)
  const parts = methodOf('str', 'split').run([text], new Map(), context) as PyList
  t.strictSame(parts.items.map(part => (part as PyStr).place), [place, place])
  t.equal((methodOf('str', 'strip').run([new PyStr('a')], new Map(), context) as PyStr).place, context.place)
  t.end()
})

t.test('long texts take no longer than they should', t => {
  const start = performance.now()
  const long = new PyStr(`a${' '.repeat(1_000_000)}b`)
  for (const name of ['strip', 'split', 'rsplit', 'splitlines', 'upper', 'isspace', 'expandtabs']) methodOf('str', name).run([long], new Map(), testContext(100_000_000))
  methodOf('str', 'lower').run([new PyStr(`\u{3a3}${"'".repeat(300_000)}`.repeat(2))], new Map(), testContext(100_000_000))
  t.ok(performance.now() - start < 10_000)
  t.end()
})
