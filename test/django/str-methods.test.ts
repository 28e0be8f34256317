import t from 'tap'
import { CannotKnow } from '../../lib/python/problem.js'
import { strClass } from '../../lib/python/values/classes.js'
import { repr } from '../../lib/python/values/text.js'
import { PyClass, PyInstance, PyList, PyStr, UnknownValue, type Value } from '../../lib/python/values/values.js'
import { ending, methodOf, testContext } from './test-context.js'

t.test('what Python takes characters beyond ASCII for is refused', t => {
  const names = [
    'casefold', 'lower', 'upper', 'isdigit', 'isupper'
  ]
  for (const name of names) {
    t.equal(ending(() => methodOf('str', name).run([new PyStr('caf\u{e9}')], new Map(), testContext())), CannotKnow, name)
  }
  t.equal(repr(new PyStr('caf\u{e9} \u{ad}'), testContext()), "'caf\u{e9} \\xad'")
  t.equal(ending(() => repr(new PyStr('\u{20ac}'), testContext())), CannotKnow)
  t.end()
})

t.test('what cannot be known is refused', t => {
  const object = new PyInstance(new PyClass('C', [strClass], strClass.order, new Map()))
  const text = new PyStr('caf\u{e9}')
  const refused: Array<[string, Value[]]> = [
    ['lower', [object]], ['find', [text, object]], ['join', [text, new PyList([object])]],
    ['join', [text, new PyList([text, text], true)]],
    ['join', [text, new PyList([new UnknownValue({ span: testContext().span, why: 'Nobody knows.', fix: 'Ask.' })])]],
    ['replace', [new PyStr('a'.repeat(10_000)), new PyStr('a'), new PyStr('b'.repeat(10_000))]],
    ['join', [new PyStr('a'.repeat(10_000)), new PyStr('b'.repeat(10_000))]],
    ['find', [new PyStr('a'.repeat(100_000)), new PyStr(`b${'a'.repeat(50_000)}`)]]
  ]
  for (const [name, given] of refused) t.equal(ending(() => methodOf('str', name).run(given, new Map(), testContext())), CannotKnow, name)
  t.end()
})

t.test('a text keeps the place where it was written', t => {
  const context = testContext()
  const span = { ...context.span, from: 4 }
  const text = new PyStr(' a b ', span)
  for (const name of ['strip', 'lower']) t.equal((methodOf('str', name).run([text], new Map(), context) as PyStr).span, span, name)
  const parts = methodOf('str', 'split').run([text], new Map(), context) as PyList
  t.strictSame(parts.items.map(part => (part as PyStr).span), [span, span])
  t.equal((methodOf('str', 'strip').run([new PyStr('a')], new Map(), context) as PyStr).span, context.span)
  t.end()
})

t.test('long texts take no longer than they should', t => {
  const start = performance.now()
  const long = new PyStr(`a${' '.repeat(1_000_000)}b`)
  for (const name of ['strip', 'split', 'splitlines', 'upper', 'isdigit']) methodOf('str', name).run([long], new Map(), testContext(100_000_000))
  t.ok(performance.now() - start < 10_000)
  t.end()
})
