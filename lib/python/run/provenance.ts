import type { Block, Comprehension, Expression, Parameters } from '../syntax/ast.js'
import { builtins } from '../values/builtins.js'
import { propertyClass } from '../values/classes.js'
import {
  PyBound, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative, PySet, PyStr, PyTuple,
  UnknownValue, type Value
} from '../values/values.js'
import type { Frame, Machine } from './machine.js'
import type { Scope } from './scope.js'

/** What a function of the file is functionsMade of, for who must know what calling it could change. */
interface Made {
  readonly body: Block | Expression
  readonly parameters: Parameters
  readonly defaults: ReadonlyMap<string, Value>
  readonly frame: Frame
  /** A generator or a coroutine: a call of it runs nothing yet. */
  readonly runsLater: boolean
}

const functionsMade = new WeakMap<PyFunction, Made>()

export function madeOf (callee: PyFunction): Made {
  return functionsMade.get(callee) as Made
}

export function noteMade (callee: PyFunction, what: Made): void {
  functionsMade.set(callee, what)
}

/** A generator expression: what it goes through was taken when it was functionsMade, all else runs later. */
interface Generating { readonly node: Comprehension, readonly frame: Frame, readonly holds: readonly Value[] }

const generating = new WeakMap<PyIterator, Generating>()

export function generatingOf (iterator: PyIterator): Generating | undefined {
  return generating.get(iterator)
}

export function noteGenerator (iterator: PyIterator, what: Generating): void {
  generating.set(iterator, what)
}

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
    case 'attribute': return headIn(headOf(node.value, frame), node.name)
    case 'constant':
    case 'binary': return undefined
    default: return new UnknownValue({ span: frame.machine.contextAt(node, frame).span, why: 'What this annotation is, is not known.', fix: 'Write a plain type.' })
  }
}

/** What a text says in the module: its first name, or the first with a dot. */
export function headOfText (
  text: string, { frame: { module: { scope } } }: ClassBody
): { readonly owner: string | undefined, readonly head: Value | undefined } {
  const [, owner, name] = /^(?:\s*(\w+)\s*\.)?\s*(\w+)/.exec(text) ?? []
  if (owner === undefined) return { owner, head: scope.variables.get(name ?? '') }
  const module = scope.variables.get(owner)
  return { owner: module instanceof PyModule ? moduleName(module) : undefined, head: headIn(module, name as string) }
}

function moduleName (module: PyModule): string {
  const name = module.attributes.get('__name__')
  return name instanceof PyStr ? name.text : module.name
}

function headIn (owner: Value | undefined, name: string): Value | undefined {
  if (owner instanceof UnknownValue) return owner
  return owner instanceof PyModule ? owner.attributes.get(name) : undefined
}

/** What a container holds, or an object in its attributes, or what a library keeps in it. */
export function reachableFrom (value: Value, machine: Machine): readonly Value[] {
  if (value instanceof PyTuple) return value.items
  if (value instanceof PyBound) return [value.self, value.callee]
  if (value instanceof PyModule) return value.isLibrary ? [] : [...value.attributes.values()]
  if (value instanceof PyNative) return machine.reachableFrom.get(value) ?? []
  if (value instanceof UnknownValue) return value.before === undefined ? [] : [value.before]
  if (value instanceof PyList || value instanceof PySet || value instanceof PyDict) return value.kept
  if (value instanceof PyFunction) return [...value.kept, ...madeOf(value).defaults.values()]
  if (value instanceof PyIterator) return [...generatingOf(value)?.holds ?? [], ...machine.reachableFrom.get(value) ?? []]
  if (value instanceof PyInstance) {
    return [...ofNative(value.native), ...machine.reachableFrom.get(value) ?? [], ...value.kept, value.type]
  }
  if (value instanceof PyClass && value.isOfFile) return [...value.attributes.values(), ...value.bases]
  return []
}

export function isTainted (value: Value): boolean {
  return typeof value === 'object' && value !== null && 'taintedBy' in value && value.taintedBy !== undefined
}

/** What a property, a classmethod or a staticmethod calls. */
export function wrapped (value: Value | undefined): PyFunction | undefined {
  const [callee] = value instanceof PyInstance ? ofNative(value.native) : []
  return callee instanceof PyFunction ? callee : undefined
}

function ofNative (native: unknown): readonly Value[] {
  if (typeof native !== 'object' || native === null) return []
  // What an exception was made of.
  if ('args' in native && Array.isArray(native.args)) return native.args as Value[]
  if (!('callee' in native)) return []
  return 'setter' in native ? [native.callee as Value, native.setter as Value] : [native.callee as Value]
}

/** An attribute of an object or a class as it was written, which is not what reading it gives. */
export function writtenAttribute (owner: PyInstance | PyClass, name: string): Value | undefined {
  if (owner instanceof PyInstance && !isTainted(owner)) {
    const own = owner.attributes.get(name)
    if (own !== undefined) return own
  }
  const { order } = owner instanceof PyInstance ? owner.type : owner
  return order.find(type => !isTainted(type) && type.attributes.has(name))?.attributes.get(name)
}

/** Whether a class of the file has a method that an operator calls, or that is asked for every attribute. */
export function hasOperators ({ type }: PyInstance): boolean {
  return type.order.some(({ isOfFile, attributes }) => isOfFile && [...attributes].some(isOperator))
}

function isOperator ([name, value]: readonly [string, Value]): boolean {
  return /^__(?!init__|call__)\w+__$/.test(name) && value instanceof PyFunction
}

/** The same with properties, and with what libraries made of methods: a look at an object can run code. */
export function runsWhenRead ({ order }: PyClass): boolean {
  return order.some(({ isOfFile, attributes }) => isOfFile && [...attributes].some(entry => isOperator(entry) || isComputed(entry[1])))
}

function isComputed (value: Value): boolean {
  return value instanceof UnknownValue || (value instanceof PyInstance && value.type === propertyClass)
}
