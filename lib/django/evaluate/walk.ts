/** Nodes of the syntax tree, seen without their kinds. */
export interface AnyNode { readonly kind?: string, readonly from?: number }

/** The nodes right below one, in the order written. */
export function * children (node: object): Iterable<AnyNode> {
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) for (const item of value) yield * nodesIn(item)
    else yield * nodesIn(value)
  }
}

function * nodesIn (value: unknown): Iterable<AnyNode> {
  if (typeof value !== 'object' || value === null) return
  if ('from' in value) yield value as AnyNode
  // What groups nodes without being one: an entry of a dict, an item of a with statement.
  else if (!ArrayBuffer.isView(value)) yield * children(value)
}
