import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { readLiteral, type FindLiteral } from './literal.js'

/** The literals of a settings.json. */
export function jsonLiterals (text: string): FindLiteral {
  const tree = parseTree(text, [], { allowTrailingComma: true })
  return ({ setting, entry }, offset) => {
    const node = tree && findNodeAtLocation(tree, entry === undefined ? [setting] : [setting, entry])
    // Of two with the same name the last counts, and is at the offset.
    return node?.offset === offset ? readLiteral(text, offset, offset + node.length) : undefined
  }
}
