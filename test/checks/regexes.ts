import fc from 'fast-check'
import { getPublicSuffix } from 'tldts'

// Regexes for origins as people write them.

const suffixes = ['com', 'org', 'co.uk', 'dev', 'io', 'example']
export const suffix = fc.constantFrom(...suffixes)
/** A name that makes no public suffix, as `cn.com` is one. */
export const label = fc.stringMatching(/^[a-z][a-z0-9]{1,6}$/)
  .filter(name => suffixes.map(suffix => `${name}.${suffix}`).every(domain => getPublicSuffix(domain, { allowPrivateDomains: true }) !== domain))
const domain = fc.tuple(label, suffix).map(([name, suffix]) => `${name}.${suffix}`)
export const escaped = (text: string): string => text.replaceAll('.', '\\.')
const scheme = fc.constantFrom('^https://', 'https://', '^https?://', String.raw`\Ahttps://`, '^(?:https)://', '(?i)^https://')
const port = fc.constantFrom('', String.raw`(:\d+)?`, ':8443', '(?::(?:3000|8080))?')
const end = fc.constantFrom('$', String.raw`\Z`)
/** Names in front of a domain, which its owner gives. */
const below = fc.oneof(fc.constantFrom('', String.raw`(?:[a-z0-9-]+\.)*`, String.raw`(www\.)?`, String.raw`.*\.`, String.raw`.+\.`, String.raw`[^.]+\.`, String.raw`\w+\.`, String.raw`[\w-]{1,63}\.`, String.raw`(?:app|api)-\d+\.`, String.raw`(?!admin)[a-z]+\.`), label.map(name => `${name}\\.`))

/** What names its domain, and lets in nobody else. */
export const tight = fc.oneof(
  fc.tuple(scheme, below, domain, port, end).map(([scheme, below, domain, port, end]) => `${scheme}${below}${escaped(domain)}${port}${end}`),
  fc.tuple(scheme, fc.array(domain, { minLength: 1, maxLength: 4 }), end).map(([scheme, domains, end]) => `${scheme}(${domains.map(escaped).join('|')})${end}`),
  fc.tuple(scheme, label, end).map(([scheme, name, end]) => `${scheme}${name}\\.(?:com|net|org)${end}`)
)

/** What lets in a domain that somebody else can have. */
export const loose = fc.oneof(
  fc.tuple(scheme, label, domain, port, end).map(([scheme, name, domain, port, end]) => `${scheme}${name}.${escaped(domain)}${port}${end}`),
  fc.tuple(scheme, below, domain).map(([scheme, below, domain]) => `${scheme}${below}${escaped(domain)}`),
  fc.tuple(scheme, below, domain).map(([scheme, below, domain]) => `${scheme}${below}${escaped(domain)}.*$`),
  fc.tuple(scheme, fc.constantFrom('.*', '.+', '[a-z.-]+', String.raw`[\w.]*`, '[^/]*'), domain, end).map(([scheme, any, domain, end]) => `${scheme}${any}${escaped(domain)}${end}`),
  fc.tuple(domain, domain).map(([one, other]) => `^https://${escaped(one)}$|^https://${escaped(other)}`),
  fc.tuple(scheme, label, end).map(([scheme, name, end]) => `${scheme}${name}\\.[a-z]+${end}`),
  fc.tuple(scheme, fc.constantFrom('', 'my-app-'), fc.constantFrom('vercel.app', 'github.io', 'netlify.app', 'herokuapp.com'), end).map(([scheme, name, suffix, end]) => `${scheme}${name}[a-z0-9-]+\\.${escaped(suffix)}${end}`)
)
