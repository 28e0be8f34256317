import { splitOutside } from './list-text.js'
import { analyseRegex, findHttpOrigin } from './analyse-regex.js'
import { isSoundRegex } from './open-regex.js'
import { sourceOf, withSource, type Entry } from './propose.js'

/** A regex that allows only the likely intended origins of another one. Undefined if that cannot be determined. */
export function tightened (regex: string): string | undefined {
  const anchored = splitOutside(withDots(regex), /\|/).map(withEnd).join('|')
  return [anchored, withLabels(anchored)].find(isTight)
}

/** Replaces regexes by versions without warnings, where there is one. */
export function improved (regexes: readonly Entry[], isForCookies: boolean): readonly Entry[] {
  return [...new Set(regexes.map(regex => better(regex, isForCookies) ?? regex))]
}

function better (regex: Entry, isForCookies: boolean): Entry | undefined {
  const source = sourceOf(regex)
  const candidates = [source, tightened(source)].filter(source => source !== undefined).flatMap(source => isForCookies ? [source, overHttps(source)] : [source])
  return candidates.map(source => withSource(regex, source))
    .find(candidate => isTight(candidate) && !(isForCookies && findHttpOrigin(candidate, false) !== undefined))
}

/** The regex with https in place of http, or of both. */
export function overHttps (source: string): string {
  return source.replaceAll(/http(?:s\?|\(s\)\?)?(?=:)|\((?:\?:)?(?:http\|https|https\|http)\)(?=:)/g, 'https')
}

/** A note for hints whose suggested regexes still cause a warning. */
export function noteIfLoose (regexes: readonly Entry[]): string {
  return regexes.every(isTight) ? '' : ' Then see the warnings about it.'
}

/** Whether a regex allows only the domains that it names. */
export function isTight (regex: string | RegExp): boolean {
  const found = analyseRegex(regex)
  return isSoundRegex(regex) && found !== undefined && !found.nothing && found.lookAlike === undefined && found.underSuffix === undefined
}

/** Escapes dots between the parts of a name. */
function withDots (regex: string): string {
  return regex.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]|(?<=[\w)\]])\.(?=[\w([])/g, part => part === '.' ? '\\.' : part)
}

function withEnd (regex: string): string {
  const [end = ''] = /(?:\.\*|:\*|\(\?[=!][^()]*\))?(?:\$|\\Z|\\b)?$/.exec(regex) ?? []
  const rest = regex.slice(0, regex.length - end.length)
  // Without an end, it allowed all ports: on the visitor's own machine, those are meant.
  return local.test(rest) && !/^(?:\$|\\Z)$/.test(end) ? `${rest}(?::\\d+)?$` : `${rest}$`
}

/** The end of a regex for an address or localhost. */
const local = /(?:localhost|\\\.(?:\d+|\\d(?:\+|\{1,3\})))\)*$/

/** Makes a wildcard before a name match whole labels. */
function withLabels (regex: string): string {
  return regex.replaceAll(/(?:\.|\[[^\]]*\]|\\w)[*+]\??(?=[a-z\d-]+\\\.)/g, '(?:[a-z0-9-]+\\.)*')
}
