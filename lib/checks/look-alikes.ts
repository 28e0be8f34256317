import { printable } from '../printable.js'
import { isPattern } from '../settings/is-pattern.js'
import type { WrittenSettings } from '../settings/read.js'
import { entryCheck, type Check, type Judge } from './check.js'
import { sendsCookies } from './credentials.js'
import { analyseRegexOnce, type RegexAnalysis } from './analyse-regex.js'
import { splitOutside } from './list-text.js'
import { meantRegexes } from './suggest-regex.js'
import { judgeRegex } from './open-regex.js'
import { Proposer, type Entry } from './propose.js'
import { improved, isTight, tightened } from './tighten-regex.js'

const regexes = ['CORS_ALLOWED_ORIGIN_REGEXES'] as const

function regexCheck (id: string, judge: (found: RegexAnalysis, ...rest: Parameters<Judge<string | RegExp>>) => ReturnType<Judge<string | RegExp>>): Check {
  return entryCheck(id, regexes, isPattern, (regex, setting, written) => {
    const found = analyseRegexOnce(regex, written)
    return found && judge(found, regex, setting, written)
  })
}

/** What its pages can then do. */
function effect (written: WrittenSettings): string {
  return `Its pages read the answers${sendsCookies(written) ? ' with the visitor’s cookies' : ''}.`
}

/** W004. What E021 refuses lets everybody in, which it says. */
export const lookAlike = regexCheck('W004', ({ lookAlike: witness }, regex, { writtenAs }, written) => witness === undefined || judgeRegex(regex) === 'open'
  ? undefined
  : {
      message: `The regex ${printable(regex)} in ${writtenAs} lets ${witness} in, a domain that it does not name, and that anybody can register. ${effect(written)}`,
      hint: tightHint(regex, written),
      witness
    })

function tightHint (regex: string | RegExp, written: WrittenSettings): string {
  const propose = new Proposer(written)
  const tight = tightened(typeof regex === 'string' ? regex : regex.source)
  const code = tight === undefined ? undefined : propose.entries([typeof regex === 'string' ? tight : new RegExp(tight, regex.flags)])
  // With credentials, W001 would speak of that.
  const all = sendsCookies(written) ? '' : ` If every site is meant, write ${propose.allowAll()} and remove the regex.`
  return code === undefined
    ? `List the origins that are meant in ${propose.nameOf('CORS_ALLOWED_ORIGINS')} and remove the regex, or write it so that it spells out the domain: \\. for a dot, a dot in front of the name, $ at the end.${all}`
    : `Write ${code}.`
}

/** W005 */
export const underPublicSuffix = regexCheck('W005', ({ underSuffix }, regex, { writtenAs }, written) => underSuffix === undefined
  ? undefined
  : {
      message: `The regex ${printable(regex)} in ${writtenAs} lets ${underSuffix.origin} in. Names under ${String(underSuffix.suffix)} are given to anybody. ${effect(written)}`,
      hint: `List the origins that are meant in ${new Proposer(written).nameOf('CORS_ALLOWED_ORIGINS')} and remove the regex. Where they change with each deployment, decide in a handler: app.corsHeaders.checkRequestEnabled.connect(…).`,
      witness: underSuffix.origin
    })

/** W025 */
export const matchesNothing = regexCheck('W025', ({ nothing }, regex, { writtenAs }, written) => nothing
  ? {
      message: `The regex ${printable(regex)} in ${writtenAs} matches nothing that a browser sends: scheme, host in small letters, and port if it is not the default one, with nothing around them. The pages that it is meant for are blocked.`,
      hint: nothingHint(regex, new Proposer(written))
    }
  : undefined)

function nothingHint (regex: string | RegExp, propose: Proposer): string {
  const source = typeof regex === 'string' ? regex : regex.source
  const regexes = suggestRegexes(source, propose.sendsCookies)
  const code = propose.entries(regexes)
  return code === undefined ? `Write a regex such as ${propose.dialect.text('^https://([a-z0-9-]+\\.)?example\\.com$')}, or remove the entry.` : regexes.length === 1 ? `Write ${code}.` : `Write each regex as an entry of its own: ${code}.`
}

/** The regexes without what no origin has. None where that cannot be told. */
function suggestRegexes (source: string, isForCookies: boolean): readonly Entry[] {
  const whole = source.replace(/^\/(.*)\/[a-z]*$/, '$1').replaceAll('\\/', '/')
  const parts = splitOutside(whole, /[\s,;]/).filter(part => part !== '').map(part => suggestRegex(part, isForCookies))
  return parts.every(part => part !== undefined) ? parts : []
}

function suggestRegex (source: string, isForCookies: boolean): Entry | undefined {
  const [one = source, ...more] = meantRegexes(source) ?? []
  if (more.length > 0) return undefined
  const bare = one.trim().replace(/^r?(['"])(.*)\1$/, '$2').trim()
    .replace(/(?:\/(?:\.\*)?|:(?:443|80))\$?$/, '$')
    .replace(/^(\^?)(?=[\w(\\[.])(?!https?|\w+:\/\/|\(https?)/, '^https://')
  return improved([bare, bare.toLowerCase()], isForCookies).find(isTight)
}
