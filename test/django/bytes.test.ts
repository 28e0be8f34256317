import t from 'tap'
import { CannotKnow } from '../../lib/python/problem.js'
import { PyBytes, PyStr } from '../../lib/python/values/values.js'
import { ending, methodOf, testContext } from './test-context.js'

t.test('what is not read is refused', t => {
  const text = new PyBytes(new Uint8Array([97]))
  t.equal(ending(() => methodOf('bytes', 'decode').run([text, new PyStr('cp1252')], new Map(), testContext())), CannotKnow)
  t.equal(ending(() => methodOf('bytes', 'decode').run([new PyBytes(new Uint8Array([255])), new PyStr('utf-8'), new PyStr('surrogateescape')], new Map(), testContext())), CannotKnow)
  t.end()
})
