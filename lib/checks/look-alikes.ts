import { printable } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import type { WrittenSettings } from '../settings/read.js'
import { entryCheck, type Check, type Judge } from './check.js'
import { sendsCookies } from './credentials.js'
import { analyseRegexOnce, type RegexAnalysis } from './analyse-regex.js'
import { splitOutside } from './list-text.js'
import { meantRegexes } from './suggest-regex.js'
import { judgeRegex } from './open-regex.js'
import { meantScheme } from './schemes.js'
import { Proposer, sourceOf, withSource, type Entry } from './propose.js'
import { improved, isTight, tightened } from './tighten-regex.js'

const regexes = ['CORS_ALLOWED_ORIGIN_REGEXES'] as const

function regexCheck (id: string, judge: (found: RegexAnalysis, ...rest: Parameters<Judge<string | RegExp>>) => ReturnType<Judge<string | RegExp>>): Check {
  return entryCheck(id, regexes, isPattern, (regex, setting, written) => {
    const found = analyseRegexOnce(regex, written)
    return found && judge(found, regex, setting, written)
  })
}

/** What pages of the witness can do. */
function effect (written: WrittenSettings): string {
  return `Its pages read the responses${sendsCookies(written) ? ' with the visitor’s cookies' : ''}.`
}

/** W004. Not for regexes that E021 reports. */
export const lookAlike = regexCheck('W004', ({ lookAlike: witness }, regex, { writtenAs }, written) => witness === undefined || judgeRegex(regex) === 'open'
  ? undefined
  : {
      message: `The regex ${printable(regex)} in ${writtenAs} allows ${witness}, whose domain it does not name and anybody can register. ${effect(written)}`,
      hint: tightHint(regex, written),
      witness
    })

function tightHint (regex: string | RegExp, written: WrittenSettings): string {
  const propose = new Proposer(written)
  const tight = tightened(sourceOf(regex))
  const code = tight === undefined ? undefined : propose.entries([withSource(regex, tight)])
  // With credentials, W001 would warn of that.
  const all = sendsCookies(written) ? '' : ` If every site is intended, write ${propose.allowAll()} and remove the regex.`
  return code === undefined
    ? `List the intended origins in ${propose.nameOf('CORS_ALLOWED_ORIGINS')} and remove the regex, or spell out the domain in it: \\. for a dot, a dot before the name, $ at the end.${all}`
    : `Write ${code}.`
}

/** W005 */
export const underPublicSuffix = regexCheck('W005', ({ underSuffix }, regex, { writtenAs }, written) => underSuffix === undefined
  ? undefined
  : {
      message: `The regex ${printable(regex)} in ${writtenAs} allows ${underSuffix.origin}. Anybody can get a name under ${String(underSuffix.suffix)}. ${effect(written)}`,
      hint: `List the intended origins in ${new Proposer(written).nameOf('CORS_ALLOWED_ORIGINS')} and remove the regex. If they change with each deployment, decide in a handler: app.corsHeaders.checkRequestEnabled.connect(…).`,
      witness: underSuffix.origin
    })

/** W025 */
export const matchesNothing = regexCheck('W025', ({ nothing }, regex, { writtenAs }, written) => nothing
  ? {
      message: `The regex ${printable(regex)} in ${writtenAs} matches no origin: browsers send the scheme, the host in lower case, and the port unless it is the default. They block the pages that the regex is meant for.`,
      hint: nothingHint(regex, new Proposer(written))
    }
  : undefined)

function nothingHint (regex: string | RegExp, propose: Proposer): string {
  const regexes = suggestRegexes(sourceOf(regex), propose.sendsCookies)
  const code = propose.entries(regexes)
  return code === undefined ? `Write a regex such as ${propose.dialect.text('^https://([a-z0-9-]+\\.)?example\\.com$')}, or remove the entry.` : regexes.length === 1 ? `Write ${code}.` : `Write each regex as an entry of its own: ${code}.`
}

/** The regexes without parts that no origin has. Empty if that cannot be determined. */
function suggestRegexes (source: string, isForCookies: boolean): readonly Entry[] {
  const whole = source.replace(/^\/(.*)\/[a-z]*$/, '$1').replaceAll('\\/', '/')
  const parts = splitOutside(whole, /[\s,;]/).filter(part => part !== '').map(part => suggestRegex(part, isForCookies))
  return parts.every(part => part !== undefined) ? parts : []
}

function suggestRegex (source: string, isForCookies: boolean): Entry | undefined {
  const [one = source, ...more] = meantRegexes(source) ?? []
  if (more.length > 0) return undefined
  // No origin has a backslash: two of them are one that was escaped twice.
  const bare = one.trim().replace(/^r?(['"“”])(.*)['"“”]$/, '$2').trim().replaceAll('\\\\', '\\')
    .replace(/(?:\/(?:\.\*)?|:(?:443|80))\$?$/, '$')
    .replace(/^\^?(?=\/\/\w)/, '^https:')
    .replace(/^\^?(?=localhost(?!\\?[\w.-])|127\\?\.|\\\[::1)/, '^http://')
    .replace(/(?<=^\^?)[a-z]+(?=:\/\/)/, scheme => meantScheme(scheme) ?? scheme)
    .replace(/^(\^?)(?=[\w(\\[.])(?!https?|\w+:\/\/|\(https?)/, '^https://')
    // A dot at the start means the hosts below a domain.
    .replace(/^\^https:\/\/\\?\.(?=\w)/, '^https://([a-z0-9-]+\\.)+')
  return improved([bare, bare.toLowerCase()], isForCookies).find(isTight)
}
