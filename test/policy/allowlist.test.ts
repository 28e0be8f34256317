import fc from 'fast-check'
import t from 'tap'
import { compileAllowlist, compilePatterns } from '../../lib/policy/allowlist.js'
import { effectiveSettings } from '../../lib/settings/effective.js'
import { readSettings } from '../../lib/settings/read.js'

const compile = (settings: object) => compileAllowlist(effectiveSettings(readSettings(settings).settings))

// Room for a scheme of 64 characters, a host of 253 and a port of five digits.
const longest = `${'s'.repeat(64)}://${'h'.repeat(253)}:65535`

t.test('shows the regexes an origin of any real length, and no longer one', t => {
  const judge = compile({ CORS_ALLOWED_ORIGIN_REGEXES: ['^s'] })
  t.equal(judge(longest), 'allowed-pattern')
  t.equal(judge(`${longest}5`), 'origin-too-long')
  t.end()
})

t.test('where no regex is asked, no origin is too long', t => {
  t.equal(compile({})(`${longest}5`), 'not-in-list')
  t.equal(compile({ CORS_ALLOWED_ORIGINS: [`${longest}5`], CORS_ALLOWED_ORIGIN_REGEXES: ['^x'] })(`${longest}5`), 'allowed-list')
  t.equal(compile({ CORS_ALLOW_ALL_ORIGINS: true })(`${longest}5`), 'allowed-all')
  t.end()
})

t.test('an origin with a character beyond ASCII is malformed, whatever the settings say of it', t => {
  const beyond = fc.string({ unit: fc.constantFrom('\x80', '\xa0', '\xe9', '\xff'), minLength: 1, maxLength: 3 })
  const ascii = fc.string({ unit: fc.constantFrom('https://', 'a', '.example', ':80', '/', '[', ' '), maxLength: 4 })
  t.doesNotThrow(() => {
    fc.assert(fc.property(ascii, beyond, ascii, (before, odd, after) => {
      const origin = `${before}${odd}${after}`
      return [
        { CORS_ALLOWED_ORIGINS: [origin] },
        { CORS_ALLOWED_ORIGIN_REGEXES: ['(?s).*'] },
        { CORS_ALLOW_ALL_ORIGINS: true }
      ].every(settings => compile(settings)(origin) === 'origin-malformed')
    }))
  })
  t.end()
})

t.test('an entry that Python cannot split allows nothing', t => {
  const judge = compile({ CORS_ALLOWED_ORIGINS: ['https://a]', 'https://b.example'] })
  t.equal(judge('https://a]'), 'origin-malformed')
  t.equal(judge('null'), 'not-in-list')
  t.equal(judge('https://b.example'), 'allowed-list')
  t.end()
})

t.test('one list of regexes is compiled once, whoever has it', t => {
  const { CORS_ALLOWED_ORIGIN_REGEXES: regexes } = effectiveSettings(readSettings({ CORS_ALLOWED_ORIGIN_REGEXES: ['^https://a'] }).settings)
  t.equal(compilePatterns(regexes), compilePatterns(regexes))
  t.not(compilePatterns([...regexes]), compilePatterns(regexes))
  t.strictSame(['https://a.example', 'https://b.example'].map(compilePatterns([...regexes])), ['allowed-pattern', 'not-in-list'])
  t.end()
})
