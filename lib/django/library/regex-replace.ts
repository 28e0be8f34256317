import { raise } from '../values/exceptions.js'
import { PyBound, PyBytes, PyClass, PyFunction, PyInstance, PyNative, PyStr, refuse, type Context, type Value } from '../values/values.js'
import { made, textOf } from './arguments.js'
import type { Subject } from './regex-find.js'
import type { Found } from './regex-match.js'
import type { Compiled } from './regex-pattern.js'
import { expand, readTemplate } from './regex-template.js'

/** What takes the place of a match: a text or None, if it is Python's. */
export type Replace = (found: Found, subject: Subject) => Value

/** Reads what `sub` is given: a text, which may name groups, or a function that is called for each match. */
export function readReplacement (pattern: Compiled, value: Value | undefined, context: Context): Replace {
  if (value instanceof PyFunction || value instanceof PyNative || value instanceof PyBound || value instanceof PyClass) {
    return (found, subject) => context.call(value, [subject.object(found)])
  }
  if (value instanceof PyBytes || value instanceof PyInstance) return refuse(context, 'Only a text or a function is put in the place of a match here.')
  const text = textOf(value, context)
  if (!text.includes('\\')) return () => value as Value
  const { groups, names } = pattern.search(context)
  const template = readTemplate(text, groups, names, context)
  return found => made(expand(template, found), context)
}

/** `sub` and `subn`: the text with its first matches replaced, and how many they were. */
export function substitute (subject: Subject, replace: Replace, most: number, context: Context): { readonly text: PyStr, readonly count: number } {
  const parts: Value[] = []
  let start = 0
  let count = 0
  for (const found of subject.each(most)) {
    const [from, to] = found.span(0)
    parts.push(made(subject.points.slice(start, from), context), replace(found, subject))
    start = to
    count++
  }
  parts.push(made(subject.points.slice(start, subject.points.length), context))
  return { text: made(parts.map(part => part === null ? '' : textOf(part, context)).join(''), context), count }
}

/** How many matches `count` and `maxsplit` allow: zero means all, and less than zero none. */
export function mostOf (count: bigint): number {
  if (BigInt.asIntN(64, count) !== count) raise('OverflowError')
  return count === 0n ? Infinity : Number(count)
}
