import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import t from 'tap'
import { errorsOf } from './errors-of.js'
import { compileAllowlist } from '../../lib/policy/allowlist.js'
import { effective } from '../effective.js'
import { runs } from '../runs.js'

const part = fc.constantFrom('https', 'http', 'file', 'null', ':', '/', '//', '://', 'example.com', 'a.example', 'localhost', '*', '*.', ',', ' ', '@', 'user', '[', ']', '::1', ':443', ':99999', '?', '#', '\\', '\0', 'é', '%', '<')
const entry = fc.array(part, { maxLength: 8 }).map(parts => parts.join(''))

t.test('what a hint says to write is sound, and what a browser sends', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(entry, entry => errorsOf({ CORS_ALLOWED_ORIGINS: [entry] }).every(({ hint }) => {
      const [said] = /^Write .*?(?=(?:, or with|\. |\.$))/.exec(hint.replace('each origin as an entry of its own: ', '').split('. If the list')[0] ?? '') ?? []
      const written = [...(said ?? '').matchAll(/'([^']*)'/g)].map(([, origin]) => origin)
      return errorsOf({ CORS_ALLOWED_ORIGINS: written }).length === 0 &&
        written.every(origin => !/^https?:/.test(String(origin)) || new URL(String(origin)).origin === origin)
    })), { numRuns: runs(800) })
  })
  t.end()
})

t.test('the checks of one entry agree on its hint', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(entry, entry => new Set(errorsOf({ CORS_ALLOWED_ORIGINS: [entry] }).map(({ hint }) => hint.replace(/ Silencing.*/, ''))).size <= 1), { numRuns: runs(300) })
  })
  t.end()
})

t.test('the regex that a hint has for a wildcard means what it says, pasted as it is', t => {
  for (const [entry, right, wrong] of [['*.a.example', 'https://x.a.example', 'https://xa.example'], ['http://localhost:*', 'http://localhost:3000', 'http://localhost:3000.evil.example']] as const) {
    const [{ hint } = { hint: '' }] = errorsOf({ CORS_ALLOWED_ORIGINS: [entry] })
    const source = /CORS_ALLOWED_ORIGIN_REGEXES: (.*)\.$/.exec(hint)?.[1] ?? ''
    const allows = compileAllowlist(effective({ CORS_ALLOWED_ORIGIN_REGEXES: [runInNewContext(source)] }))
    t.equal(allows(right), 'allowed-pattern')
    t.equal(allows(wrong), 'not-in-list')
  }
  t.end()
})
