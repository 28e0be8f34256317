import { ANY_CHARACTER } from './char-set.js'
import { EMPTY, choice, findLook, repeat, sequence, type Look, type Node } from './syntax.js'
import { isFixed, widthOf, widthOfAll } from './size.js'

/** A verdict put together from the verdicts of parts, each matched at the start of the text; a number is an index. */
export type Formula =
  | number
  | { readonly op: 'all' | 'any', readonly terms: readonly Formula[] }
  | { readonly op: 'not', readonly term: Formula }

const MAX_PARTS = 64 // more are not worth it
const ALWAYS: Formula = { op: 'all', terms: [] }
const NEVER: Formula = { op: 'any', terms: [] }

/**
 * Takes the lookarounds out of a regex. In `P(?!X)Y` where P can end at one place only, there is a match when PY
 * matches and PX does not. Alternatives before one are tried one by one, as in `https?://(?!X)`. Undefined when
 * it cannot be done: a lookaround is repeated or stands after a repetition, or there are too many.
 */
export function splitLookarounds (node: Node): { parts: readonly Node[], formula: Formula } | undefined {
  const parts: Node[] = []
  const formula = split([], [node], parts, 0)
  return formula === undefined ? undefined : { parts, formula }
}

/** `before` is free of lookarounds and has been passed; `after` is still to be read. */
function split (before: readonly Node[], after: readonly Node[], parts: Node[], depth: number): Formula | undefined {
  if (depth > MAX_PARTS) return undefined
  const passed = [...before]
  const ahead = [...after].reverse()
  const terms: Formula[] = []
  let isOpen = false
  while (ahead.length > 0) {
    const node = ahead.pop()!
    const looks = hasLook(node)
    const tail = ahead.length === 0 ? tailOf(node) : undefined
    if (tail !== undefined) ahead.push(tail)
    else if (!looks && (isOpen || isFixed(widthOf(node)) || !ahead.some(hasLook))) {
      isOpen ||= !isFixed(widthOf(node))
      passed.push(node)
    } else if (node.type === 'sequence') for (const item of node.items.toReversed()) ahead.push(item)
    else if (node.type === 'look') {
      const term = splitLook(node, passed, parts, depth)
      if (term === undefined) return undefined
      terms.push(term)
    } else {
      const branches: Formula[] = []
      for (const branch of branchesOf(node)) {
        const term = split(passed, [branch, ...[...ahead].reverse()], parts, depth + 1)
        if (term === undefined) return undefined
        branches.push(term)
      }
      if (branches.length > 0) return all([...terms, { op: 'any', terms: branches }])
      if (looks) return undefined
      isOpen = true
      passed.push(node)
    }
  }
  if (parts.length === MAX_PARTS) return undefined
  return all([parts.push(sequence(passed)) - 1, ...terms])
}

function splitLook (look: Look, passed: readonly Node[], parts: Node[], depth: number): Formula | undefined {
  const offset = widthOfAll(passed)
  if (!isFixed(offset)) return undefined
  let start = passed
  if (look.behind) {
    // Read from the place where the lookbehind begins; before the start of the text there is none.
    const width = widthOf(look.body)
    if (!isFixed(width)) return undefined
    if (width.min > offset.min) return look.negated ? ALWAYS : NEVER
    const skipped = offset.min - width.min
    start = [repeat({ type: 'set', set: ANY_CHARACTER }, skipped, skipped)]
  }
  const term = split(start, [look.body], parts, depth + 1)
  return term !== undefined && look.negated ? { op: 'not', term } : term
}

/** What a lookahead asks for, where nothing follows it: that may as well be read, or the end. */
function tailOf (node: Node): Node | undefined {
  if (node.type !== 'look' || node.behind) return undefined
  if (!node.negated) return node.body
  if (node.body.type !== 'set') return undefined
  const { set } = node.body
  const other: Node = { type: 'set', set: { ...set, negated: !set.negated } }
  return choice([other, { type: 'place', place: 'end', position: node.position }])
}

/** The alternatives that a node stands for; none where a lookaround in it would be repeated. */
function branchesOf (node: Node): readonly Node[] {
  if (node.type === 'choice') return node.items
  return node.type === 'repeat' && node.min === 0 && node.max === 1 ? [node.body, EMPTY] : []
}

function hasLook (node: Node): boolean {
  return findLook(node) !== undefined
}

function all (terms: readonly Formula[]): Formula {
  return terms.length === 1 ? terms[0]! : { op: 'all', terms }
}

/** Whether a formula holds, by the parts that match. */
export function holds (formula: Formula, matches: (part: number) => boolean): boolean {
  if (typeof formula === 'number') return matches(formula)
  switch (formula.op) {
    case 'not': return !holds(formula.term, matches)
    case 'all': return formula.terms.every(term => holds(term, matches))
    case 'any': return formula.terms.some(term => holds(term, matches))
  }
}
