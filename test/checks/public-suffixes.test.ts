import { execFileSync } from 'node:child_process'
import t from 'tap'

// The list of public suffixes takes as long to load as the plugin itself: only a regex that leaves a choice right under
// a domain has to ask it. In a process of its own, as other tests load it.

const program = `
import { createRequire } from 'node:module'
const { checkSettings } = await import(process.argv[1])
const { cache } = createRequire(import.meta.url)
const isLoaded = () => Object.keys(cache).some(file => file.includes('tldts'))
console.log(JSON.stringify([isLoaded(), ...process.argv.slice(2).map(settings => (checkSettings(JSON.parse(settings), { deploy: true }), isLoaded()))]))
`

t.test('public suffixes are loaded by the first regex that needs them', t => {
  const without: object[] = [
    {},
    { CORS_ALLOWED_ORIGINS: ['https://a.example', 'HTTPS://B.example', 'https://c.example:443', 'null'], CORS_ALLOW_CREDENTIALS: true },
    { CORS_URLS_REGEX: '^/api/.*$' },
    ...[String.raw`^https://app\.example\.com$`, String.raw`^https://(www|api)\.example\.com(:\d+)?$`, String.raw`^http://localhost(:\d+)?$`, '(']
      .map(regex => ({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] }))
  ]
  const needy = { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.example\.com$`] }
  const modules = [...without, needy].map(settings => JSON.stringify(settings))
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program, import.meta.resolve('../../lib/index.js'), ...modules], { encoding: 'utf8' })
  t.strictSame(JSON.parse(printed), [false, ...without.map(() => false), true])
  t.end()
})
