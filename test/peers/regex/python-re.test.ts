import fc from 'fast-check'
import t from 'tap'
import { compilePatternSet } from '../../../lib/regex/index.js'
import { compileSupported } from '../../regex/compile-supported.js'
import type { PatternAndTexts } from '../../regex/generate-pattern.js'
import { patternAndTexts } from '../../regex/generate-pattern.js'
import { checkSettings } from '../../../lib/index.js'
import { loose } from '../../checks/regexes.js'
import { startPythonRe } from './python-re.js'
import { seed } from '../../seed.js'

const PAIRS = Number(process.env['REGEX_PAIRS'] ?? 50_000)

const python = await startPythonRe()
t.teardown(() => python.close())

t.test('re.match says the same', async t => {
  const seen = { patterns: 0, bothRefuse: 0, weRefuse: 0, pairs: 0, matches: 0, noVerdict: 0 }

  const agrees = async ({ pattern, texts }: PatternAndTexts): Promise<boolean> => {
    const answer = await python.ask(pattern, texts)
    const ours = compileSupported(pattern)
    seen.patterns++
    if ('error' in answer) {
      seen.bothRefuse++
      return ours === undefined
    }
    if (ours === undefined) {
      seen.weRefuse++
      return mayBeRefused(pattern)
    }
    const test = compilePatternSet([ours])
    for (const [index, text] of texts.entries()) {
      const verdict = answer.verdicts[index]
      if (typeof verdict !== 'boolean') {
        seen.noVerdict++
        continue
      }
      seen.pairs++
      if (verdict) seen.matches++
      if (test(text) !== verdict) return false
    }
    return true
  }

  // Ten texts a pattern; more than half of the patterns give no pair, because one side or both refuse them.
  const numRuns = Math.ceil(PAIRS / 10 * 2.6)
  await t.resolves(fc.assert(fc.asyncProperty(patternAndTexts, agrees), { seed, numRuns }))

  const readable = seen.patterns - seen.bothRefuse
  t.comment(`CPython ${python.version}: ${JSON.stringify(seen)}; ${(100 * seen.weRefuse / readable).toFixed(1)} % of what it takes is refused here`)
  t.ok(seen.pairs >= PAIRS, 'enough pairs')
  t.ok(seen.matches > seen.pairs / 10 && seen.matches < seen.pairs * 0.9, 'matches and rejections')
  t.ok(seen.weRefuse < readable * 0.35, 'the generator has many lookarounds, and most is read all the same')
  t.ok(seen.noVerdict < seen.pairs / 1000, 'CPython gave its verdict')
})

/** Whether a pattern has what takes more than linear time, or case beyond ASCII. Nothing else that Python takes is refused. */
function mayBeRefused (pattern: string): boolean {
  const looksOrGoesBack = /\(\?<?[=!]|\(\?>|[*+?}]\+|\\[1-9]|\(\?P=|\(\?\(|\\N|\\[bB]|\$(?!$)/
  const ignoresCase = /\(\?[a-z]*i/
  return looksOrGoesBack.test(pattern) || (ignoresCase.test(pattern) && /[^\0-\x7f]|\\[xuU0-7]/.test(pattern))
}

t.test('re.match lets in each witness of a loose regex, as django-cors-headers asks it', async t => {
  let count = 0
  await t.resolves(fc.assert(fc.asyncProperty(loose, async regex => {
    const witnesses = checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] }).map(({ witness }) => witness).filter(witness => witness !== undefined)
    count += witnesses.length
    const answer = await python.ask(regex, witnesses)
    return witnesses.length > 0 && 'verdicts' in answer && answer.verdicts.every(verdict => verdict === true)
  }), { seed, numRuns: 500 }))
  t.ok(count >= 500, `${count} witnesses`)
})
