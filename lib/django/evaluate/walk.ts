/** Nodes of the syntax tree, seen without their kinds. */
export interface AnyNode { readonly kind?: string, readonly from?: number }

/** A tree does not change, and is walked again and again. */
const remembered = new WeakMap<object, readonly AnyNode[]>()

/** The nodes right below one, in the order written. */
export function children (node: object): readonly AnyNode[] {
  const known = remembered.get(node)
  if (known !== undefined) return known
  const found = (Object.values(node) as unknown[]).flat().flatMap(nodesIn)
  remembered.set(node, found)
  return found
}

function nodesIn (value: unknown): readonly AnyNode[] {
  if (typeof value !== 'object' || value === null) return []
  if ('from' in value) return [value as AnyNode]
  // What groups nodes without being one: an entry of a dict, an item of a with statement.
  return ArrayBuffer.isView(value) ? [] : children(value)
}
