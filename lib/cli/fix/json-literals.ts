import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { readLiteral, type FindLiteral } from './literal.js'

/** Finds literals in a settings.json. */
export function jsonLiterals (text: string): FindLiteral {
  const tree = parseTree(text, [], { allowTrailingComma: true })
  return ({ setting, entry }, offset) => {
    const node = tree && findNodeAtLocation(tree, entry === undefined ? [setting] : [setting, entry])
    // Of duplicate keys the last counts: its offset is given.
    return node?.offset === offset ? readLiteral(text, offset, offset + node.length) : undefined
  }
}
