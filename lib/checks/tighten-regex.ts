import { splitOutside } from './list-text.js'
import { look } from './lets-in.js'
import { isSoundRegex } from './open-regex.js'

/** A regex that lets in what another one most likely means, and nobody else. Undefined where that cannot be told. */
export function tightened (regex: string): string | undefined {
  const anchored = splitOutside(withDots(regex), /\|/).map(withEnd).join('|')
  return [anchored, withLabels(anchored)].find(isTight)
}

/** Whether a regex lets in what it names, and nobody else. */
export function isTight (regex: string | RegExp): boolean {
  const found = look(regex)
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
