import t from 'tap'
import { remember } from '../../lib/policy/remember.js'

function counting (capacity: number) {
  const judged: string[] = []
  const ask = remember(key => { judged.push(key); return key.length > 1 }, capacity)
  return { judged, ask }
}

t.test('judges a key once while it is remembered', t => {
  const { judged, ask } = counting(2)
  t.strictSame(['a', 'bb', 'a', 'bb'].map(ask), [false, true, false, true])
  t.strictSame(judged, ['a', 'bb'])
  t.end()
})

t.test('what is asked for again stays, what is not is forgotten', t => {
  const { judged, ask } = counting(2)
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a']) ask(key)
  t.strictSame(judged, ['a', 'b', 'c', 'd'], 'a went from the old generation to the young one')
  ask('b')
  t.strictSame(judged, ['a', 'b', 'c', 'd', 'b'])
  t.end()
})

t.test('never judges wrongly, whatever was forgotten', t => {
  const { ask } = counting(3)
  for (let count = 0; count < 1000; count++) {
    const key = 'x'.repeat(count % 7 + 1)
    t.equal(ask(key), key.length > 1)
  }
  t.end()
})
