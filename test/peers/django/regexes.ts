/** Regexes as users write them, in Python's syntax, each with texts that it matches, or was meant to. */
import fc from 'fast-check'
import type { CompiledRegex } from './django.js'
import { inCapitals } from './origins.js'

/** A regex, and texts to try it on. */
export interface Bait {
  readonly regex: string | CompiledRegex
  readonly texts: readonly string[]
}

/** As Python's re.escape has it, where it matters. */
const quote = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')

/** Regexes made from an entry of CORS_ALLOWED_ORIGINS. */
const fromOrigin: ReadonlyArray<(origin: string) => Bait> = [
  origin => ({ regex: `^${quote(origin)}$`, texts: [origin] }),
  origin => ({ regex: `^${origin}$`, texts: [origin, origin.replace('.', 'x')] }),
  origin => ({ regex: quote(origin), texts: [origin, `${origin}.evil.example`] }),
  origin => ({ regex: `(?i)^${quote(origin)}\\Z`, texts: [origin, inCapitals(origin)] }),
  origin => ({ regex: `\\A(?:${quote(origin)}|https://other\\.example)(?::\\d+)?$`, texts: [origin, `${origin}:81`] }),
  origin => ({ regex: `(?x) ^ ${quote(origin).replace(/[ #]/g, '\\$&')} $ # this one`, texts: [origin] })
]

const lone = (regex: string, ...texts: string[]): Bait => ({ regex, texts })
const compiled = (source: string, flags: string, ...texts: string[]): Bait => ({ regex: { compiled: source, flags }, texts })

const ofOrigins: readonly Bait[] = [
  lone(String.raw`^https://\w+\.example\.com$`, 'https://a.example.com', 'https://\xe9.example.com', 'https://a.b.example.com'),
  lone(String.raw`^https://([\w-]+\.)*example\.com(:\d+)?$`, 'https://example.com:80', 'https://a.b-c.example.com'),
  lone('^https://.*example.com$', 'https://notexample.com', 'https://a.examplexcom'),
  lone('^http', 'https://a', 'http', 'httpx'),
  lone('example', 'https://example.com', 'example.com'),
  lone('', 'https://a', 'x'),
  lone('^null$', 'null', 'nullx'),
  lone(String.raw`^https://(?P<name>[a-z]+)\.(?P=name)\.example$`, 'https://a.a.example', 'https://a.b.example'),
  lone(String.raw`^(?!https://evil\.).*\.example\.com$`, 'https://a.example.com', 'https://evil.example.com'),
  lone(String.raw`^https://\w+(?<!evil)\.example\.com\Z`, 'https://good.example.com', 'https://evil.example.com'),
  lone(String.raw`\Ahttps://[^/.\s]{1,20}\.example\.org\Z`, 'https://\xff.example.org', 'https://a b.example.org'),
  lone('^(?i:https)://example[.]com', 'HTTPS://example.com', 'https://EXAMPLE.com'),
  lone('(?s:.)+', 'https://a', '\t'),
  lone(String.raw`^https://[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,3}$`, 'https://a.b', 'https://a.b.c.d.e'),
  lone(String.raw`^https://[^\W_]+\.example$`, 'https://a.example', 'https://_.example', 'https://\xb5.example'),
  lone('^https://b(?:\xfc|ue)cher\\.example$', 'https://b\xfccher.example', 'https://buecher.example'),
  lone(String.raw`^https?://\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$`, 'http://127.0.0.1:80', 'https://1.2.3'),
  lone(String.raw`^http://\[[0-9a-f:]+\](?::\d+)?$`, 'http://[::1]:3000', 'http://[::1'),
  lone(String.raw`(?a)^https://\w+\.example$`, 'https://a.example', 'https://\xe9.example'),
  lone(String.raw`(?i)^https://\u00e9\.example$`, 'https://\xe9.example', 'https://\xc9.example'),
  lone(String.raw`^https://(?>\w+)\.example\.com$`, 'https://a.example.com'),
  lone(String.raw`^https://\w++\.example\.com$`, 'https://a.example.com'),
  lone(String.raw`^https://(?:a|ab)\b`, 'https://ab', 'https://a.b', 'https://abc', 'https://a\xe9'),
  lone(String.raw`^\S{3,40}$`, 'https://a', 'https://a\tb'),
  lone('^https://a{2,3}?\\.example', 'https://aa.example', 'https://aaaa.example'),
  lone('^https://[]a-]+$', 'https://]-a', 'https://b'),
  compiled('^https://[a-z]+\\.example\\.com$', 'i', 'HTTPS://A.Example.COM', 'https://1.example.com'),
  compiled('https://(?:one|two)\\.example', '', 'https://two.example.evil', 'https://three.example'),
  compiled('^https://.{4}$', 's', 'https://\x85\xa0\t.', 'https://abcde')
]

/** Regexes that Python takes and we refuse: see E016 among the differences. */
export const refusedRegex = fc.constantFrom(
  String.raw`(?i)^https://([a-z])\1\.example$`, '^https://(a)?(?(1)b|c)\\.example$', String.raw`^https://\N{DIGIT ONE}\.example$`
)

/** Regexes of origins, made from one of these origins or not. */
export function originRegexes (origin: fc.Arbitrary<string>): fc.Arbitrary<Bait[]> {
  return fc.array(fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...fromOrigin), origin).map(([make, text]) => make(text)) },
    { weight: 4, arbitrary: fc.constantFrom(...ofOrigins) }
  ), { maxLength: 3 })
}

/** Regexes of paths; the texts are targets, without a query. */
export const urlsRegex: fc.Arbitrary<Bait> = fc.constantFrom(
  lone('^.*$', '/', '/api/', '/api%0A', '/a%0Ab'),
  lone('^/api/.*$', '/api/', '/api/x', '/api', '/API/x', '/api/%0A'),
  lone('/api', '/api', '/apix', '/%61pi'),
  lone('api', '/api'),
  lone('^/$', '/', '/%0A', '/%0D', '//'),
  lone(String.raw`^/api\Z`, '/api', '/api%0A', '/api?x'),
  lone('^/(?!admin).*$', '/', '/admin', '/administrator', '/%61dmin', '/Admin'),
  lone('^(?!.*secret)', '/', '/secret', '/a%2Fsecret', '/?secret', '/%73ecret'),
  lone('^/é', '/%C3%A9', '/%c3%a9x', '/e%CC%81'),
  lone('^/a b', '/a%20b', '/a+b', '/a%2520b'),
  lone('(?i)^/API', '/api', '/Api', '/%41pi'),
  lone('^/[^/]*$', '/a', '/a/b', '/a%2Fb', '/a%0A'),
  lone('^/.*\\.json$', '/x.json', '/x.json%0A', '/x%2Ejson', '/x.jsonp'),
  lone('.+\\?', '/a%3Fb', '/a?b'),
  lone(String.raw`^/(?:api|rest)/v\d+/`, '/api/v1/', '/rest/v22/x', '/api/v%D9%A3/', '/api/v/'),
  lone(String.raw`^/\w+$`, '/abc', '/%C3%A9', '/%E2%82%AC', '/%F0%9D%9F%98', '/a-b'),
  lone('(?s)^/.$', '/%0A', '/a', '/%F0%9F%98%80', '/ab'),
  lone(String.raw`^/static/.*(?<!\.js)$`, '/static/x.css', '/static/x.js'),
  lone('', '/', '*'),
  compiled('^/api', 'i', '/API/', '/api'),
  compiled('/(?:one|two)/', '', '/two/x', '/three/')
)
