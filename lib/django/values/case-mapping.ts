import { codePoints } from './code-points.js'
import { isAssigned, isCased, isCaseIgnorable, isLower, isUpper } from './character-kinds.js'

/*
 * The case of texts as in Python 3.11. A mapping to or from what Unicode 14 had not assigned is none there;
 * no other mapping has changed since.
 */

export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

export function lower (text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  const characters = codePoints(text)
  return characters.map((character, at) => lowerAt(characters, at, character)).join('')
}

export function upper (text: string): string {
  return isAscii(text) ? text.toUpperCase() : codePoints(text).map(upperOf).join('')
}

export function title (text: string): string {
  const characters = codePoints(text)
  let afterCased = false
  return characters.map((character, at) => {
    const mapped = afterCased ? lowerAt(characters, at, character) : titleOf(character)
    afterCased = isCased(character)
    return mapped
  }).join('')
}

export function capitalize (text: string): string {
  const characters = codePoints(text)
  return characters.map((character, at) => at === 0 ? titleOf(character) : lowerAt(characters, at, character)).join('')
}

export function swapCase (text: string): string {
  const characters = codePoints(text)
  return characters.map((character, at) => {
    if (isUpper(character)) return lowerAt(characters, at, character)
    return isLower(character) ? upperOf(character) : character
  }).join('')
}

export function caseFold (text: string): string {
  return isAscii(text) ? text.toLowerCase() : codePoints(text).map(foldOf).join('')
}

function lowerOf (character: string): string {
  return mapped(character, character.toLowerCase())
}

function upperOf (character: string): string {
  return mapped(character, character.toUpperCase())
}

function mapped (character: string, other: string): string {
  return isAssigned(character) && isAssigned(other) ? other : character
}

/** A sigma has another form at the end of a word. */
function lowerAt (characters: readonly string[], at: number, character: string): string {
  if (character !== 'Σ') return lowerOf(character)
  return isCased(nextTo(characters, at, -1)) && !isCased(nextTo(characters, at, 1)) ? 'ς' : 'σ'
}

/** The nearest character before or after that counts for words. */
function nextTo (characters: readonly string[], at: number, step: number): string {
  let next = at + step
  while (isCaseIgnorable(characters[next] ?? ' ')) next += step
  return characters[next] ?? ' '
}

const digraphs = 'ǅǈǋǲ'

function titleOf (character: string): string {
  const code = character.codePointAt(0) as number
  // Georgian has capitals, but no titles.
  if (code >= 0x10d0 && code <= 0x10ff) return character
  // Greek: what has an iota subscript keeps it.
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint(code | 8)
  if ('ᾳῃῳ'.includes(character)) return String.fromCodePoint(code + 9)
  if ('ᾼῌῼ'.includes(character)) return character
  if ('ᾲᾴᾷῂῄῇῲῴῷ'.includes(character)) return `${upperOf(character).slice(0, -1)}\u0345`
  const [first, ...rest] = codePoints(upperOf(character))
  const digraph = [...digraphs].find(one => upperOf(one) === first)
  if (digraph !== undefined) return digraph
  // The letters that are two: ligatures, ß and the Armenian ech yiwn.
  return (code >= 0xfb00 && code <= 0xfb17) || 'ßև'.includes(character) ? first + rest.join('').toLowerCase() : first + rest.join('')
}

function foldOf (character: string): string {
  if (character === 'ı') return character
  if (character === 'ẞ') return 'ss'
  const capital = upperOf(character)
  // Cherokee had capitals first.
  if (/\p{Script=Cherokee}/u.test(character)) return capital
  return codePoints(capital).map(lowerOf).join('')
}
