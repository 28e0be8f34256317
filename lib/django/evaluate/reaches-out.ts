import { builtins } from '../values/builtins.js'
import type { Escaped } from './machine.js'
import { reachingNames } from './uses.js'
import { children, type AnyNode } from './walk.js'

/** Whether code names anything but its own: other code can run as often as it likes, and changes nothing. */
export function reachesOut ({ body, locals }: Escaped): boolean {
  return [...locals.values()].some(value => value !== undefined) || [body].flat().some(namesOther)

  function namesOther (node: AnyNode): boolean {
    if (node.kind === 'import' || node.kind === 'import-from') return true
    if (node.kind === 'name') {
      const { name } = node as { readonly name: string }
      if (!locals.has(name) && (!builtins.has(name) || reachingNames.has(name))) return true
    }
    for (const child of children(node)) if (namesOther(child)) return true
    return false
  }
}
