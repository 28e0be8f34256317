import fc from 'fast-check'
import t from 'tap'
import { checkSettings } from '../../lib/index.js'

const part = fc.constantFrom('https', 'http', 'file', 'null', ':', '/', '//', '://', 'example.com', 'a.example', 'localhost', '*', '*.', ',', ' ', '@', 'user', '[', ']', '::1', ':443', ':99999', '?', '#', '\\', '\0', 'é', '%', '<')
const entry = fc.array(part, { maxLength: 8 }).map(parts => parts.join(''))

t.test('what a hint says to write is sound', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(entry, entry => checkSettings({ CORS_ALLOWED_ORIGINS: [entry] }).every(({ hint }) => {
      const [said] = /^Write .*?(?=(?:, or with|\. |\.$))/.exec(hint.replace('each origin as an entry of its own: ', '').split('. If the list')[0] ?? '') ?? []
      const written = [...(said ?? '').matchAll(/'([^']*)'/g)].map(([, origin]) => origin)
      return checkSettings({ CORS_ALLOWED_ORIGINS: written }).length === 0
    })), { numRuns: 5000 })
  })
  t.end()
})

t.test('the checks of one entry agree on its hint', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(entry, entry => new Set(checkSettings({ CORS_ALLOWED_ORIGINS: [entry] }).map(({ hint }) => hint.replace(/ Silencing.*/, ''))).size <= 1), { numRuns: 2000 })
  })
  t.end()
})
