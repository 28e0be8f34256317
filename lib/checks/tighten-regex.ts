import { splitOutside } from './list-text.js'
import { analyseRegex, findHttpOrigin } from './analyse-regex.js'
import { isSoundRegex } from './open-regex.js'
import type { Entry } from './propose.js'

/** A regex that lets in what another one most likely means, and nobody else. Undefined where that cannot be told. */
export function tightened (regex: string): string | undefined {
  const anchored = splitOutside(withDots(regex), /\|/).map(withEnd).join('|')
  return [anchored, withLabels(anchored)].find(isTight)
}

/** Regexes that no warning speaks of and that let in what these mean, each as it is where there is none. */
export function improved (regexes: readonly Entry[], isForCookies: boolean): readonly Entry[] {
  return [...new Set(regexes.map(regex => better(regex, isForCookies) ?? regex))]
}

function better (regex: Entry, isForCookies: boolean): Entry | undefined {
  const source = typeof regex === 'string' ? regex : regex.source
  const candidates = [source, tightened(source)].filter(source => source !== undefined).flatMap(source => isForCookies ? [source, overHttps(source)] : [source])
  return candidates.map(source => typeof regex === 'string' ? source : new RegExp(source, regex.flags))
    .find(candidate => isTight(candidate) && !(isForCookies && findHttpOrigin(candidate, false) !== undefined))
}

/** A regex for https instead of http, or of both. */
export function overHttps (source: string): string {
  return source.replaceAll(/http(?:s\?|\(s\)\?)?(?=:)|\((?:\?:)?(?:http\|https|https\|http)\)(?=:)/g, 'https')
}

/** What a hint adds where a warning will speak of what it says to write. */
export function noteIfLoose (regexes: readonly Entry[]): string {
  return regexes.every(isTight) ? '' : ' Then see what the warnings say of it.'
}

/** Whether a regex lets in what it names, and nobody else. */
export function isTight (regex: string | RegExp): boolean {
  const found = analyseRegex(regex)
  return isSoundRegex(regex) && found !== undefined && !found.nothing && found.lookAlike === undefined && found.underSuffix === undefined
}

/** A dot between parts of a name is meant as itself. */
function withDots (regex: string): string {
  return regex.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]|(?<=[\w)\]])\.(?=[\w([])/g, part => part === '.' ? '\\.' : part)
}

function withEnd (regex: string): string {
  return `${regex.replace(/(?:\.\*)?(?:\$|\\Z|\\b)?$/, '')}$`
}

/** What stands for more names in front of one ends with a dot. */
function withLabels (regex: string): string {
  return regex.replaceAll(/(?:\.|\[[^\]]*\]|\\w)[*+]\??(?=[a-z\d-]+\\\.)/g, '(?:[a-z0-9-]+\\.)*')
}
