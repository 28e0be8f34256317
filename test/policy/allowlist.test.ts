import fc from 'fast-check'
import t from 'tap'
import { compileAllowlist, compilePatterns } from '../../lib/policy/allowlist.js'
import { keyOf } from '../../lib/policy/origin-index.js'
import { provesForm } from '../../lib/policy/proves-form.js'
import { compilePattern } from '../../lib/regex/index.js'
import { effective } from '../effective.js'

const compile = (settings: object) => compileAllowlist(effective(settings))

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
  const { CORS_ALLOWED_ORIGIN_REGEXES: regexes } = effective({ CORS_ALLOWED_ORIGIN_REGEXES: ['^https://a'] })
  t.equal(compilePatterns(regexes), compilePatterns(regexes))
  t.not(compilePatterns([...regexes]), compilePatterns(regexes))
  t.strictSame(['https://a.example', 'https://b.example'].map(compilePatterns([...regexes]).judge), ['allowed-pattern', 'not-in-list'])
  t.end()
})

t.test('regexes that surely match canonical origins alone, and others', t => {
  const proofs = [
    '^https://a$', String.raw`^https://[a-z0-9-]+\.example\.com$`, String.raw`^https://(?:a|b\.)?example(?::8080)?$`, String.raw`\Ahttps://[0-9]{2}\.b\Z`,
    '^h://a$', '^https://[a-z]+:80$', 'https://[a-f]*b$', '^https://a[.]*$'
  ]
  const others = [
    '^https://', '^https://[a-z]+', '^https://[a-z]*$', '^https://[A-Z]+$', '^https://[a-z]+:[0-9]+$', '^https://[a-z]+:80800$', '^https://.+$', String.raw`^https://\w+$`,
    '^https?://a$', '^[a-z]+://a$', '^null$', '^https://$', '^https://[a-z]*:80$', '^https://a:8[0-9]*0$', '^https:/a$', '^a$', '^https://a/b$', '^https://(?=a).*$', '^(?!b)https://a$', '(?i)^https://a$', '^$', '^https://a b$'
  ]
  t.strictSame(proofs.filter(regex => !provesForm(compilePattern(regex))), [])
  t.strictSame(others.filter(regex => provesForm(compilePattern(regex))), [])
  t.end()
})

t.test('what regexes prove of the form of origins is what a look at it finds', t => {
  const regexes = fc.uniqueArray(fc.constantFrom(
    String.raw`^https://[a-z0-9-]+\.example\.com$`, '^https://[a-z]*b$', '^https://a$', '^https://[a-z]*$', '^https://[a-z0-9.:]+$', String.raw`^https://\w+$`, '^https?://[^x]+$', '^https://a:80$'
  ), { maxLength: 3 })
  const origin = fc.string({ unit: fc.constantFrom('https://', 'http://', 'a', 'b', '.example.com', ':', ':80', '/', '\n', 'A', '-', 'x', '\xe9', '['), maxLength: 5 })
  let allowed = 0
  fc.assert(fc.property(regexes, origin, (CORS_ALLOWED_ORIGIN_REGEXES, origin) => {
    const settings = effective({ CORS_ALLOWED_ORIGIN_REGEXES })
    const expected = keyOf(origin) === undefined ? 'origin-malformed' : compilePatterns(settings.CORS_ALLOWED_ORIGIN_REGEXES).judge(origin)
    if (expected === 'allowed-pattern') allowed++
    return compileAllowlist(settings)(origin) === expected
  }), { numRuns: 3000 })
  t.ok(allowed > 20, `${allowed} origins are allowed`)
  t.end()
})
