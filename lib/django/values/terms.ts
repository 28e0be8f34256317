import { CannotKnow } from '../problem.js'
import { templateText } from '../terms/text-literal.js'
import type { Place } from '../source.js'
import { cannotSay, compose, literalText, type Term } from '../terms/term.js'
import { add, asks, equals, isAmong, isPartOf, list } from '../terms/texts.js'
import { isUnordered } from './unordered.js'
import { PyDict, PyList, PySet, PyStr, PyTuple, type Context, type Value } from './values.js'

/*
 * What is done with texts and lists that only the environment knows. Whatever is not done here ends in CannotKnow,
 * thrown where the text or the items are asked for.
 */

/** How a condition on the environment comes out in this reading. */
export function decide (condition: Term, { symbols, place }: Context): boolean {
  if (symbols === undefined) throw cannotSay(condition, place)
  return symbols.decide(condition, place)
}

function isAscii (text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

/** A text that other texts can be compared with. */
function comparable (term: Term, others: readonly string[], { place }: Context): Term {
  if (term.isFolded && !others.every(isAscii)) throw cannotSay(term, place)
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
    if (term === undefined) return decide(asks(comparable(container.term as Term, [value.text], context), 'includes', value.text), context)
    return decide(isPartOf(comparable(term, [container.text], context), container.text), context)
  }
  if (term === undefined) return decide(asks((container as PyList).term as Term, 'includes', value.text), context)
  const members = container instanceof PyList || container instanceof PyTuple
    ? container.items
    : container instanceof PySet ? [...container.entries.values()] : container instanceof PyDict ? [...container.entries.values()].map(([key]) => key) : undefined
  // Only a text is equal to a text, or an object that says so.
  const others = members?.filter(member => typeof member === 'object' && member !== null).map(member => member instanceof PyStr ? member.text : undefined)
  if (others === undefined || others.includes(undefined)) throw cannotSay(term, context.place)
  return others.length > 0 && decide(isAmong(comparable(term, others as string[], context), others as string[]), context)
}

/** A text as a term; undefined for what is no text, or in lower or upper case. */
export function textTerm (value: Value): Term | undefined {
  if (!(value instanceof PyStr)) return undefined
  return value.term === undefined ? literalText(value.text) : value.term.isFolded ? undefined : value.term
}

export function joinTexts (left: PyStr, right: PyStr, { place }: Context): PyStr {
  const [first, second] = [textTerm(left), textTerm(right)]
  if (first === undefined || second === undefined) throw cannotSay((left.term ?? right.term) as Term, place)
  return new PyStr(add(first, second), place)
}

/** A list of some texts and of some lists, `isSpread`, of which at least one is a term. */
export function listOfTerms (parts: ReadonlyArray<{ readonly value: Value, readonly isSpread: boolean }>, context: Context): Term {
  return list(parts.flatMap(({ value, isSpread }): ReadonlyArray<{ term: Term, isSpread: boolean, place?: Place | undefined }> => {
    if (isSpread && value instanceof PyList && value.term !== undefined) return [{ term: value.term, isSpread }]
    const values = isSpread && (value instanceof PyList || value instanceof PyTuple) && !isUnordered(value) ? value.items : isSpread ? [undefined] : [value]
    return values.map(item => ({ term: item === undefined ? refuseItem() : textTerm(item) ?? refuseItem(), isSpread: false, place: item instanceof PyStr ? item.place : undefined }))
  }))

  function refuseItem (): never {
    throw new CannotKnow({ place: context.place, why: 'This list has entries from the environment among others that are no texts.', fix: 'Write the value itself.' })
  }
}

/** The text that an f-string makes of some texts. */
export function formatTexts (texts: readonly PyStr[], { place }: Context): PyStr {
  const terms = texts.flatMap(({ term }) => term ?? [])
  const folded = terms.find(({ isFolded }) => isFolded)
  if (folded !== undefined) throw cannotSay(folded, place)
  const code = texts.map(text => text.term === undefined ? templateText(text.text) : `\${${text.term.code}}`).join('')
  return new PyStr(compose(terms, () => `\`${code}\``, (...values: string[]) => texts.map(text => text.term === undefined ? text.text : values.shift()).join('')), place)
}
