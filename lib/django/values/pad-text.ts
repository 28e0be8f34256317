import { codePoints, lengthOf } from './code-points.js'
import type { Context } from './values.js'

/*
 * Filling up to a width, for texts and for bytes.
 */

export type Side = 'left' | 'right' | 'center'

/** `text.ljust(width, fill)`, rjust or center. */
export function justify (text: string, width: number, fill: string, side: Side, context: Context): string {
  const missing = width - lengthOf(text)
  if (missing <= 0) return text
  context.spend(width)
  // An odd one goes to the left only where the width is odd, too.
  const left = side === 'left' ? 0 : side === 'right' ? missing : Math.floor(missing / 2) + (missing % 2 === 1 && width % 2 === 1 ? 1 : 0)
  return fill.repeat(left) + text + fill.repeat(missing - left)
}

/** `text.zfill(width)`. */
export function zeroFill (text: string, width: number, context: Context): string {
  const sign = text.startsWith('+') || text.startsWith('-') ? text.charAt(0) : ''
  return sign + justify(text.slice(sign.length), width - sign.length, '0', 'right', context)
}

/** `text.expandtabs(size)`. */
export function expandTabs (text: string, size: number, context: Context): string {
  const parts: string[] = []
  let column = 0
  for (const character of codePoints(text)) {
    if (character === '\t') {
      const missing = size > 0 ? size - column % size : 0
      context.spend(missing)
      parts.push(' '.repeat(missing))
      column += missing
    } else {
      parts.push(character)
      column = character === '\n' || character === '\r' ? 0 : column + 1
    }
  }
  return parts.join('')
}
