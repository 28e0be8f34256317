import fc from 'fast-check'
import t from 'tap'
import type { Pattern } from '../../../lib/regex/index.js'
import { PatternError, compilePattern, compilePatternSet } from '../../../lib/regex/index.js'
import type { PatternAndTexts } from '../../regex/generate-pattern.js'
import { patternAndTexts } from '../../regex/generate-pattern.js'
import { checkSettings } from '../../../lib/index.js'
import { loose } from '../../checks/regexes.js'
import { startPythonRe } from './python-re.js'
import { seed } from '../../seed.js'

const PAIRS = Number(process.env['REGEX_PAIRS'] ?? 50_000)

const python = await startPythonRe()
t.teardown(() => python.close())

function compile (pattern: string): Pattern | undefined {
  try {
    return compilePattern(pattern)
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}

t.test('re.match says the same', async t => {
  const seen = { patterns: 0, bothRefuse: 0, weRefuse: 0, linear: 0, backtracking: 0, pairs: 0, matches: 0, possessiveBug: 0, noVerdict: 0 }

  const agrees = async ({ pattern, plain, texts }: PatternAndTexts): Promise<boolean> => {
    const answer = await python.ask(pattern, texts)
    const ours = compile(pattern)
    seen.patterns++
    if ('error' in answer) {
      seen.bothRefuse++
      return ours === undefined
    }
    if (ours === undefined) {
      seen.weRefuse++
      return true
    }
    seen[ours.engine]++
    const test = compilePatternSet([ours])
    for (const [index, text] of texts.entries()) {
      const verdict = answer.verdicts[index]
      if (typeof verdict !== 'boolean') {
        seen.noVerdict++
        continue
      }
      seen.pairs++
      if (verdict) seen.matches++
      if (test(text) === verdict) continue
      if (pattern === plain || !await says(plain, text, !verdict)) return false
      seen.possessiveBug++
    }
    return true
  }

  // Ten texts a pattern; two of five patterns give no pair, because both sides refuse them.
  const numRuns = Math.ceil(PAIRS / 10 * 2)
  await t.resolves(fc.assert(fc.asyncProperty(patternAndTexts, agrees), { seed, numRuns }))

  const readable = seen.patterns - seen.bothRefuse
  t.comment(`CPython ${python.version}: ${JSON.stringify(seen)}; ${(100 * seen.weRefuse / readable).toFixed(1)} % of what it takes is refused here`)
  t.ok(seen.pairs >= PAIRS, 'enough pairs')
  t.ok(seen.matches > seen.pairs / 10 && seen.matches < seen.pairs * 0.9, 'matches and rejections')
  t.ok(seen.linear > 0 && seen.backtracking > readable / 50, 'both engines')
  t.ok(seen.weRefuse < readable * 0.05, 'few refusals of our own')
  t.ok(seen.noVerdict < seen.pairs / 1000, 'CPython gave its verdict')
})

async function says (pattern: string, text: string, verdict: boolean): Promise<boolean> {
  const answer = await python.ask(pattern, [text])
  return 'verdicts' in answer && answer.verdicts[0] === verdict
}

t.test('CPython 3.11.2 loses a match after a possessive repetition whose last iteration fails half-way', async t => {
  // CPython's issue 106052, mended in 3.11.5. The meaning is that of the atomic group, on which both agree.
  const [possessive, atomic, text] = ['(?:ab?c){1,3}+a', '(?>(?:ab?c){1,3})a', 'aca']
  t.equal(compilePatternSet([compilePattern(possessive)])(text), true)
  t.equal(await says(atomic, text, true), true)
  t.equal(await says(possessive, text, false), true)
})

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
