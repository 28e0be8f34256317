import t from 'tap'
import { exampleOf, spellsOutDomain } from '../../lib/checks/spelled-domain.js'
import { compilePattern, compilePatternSet } from '../../lib/regex/index.js'

t.test('regexes that spell out the one domain of their origins', t => {
  const spelled = [
    String.raw`^https://\w+\.a\.com$`, String.raw`^https://(\w+\.)?a\.com$`, String.raw`^https://(?:[a-z-]+\.)*a\.com(:\d+)?$`,
    String.raw`^https://.*\.a\.co\.uk\Z`, String.raw`^https://(a|b)\.a\.com(?::80)?$`, String.raw`^https://[a-z]+--b\.a\.com$`,
    String.raw`^https://a\.com$`, String.raw`^https?://\w{3}[.]a[.]com$`, String.raw`^https://(\w+\.)a\.com$`, /^https:\/\/\w+\.a\.com$/,
    // Under a public suffix, and spelled out to the last letter.
    String.raw`^https://app\.vercel\.app$`, String.raw`^https://(?:my-)?app\.github\.io(:\d+)?$`
  ]
  const others = [
    String.raw`^https://(\w+)?a\.com$`, String.raw`^https://(\w+\.?)a\.com$`,
    String.raw`^https://\w+\.vercel\.app$`, String.raw`^https://.*\.co\.uk$`, 'https://a.com$', String.raw`^https://a\.com`,
    String.raw`^https://a\.com$|b`, String.raw`(b\.)?a\.com$`, '^(?:https://a|null)$', String.raw`^https://(b\.|c)?a\.com$`, String.raw`^https://()a\.com$`, '^https://localhost$',
    String.raw`^https://\w+a\.com$`, String.raw`(?i)^https://\w+\.a\.com$`, 'a', '$', '', String.raw`^https://\w+\.a\.com(\w+)?$`,
    String.raw`^https://\w+\.a\.com(b:\d+)?$`, String.raw`^https://\w+\.a\.com(:\d+)*$`, String.raw`^https://.*\.127\.0\.0\.1$`
  ]
  for (const regex of spelled) t.equal(spellsOutDomain(compilePattern(regex)), true, String(regex))
  for (const regex of others) t.equal(spellsOutDomain(compilePattern(regex)), false, regex)
  t.end()
})

t.test('an example of what a regex matches', t => {
  const table: Array<[regex: string | RegExp, example: string | undefined]> = [
    [String.raw`^https?://(?:www|api)\.[\d-]{2,}\w*(b)[^x]\D+\.a\.com(:\d+)?$`, 'http://www.88b8x.a.com'],
    ['a', 'a'],
    ['é', 'é'],
    ['[é]\\Z', 'é'],
    [/^A\d\.[^x]é?/i, 'a8.8'],
    [/^é/i, undefined],
    ...[String.raw`\W`, String.raw`a\b`, 'a^b', '(?=a)a', 'a{64}'].map((regex): [string, undefined] => [regex, undefined])
  ]
  for (const [regex, example] of table) {
    const pattern = compilePattern(regex)
    t.equal(exampleOf(pattern), example, String(regex))
    if (example !== undefined) t.ok(compilePatternSet([pattern])(example), 'which it does match')
  }
  t.end()
})
