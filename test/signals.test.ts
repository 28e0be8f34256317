import t from 'tap'
import { Signal } from '../lib/signals.js'

t.test('asks handlers together: later ones do not wait for earlier ones', async t => {
  const signal = new Signal<string>()
  const order: string[] = []
  signal.connect(async sender => { order.push(`first asked by ${sender}`); await Promise.resolve(); order.push('first done') })
  signal.connect(sender => { order.push(`second asked by ${sender}`) })
  t.notOk(await signal.send('us'))
  t.strictSame(order, ['first asked by us', 'second asked by us', 'first done'])
})

t.test('gives no promise where no handler did', t => {
  const signal = new Signal<undefined>()
  t.equal(signal.send(undefined), false)
  signal.connect(() => ({ then: 'not a function' }))
  t.equal(signal.send(undefined), true)
  signal.connect(() => null)
  t.equal(signal.send(undefined), true)
  t.equal(signal.size, 2)
  t.end()
})

t.test('a handler may disconnect itself, and others, while it is asked', t => {
  const signal = new Signal<undefined>()
  const asked: string[] = []
  const second = () => { asked.push('second') }
  signal.connect(function first () { asked.push('first'); signal.disconnect(first); signal.disconnect(second) })
  signal.connect(second)
  signal.send(undefined)
  signal.send(undefined)
  t.strictSame(asked, ['first', 'second'])
  t.end()
})

t.test('a failure does not leave the other handlers’ rejections unhandled', async t => {
  const unhandled: unknown[] = []
  const listen = (reason: unknown) => { unhandled.push(reason) }
  process.on('unhandledRejection', listen)
  const signal = new Signal<undefined>()
  signal.connect(async () => { throw new Error('first') })
  signal.connect(() => { throw new Error('second') })
  signal.connect(async () => { throw new Error('third') })
  await t.rejects(Promise.resolve(signal.send(undefined)), { message: 'first' })
  await new Promise(resolve => setImmediate(resolve))
  process.off('unhandledRejection', listen)
  t.strictSame(unhandled, [])
})
