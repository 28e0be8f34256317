/** Nodes of the syntax tree, seen without their kinds. */
export interface AnyNode { readonly kind?: string, readonly from?: number }

/** A tree does not change, and is walked again and again. */
const remembered = new WeakMap<object, readonly AnyNode[]>()

/** The nodes right below one, in the order written. */
export function children (node: object): readonly AnyNode[] {
  const known = remembered.get(node)
  if (known !== undefined) return known
  const found: AnyNode[] = []
  gather(node, found)
  remembered.set(node, found)
  return found
}

function gather (group: object, found: AnyNode[]): void {
  for (const value of Object.values(group) as unknown[]) {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    // What groups nodes without being one: a list, an entry of a dict, an item of a with statement.
    if ('from' in value) found.push(value as AnyNode)
    else gather(value, found)
  }
}
