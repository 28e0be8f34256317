import fc from 'fast-check'
import t from 'tap'
import { checkSettings, type CheckMessage } from '../../lib/index.js'
import { compileAllowlist } from '../../lib/policy/allowlist.js'
import { effective } from '../effective.js'
import { escaped, label, loose, suffix, tight } from './regexes.js'
import { runs } from '../runs.js'

// Regexes, loose and tight: each loose one has a witness that it lets in, and of a tight one nothing is said.

const find = (regex: string | RegExp): CheckMessage[] => checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] })

t.test('each loose regex has a witness, which the policy allows and a browser sends', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(loose, regex => {
      const witnesses = find(regex).filter(({ id }) => /W00[45]/.test(id)).map(({ witness = '' }) => witness)
      const judge = compileAllowlist(effective({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] }))
      return witnesses.length > 0 && witnesses.every(witness => judge(witness) === 'allowed-pattern' && new URL(witness).origin === witness)
    }), { numRuns: runs(120) })
  })
  t.end()
})

t.test('of a tight regex nothing is said', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(tight, regex => find(regex).length === 0), { numRuns: runs(120) })
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
      const judge = compileAllowlist(effective({ CORS_ALLOWED_ORIGIN_REGEXES: [code] }))
      return id === 'corsheaders.W004' && find(code).length === 0 && judge(origin) === 'allowed-pattern'
    }), { numRuns: runs(120) })
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
