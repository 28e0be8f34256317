import { PatternError } from './pattern-error.js'
import type { Node } from './syntax.js'
import { children, some } from './syntax.js'
import { widthOf } from './width.js'

/*
 * What Python and JavaScript remember of a group differs when it has not matched yet, when it is repeated, and when
 * an iteration matches nothing. Only what is the same in both for sure passes here.
 */

/** Throws for a back-reference or an atomic group whose meaning is not certain. */
export function checkReferences (node: Node): void {
  const referred = new Map<number, number>()
  some(node, below => {
    if (below.type === 'reference') referred.set(below.index, below.position)
    return false
  })
  checkKnown(node, new Set(), false)
  checkChoices(node, referred)
}

/** `known`: the groups that have surely matched when the node is reached; those of the node are added. */
function checkKnown (node: Node, known: Set<number>, repeated: boolean): void {
  switch (node.type) {
    case 'reference':
      if (!known.has(node.index)) {
        throw new PatternError(`It is not certain that group ${node.index} has matched exactly once when it is referred to here, which is not supported. Take the group out of repetitions, alternatives and optional parts.`, node.position)
      }
      break
    case 'sequence':
      for (const item of node.items) checkKnown(item, known, repeated)
      break
    case 'choice': {
      const branches = node.items.map(item => {
        const after = new Set(known)
        checkKnown(item, after, repeated)
        return after
      })
      for (const index of branches[0]!) {
        if (branches.every(branch => branch.has(index))) known.add(index)
      }
      break
    }
    case 'group':
      checkKnown(node.body, known, repeated)
      if (!repeated) known.add(node.index)
      break
    case 'repeat':
      checkKnown(node.body, new Set(known), repeated || node.max > 1)
      break
    case 'look':
      checkKnown(node.body, node.negated || node.behind ? new Set(known) : known, repeated)
      break
    case 'atomic':
      checkKnown(node.body, new Set(known), repeated)
  }
}

/**
 * An atomic group stays with its first match, and so does a lookahead with a group that is referred to. Which match
 * that is depends on what an iteration that matches nothing does.
 */
function checkChoices (node: Node, referred: ReadonlyMap<number, number>): void {
  const position = choosesAt(node, referred)
  if (position !== undefined && some(node, repeatsNothing)) {
    throw new PatternError('Inside an atomic group, before a possessive quantifier, or in a lookahead with a group that is referred to, something that may be empty cannot be repeated. Repeat what is not empty.', position)
  }
  for (const child of children(node)) checkChoices(child, referred)
}

function choosesAt (node: Node, referred: ReadonlyMap<number, number>): number | undefined {
  if (node.type === 'atomic') return node.position
  if (node.type !== 'look') return undefined
  let position: number | undefined
  some(node.body, below => {
    if (below.type === 'group') position ??= referred.get(below.index)
    return position !== undefined
  })
  return position
}

function repeatsNothing (node: Node): boolean {
  return node.type === 'repeat' && widthOf(node.body).min === 0
}
