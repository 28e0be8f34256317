import fc from 'fast-check'
import t from 'tap'
import { varyWithOrigin } from '../../lib/policy/vary.js'

const token = fc.stringMatching(/^[A-Za-z-]{1,8}$/)
const tokens = (vary: string) => vary.split(', ')

t.test('keeps what others set', t => {
  const table: Array<[it: string, vary: unknown, expected: string]> = [
    ['a token', 'accept', 'accept, origin'],
    ['its case', 'Accept-Encoding', 'Accept-Encoding, origin'],
    ['origin, once', 'origin', 'origin'],
    ['Origin, in its case', 'Accept, Origin', 'Accept, Origin'],
    ['ORIGIN among others', 'ORIGIN,Accept', 'ORIGIN, Accept'],
    ['an asterisk', '*', '*'],
    ['an asterisk among others', 'accept, *', '*'],
    ['any number of spaces', 'accept  ,   cookie', 'accept, cookie, origin'],
    ['no empty tokens', ',accept,,', 'accept, origin'],
    ['nothing', '', 'origin'],
    ['an array', ['accept', 'cookie'], 'accept, cookie, origin'],
    ['an array with a list in it', ['accept, cookie', 'Origin'], 'accept, cookie, Origin'],
    ['a number', 5, '5, origin'],
    ['a token that only contains origin', 'x-origin', 'x-origin, origin']
  ]
  for (const [it, vary, expected] of table) t.equal(varyWithOrigin(vary), expected, it)
  t.end()
})

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
