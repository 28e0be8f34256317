import t, { type Test } from 'tap'
import { names } from './differences.js'
import { startDjango } from './django.js'
import { kinds } from './generate.js'
import { testOf } from './paste.js'
import { refusals } from './refused.js'
import { run, type Run } from './run.js'
import { outcomes, requestKinds, type Tally } from './tally.js'
import { seed } from '../seed.js'

/*
 * PAIRS=1000000 puts more pairs to both sides; SEED=… others. More than the usual number takes
 * longer than tap allows a file, so give it --timeout=0 too.
 */
const pairs = Number(process.env['PAIRS'] ?? 20_000)

const django = await startDjango()
t.teardown(() => django.close())
t.comment(`Python ${django.versions.python}, Django ${django.versions.django}, django-cors-headers ${django.versions.corsheaders}`)

/** All settings that 3.14 reads, and the one of 4.x. */
const settingNames = [
  'CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST', 'CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST', 'CORS_ALLOW_ALL_ORIGINS',
  'CORS_ORIGIN_ALLOW_ALL', 'CORS_URLS_REGEX', 'CORS_ALLOW_METHODS', 'CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS', 'CORS_PREFLIGHT_MAX_AGE',
  'CORS_ALLOW_CREDENTIALS', 'CORS_ALLOW_PRIVATE_NETWORK', 'CORS_REPLACE_HTTPS_REFERER', 'HANDLERS'
]

function report (t: Test, { tally, found, smallest }: Run): void {
  t.comment(`${tally.pairs} pairs, seed ${seed}`)
  t.comment(shares(tally, [...requestKinds, ...outcomes]))
  t.comment(shares(tally, [...names, ...Object.keys(refusals)].map(name => `difference ${name}`)))
  if (found === undefined || smallest === undefined) {
    t.pass('no difference')
    return
  }
  t.fail('a difference: the test is to be pasted into test/plugin/wire.test.ts', {
    seed,
    found: JSON.stringify(found.pair),
    smallest: JSON.stringify(smallest.pair),
    django: smallest.expected,
    ours: smallest.ours,
    test: testOf(smallest)
  })
}

function shares (tally: Tally, what: readonly string[]): string {
  return what.map(each => `${each} ${tally.share(each)}`).join(', ')
}

t.test('the same answers as Django', async t => {
  const outcome = await run(django, seed, pairs)
  report(t, outcome)
  const { tally } = outcome

  // The generator has not decayed: there is enough of everything.
  const atLeast = (least: number, what: readonly string[]): string[] => what.filter(each => tally.of(each) < least)
  t.strictSame(atLeast(1, [...names, ...Object.keys(refusals)].map(name => `difference ${name}`)), [], 'every difference on purpose is seen')
  const frequent = ['foreign-headers', 'non-ascii-origin', 'protocol-upgrade'].map(name => `difference ${name}`)
  t.strictSame(atLeast(pairs / 100, frequent), [], 'a good share of those that clients and views bring about')
  t.strictSame(atLeast(15, requestKinds.flatMap(kind => outcomes.map(outcome => `${kind}: ${outcome}`))), [], 'every outcome, for every kind of request')
  t.strictSame(atLeast(20, kinds), [], 'every kind of method, Origin and target')
  t.strictSame(atLeast(500, settingNames.map(name => `setting ${name}`)), [], 'every setting')
  t.strictSame(atLeast(pairs / 10, [...requestKinds, 'not covered', 'refused', 'allowed', 'the view sets headers']), [], 'a good share of each of the main cases')
})
