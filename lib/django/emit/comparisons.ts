import type { Compare, Expression } from '../syntax/ast.js'
import { compound, type Code, wrap } from './code.js'
import type { Scope } from './scope.js'
import { textLiteral } from './text-literal.js'

/** A text compared with texts that are written out: `== 'True'`, `in ('1', 'true')`. */
export function translateComparison ({ left, rest: [first, ...more] }: Compare, scope: Scope): Code | undefined {
  if (first === undefined || more.length > 0) return undefined
  const text = scope.translate(left)
  if (text === undefined || text.isConstant === true || !['text', 'optional', 'folded'].includes(text.kind)) return undefined
  switch (first.operator) {
    case '==':
    case '!=': return equals(text, first.operator === '==', first.right)
    case 'in':
    case 'not in': return isIn(text, first.operator === 'in' ? '' : '!', first.right)
    default: return undefined
  }
}

function equals (text: Code, isEqual: boolean, right: Expression): Code | undefined {
  const other = known(text, right)
  return other === undefined ? undefined : compound('truth', `${wrap(text)} ${isEqual ? '===' : '!=='} ${textLiteral(other)}`)
}

function isIn (text: Code, not: string, right: Expression): Code | undefined {
  if (right.kind === 'string') {
    // A part of a text. None is no part of any: Python raises a TypeError.
    const whole = known(text, right)
    return whole === undefined || text.kind === 'optional' ? undefined : compound('truth', `${not}${textLiteral(whole)}.includes(${text.text})`)
  }
  if (right.kind !== 'list' && right.kind !== 'tuple' && right.kind !== 'set') return undefined
  const texts = right.elements.map(element => known(text, element))
  if (texts.includes(undefined) || texts.length === 0 || (text.kind === 'optional' && texts.includes(''))) return undefined
  const asked = text.kind === 'optional' ? `${text.text} ?? ''` : text.text
  return compound('truth', `${not}[${texts.map(entry => textLiteral(entry as string)).join(', ')}].includes(${asked})`)
}

/** A text that is written out, and in ASCII where nothing else can be compared. */
function known ({ kind }: Code, expression: Expression): string | undefined {
  if (expression.kind !== 'string' || expression.hasSurrogates) return undefined
  return kind === 'folded' && /[^\0-\x7f]/.test(expression.text) ? undefined : expression.text
}
