import { builtins } from '../values/builtins.js'
import { PyModule, PyStr, PyUnknown, type PyClass, type Value } from '../values/values.js'
import type { Expression } from '../syntax/ast.js'
import type { Frame } from './machine.js'
import type { Scope } from './scope.js'

/** What a class of the file was made of, for the decorators that look at it. */
export interface ClassBody { readonly scope: Scope, readonly frame: Frame }

const bodies = new WeakMap<PyClass, ClassBody>()

export function bodyOf (type: PyClass): ClassBody | undefined {
  return bodies.get(type)
}

export function noteBody (type: PyClass, body: ClassBody): void {
  bodies.set(type, body)
}

/** An annotation: what its first name stands for, `ClassVar` of `ClassVar[int]`, or the text that it is. */
export type Annotation = { readonly head: Value | undefined } | { readonly text: string }

export function annotationOf (node: Expression, frame: Frame): Annotation {
  if (frame.module.hasLazyAnnotations) return { text: frame.module.source.text.slice(node.from, node.to) }
  return node.kind === 'string' ? node : { head: headOf(node, frame) }
}

function headOf (node: Expression, frame: Frame): Value | undefined {
  switch (node.kind) {
    case 'name': return frame.scope.peek(node.name) ?? builtins.get(node.name)
    case 'subscript': return headOf(node.value, frame)
    case 'attribute': return memberOf(headOf(node.value, frame), node.name)
    case 'constant':
    case 'binary': return undefined
    default: return new PyUnknown({ place: frame.machine.contextAt(node, frame).place, why: 'What this annotation is, is not known.', fix: 'Write a plain type.' })
  }
}

/** What a text says in the module: its first name, or the first with a dot. */
export function headOfText (text: string, { frame: { module: { scope } } }: ClassBody): { readonly owner: string | undefined, readonly head: Value | undefined } {
  const [, owner, name] = /^(?:\s*(\w+)\s*\.)?\s*(\w+)/.exec(text) ?? []
  if (owner === undefined) return { owner, head: scope.variables.get(name ?? '') }
  const module = scope.variables.get(owner)
  return { owner: module instanceof PyModule ? nameOf(module) : undefined, head: memberOf(module, name as string) }
}

function nameOf (module: PyModule): string {
  const name = module.attributes.get('__name__')
  return name instanceof PyStr ? name.text : module.name
}

function memberOf (owner: Value | undefined, name: string): Value | undefined {
  if (owner instanceof PyUnknown) return owner
  return owner instanceof PyModule ? owner.attributes.get(name) : undefined
}
