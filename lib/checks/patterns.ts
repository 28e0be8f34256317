import { printable, shorten } from '../text/printable.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck, oncePerSettings } from './check.js'
import { sendsCookies } from './credentials.js'
import { readListText } from './list-text.js'
import { meantRegexes, withoutEmptyAlternative } from './suggest-regex.js'
import { isSoundRegex, judgeRegex, letsAllIn } from './open-regex.js'
import { Proposer, sourceOf } from './propose.js'
import { improved, noteIfLoose } from './tighten-regex.js'

/** It keeps the verdict, not the compiled regex. */
const verdictOn = oncePerSettings(judgeRegex)

export const doesNotCompile = entryCheck('E016', ['CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_URLS_REGEX'], isPattern, (pattern, { setting, writtenAs }, written) => {
  const error = verdictOn(pattern, written)
  if (typeof error === 'string') return undefined
  const source = sourceOf(pattern)
  const isPath = setting === 'CORS_URLS_REGEX'
  const effect = isPath
    ? 'No path would be covered, so browsers would block every response.'
    : 'No origin could match it, so browsers would block the pages that it is meant for.'
  return {
    get message () {
      const where = `This is at position ${error.position}, ${excerpt(source, error.position)}.`
      return `The regex ${printable(pattern)} in ${writtenAs} does not compile: ${shorten(error.reason, 300)} ${where} ${effect}`
    },
    get hint () { return isPath ? pathHint(pattern, new Proposer(written)) : originHint(pattern, new Proposer(written)) },
    unusable: true
  }
})

const regexes = ['CORS_ALLOWED_ORIGIN_REGEXES'] as const

/** With re.match, a regex that matches the empty text matches at the start of every origin. */
export const letsEveryOriginIn = entryCheck('E021', regexes, isPattern, (pattern, { writtenAs }, written) => {
  const isListText = typeof pattern === 'string' && readListText(pattern) !== undefined
  const verdict = verdictOn(pattern, written)
  if (verdict !== 'open' && !(isListText && verdict === 'sound')) return undefined
  const excludes = /\(\?<?!/.test(sourceOf(pattern)) && !isListText
  const why = isListText
    ? 'is a whole list in one string: its brackets make it a character class or a group'
    : `matches the empty text, and therefore at the start of every origin${excludes ? ' that it does not exclude' : ''}`
  const effect = letsAllIn(pattern)
    ? `Browsers let the pages of every ${excludes ? 'other ' : ''}site read the responses${sendsCookies(written) ? ', with the visitor’s cookies' : ''}.`
    : 'Browsers block the pages that it is meant for.'
  return {
    get message () { return `The regex ${printable(pattern)} in ${writtenAs} ${why}. ${effect}` },
    get hint () { return openHint(pattern, new Proposer(written)) }
  }
})

function openHint (pattern: string | RegExp, propose: Proposer): string {
  if (typeof pattern === 'string') {
    if (pattern.trim() === '') return propose.removeEmpty()
    const hint = listed(meantRegexes(pattern) ?? [], propose)
    if (hint !== undefined) return hint
  } else {
    const withoutEmpty = new RegExp(withoutEmptyAlternative(pattern.source), pattern.flags)
    const code = isSoundRegex(withoutEmpty) ? propose.entries([withoutEmpty]) : undefined
    if (code !== undefined) return `Write ${code}.`
  }
  return `Remove the entry. If every origin on the web is to be allowed, write ${propose.allowAll()} instead.`
}

function originHint (pattern: string | RegExp, propose: Proposer): string {
  const source = sourceOf(pattern)
  if (source.trim() === '*') return `Remove the entry. If every origin on the web is to be allowed, write ${propose.allowAll()} instead.`
  return listed(meantRegexes(source) ?? [], propose) ?? `${fixIt(pattern)}, or remove the entry.`
}

function pathHint (pattern: string | RegExp, propose: Proposer): string {
  const [, prefix] = typeof pattern === 'string' ? glob.exec(pattern) ?? [] : []
  if (prefix !== undefined) return `Write ${propose.entries([`^${prefix}/`])}.`
  return `${fixIt(pattern)}, or write one such as ${propose.entries(['^/api/.*$'])}.`
}

/** Paths below a prefix, as shells and routes write them: `*`, `/api/**`. */
const glob = /^\^?((?:\/[\w-]+)*)\/?\*+\$?$/

function fixIt (pattern: string | RegExp): string {
  return typeof pattern === 'string' ? 'Write the regex in Python’s syntax, as for re.match, and fix it at that position' : 'Fix the regex at that position'
}

function listed (meant: readonly string[], propose: Proposer): string | undefined {
  const regexes = improved(meant, propose.sendsCookies)
  const code = propose.entries(regexes)
  if (code === undefined) return undefined
  return (regexes.length === 1 ? `Write ${code}.` : `Write each regex as an entry of its own: ${code}.`) + noteIfLoose(regexes)
}

/** The text at the position of an error. */
function excerpt (source: string, position: number): string {
  return position < source.length ? `at ${printable(source.slice(position, position + 20))}` : 'which is its end'
}
