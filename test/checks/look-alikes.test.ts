import fc from 'fast-check'
import t from 'tap'
import { checkSettings, type CheckMessage } from '../../lib/index.js'
import { compileAllowlist } from '../../lib/policy/allowlist.js'
import { effectiveSettings } from '../../lib/settings/effective.js'
import { readSettings } from '../../lib/settings/read.js'

// Regexes as people write them, loose and tight: each loose one has a witness that it lets in, and of a tight one nothing is said.

const label = fc.stringMatching(/^[a-z][a-z0-9]{1,6}$/)
const suffix = fc.constantFrom('com', 'org', 'co.uk', 'dev', 'io', 'example')
const domain = fc.tuple(label, suffix).map(([name, suffix]) => `${name}.${suffix}`)
const escaped = (text: string): string => text.replaceAll('.', '\\.')
const scheme = fc.constantFrom('^https://', 'https://', '^https?://', String.raw`\Ahttps://`, '^(?:https)://', '(?i)^https://')
const port = fc.constantFrom('', String.raw`(:\d+)?`, ':8443', '(?::(?:3000|8080))?')
const end = fc.constantFrom('$', String.raw`\Z`)
/** Names in front of a domain, which its owner gives. */
const below = fc.oneof(fc.constantFrom('', String.raw`(?:[a-z0-9-]+\.)*`, String.raw`(www\.)?`, String.raw`.*\.`, String.raw`.+\.`, String.raw`[^.]+\.`, String.raw`\w+\.`, String.raw`[\w-]{1,63}\.`, String.raw`(?:app|api)-\d+\.`, String.raw`(?!admin)[a-z]+\.`), label.map(name => `${name}\\.`))

const tight = fc.oneof(
  fc.tuple(scheme, below, domain, port, end).map(([scheme, below, domain, port, end]) => `${scheme}${below}${escaped(domain)}${port}${end}`),
  fc.tuple(scheme, fc.array(domain, { minLength: 1, maxLength: 4 }), end).map(([scheme, domains, end]) => `${scheme}(${domains.map(escaped).join('|')})${end}`),
  fc.tuple(scheme, label, end).map(([scheme, name, end]) => `${scheme}${name}\\.(?:com|net|org)${end}`)
)

const loose = fc.oneof(
  fc.tuple(scheme, label, domain, port, end).map(([scheme, name, domain, port, end]) => `${scheme}${name}.${escaped(domain)}${port}${end}`),
  fc.tuple(scheme, below, domain).map(([scheme, below, domain]) => `${scheme}${below}${escaped(domain)}`),
  fc.tuple(scheme, below, domain).map(([scheme, below, domain]) => `${scheme}${below}${escaped(domain)}.*$`),
  fc.tuple(scheme, fc.constantFrom('.*', '.+', '[a-z.-]+', String.raw`[\w.]*`, '[^/]*'), domain, end).map(([scheme, any, domain, end]) => `${scheme}${any}${escaped(domain)}${end}`),
  fc.tuple(domain, domain).map(([one, other]) => `^https://${escaped(one)}$|^https://${escaped(other)}`),
  fc.tuple(scheme, label, end).map(([scheme, name, end]) => `${scheme}${name}\\.[a-z]+${end}`),
  fc.tuple(scheme, fc.constantFrom('', 'my-app-'), fc.constantFrom('vercel.app', 'github.io', 'netlify.app', 'herokuapp.com'), end).map(([scheme, name, suffix, end]) => `${scheme}${name}[a-z0-9-]+\\.${escaped(suffix)}${end}`)
)

const find = (regex: string | RegExp): CheckMessage[] => checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] })

t.test('each loose regex has a witness, which the policy allows and a browser sends', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(loose, regex => {
      const witnesses = find(regex).filter(({ id }) => /W00[45]/.test(id)).map(({ witness = '' }) => witness)
      const judge = compileAllowlist(effectiveSettings(readSettings({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] }).settings))
      return witnesses.length > 0 && witnesses.every(witness => judge(witness) === 'allowed-pattern' && new URL(witness).origin === witness)
    }), { numRuns: 500 })
  })
  t.end()
})

t.test('of a tight regex nothing is said', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(tight, regex => find(regex).length === 0), { numRuns: 500 })
  })
  t.end()
})

t.test('what the hint of W004 says to write is tight, and allows what was meant', t => {
  const origin = fc.tuple(label, label, suffix).map(([one, other, suffix]) => `https://${one}.${other}.${suffix}`)
  const loosen = fc.constantFrom<(origin: string) => string>(
    origin => `^${origin}$`,
  origin => `^${escaped(origin)}`,
  origin => origin,
  origin => `^${escaped(origin)}.*`,
  origin => `^${escaped(origin)}.*$`,
  origin => `^${escaped(origin.replace(/\/\/\w+\./, '//'))}$`.replace('://', '://.*')
  )
  t.doesNotThrow(() => {
    fc.assert(fc.property(origin, loosen, (origin, loosen) => {
      const [{ id, hint } = { id: '', hint: '' }] = find(loosen(origin))
      const [, code = ''] = /^Write (?:String\.raw`|')(.*)[`']\.$/.exec(hint) ?? []
      const judge = compileAllowlist(effectiveSettings(readSettings({ CORS_ALLOWED_ORIGIN_REGEXES: [code] }).settings))
      return id === 'corsheaders.W004' && find(code).length === 0 && judge(origin) === 'allowed-pattern'
    }), { numRuns: 500 })
  })
  t.end()
})

t.test('a regex that is large, or makes many ways, takes no time that matters', t => {
  for (const regex of [`^https://(?:${'[a-z.]*'.repeat(30)})$`, `^https://${'(?:a|b.)*'.repeat(40)}$`, `^(?:${'.*'.repeat(100)})x$`, '^https://(?:[a-z]{1,60}\\.){5}example\\.com$']) {
    t.ok(Array.isArray(find(regex)), regex.slice(0, 40))
  }
  t.end()
})

t.test('a repetition of what may be empty is gone through', t => {
  for (const regex of [String.raw`^https://(?:\w*)*example\.com$`, String.raw`^https://(?:\w*\.?)+example\.com$`]) {
    const [found] = checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] })
    t.match(found, { id: 'corsheaders.W004', witness: /^https:\/\/\w+example\.com$/ }, regex)
  }
  t.end()
})
