import {
  continuesIdentifier, isAlphabetic, isDecimal, isDigit, isLower, isNumeric, isPrintable, isTitle, isUpper, startsIdentifier
} from './character-kinds.js'
import { textArgument } from './arguments.js'
import { isAscii } from './case-mapping.js'
import { codePoints } from './code-points.js'
import { positionalMethod } from './positional-method.js'
import { spaces } from './white-space.js'
import type { PyNative } from './values.js'

const question = (name: string, answer: (characters: readonly string[]) => boolean): PyNative =>
  positionalMethod(name, '', ([self], context) => {
    const text = textArgument(self, context)
    context.spend(text.length)
    return answer(codePoints(text))
  })

/** Each is of the kind, and there is one. */
const all = (is: (character: string) => boolean) => (characters: readonly string[]): boolean => characters.length > 0 && characters.every(is)

const isAlphanumeric = (character: string): boolean => isAlphabetic(character) || isNumeric(character)

/** All letters that have a case are of the one, and there is such a letter. */
const inCase = (is: (character: string) => boolean, isOther: (character: string) => boolean) => (characters: readonly string[]): boolean =>
  characters.some(is) && !characters.some(character => isOther(character) || isTitle(character))

/** Capitals only where no letter with a case stands before, small ones only where one does. */
function isTitled (characters: readonly string[]): boolean {
  let afterCased = false
  let found = false
  for (const character of characters) {
    const isCapital = isUpper(character) || isTitle(character)
    const isSmall = isLower(character)
    if (isCapital ? afterCased : isSmall && !afterCased) return false
    afterCased = isCapital || isSmall
    found ||= afterCased
  }
  return found
}

export const strKindMethods: readonly PyNative[] = [
  question('isalnum', all(isAlphanumeric)),
  question('isalpha', all(isAlphabetic)),
  question('isascii', characters => characters.every(isAscii)),
  question('isdecimal', all(isDecimal)),
  question('isdigit', all(isDigit)),
  question('isidentifier', characters => characters.length > 0 && characters.every((character, at) => at === 0 ? startsIdentifier(character) : continuesIdentifier(character))),
  question('islower', inCase(isLower, isUpper)),
  question('isnumeric', all(isNumeric)),
  question('isprintable', characters => characters.every(isPrintable)),
  question('isspace', all(character => spaces.includes(character))),
  question('istitle', isTitled),
  question('isupper', inCase(isUpper, isLower))
]
