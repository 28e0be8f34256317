import { PatternError } from './pattern-error.js'
import type { Node } from './syntax.js'
import { children, some } from './syntax.js'
import { widthOf } from './width.js'

/*
 * What Python and JavaScript remember of a group differs when it has not matched yet, when it is repeated, and when
 * an iteration matches nothing. Only what is the same in both for sure passes here.
 */

/** Throws for a back-reference or an atomic group whose meaning is not surely the same in JavaScript. */
export function checkNative (node: Node): void {
  checkReferences(node, new Set(), false)
  if (some(node, below => below.type === 'atomic')) checkAtomics(node)
}

/** `known`: the groups that have surely matched when the node is reached; those of the node are added. */
function checkReferences (node: Node, known: Set<number>, repeated: boolean): void {
  switch (node.type) {
    case 'reference':
      if (!known.has(node.index)) {
        throw new PatternError(`It is not certain that group ${node.index} has matched exactly once when it is referred to here, which is not supported. Take the group out of repetitions, alternatives and optional parts.`, node.position)
      }
      break
    case 'sequence':
      for (const item of node.items) checkReferences(item, known, repeated)
      break
    case 'choice': {
      const branches = node.items.map(item => {
        const after = new Set(known)
        checkReferences(item, after, repeated)
        return after
      })
      for (const index of branches[0]!) {
        if (branches.every(branch => branch.has(index))) known.add(index)
      }
      break
    }
    case 'group':
      checkReferences(node.body, known, repeated)
      if (!repeated) known.add(node.index)
      break
    case 'repeat':
      checkReferences(node.body, new Set(known), repeated || node.max > 1)
      break
    case 'look':
      checkReferences(node.body, node.negated || node.behind ? new Set(known) : known, repeated)
      break
    case 'atomic':
      checkReferences(node.body, new Set(known), repeated)
  }
}

function checkAtomics (node: Node): void {
  if (node.type === 'atomic' && some(node.body, repeatsNothing)) {
    throw new PatternError('Inside an atomic group, or before a possessive quantifier, something that may be empty cannot be repeated. Repeat what is not empty.', node.position)
  }
  for (const child of children(node)) checkAtomics(child)
}

function repeatsNothing (node: Node): boolean {
  return node.type === 'repeat' && widthOf(node.body).min === 0
}
