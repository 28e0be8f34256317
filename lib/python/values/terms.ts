import { cannotSay, comparison, templateText, termOf, textLiteral, ts, type Symbols, type Term } from '../terms.js'
import type { SourceSpan } from '../../text/source.js'
import { isAscii } from './characters.js'
import { isUnordered } from './known.js'
import { PyDict, PyList, PySet, PyStr, PyTuple, type Context, type Value } from './values.js'

/*
 * Operations on texts and lists that only the environment knows. Whatever is not done here ends in CannotKnow,
 * thrown where the text or the items are asked for.
 */

/** How a condition on the environment comes out in this reading. */
export function decide (condition: Term, { symbols, span }: Context): boolean {
  // Where there are terms, there are symbols.
  return (symbols as Symbols).decide(condition, span)
}

/** `bool(value)` of a text or a list. */
export function isTrue (value: PyStr | PyList, context: Context): boolean {
  const term = value.term as Term
  const [owner, nothing] = value instanceof PyStr ? [term, ''] : [ts`${term}.length`, termOf('0')]
  return decide(comparison(owner, nothing, false), context)
}

/** A text that other texts can be compared with. */
function comparable (term: Term, others: readonly string[], { span }: Context): Term {
  if (term.isFolded && !others.every(isAscii)) throw cannotSay(term, span)
  return term
}

/** `left == right`, of which one is a term. */
export function equalTexts (left: PyStr, right: PyStr, context: Context): boolean {
  const [term, other] = left.term === undefined ? [right.term as Term, left.text] : [left.term, right.text]
  return decide(comparison(comparable(term, [other], context), other, true), context)
}

/** `text in container`, where one of them is a term. */
export function isWithin (container: Value, value: PyStr, context: Context): boolean {
  const { term } = value
  if (term === undefined) {
    const { term: whole } = container as PyStr | PyList
    return decide(ts`${comparable(whole as Term, [value.text], context)}.includes(${value.text})`, context)
  }
  if (container instanceof PyStr) {
    return decide(ts`${container.text}.includes(${comparable(term, [container.text], context)})`, context)
  }
  const members = container instanceof PyList || container instanceof PyTuple
    ? container.items
    : container instanceof PySet
      ? [...container.entries.values()]
      : container instanceof PyDict ? [...container.entries.values()].map(([key]) => key) : fail()
  // Only a text is equal to a text, or an object that says so.
  const others = members.filter(member => typeof member === 'object' && member !== null)
    .map(member => member instanceof PyStr ? member.text : fail())
  const whole = termOf(`[${others.map(textLiteral).join(', ')}]`)
  return others.length > 0 && decide(ts`${whole}.includes(${comparable(term, others, context)})`, context)

  function fail (): never { throw cannotSay(term as Term, context.span) }
}

/** A text as a term; undefined for other values, and for a text in lower or upper case. */
export function textTerm (value: Value): Term | undefined {
  if (!(value instanceof PyStr)) return undefined
  return value.term === undefined ? ts`${value.text}` : value.term.isFolded ? undefined : value.term
}

export function joinTexts (left: PyStr, right: PyStr, { span }: Context): PyStr {
  const [first, second] = [textTerm(left), textTerm(right)]
  if (first === undefined || second === undefined) throw cannotSay((left.term ?? right.term) as Term, span)
  return new PyStr({ ...ts`${first} + ${second}`, isAtom: false }, span)
}

/** A text or a list among the entries of a list, which takes the entries of the list where it `isSpread`. */
interface Part { readonly value: Value, readonly isSpread: boolean }

/** A list of such parts, undefined where one of them holds something else than texts. */
function termOfList (parts: readonly Part[]): Term | undefined {
  const [first] = parts
  const terms: Term[] = []
  const items: Array<{ code: string, span: SourceSpan | undefined }> = []
  for (const { value, isSpread } of parts) {
    const term = isSpread ? entriesOf(value) : textTerm(value)
    if (term === undefined) return undefined
    if (first?.isSpread === true && parts.length === 1) return term
    terms.push(term)
    if (!isSpread) items.push({ code: term.code, span: (value as PyStr).span })
    else items.push(...term.items ?? [{ code: ts`...${term}`.code, span: undefined }])
  }
  return termOf(`[${items.map(({ code }) => code).join(', ')}]`, terms, { items })
}

/** A list or a tuple that has texts alone. */
export function entriesOf (value: Value): Term | undefined {
  if (value instanceof PyList && value.term !== undefined) return value.term
  if (!(value instanceof PyList || value instanceof PyTuple) || isUnordered(value)) return undefined
  return termOfList(value.items.map(item => ({ value: item, isSpread: false })))
}

/** The same of parts of which at least one is a term. */
export function listOfTerms (parts: readonly Part[], { span }: Context): Term {
  const list = termOfList(parts)
  if (list !== undefined) return list
  throw cannotSay(termOf(parts.map(({ value }) => codeIn(value)).join(' ')), span)
}

/** The code of the terms in a value, however deep in lists. */
function codeIn (value: Value): string {
  if (!(value instanceof PyStr || value instanceof PyList || value instanceof PyTuple)) return ''
  if (!(value instanceof PyTuple) && value.term !== undefined) return value.term.code
  return value instanceof PyStr ? '' : value.items.map(codeIn).join(' ')
}

/** The text that an f-string makes of some texts. */
export function formatTexts (texts: readonly PyStr[], { span }: Context): PyStr {
  const terms = texts.flatMap(({ term }) => term ?? [])
  const folded = terms.find(({ isFolded }) => isFolded)
  if (folded !== undefined) throw cannotSay(folded, span)
  const code = texts.map(text => text.term === undefined ? templateText(text.text) : `\${${text.term.code}}`).join('')
  return new PyStr(termOf(`\`${code}\``, terms), span)
}
