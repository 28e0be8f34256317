/** Origins to be allowed, and what is nearly one of them. */
import fc from 'fast-check'

const host = fc.oneof(
  { weight: 3, arbitrary: fc.constant('example.com') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a.example.com', 'localhost', '127.0.0.1', '[::1]', '[2001:db8::1]', '[fe80::1%25eth0]', '[v1.a]', 'xn--bcher-kva.example',
      'b\xfccher.example', 'EXAMPLE.com', 'example.com.', 'a_b.example', 'com', 'app-1.example.org', `${'long.'.repeat(70)}example`
    )
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,5}\.example$/) }
)
const scheme = fc.oneof(
  { weight: 6, arbitrary: fc.constant('https') },
  { weight: 4, arbitrary: fc.constantFrom('http', 'HTTPS', 'chrome-extension', 'capacitor', 'app+x') }
)
const port = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.constantFrom(':443', ':80', ':3000', ':8443', ':65535', ':', ':0080') }
)

/** An entry that CORS_ALLOWED_ORIGINS takes. */
export const origin = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(scheme, host, port).map(([scheme, host, port]) => `${scheme}://${host}${port}`) },
  { weight: 1, arbitrary: fc.constantFrom('null', 'file://') }
)

/** An entry that Django takes and we refuse: see E019 among the differences. */
export const impossibleOrigin = fc.constantFrom('https://user@example.com', 'https://exa mple.com', 'https://example.com:65536', 'https://a|b.example')

const afterSlashes = (origin: string, change: (rest: string) => string): string => {
  const at = origin.indexOf('://') + 3
  return at < 3 ? change(origin) : origin.slice(0, at) + change(origin.slice(at))
}
/** Of ASCII alone: the capitals of some Latin-1 letters are not in Latin-1. */
export const inCapitals = (text: string): string => text.replace(/[a-z]+/g, letters => letters.toUpperCase())
/** Text as it is on the wire in UTF-8, and as Node and WSGI show it. */
const utf8 = (text: string): string => Buffer.from(text).toString('latin1')
const padTo = (length: number) => (origin: string) => afterSlashes(origin, rest => 'a'.repeat(Math.max(0, length - origin.length)) + rest)

/** The lengths on both sides of the longest origin that a regex gets to see. */
const longest = 326

/** Each makes of an origin something that a sloppy comparison would take for it. */
export const nearMisses: Readonly<Record<string, (origin: string) => string>> = {
  'default port': origin => `${origin}:443`,
  'another port': origin => `${origin.replace(/:\d*$/, '')}:8000`,
  'empty port': origin => `${origin}:`,
  'scheme in capitals': origin => origin.replace(/^[^:]*/, inCapitals),
  'all in capitals': inCapitals,
  'all in small letters': origin => origin.toLowerCase(),
  'another scheme': origin => origin.startsWith('https:') ? origin.replace('https', 'http') : origin.replace(/^[^:]*/, 'https'),
  'domain after it': origin => `${origin}.evil.example`,
  'letters after it': origin => `${origin}evil`,
  'letters before it': origin => afterSlashes(origin, rest => `evil${rest}`),
  'label before it': origin => afterSlashes(origin, rest => `sub.${rest}`),
  'trailing dot': origin => `${origin}.`,
  'user info before it': origin => afterSlashes(origin, rest => `user@${rest}`),
  'it as user info': origin => `${origin}@evil.example`,
  'a slash after it': origin => `${origin}/`,
  'a path after it': origin => `${origin}/path;a?b#c`,
  'a query after it': origin => `${origin}?query`,
  'a fragment after it': origin => `${origin}#fragment`,
  'a backslash after it': origin => `${origin}\\.evil.example`,
  'an escape after it': origin => `${origin}%60.evil.example`,
  'odd marks after it': origin => `${origin}_}\`|{.evil.example`,
  'one letter escaped': origin => afterSlashes(origin, rest => rest.replace(/[a-z]/, letter => `%${letter.charCodeAt(0).toString(16)}`)),
  'a tab in it': origin => afterSlashes(origin, rest => `${rest.slice(0, 2)}\t${rest.slice(2)}`),
  'a tab in its scheme': origin => `${origin.slice(0, 2)}\t${origin.slice(2)}`,
  'white space around it': origin => ` \t${origin}\t `,
  'odd bytes around it': origin => `\xa0${origin}\x85`,
  'a byte in it': origin => afterSlashes(origin, rest => `\xff${rest}`),
  'another letter for e': origin => afterSlashes(origin, rest => rest.replace('e', utf8('е'))),
  'another dot': origin => afterSlashes(origin, rest => rest.replace('.', utf8('。'))),
  'a character that unfolds': origin => `${origin}${utf8('℀')}`,
  'a byte that unfolds': origin => `${origin}\xb5\xaa`,
  'as UTF-8': utf8,
  'a list with commas': origin => `${origin}, https://evil.example`,
  'a list with spaces': origin => `https://evil.example ${origin}`,
  'one slash': origin => origin.replace('://', ':/'),
  'three slashes': origin => origin.replace('://', ':///'),
  'no slashes': origin => origin.replace('://', ':'),
  'no scheme': origin => afterSlashes(origin, rest => rest).replace(/^[^:]*:/, ''),
  'nothing but the host': origin => origin.replace(/^[^:]*:\/\//, ''),
  'a digit for a scheme': origin => origin.replace(/^[^:]*/, '1http'),
  'an opening bracket': origin => afterSlashes(origin, rest => `[${rest}`),
  'a closing bracket': origin => `${origin}]`,
  'in brackets': origin => afterSlashes(origin, rest => `[${rest}]`),
  'a zone': origin => origin.replace(/\]/, '%25eth0]'),
  'an empty zone': origin => origin.replace(/\]/, '%]'),
  'cut short': origin => origin.slice(0, -1),
  'as long as may be': padTo(longest),
  'too long by one': padTo(longest + 1),
  'far too long': padTo(2000)
}

/** What has to do with no entry. */
export const strangers: readonly string[] = [
  'https://evil.example', 'null', 'NULL', ' null ', 'null/', 'file://', 'file:', 'file:///', 'file:///x', 'FILE://', '://', '//', '/', ':', '*', 'a',
  'http://', 'https://[', 'https://]', 'https://[]', 'https://[::1', 'https://[::g]', 'https://[v1.]', 'https://[1.2.3.4]', 'https://[::1]a',
  'https://a[::1]', 'data:,x', 'about:blank', 'javascript:alert(1)', '"', '{}', '<script>', '\xff\xfe', '%00', 'https://%00', 'ht\xe9tps://a', 'https://a b'
]
