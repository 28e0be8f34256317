import fc from 'fast-check'
import t from 'tap'
import { varyWithOrigin } from '../../lib/policy/vary.js'

const token = fc.stringMatching(/^[A-Za-z-]{1,8}$/)
const tokens = (vary: string) => vary.split(', ')

t.test('keeps every token, and holds origin once', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.array(token), fc.stringMatching(/^ {0,3}$/), (given, space) => {
      const vary = tokens(varyWithOrigin(given.join(`${space},${space}`)))
      const added = given.some(name => name.toLowerCase() === 'origin') ? [] : ['origin']
      return vary.join() === [...given, ...added].join()
    }))
  })
  t.end()
})

t.test('adding it again changes nothing', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(token)), given => {
      const once = varyWithOrigin(given)
      return varyWithOrigin(once) === once
    }))
  })
  t.end()
})
