import { MAX_CODE_POINT, rangesSet } from './char-set.js'
import { toRegular } from './regular.js'
import type { Node, Regular } from './syntax.js'
import { EMPTY, repeat, sequence, some } from './syntax.js'
import { trimTail } from './trim-tail.js'
import { isFixed, widthOf, widthOfAll } from './width.js'

/** A verdict put together from the verdicts of regular parts; a number is the index of a part. */
export type Formula =
  | number
  | { readonly op: 'all' | 'any', readonly terms: readonly Formula[] }
  | { readonly op: 'not', readonly term: Formula }

export interface Split {
  /** What can run in linear time, each matched at the start of the text. */
  readonly parts: readonly Regular[]
  readonly formula: Formula
}

/** More parts than this are not worth it. */
const MAX_PARTS = 64
const ANY_CHARACTER: Node = { type: 'set', set: rangesSet([0, MAX_CODE_POINT]) }

/**
 * Takes the lookarounds out of a pattern. In `P(?!X)Y` where P can end at one place only, there is a match when PY
 * matches and PX does not. Undefined when it cannot be done: the pattern is not regular, or a lookaround is repeated
 * or stands after something of varying length.
 */
export function splitLookarounds (node: Node): Split | undefined {
  const parts: Regular[] = []
  const formula = split([], [node], parts)
  return formula === undefined ? undefined : { parts, formula }
}

/** `before` is free of lookarounds and has been passed; `after` is still to be read. */
function split (before: readonly Node[], after: readonly Node[], parts: Regular[]): Formula | undefined {
  const passed = [...before]
  const ahead = [...after].reverse()
  const terms: Formula[] = []
  while (ahead.length > 0) {
    const node = ahead.pop()!
    if (!some(node, isLook)) {
      passed.push(node)
      continue
    }
    switch (node.type) {
      case 'sequence':
        for (let i = node.items.length - 1; i >= 0; i--) ahead.push(node.items[i]!)
        continue
      case 'group':
        ahead.push(node.body)
        continue
      case 'look': {
        const term = splitLook(node, passed, parts)
        if (term === undefined) return undefined
        terms.push(term)
        continue
      }
    }
    const branches = branchesOf(node)
    if (branches === undefined) return undefined
    const rest = ahead.reverse()
    const any: Formula[] = []
    for (const branch of branches) {
      const term = split(passed, [branch, ...rest], parts)
      if (term === undefined) return undefined
      any.push(term)
    }
    return all([...terms, { op: 'any', terms: any }])
  }
  const part = toRegular(trimTail(sequence(passed)))
  if (part === undefined || parts.length === MAX_PARTS) return undefined
  return all([parts.push(part) - 1, ...terms])
}

function splitLook (look: Extract<Node, { type: 'look' }>, passed: readonly Node[], parts: Regular[]): Formula | undefined {
  const offset = widthOfAll(passed)
  if (!isFixed(offset)) return undefined
  let start = passed
  if (look.behind) {
    // Read from the place where the lookbehind begins; before the start of the text there is none.
    const width = widthOf(look.body)
    if (!isFixed(width)) return undefined
    if (width.min > offset.min) return look.negated ? ALWAYS : NEVER
    start = [repeat(ANY_CHARACTER, offset.min - width.min, offset.min - width.min, false)]
  }
  const term = split(start, [look.body], parts)
  if (term === undefined) return undefined
  return look.negated ? { op: 'not', term } : term
}

const ALWAYS: Formula = { op: 'all', terms: [] }
const NEVER: Formula = { op: 'any', terms: [] }

/** The alternatives that a node stands for, as far as lookarounds may stand in them. */
function branchesOf (node: Node): readonly Node[] | undefined {
  if (node.type === 'choice') return node.items
  if (node.type === 'repeat' && node.min === 0 && node.max === 1) return [node.body, EMPTY]
  return undefined
}

function all (terms: readonly Formula[]): Formula {
  return terms.length === 1 ? terms[0]! : { op: 'all', terms }
}

function isLook (node: Node): boolean {
  return node.type === 'look'
}
