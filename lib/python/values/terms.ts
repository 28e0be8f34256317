import type { Symbols } from '../terms/symbols.js'
import { cannotSay, compose, literalText, type Term } from '../terms/term.js'
import { templateText } from '../terms/text-literal.js'
import { add, asks, equals, isAmong, isPartOf, list, type Part } from '../terms/texts.js'
import { isAscii } from './characters.js'
import { isUnordered } from './known.js'
import { PyDict, PyList, PySet, PyStr, PyTuple, type Context, type Value } from './values.js'

/*
 * What is done with texts and lists that only the environment knows. Whatever is not done here ends in CannotKnow,
 * thrown where the text or the items are asked for.
 */

/** How a condition on the environment comes out in this reading. */
export function decide (condition: Term, { symbols, span }: Context): boolean {
  // Where there are terms, there are symbols.
  return (symbols as Symbols).decide(condition, span)
}

/** A text that other texts can be compared with. */
function comparable (term: Term, others: readonly string[], { span }: Context): Term {
  if (term.isFolded && !others.every(isAscii)) throw cannotSay(term, span)
  return term
}

/** `left == right`, of which one is a term. */
export function equalTexts (left: PyStr, right: PyStr, context: Context): boolean {
  const [term, other] = left.term === undefined ? [right.term as Term, left.text] : [left.term, right.text]
  return decide(equals(comparable(term, [other], context), other), context)
}

/** `text in container`, where one of them is a term. */
export function isWithin (container: Value, value: PyStr, context: Context): boolean {
  const { term } = value
  if (container instanceof PyStr) {
    if (term === undefined) {
      return decide(asks(comparable(container.term as Term, [value.text], context), 'includes', value.text), context)
    }
    return decide(isPartOf(comparable(term, [container.text], context), container.text), context)
  }
  if (term === undefined) return decide(asks((container as PyList).term as Term, 'includes', value.text), context)
  const members = container instanceof PyList || container instanceof PyTuple
    ? container.items
    : container instanceof PySet
      ? [...container.entries.values()]
      : container instanceof PyDict ? [...container.entries.values()].map(([key]) => key) : undefined
  // Only a text is equal to a text, or an object that says so.
  const others = members?.filter(member => typeof member === 'object' && member !== null)
    .map(member => member instanceof PyStr ? member.text : undefined)
  if (others === undefined || others.includes(undefined)) throw cannotSay(term, context.span)
  return others.length > 0 &&
    decide(isAmong(comparable(term, others as string[], context), others as string[]), context)
}

/** A text as a term; undefined for what is no text, or in lower or upper case. */
export function textTerm (value: Value): Term | undefined {
  if (!(value instanceof PyStr)) return undefined
  return value.term === undefined ? literalText(value.text) : value.term.isFolded ? undefined : value.term
}

export function joinTexts (left: PyStr, right: PyStr, { span }: Context): PyStr {
  const [first, second] = [textTerm(left), textTerm(right)]
  if (first === undefined || second === undefined) throw cannotSay((left.term ?? right.term) as Term, span)
  return new PyStr(add(first, second), span)
}

/** A list of some texts and of some lists, `isSpread`, of which at least one is a term. */
export function listOfTerms (
  parts: ReadonlyArray<{ readonly value: Value, readonly isSpread: boolean }>, { span }: Context
): Term {
  const found = parts.map(({ value, isSpread }) => isSpread ? entriesOf(value) : entryOf(value))
  const entries = list(found.flatMap(part => part ?? []))
  if (found.includes(undefined)) throw cannotSay(entries, span)
  return entries
}

function entryOf (value: Value): Part[] | undefined {
  const term = textTerm(value)
  return term === undefined ? undefined : [{ term, isSpread: false, span: (value as PyStr).span }]
}

/** The entries of a list that has texts alone. */
export function entriesOf (value: Value): Part[] | undefined {
  if (value instanceof PyList && value.term !== undefined) return [{ term: value.term, isSpread: true }]
  if (!(value instanceof PyList || value instanceof PyTuple) || isUnordered(value)) return undefined
  const entries = value.items.flatMap(item => entryOf(item) ?? [])
  return entries.length === value.items.length ? entries : undefined
}

/** The text that an f-string makes of some texts. */
export function formatTexts (texts: readonly PyStr[], { span }: Context): PyStr {
  const terms = texts.flatMap(({ term }) => term ?? [])
  const folded = terms.find(({ isFolded }) => isFolded)
  if (folded !== undefined) throw cannotSay(folded, span)
  const code = texts.map(text => text.term === undefined ? templateText(text.text) : `\${${text.term.code}}`).join('')
  const run = (...values: string[]): string =>
    texts.map(text => text.term === undefined ? text.text : values.shift()).join('')
  return new PyStr(compose(terms, () => `\`${code}\``, run), span)
}
