import { strArgument } from './arguments.js'
import { capitalize, caseFold, lower, swapCase, title, upper } from './case-mapping.js'
import { positionalMethod } from './positional-method.js'
import { PyStr, type Context, type PyNative } from './values.js'

/** A text that was made of another: messages point to where that was written. */
export function derived (from: PyStr, text: string, context: Context): PyStr {
  return new PyStr(text, from.place ?? context.place)
}

const mapping = (name: string, map: (text: string) => string): PyNative =>
  positionalMethod(name, '', ([self], context) => {
    const from = strArgument(self, context)
    context.spend(from.text.length)
    return derived(from, map(from.text), context)
  })

export const strCaseMethods: readonly PyNative[] = [
  mapping('capitalize', capitalize),
  mapping('casefold', caseFold),
  mapping('lower', lower),
  mapping('swapcase', swapCase),
  mapping('title', title),
  mapping('upper', upper)
]
