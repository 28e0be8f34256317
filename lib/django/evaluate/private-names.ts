import type { Block } from '../syntax/ast.js'
import { children, type AnyNode } from './walk.js'

const remembered = new WeakMap<Block, boolean>()

/** Whether a class uses names like `__x`, which Python makes `_Class__x` of. */
export function hasPrivateNames (body: Block): boolean {
  const known = remembered.get(body) ?? body.some(isPrivate)
  remembered.set(body, known)
  return known
}

function isPrivate (node: AnyNode): boolean {
  // A class inside has names of its own.
  if (node.kind === 'class' && !/^__/.test((node as { name: string }).name)) return false
  for (const field of ['name', 'names', 'as', 'rest', 'module'] as const) {
    const value: unknown = (node as Record<string, unknown>)[field]
    if ([value].flat().some(name => typeof name === 'string' && /^__.*(?<!__)$/.test(name))) return true
  }
  for (const child of children(node)) if (isPrivate(child)) return true
  return false
}
