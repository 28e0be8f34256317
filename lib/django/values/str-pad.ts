import { method } from './define.js'
import { countArgument, strArgument, tabSizeArgument, textArgument } from './arguments.js'
import { lengthOf } from './code-points.js'
import { raise } from './exceptions.js'
import { expandTabs, justify, zeroFill, type Side } from './pad-text.js'
import { positionalMethod } from './positional-method.js'
import { derived } from './str-case.js'
import type { PyNative } from './values.js'

const justifying = (name: string, side: Side): PyNative =>
  positionalMethod(name, 'width fill?', ([self, width, fill], context) => {
    const from = strArgument(self, context)
    const count = countArgument(width, 0, context)
    const filler = fill === undefined ? ' ' : textArgument(fill, context)
    if (lengthOf(filler) !== 1) raise('TypeError')
    return derived(from, justify(from.text, count, filler, side, context), context)
  })

export const strPadMethods: readonly PyNative[] = [
  justifying('center', 'center'),
  justifying('ljust', 'left'),
  justifying('rjust', 'right'),
  positionalMethod('zfill', 'width', ([self, width], context) => {
    const from = strArgument(self, context)
    return derived(from, zeroFill(from.text, countArgument(width, 0, context), context), context)
  }),
  method('expandtabs', 'tabsize?', ([self, size], context) => {
    const from = strArgument(self, context)
    context.spend(from.text.length)
    return derived(from, expandTabs(from.text, tabSizeArgument(size, context), context), context)
  })
]
